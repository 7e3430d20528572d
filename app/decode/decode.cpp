// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decode.h"

#include "app/decode/arp.h"
#include "app/decode/banner.h"
#include "app/decode/browser.h"
#include "app/decode/cdp.h"
#include "app/decode/dhcp4.h"
#include "app/decode/dhcp6.h"
#include "app/decode/dns.h"
#include "app/decode/eapol.h"
#include "app/decode/fact_collector.h"
#include "app/decode/http.h"
#include "app/decode/lldp.h"
#include "app/decode/maker.h"
#include "app/decode/mdns.h"
#include "app/decode/multicast.h"
#include "app/decode/neighbour.h"
#include "app/decode/netbios.h"
#include "app/decode/payload.h"
#include "app/decode/quic.h"
#include "app/decode/sip.h"
#include "app/decode/snmp.h"
#include "app/decode/ssdp.h"
#include "app/decode/stack_signature.h"
#include "app/decode/tls.h"
#include "app/decode/ws_discovery.h"

namespace lanscope {

namespace {

/// Which decoder reads which kind of frame. A new decoder is its .h, its .cpp and a row here.
struct Decoder {
    lanscope_frame_kind kind;
    Protocol protocol;
    void (*decode)(const Payload &payload, FactCollector &facts);
};

constexpr Decoder decoders[] = {
    {LANSCOPE_FRAME_ARP, Protocol::Arp, decodeArp},
    {LANSCOPE_FRAME_DHCP4, Protocol::Dhcp4, decodeDhcp4},
    {LANSCOPE_FRAME_MDNS, Protocol::Mdns, decodeMdns},
    {LANSCOPE_FRAME_SSDP, Protocol::Ssdp, decodeSsdp},
    {LANSCOPE_FRAME_NEIGHBOUR, Protocol::Neighbour, decodeNeighbour},
    {LANSCOPE_FRAME_DNS, Protocol::Dns, decodeDns},
    {LANSCOPE_FRAME_LLMNR, Protocol::Llmnr, decodeLlmnr},
    {LANSCOPE_FRAME_TLS, Protocol::Tls, decodeTls},
    {LANSCOPE_FRAME_DHCP6, Protocol::Dhcp6, decodeDhcp6},
    {LANSCOPE_FRAME_LLDP, Protocol::Lldp, decodeLldp},
    {LANSCOPE_FRAME_CDP, Protocol::Cdp, decodeCdp},
    {LANSCOPE_FRAME_HTTP, Protocol::Http, decodeHttp},
    {LANSCOPE_FRAME_SYN, Protocol::Tcp, decodeSyn},
    {LANSCOPE_FRAME_NETBIOS, Protocol::NetBios, decodeNetBios},
    {LANSCOPE_FRAME_QUIC, Protocol::Quic, decodeQuic},
    {LANSCOPE_FRAME_WSDISCOVERY, Protocol::WsDiscovery, decodeWsDiscovery},
    {LANSCOPE_FRAME_MULTICAST, Protocol::Multicast, decodeMulticast},
    {LANSCOPE_FRAME_EAPOL, Protocol::Eapol, decodeEapol},
    {LANSCOPE_FRAME_BROWSER, Protocol::Browser, decodeBrowser},
    {LANSCOPE_FRAME_BANNER, Protocol::Banner, decodeBanner},
    {LANSCOPE_FRAME_MAKER, Protocol::Maker, decodeMaker},
    {LANSCOPE_FRAME_SNMP, Protocol::Snmp, decodeSnmp},
    {LANSCOPE_FRAME_SIP, Protocol::Sip, decodeSip},
};

const Decoder *decoderOf(lanscope_frame_kind kind)
{
    for (const Decoder &decoder : decoders) {
        if (decoder.kind == kind)
            return &decoder;
    }
    return nullptr;
}

constexpr qsizetype EthernetHeader = 14; // IEEE 802.3 clause 3.1.1

} // namespace

Decoded decode(const CapturedFrame &frame)
{
    if (frame.octets.size() < EthernetHeader)
        return {.observations = {}, .malformed = true};

    const Decoder *decoder = decoderOf(frame.kind);
    if (!decoder)
        return FactCollector(MacAddress::fromBytes(frame.octets.constData() + 6), frame.time, Protocol::Ethernet)
            .take();

    const Payload payload = payloadOf(frame.octets, frame.originalLength);
    FactCollector facts(payload.sourceMac, frame.time, decoder->protocol);
    decoder->decode(payload, facts);
    Decoded decoded = facts.take();
    decoded.malformed = decoded.malformed && payload.isWhole;
    return decoded;
}

} // namespace lanscope

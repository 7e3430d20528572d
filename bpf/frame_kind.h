/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which frames are worth copying: those in which devices describe themselves, and those that open something. */
#ifndef LANSCOPE_FRAME_KIND_H
#define LANSCOPE_FRAME_KIND_H

#include "bpf/flow.h"

#define LANSCOPE_PAYLOAD_OCTETS 8 /* what lanscope_payload_kind() looks at: the longest request method and a space */

/* By either port of a UDP datagram. Numbers: IANA service registry, and the documents named in lanscope.h. */
static __always_inline int lanscope_port_kind(__be16 port)
{
    switch (lanscope_host16(port)) {
    case 53:
        return LANSCOPE_FRAME_DNS;
    case 67:
    case 68:
        return LANSCOPE_FRAME_DHCP4;
    case 137:
        return LANSCOPE_FRAME_NETBIOS;
    case 546:
    case 547:
        return LANSCOPE_FRAME_DHCP6;
    case 1900:
        return LANSCOPE_FRAME_SSDP;
    case 3702:
        return LANSCOPE_FRAME_WSDISCOVERY;
    case 5353:
        return LANSCOPE_FRAME_MDNS;
    case 5355:
        return LANSCOPE_FRAME_LLMNR;
    default:
        return LANSCOPE_FRAME_NONE;
    }
}

/* RFC 4861 section 4 and RFC 3810 section 5. */
static __always_inline int lanscope_icmpv6_kind(__u8 type)
{
    if (type >= 133 && type <= 137)
        return LANSCOPE_FRAME_NEIGHBOUR;
    if ((type >= 130 && type <= 132) || type == 143)
        return LANSCOPE_FRAME_MULTICAST;
    return LANSCOPE_FRAME_NONE;
}

/* The kind of an IP packet as far as its headers tell. */
static __always_inline int lanscope_header_kind(const struct lanscope_packet *packet)
{
    int kind;

    if (packet->later_fragment)
        return LANSCOPE_FRAME_NONE;
    switch (packet->protocol) {
    case LANSCOPE_TCP:
        return packet->has_tcp_flags && (packet->tcp_flags & (LANSCOPE_TCP_SYN | LANSCOPE_TCP_ACK)) == LANSCOPE_TCP_SYN
                   ? LANSCOPE_FRAME_SYN
                   : LANSCOPE_FRAME_NONE;
    case LANSCOPE_UDP:
        kind = lanscope_port_kind(packet->destination_port);
        return kind ? kind : lanscope_port_kind(packet->source_port);
    case LANSCOPE_ICMPV6:
        return lanscope_icmpv6_kind((__u8)(lanscope_host16(packet->source_port) >> 8));
    case LANSCOPE_IGMP:
        return LANSCOPE_FRAME_MULTICAST;
    default:
        return LANSCOPE_FRAME_NONE;
    }
}

/* True when the octets begin with `text`, of at most eight characters. */
static __always_inline int lanscope_begins(const __u8 *octets, const char *text, int length)
{
    for (int i = 0; i < length; i++) {
        if (octets[i] != (__u8)text[i])
            return 0;
    }
    return 1;
}

/* The methods of RFC 9110 section 9.3 and RFC 5789 that a person's software sends. */
static __always_inline int lanscope_is_http_request(const __u8 *payload)
{
    switch (payload[0]) {
    case 'G':
        return lanscope_begins(payload, "GET ", 4);
    case 'P':
        return lanscope_begins(payload, "POST ", 5) || lanscope_begins(payload, "PUT ", 4) ||
               lanscope_begins(payload, "PATCH ", 6);
    case 'H':
        return lanscope_begins(payload, "HEAD ", 5);
    case 'D':
        return lanscope_begins(payload, "DELETE ", 7);
    case 'O':
        return lanscope_begins(payload, "OPTIONS ", 8);
    case 'C':
        return lanscope_begins(payload, "CONNECT ", 8);
    default:
        return 0;
    }
}

/* A long header of type Initial: RFC 9000 section 17.2.2 for version 1, RFC 9369 section 3.2 for version 2. */
static __always_inline int lanscope_is_quic_initial(const __u8 *payload)
{
    __be32 version = lanscope_load32(payload + 1);

    if (version == lanscope_wire32(0x00000001))
        return (payload[0] & 0xf0) == 0xc0;
    return version == lanscope_wire32(0x6b3343cf) && (payload[0] & 0xf0) == 0xd0;
}

/* True when the payload may change the kind of this packet, if there are LANSCOPE_PAYLOAD_OCTETS of it. */
static __always_inline int lanscope_wants_payload(const struct lanscope_packet *packet)
{
    return packet->protocol == LANSCOPE_TCP ? packet->has_tcp_flags && !(packet->tcp_flags & LANSCOPE_TCP_SYN)
                                            : packet->protocol == LANSCOPE_UDP && !packet->later_fragment &&
                                                  packet->destination_port == lanscope_wire16(443);
}

/* The kind by the first LANSCOPE_PAYLOAD_OCTETS of the payload of a packet that lanscope_wants_payload(). */
static __always_inline int lanscope_payload_kind(const struct lanscope_packet *packet, const __u8 *payload)
{
    if (packet->protocol == LANSCOPE_UDP)
        return lanscope_is_quic_initial(payload) ? LANSCOPE_FRAME_QUIC : LANSCOPE_FRAME_NONE;
    if (payload[0] == 0x16 && payload[1] == 0x03 && payload[5] == 0x01) /* handshake, any version, client_hello */
        return LANSCOPE_FRAME_TLS;
    return lanscope_is_http_request(payload) ? LANSCOPE_FRAME_HTTP : LANSCOPE_FRAME_NONE;
}

/* Cisco Discovery Protocol: an IEEE 802.3 frame to its group address with a SNAP header of Cisco's, protocol 0x2000. */
static __always_inline int lanscope_is_cdp(const struct lanscope_packet *packet, const __u8 *llc)
{
    return packet->destination_mac[0] == 0x01 && packet->destination_mac[1] == 0x00 &&
           packet->destination_mac[2] == 0x0c && packet->destination_mac[3] == 0xcc &&
           packet->destination_mac[4] == 0xcc && packet->destination_mac[5] == 0xcc && llc[0] == 0xaa &&
           llc[1] == 0xaa && llc[2] == 0x03 && lanscope_load16(llc + 6) == lanscope_wire16(0x2000);
}

/* The kind of a frame that is not IP. */
static __always_inline int lanscope_non_ip_kind(const struct lanscope_packet *packet, const void *data,
                                                const void *data_end)
{
    const __u8 *payload = (const __u8 *)data + packet->network_offset;
    __u16 ethertype = lanscope_host16(packet->ethertype);

    if (ethertype == LANSCOPE_ETHERTYPE_ARP)
        return LANSCOPE_FRAME_ARP;
    if (ethertype == LANSCOPE_ETHERTYPE_LLDP)
        return LANSCOPE_FRAME_LLDP;
    if (ethertype == LANSCOPE_ETHERTYPE_EAPOL) /* IEEE 802.1X-2020 table 11-3: packet type 1 is EAPOL-Start */
        return lanscope_fits(payload, (const __u8 *)data_end, 2) && payload[1] == 1 ? LANSCOPE_FRAME_EAPOL
                                                                                    : LANSCOPE_FRAME_NONE;
    if (ethertype < 0x0600 && lanscope_fits(payload, (const __u8 *)data_end, 8) && lanscope_is_cdp(packet, payload))
        return LANSCOPE_FRAME_CDP;
    return LANSCOPE_FRAME_NONE;
}

/* The kind of a whole frame that lies in memory. LANSCOPE_FRAME_NEW_MAC needs memory and is the caller's to add. */
static __always_inline int lanscope_frame_kind(const struct lanscope_packet *packet, const void *data,
                                               const void *data_end)
{
    int kind;

    if (packet->family == LANSCOPE_NON_IP)
        return lanscope_non_ip_kind(packet, data, data_end);
    kind = lanscope_header_kind(packet);
    if (kind || !lanscope_wants_payload(packet) ||
        !lanscope_fits((const __u8 *)data, (const __u8 *)data_end, packet->payload_offset + LANSCOPE_PAYLOAD_OCTETS))
        return kind;
    return lanscope_payload_kind(packet, (const __u8 *)data + packet->payload_offset);
}

/*
 * One token bucket (the virtual scheduling of ITU-T I.371 annex A): each frame uses up the time in which the rate would
 * let it pass. A burst is one ARP sweep of a /23 network; the rate keeps what the app has to decode below one per cent
 * of a core for each kind, whatever a network throws at it.
 */
#define LANSCOPE_TOKEN_NS 5000000ull /* 200 frames a second */
#define LANSCOPE_TOKENS 512ull

/* Takes a token from the bucket that `spent_to` describes; 0 when there is none left at the time `now`. */
static __always_inline int lanscope_take_token(__u64 *spent_to, __u64 now)
{
    __u64 from = *spent_to > now ? *spent_to : now;

    if (from > now + (LANSCOPE_TOKENS - 1) * LANSCOPE_TOKEN_NS)
        return 0;
    *spent_to = from + LANSCOPE_TOKEN_NS;
    return 1;
}

#endif /* LANSCOPE_FRAME_KIND_H */

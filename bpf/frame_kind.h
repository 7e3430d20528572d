/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which frames are worth copying: those in which devices describe themselves, and those that open something. */
#ifndef LANSCOPE_FRAME_KIND_H
#define LANSCOPE_FRAME_KIND_H

#include "bpf/flow.h"

#define LANSCOPE_PAYLOAD_OCTETS 8 /* what lanscope_payload_kind() looks at: the longest request method and a space */

/* The makers' own protocols, as app/decode/maker.h reads them. */
LANSCOPE_INLINE int lanscope_maker_kind(__u16 port)
{
    switch (port) {
    case 987:  /* PlayStation 4 */
    case 3289: /* Epson */
    case 3671: /* KNXnet/IP, ISO 22510 */
    case 4002: /* Govee */
    case 5050: /* Xbox */
    case 5678: /* MikroTik, iRobot */
    case 5683: /* CoAP, RFC 7252 */
    case 6454: /* Art-Net */
    case 7071: /* Loxone */
    case 7090: /* KEBA */
    case 7359: /* Jellyfin, Emby */
    case 8611: /* Canon */
    case 8612:
    case 9302:  /* PlayStation 5 */
    case 9999:  /* TP-Link Kasa */
    case 10001: /* Ubiquiti */
    case 20002: /* TP-Link Tapo */
    case 27036: /* Steam */
    case 30050: /* Daikin */
    case 32414: /* Plex */
    case 37020: /* Hikvision */
    case 37810: /* Dahua */
    case 38899: /* WiZ */
    case 41794: /* Crestron */
    case 47808: /* BACnet/IP, ASHRAE 135 annex J */
    case 48899: /* Hi-Flying, the radio of inverters and lights */
    case 50222: /* WeatherFlow */
    case 56700: /* LIFX */
    case 63321: /* Netgear */
    case 63322:
        return LANSCOPE_FRAME_MAKER;
    default:
        return LANSCOPE_FRAME_NONE;
    }
}

/* By either port of a UDP datagram. Numbers: IANA service registry, and the documents named in lanscope.h. */
LANSCOPE_INLINE int lanscope_port_kind(__be16 port)
{
    switch (lanscope_host16(port)) {
    case 53:
        return LANSCOPE_FRAME_DNS;
    case 67:
    case 68:
        return LANSCOPE_FRAME_DHCP4;
    case 137:
        return LANSCOPE_FRAME_NETBIOS;
    case 138:
        return LANSCOPE_FRAME_BROWSER;
    case 161:
        return LANSCOPE_FRAME_SNMP;
    case 546:
    case 547:
        return LANSCOPE_FRAME_DHCP6;
    case 1900:
    case 1982: /* Yeelight's lamps, in the words of SSDP; so do Bambu Lab's printers on the two that follow */
    case 1990:
    case 2021:
        return LANSCOPE_FRAME_SSDP;
    case 3702:
        return LANSCOPE_FRAME_WSDISCOVERY;
    case 5060:
        return LANSCOPE_FRAME_SIP;
    case 5353:
        return LANSCOPE_FRAME_MDNS;
    case 5355:
        return LANSCOPE_FRAME_LLMNR;
    default:
        return lanscope_maker_kind(lanscope_host16(port));
    }
}

/* RFC 4861 section 4 and RFC 3810 section 5. */
LANSCOPE_INLINE int lanscope_icmpv6_kind(__u8 type)
{
    if (type >= 133 && type <= 137)
        return LANSCOPE_FRAME_NEIGHBOUR;
    if ((type >= 130 && type <= 132) || type == 143)
        return LANSCOPE_FRAME_MULTICAST;
    return LANSCOPE_FRAME_NONE;
}

/* Group memberships and the like come from IP; what is not IP tells by its EtherType. */
LANSCOPE_INLINE int lanscope_ethertype_kind(__be16 ethertype)
{
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_ARP))
        return LANSCOPE_FRAME_ARP;
    return ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_LLDP) ? LANSCOPE_FRAME_LLDP : LANSCOPE_FRAME_NONE;
}

/* The kind of a frame as far as its headers tell. */
LANSCOPE_INLINE int lanscope_header_kind(const struct lanscope_packet *packet)
{
    int kind;

    if (packet->family == LANSCOPE_NON_IP)
        return lanscope_ethertype_kind(packet->ethertype);
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

/* True when eight octets, the first in the highest place, begin with the `length` octets of `text`. */
LANSCOPE_INLINE int lanscope_begins(__u64 octets, __u64 text, int length)
{
    return octets >> (64 - 8 * length) == text;
}

/* The methods of RFC 9110 section 9.3 and RFC 5789 that a person's software sends, each with the space behind it. */
LANSCOPE_INLINE int lanscope_is_http_request(__u64 payload)
{
    return lanscope_begins(payload, 0x47455420, 4) ||         /* GET */
           lanscope_begins(payload, 0x504f535420, 5) ||       /* POST */
           lanscope_begins(payload, 0x50555420, 4) ||         /* PUT */
           lanscope_begins(payload, 0x4845414420, 5) ||       /* HEAD */
           lanscope_begins(payload, 0x504154434820, 6) ||     /* PATCH */
           lanscope_begins(payload, 0x44454c45544520, 7) ||   /* DELETE */
           lanscope_begins(payload, 0x4f5054494f4e5320, 8) || /* OPTIONS */
           lanscope_begins(payload, 0x434f4e4e45435420, 8);   /* CONNECT */
}

/*
 * What tells of the software that speaks: status lines of HTTP (RFC 9112 section 4) and RTSP (RFC 2326 section 7), the
 * identification of SSH (RFC 4253 section 4.2), a document in XML behind a head that came alone, and the CONNECT of
 * MQTT 3.1.1 with one octet of length, or two.
 */
LANSCOPE_INLINE int lanscope_is_banner(__u64 payload)
{
    return lanscope_begins(payload, 0x485454502f312e, 7) || /* HTTP/1. */
           lanscope_begins(payload, 0x525453502f312e, 7) || /* RTSP/1. */
           lanscope_begins(payload, 0x5353482d, 4) ||       /* SSH- */
           lanscope_begins(payload, 0x3c3f786d6c20, 6) ||   /* <?xml */
           (payload >> 56 == 0x10 &&
            ((payload & 0xffffffffffff) == 0x00044d515454 || (payload & 0xffffffffff) == 0x00044d5154));
}

/* A long header of type Initial: RFC 9000 section 17.2.2 for version 1, RFC 9369 section 3.2 for version 2. */
LANSCOPE_INLINE int lanscope_is_quic_initial(__u64 payload)
{
    __u32 version = (__u32)(payload >> 24);
    __u32 type = (__u32)(payload >> 60);

    return (version == 0x00000001 && type == 0xc) || (version == 0x6b3343cf && type == 0xd);
}

/* True when the first LANSCOPE_PAYLOAD_OCTETS behind the headers may tell the kind of a frame that has none by them. */
LANSCOPE_INLINE int lanscope_wants_payload(const struct lanscope_packet *packet)
{
    if (packet->family == LANSCOPE_NON_IP) /* EAPOL, or below 0x0600 the length of an IEEE 802.3 frame */
        return packet->ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_EAPOL) ||
               lanscope_host16(packet->ethertype) < 0x0600;
    if (packet->protocol == LANSCOPE_TCP)
        return packet->has_tcp_flags && !(packet->tcp_flags & LANSCOPE_TCP_SYN);
    return packet->protocol == LANSCOPE_UDP && packet->destination_port == lanscope_wire16(443);
}

/* IEEE 802.1X-2020 table 11-3: packet type 1 is EAPOL-Start. CDP: LLC and SNAP of Cisco's with protocol 0x2000. */
LANSCOPE_INLINE int lanscope_non_ip_payload_kind(__be16 ethertype, __u64 payload)
{
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_EAPOL))
        return (payload >> 48 & 0xff) == 1 ? LANSCOPE_FRAME_EAPOL : LANSCOPE_FRAME_NONE;
    return payload == 0xaaaa0300000c2000 ? LANSCOPE_FRAME_CDP : LANSCOPE_FRAME_NONE;
}

/* A handshake record of any version with a client_hello: RFC 8446 sections 5.1 and 4. */
LANSCOPE_INLINE int lanscope_is_client_hello(__u64 payload)
{
    return payload >> 48 == 0x1603 && (payload >> 16 & 0xff) == 0x01;
}

/*
 * The kind by the first octets behind the headers, of a packet that lanscope_wants_payload(): as a number with the
 * first octet in the highest place, and zero where there are none.
 */
LANSCOPE_INLINE int lanscope_payload_kind(const struct lanscope_packet *packet, __u64 payload)
{
    if (packet->family == LANSCOPE_NON_IP)
        return lanscope_non_ip_payload_kind(packet->ethertype, payload);
    if (packet->protocol == LANSCOPE_UDP)
        return lanscope_is_quic_initial(payload) ? LANSCOPE_FRAME_QUIC : LANSCOPE_FRAME_NONE;
    if (lanscope_is_client_hello(payload))
        return LANSCOPE_FRAME_TLS;
    if (lanscope_is_http_request(payload))
        return LANSCOPE_FRAME_HTTP;
    return lanscope_is_banner(payload) ? LANSCOPE_FRAME_BANNER : LANSCOPE_FRAME_NONE;
}

/* The first octets behind the headers of a frame that lies in memory, as lanscope_payload_kind() wants them. */
LANSCOPE_INLINE __u64 lanscope_payload_of(const struct lanscope_packet *packet, const void *data, const void *data_end)
{
    /* NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): this is C, too */
    const __u64 size = (__u64)((const __u8 *)data_end - (const __u8 *)data);
    const __u64 left = packet->payload_offset < size ? size - packet->payload_offset : 0;
    __u64 payload = 0;

    if (left)
        /* NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): this is C, too */
        __builtin_memcpy(&payload, (const __u8 *)data + packet->payload_offset,
                         left < sizeof(payload) ? left : sizeof(payload));
    return lanscope_wire64(payload);
}

/*
 * The kind of a whole frame that lies in memory. LANSCOPE_FRAME_NEW_MAC and the later segments of a hello need memory
 * and are the caller's to add.
 */
LANSCOPE_INLINE int lanscope_frame_kind(const struct lanscope_packet *packet, const void *data, const void *data_end)
{
    int kind = lanscope_header_kind(packet);

    if (kind || !lanscope_wants_payload(packet))
        return kind;
    return lanscope_payload_kind(packet, lanscope_payload_of(packet, data, data_end));
}

/* How many octets of a frame of a kind are copied at most. */
LANSCOPE_INLINE __u32 lanscope_room(__u32 kind)
{
    return kind == LANSCOPE_FRAME_TLS || kind == LANSCOPE_FRAME_QUIC ? LANSCOPE_HELLO_BYTES : LANSCOPE_FRAME_BYTES;
}

/*
 * One token bucket (the virtual scheduling of ITU-T I.371 annex A): each frame uses up the time in which the rate would
 * let it pass. A burst is one ARP sweep of a /23 network; the rate keeps what the app has to decode below one per cent
 * of a core for each kind, whatever a network throws at it.
 */
#define LANSCOPE_TOKEN_NS 5000000ull /* 200 frames a second */
#define LANSCOPE_TOKENS 512ull

/* True when there is a token left at the time `now` in the bucket that `spent_to` describes. */
LANSCOPE_INLINE int lanscope_has_token(__u64 spent_to, __u64 now)
{
    return spent_to <= now + (LANSCOPE_TOKENS - 1) * LANSCOPE_TOKEN_NS;
}

/* Takes a token, if there is one. */
LANSCOPE_INLINE int lanscope_take_token(__u64 *spent_to, __u64 now)
{
    if (!lanscope_has_token(*spent_to, now))
        return 0;
    *spent_to = (*spent_to > now ? *spent_to : now) + LANSCOPE_TOKEN_NS;
    return 1;
}

#endif /* LANSCOPE_FRAME_KIND_H */

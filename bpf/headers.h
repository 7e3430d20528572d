/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The headers of IPv4 and IPv6, and of what carries ports; parse.h has those before them. */
#ifndef LANSCOPE_HEADERS_H
#define LANSCOPE_HEADERS_H

#include "bpf/cursor.h"
#include "bpf/lanscope.h"

#define LANSCOPE_ETHERTYPE_IPV4 0x0800
#define LANSCOPE_ETHERTYPE_ARP 0x0806
#define LANSCOPE_ETHERTYPE_VLAN 0x8100  /* IEEE 802.1Q customer tag */
#define LANSCOPE_ETHERTYPE_QINQ 0x88a8  /* IEEE 802.1ad service tag */
#define LANSCOPE_ETHERTYPE_QINQ9 0x9100 /* what switches used before 802.1ad */
#define LANSCOPE_ETHERTYPE_IPV6 0x86dd
#define LANSCOPE_ETHERTYPE_PPPOE 0x8864 /* PPPoE session, RFC 2516 */
#define LANSCOPE_ETHERTYPE_EAPOL 0x888e
#define LANSCOPE_ETHERTYPE_LLDP 0x88cc

/* IANA protocol numbers. */
#define LANSCOPE_ICMP 1
#define LANSCOPE_IGMP 2
#define LANSCOPE_TCP 6
#define LANSCOPE_UDP 17
#define LANSCOPE_DCCP 33
#define LANSCOPE_ICMPV6 58
#define LANSCOPE_SCTP 132
#define LANSCOPE_UDPLITE 136

#define LANSCOPE_TAGS 3              /* service tag, customer tag, and one more for a provider's provider */
#define LANSCOPE_EXTENSION_HEADERS 8 /* RFC 8200 section 4.1 names seven kinds, each at most once but one */

/*
 * What the headers of one frame say. It begins as struct lanscope_key6 does, and from its 24th octet on it is a struct
 * lanscope_key4: a key is made by looking at it.
 */
struct lanscope_packet {
    __u8 key_addresses[32]; /* IPv6: source, destination; IPv4: the last eight octets are source, destination */
    __be16 source_port;     /* as in struct lanscope_key4, but for non-IP: zero */
    __be16 destination_port;
    __u8 protocol;
    __u8 family;          /* enum lanscope_family */
    __u16 vlan;           /* outermost identifier, 0 without a tag */
    __u32 length;         /* IP octets by the header, 0 when it does not say (jumbograms, non-IP) */
    __be16 ethertype;     /* after the tags and PPPoE; below 0x0600 it is an IEEE 802.3 length */
    __u16 network_offset; /* octets before the IP header; non-IP: before what follows EtherType and tags */
    __u16 payload_offset; /* octets before the payload of TCP, UDP or what else IP carries */
    __u8 tcp_flags;       /* valid if has_tcp_flags */
    __u8 has_tcp_flags;
    __u8 later_fragment; /* 1: its ports are in another packet */
    __u8 cut_off;        /* 1: a header goes on behind data_end, and what it would say is missing here */
    __u8 source_mac[6];  /* this and what follows is filled in for user space only */
    __u8 destination_mac[6];
    __u8 reserved[6];
    const __u8 *addresses; /* in the frame: source, then destination, 4 + 4 or 16 + 16 octets; non-IP: null */
};

LANSCOPE_ASSERT(__builtin_offsetof(struct lanscope_packet, vlan) == __builtin_offsetof(struct lanscope_key6, vlan),
                "key6");
LANSCOPE_ASSERT(__builtin_offsetof(struct lanscope_packet, vlan) == 24 + __builtin_offsetof(struct lanscope_key4, vlan),
                "key4");
LANSCOPE_ASSERT(sizeof(struct lanscope_packet) == 80, "packet");

LANSCOPE_INLINE void lanscope_take_ports(struct lanscope_packet *packet, const __u8 *at)
{
    packet->source_port = lanscope_load16(at);
    packet->destination_port = lanscope_load16(at + 2);
}

/* Returns 0 when the header is cut off: it may have ports nevertheless. */
LANSCOPE_INLINE int lanscope_parse_tcp(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *tcp;

    if (!lanscope_peek(cursor, 20, &tcp))
        return 0;
    lanscope_take_ports(packet, tcp);
    packet->tcp_flags = tcp[13];
    packet->has_tcp_flags = 1;
    packet->payload_offset = (__u16)(cursor->offset + ((tcp[12] & 0xf0u) >> 2));
    return 1;
}

/* Octets of the header in front of the payload, for what has ports and is not TCP. */
LANSCOPE_INLINE __u32 lanscope_transport_length(__u8 protocol)
{
    if (protocol == LANSCOPE_SCTP)
        return 12;                            /* RFC 9260 section 3.1 */
    return protocol == LANSCOPE_DCCP ? 0 : 8; /* RFC 768; DCCP's is left to who cares */
}

/* Ports, ICMP type and code. A header that is cut off leaves the packet without ports: it is still counted. */
LANSCOPE_INLINE void lanscope_parse_transport(struct lanscope_cursor *cursor, struct lanscope_packet *packet,
                                              __u8 protocol)
{
    const __u8 *at;

    packet->protocol = protocol;
    packet->payload_offset = (__u16)cursor->offset;
    if (packet->later_fragment)
        return;
    switch (protocol) {
    case LANSCOPE_TCP:
        if (!lanscope_parse_tcp(cursor, packet) && lanscope_peek(cursor, 4, &at))
            lanscope_take_ports(packet, at);
        return;
    case LANSCOPE_UDP:
    case LANSCOPE_UDPLITE:
    case LANSCOPE_SCTP:
    case LANSCOPE_DCCP:
        if (!lanscope_peek(cursor, 4, &at))
            return;
        lanscope_take_ports(packet, at);
        packet->payload_offset = (__u16)(cursor->offset + lanscope_transport_length(protocol));
        return;
    case LANSCOPE_ICMP:
    case LANSCOPE_ICMPV6:
        if (!lanscope_peek(cursor, 2, &at))
            return;
        packet->source_port = lanscope_load16(at);
        packet->payload_offset = (__u16)(cursor->offset + 8);
        return;
    default:
        return;
    }
}

/* The kernel may not store a pointer into a packet. */
LANSCOPE_INLINE void lanscope_point(struct lanscope_packet *packet, const __u8 *addresses)
{
#ifndef __bpf__
    packet->addresses = addresses;
#else
    (void)packet;
    (void)addresses;
#endif
}

/* RFC 791. Returns 0 when this is no IPv4 header. */
LANSCOPE_INLINE int lanscope_parse_ipv4(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    __u32 header, length;
    const __u8 *ip;

    if (!lanscope_take(cursor, 20, &ip) || ip[0] >> 4 != 4)
        return 0;
    header = (ip[0] & 0x0fu) << 2;
    length = lanscope_host16(lanscope_load16(ip + 2));
    if (header < 20 || (length && length < header))
        return 0;
    if (header > 20 && !lanscope_skip(cursor, header - 20))
        return 0;
    packet->length = length;
    packet->family = LANSCOPE_IPV4;
    lanscope_copy64(packet->key_addresses + 24, ip + 12);
    lanscope_point(packet, ip + 12);
    packet->later_fragment = (lanscope_load16(ip + 6) & lanscope_wire16(0x1fff)) != 0;
    lanscope_parse_transport(cursor, packet, ip[9]);
    return 1;
}

/* Headers that name their successor in their first octet and their own length in the second (RFC 6564, RFC 7045). */
LANSCOPE_INLINE int lanscope_is_extension(__u8 protocol)
{
    switch (protocol) {
    case 0:   /* hop-by-hop options */
    case 43:  /* routing */
    case 44:  /* fragment */
    case 51:  /* authentication */
    case 60:  /* destination options */
    case 135: /* mobility */
    case 139: /* host identity */
    case 140: /* shim6 */
        return 1;
    default:
        return 0;
    }
}

LANSCOPE_INLINE __u32 lanscope_extension_length(__u8 protocol, const __u8 *header)
{
    if (protocol == 44)
        return 8;
    if (protocol == 51) /* RFC 4302 section 2.2: words of four octets, less two */
        return (header[1] + 2u) << 2;
    return (header[1] + 1u) << 3;
}

/*
 * RFC 8200 section 4. Returns the protocol behind the extension headers, or the header at which a chain that is cut off
 * or too long was left.
 */
LANSCOPE_INLINE __u8 lanscope_skip_extensions(struct lanscope_cursor *cursor, struct lanscope_packet *packet,
                                              __u8 protocol)
{
#ifdef __bpf__ /* without CAP_PERFMON kernel 6.1 believes that a counter passes its end, and follows it for ever */
#pragma clang loop unroll(full)
#endif
    for (int i = 0; i < LANSCOPE_EXTENSION_HEADERS && lanscope_is_extension(protocol); i++) {
        int is_fragment = protocol == 44;
        const __u8 *header;

        if (!lanscope_peek(cursor, 8, &header) || !lanscope_skip(cursor, lanscope_extension_length(protocol, header)))
            break;
        protocol = header[0];
        if (is_fragment && lanscope_load16(header + 2) & lanscope_wire16(0xfff8)) {
            packet->later_fragment = 1;
            break;
        }
    }
    return protocol;
}

/* RFC 8200 section 3. Returns 0 when this is no IPv6 header. */
LANSCOPE_INLINE int lanscope_parse_ipv6(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *ip;
    __u32 payload;
    __u8 protocol;

    if (!lanscope_take(cursor, 40, &ip) || ip[0] >> 4 != 6)
        return 0;
    payload = lanscope_host16(lanscope_load16(ip + 4));
    protocol = ip[6];
    packet->length = payload || protocol ? payload + 40 : 0; /* 0 and hop-by-hop options: a jumbogram, RFC 2675 */
    packet->family = LANSCOPE_IPV6;
    for (int i = 0; i < 32; i += 8)
        lanscope_copy64(packet->key_addresses + i, ip + 8 + i);
    lanscope_point(packet, ip + 8);
    if (lanscope_is_extension(protocol))
        protocol = lanscope_skip_extensions(cursor, packet, protocol);
    lanscope_parse_transport(cursor, packet, protocol);
    return 1;
}

LANSCOPE_INLINE void lanscope_parse_payload(struct lanscope_cursor *cursor, struct lanscope_packet *packet,
                                            __be16 ethertype)
{
    packet->ethertype = ethertype;
    packet->network_offset = (__u16)cursor->offset;
    packet->payload_offset = (__u16)cursor->offset;
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4))
        lanscope_parse_ipv4(cursor, packet);
    else if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6))
        lanscope_parse_ipv6(cursor, packet);
    packet->cut_off = (__u8)cursor->cut_off;
}

#endif /* LANSCOPE_HEADERS_H */

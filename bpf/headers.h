/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Walks the headers of one frame: Ethernet, VLAN tags, PPPoE, IPv4 or IPv6, and what carries ports.
 *
 * One text for the kernel (clang, checked by the verifier) and for user space (g++), so both agree on what a flow is.
 * Every octet is read through the cursor: nothing is read that was not tested to lie inside the frame.
 */
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

/* What the headers of one frame say. It points into the frame and is valid as long as that. */
struct lanscope_packet {
    const __u8 *addresses; /* source, then destination: 4 + 4 or 16 + 16 octets; non-IP: the source MAC address */
    __u32 length;          /* IP octets by the header, 0 when it does not say (jumbograms, non-IP) */
    __be16 source_port;    /* as in struct lanscope_key4 */
    __be16 destination_port;
    __be16 ethertype;     /* after the tags and PPPoE; below 0x0600 it is an IEEE 802.3 length */
    __u16 vlan;           /* outermost identifier, 0 without a tag */
    __u16 network_offset; /* octets before the IP header; non-IP: before what follows EtherType and tags */
    __u16 payload_offset; /* octets before the payload of TCP, UDP or what else IP carries */
    __u8 family;          /* enum lanscope_family */
    __u8 protocol;
    __u8 tcp_flags; /* valid if has_tcp_flags */
    __u8 has_tcp_flags;
    __u8 later_fragment; /* 1: its ports are in another packet */
    __u8 cut_off;        /* 1: a header goes on behind data_end, and what it would say is missing here */
    __u8 source_mac[6];
    __u8 destination_mac[6];
};

static __always_inline void lanscope_parse_tcp(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *tcp = lanscope_peek(cursor, 20);

    if (!tcp)
        return;
    packet->tcp_flags = tcp[13];
    packet->has_tcp_flags = 1;
    packet->payload_offset = (__u16)(packet->payload_offset + ((tcp[12] >> 4) << 2));
}

/* Ports, ICMP type and code. A header that is cut off leaves the packet without ports: it is still counted. */
static __always_inline void lanscope_parse_transport(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *at;

    packet->payload_offset = (__u16)cursor->offset;
    if (packet->later_fragment)
        return;
    switch (packet->protocol) {
    case LANSCOPE_TCP:
    case LANSCOPE_UDP:
    case LANSCOPE_UDPLITE:
    case LANSCOPE_SCTP:
    case LANSCOPE_DCCP:
        at = lanscope_peek(cursor, 4);
        if (!at)
            return;
        packet->source_port = lanscope_load16(at);
        packet->destination_port = lanscope_load16(at + 2);
        if (packet->protocol == LANSCOPE_TCP)
            lanscope_parse_tcp(cursor, packet);
        else if (packet->protocol != LANSCOPE_DCCP)
            packet->payload_offset = (__u16)(packet->payload_offset + (packet->protocol == LANSCOPE_SCTP ? 12 : 8));
        return;
    case LANSCOPE_ICMP:
    case LANSCOPE_ICMPV6:
        at = lanscope_peek(cursor, 2);
        if (!at)
            return;
        packet->source_port = lanscope_load16(at);
        packet->payload_offset = (__u16)(packet->payload_offset + 8);
        return;
    default:
        return;
    }
}

/* RFC 791. Returns 0 when this is no IPv4 header. */
static __always_inline int lanscope_parse_ipv4(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *ip = lanscope_take(cursor, 20);
    __u32 header;

    if (!ip || ip[0] >> 4 != 4)
        return 0;
    header = (ip[0] & 0x0fu) << 2;
    packet->length = lanscope_host16(lanscope_load16(ip + 2));
    if (header < 20 || (packet->length && packet->length < header))
        return 0;
    if (header > 20 && !lanscope_take(cursor, header - 20))
        return 0;
    packet->family = LANSCOPE_IPV4;
    packet->protocol = ip[9];
    packet->addresses = ip + 12;
    packet->later_fragment = (lanscope_load16(ip + 6) & lanscope_wire16(0x1fff)) != 0;
    lanscope_parse_transport(cursor, packet);
    return 1;
}

/* Headers that name their successor in their first octet and their own length in the second (RFC 6564, RFC 7045). */
static __always_inline int lanscope_is_extension(__u8 protocol)
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

static __always_inline __u32 lanscope_extension_length(__u8 protocol, const __u8 *header)
{
    if (protocol == 44)
        return 8;
    if (protocol == 51) /* RFC 4302 section 2.2: words of four octets, less two */
        return (header[1] + 2u) << 2;
    return (header[1] + 1u) << 3;
}

/* RFC 8200. Returns 0 when this is no IPv6 header. A chain that is cut off or too long ends without ports. */
static __always_inline int lanscope_parse_ipv6(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *ip = lanscope_take(cursor, 40);
    __u32 payload;

    if (!ip || ip[0] >> 4 != 6)
        return 0;
    payload = lanscope_host16(lanscope_load16(ip + 4));
    packet->length = payload || ip[6] ? payload + 40 : 0; /* 0 and hop-by-hop options: a jumbogram, RFC 2675 */
    packet->family = LANSCOPE_IPV6;
    packet->protocol = ip[6];
    packet->addresses = ip + 8;
    for (int i = 0; i < LANSCOPE_EXTENSION_HEADERS; i++) {
        __u8 protocol = packet->protocol;
        const __u8 *header;

        if (!lanscope_is_extension(protocol))
            break;
        header = lanscope_peek(cursor, 8);
        if (!header || !lanscope_take(cursor, lanscope_extension_length(protocol, header)))
            break;
        packet->protocol = header[0];
        if (protocol == 44 && lanscope_load16(header + 2) & lanscope_wire16(0xfff8)) {
            packet->later_fragment = 1;
            break;
        }
    }
    lanscope_parse_transport(cursor, packet);
    return 1;
}

static __always_inline void lanscope_parse_payload(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    int parsed = 0;

    packet->network_offset = (__u16)cursor->offset;
    packet->payload_offset = (__u16)cursor->offset;
    if (packet->ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4))
        parsed = lanscope_parse_ipv4(cursor, packet);
    else if (packet->ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6))
        parsed = lanscope_parse_ipv6(cursor, packet);
    if (!parsed)
        packet->length = 0;
    packet->cut_off = (__u8)cursor->cut_off;
}

static __always_inline int lanscope_is_tag(__be16 ethertype)
{
    return ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_VLAN) ||
           ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_QINQ) ||
           ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_QINQ9);
}

static __always_inline void lanscope_skip_tags(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    for (int i = 0; i < LANSCOPE_TAGS && lanscope_is_tag(packet->ethertype); i++) {
        const __u8 *tag = lanscope_take(cursor, 4);

        if (!tag)
            return;
        if (i == 0)
            packet->vlan = lanscope_host16(lanscope_load16(tag)) & 0x0fff;
        packet->ethertype = lanscope_load16(tag + 2);
    }
}

/* PPPoE session data (RFC 2516 section 4, code 0) that carries IP becomes that IP; all else stays 0x8864. */
static __always_inline void lanscope_skip_pppoe(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *pppoe;
    __be16 protocol;

    if (packet->ethertype != lanscope_wire16(LANSCOPE_ETHERTYPE_PPPOE))
        return;
    pppoe = lanscope_peek(cursor, 8);
    if (!pppoe || pppoe[0] != 0x11 || pppoe[1] != 0)
        return;
    protocol = lanscope_load16(pppoe + 6); /* RFC 1661: PPP protocol field */
    if (protocol == lanscope_wire16(0x0021))
        packet->ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4);
    else if (protocol == lanscope_wire16(0x0057))
        packet->ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6);
    else
        return;
    lanscope_take(cursor, 8);
}

/* Parses octets that begin with an IP header or with whatever `ethertype` says: interfaces and captures without MAC. */
static __always_inline int lanscope_parse_network(const void *data, const void *data_end, __be16 ethertype,
                                                  struct lanscope_packet *packet)
{
    struct lanscope_cursor cursor = lanscope_cursor_at(data, data_end);

    __builtin_memset(packet, 0, sizeof(*packet));
    packet->ethertype = ethertype;
    lanscope_parse_payload(&cursor, packet);
    return packet->family;
}

/*
 * Parses an Ethernet frame. Returns its enum lanscope_family. Anything but well-formed IP is LANSCOPE_NON_IP with its
 * EtherType; a frame shorter than an Ethernet header has EtherType 0 and no addresses.
 */
static __always_inline int lanscope_parse(const void *data, const void *data_end, struct lanscope_packet *packet)
{
    struct lanscope_cursor cursor = lanscope_cursor_at(data, data_end);
    const __u8 *ethernet = lanscope_take(&cursor, 14);

    __builtin_memset(packet, 0, sizeof(*packet));
    if (!ethernet) {
        packet->cut_off = 1;
        return LANSCOPE_NON_IP;
    }
    packet->addresses = ethernet + 6;
    __builtin_memcpy(packet->destination_mac, ethernet, 6);
    __builtin_memcpy(packet->source_mac, ethernet + 6, 6);
    packet->ethertype = lanscope_load16(ethernet + 12);
    lanscope_skip_tags(&cursor, packet);
    lanscope_skip_pppoe(&cursor, packet);
    lanscope_parse_payload(&cursor, packet);
    return packet->family;
}

#endif /* LANSCOPE_HEADERS_H */

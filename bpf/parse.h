/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Everything the kernel, the pcap backend and the replay of files share about one frame. One text for the kernel
 * (clang, checked by the verifier) and for user space (g++), so that all agree on what a flow is:
 *
 *     struct lanscope_packet packet;
 *     lanscope_parse(data, data_end, &packet);             headers (or lanscope_parse_network() without a MAC header)
 *     octets = lanscope_octets_of(&packet, frame_length);  what it counts for
 *     lanscope_build_key4() or lanscope_build_key6()       which flow it belongs to
 *     lanscope_count(&counters, &packet, &octets, stamp);  into the flow
 *     lanscope_frame_kind(&packet, data, data_end);        whether it is worth copying
 *
 * Pure functions of their arguments: no clock, no state, no allocation. Every octet is read through a cursor: nothing
 * is read that was not tested to lie inside the frame.
 */
#ifndef LANSCOPE_PARSE_H
#define LANSCOPE_PARSE_H

#include "bpf/cursor.h"
#include "bpf/flow.h"
#include "bpf/frame_kind.h"
#include "bpf/headers.h"
#include "bpf/hello.h"

LANSCOPE_INLINE int lanscope_is_tag(__be16 ethertype)
{
    return ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_VLAN) ||
           ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_QINQ) ||
           ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_QINQ9);
}

/* Returns the EtherType behind the tags. */
LANSCOPE_INLINE __be16 lanscope_skip_tags(struct lanscope_cursor *cursor, struct lanscope_packet *packet,
                                          __be16 ethertype)
{
    for (int i = 0; i < LANSCOPE_TAGS && lanscope_is_tag(ethertype); i++) {
        const __u8 *tag;

        if (!lanscope_take(cursor, 4, &tag))
            break;
        if (i == 0)
            packet->vlan = lanscope_host16(lanscope_load16(tag)) & 0x0fff;
        ethertype = lanscope_load16(tag + 2);
    }
    return ethertype;
}

/* PPPoE session data (RFC 2516 section 4, code 0) that carries IP becomes that IP; all else stays 0x8864. */
LANSCOPE_INLINE __be16 lanscope_skip_pppoe(struct lanscope_cursor *cursor)
{
    const __be16 pppoe_session = lanscope_wire16(LANSCOPE_ETHERTYPE_PPPOE);
    const __u8 *pppoe;
    __u16 protocol;

    if (!lanscope_peek(cursor, 8, &pppoe) || pppoe[0] != 0x11 || pppoe[1] != 0)
        return pppoe_session;
    protocol = lanscope_host16(lanscope_load16(pppoe + 6)); /* RFC 1661: PPP protocol field */
    if (protocol != 0x0021 && protocol != 0x0057)
        return pppoe_session;
    cursor->offset += 8;
    return protocol == 0x0021 ? lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4) : lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6);
}

/* Parses octets that begin with an IP header or with whatever `ethertype` says: interfaces and captures without MAC. */
LANSCOPE_INLINE void lanscope_walk_network(struct lanscope_cursor *cursor, __be16 ethertype,
                                           struct lanscope_packet *packet)
{
    __builtin_memset(packet, 0, sizeof(*packet));
    lanscope_parse_payload(cursor, packet, ethertype);
}

LANSCOPE_INLINE void lanscope_walk_ethernet(struct lanscope_cursor *cursor, struct lanscope_packet *packet)
{
    const __u8 *ethernet;
    __be16 ethertype;

    __builtin_memset(packet, 0, sizeof(*packet));
    if (!lanscope_take(cursor, 14, &ethernet)) {
        packet->cut_off = 1;
        return;
    }
#ifndef __bpf__
    lanscope_copy_mac(packet->destination_mac, ethernet);
    lanscope_copy_mac(packet->source_mac, ethernet + 6);
#endif
    ethertype = lanscope_load16(ethernet + 12);
    if (lanscope_is_tag(ethertype))
        ethertype = lanscope_skip_tags(cursor, packet, ethertype);
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_PPPOE))
        ethertype = lanscope_skip_pppoe(cursor);
    lanscope_parse_payload(cursor, packet, ethertype);
}

#ifndef __bpf__ /* the kernel makes a cursor of its own */

LANSCOPE_INLINE struct lanscope_cursor lanscope_cursor_at(const void *data, const void *data_end)
{
    /* NOLINTNEXTLINE(cppcoreguidelines-pro-type-cstyle-cast): this is C, too */
    struct lanscope_cursor cursor = {(const __u8 *)data, (__u64)((const __u8 *)data_end - (const __u8 *)data), 0, 0};

    return cursor;
}

LANSCOPE_INLINE int lanscope_parse_network(const void *data, const void *data_end, __be16 ethertype,
                                           struct lanscope_packet *packet)
{
    struct lanscope_cursor cursor = lanscope_cursor_at(data, data_end);

    lanscope_walk_network(&cursor, ethertype, packet);
    return packet->family;
}

/*
 * Parses an Ethernet frame. Returns its enum lanscope_family. Anything but well-formed IP is LANSCOPE_NON_IP with its
 * EtherType; a frame shorter than an Ethernet header has EtherType 0 and no addresses.
 */
LANSCOPE_INLINE int lanscope_parse(const void *data, const void *data_end, struct lanscope_packet *packet)
{
    struct lanscope_cursor cursor = lanscope_cursor_at(data, data_end);

    lanscope_walk_ethernet(&cursor, packet);
    return packet->family;
}

#endif /* not __bpf__ */

#endif /* LANSCOPE_PARSE_H */

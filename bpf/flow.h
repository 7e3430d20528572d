/* SPDX-License-Identifier: GPL-2.0-or-later */
/* From a parsed packet to the key of its flow, the octets it counts for, and its mark in the flow's counters. */
#ifndef LANSCOPE_FLOW_H
#define LANSCOPE_FLOW_H

#include "bpf/headers.h"

/* RFC 9293 section 3.1. */
#define LANSCOPE_TCP_FIN 0x01
#define LANSCOPE_TCP_SYN 0x02
#define LANSCOPE_TCP_RST 0x04
#define LANSCOPE_TCP_PSH 0x08
#define LANSCOPE_TCP_ACK 0x10
#define LANSCOPE_TCP_URG 0x20

/* What one frame, or one aggregate of segments, counts for on the wire. */
struct lanscope_octets {
    __u32 segments; /* packets on the wire; 1 unless segmentation or receive offload made one of many */
    __u32 network;  /* IP octets of all of them, repeated headers included; non-IP: octets after EtherType and tags */
    __u32 frame;    /* octets of whole frames, without padding behind the IP packet */
    __u32 shortest; /* IP octets of the shortest and the longest of them */
    __u32 longest;
};

/*
 * Octets of a single frame. `frame_length` is what the frame has, octets that were not captured included: a header
 * that claims more is not believed, and one that does not say is completed.
 */
LANSCOPE_INLINE struct lanscope_octets lanscope_octets_of(const struct lanscope_packet *packet, __u32 frame_length)
{
    __u32 carried = frame_length > packet->network_offset ? frame_length - packet->network_offset : 0;
    __u32 length = packet->length && packet->length < carried ? packet->length : carried;
    struct lanscope_octets octets = {1, length, length + packet->network_offset, length, length};

    return octets;
}

/* Octets of an aggregate of `segments` TCP segments or UDP datagrams with `segment_payload` octets each but the last.
 */
LANSCOPE_INLINE struct lanscope_octets lanscope_octets_segmented(const struct lanscope_packet *packet,
                                                                 __u32 frame_length, __u32 segments,
                                                                 __u32 segment_payload)
{
    struct lanscope_octets octets = lanscope_octets_of(packet, frame_length);
    __u32 header = packet->payload_offset - packet->network_offset;
    __u32 payload = octets.network > header ? octets.network - header : 0;

    if (segments < 2 || !segment_payload)
        return octets;
    octets.longest = header + segment_payload;
    octets.shortest = header + (payload > (segments - 1) * segment_payload ? payload - (segments - 1) * segment_payload
                                                                           : segment_payload);
    octets.segments = segments;
    octets.network += (segments - 1) * header;
    octets.frame += (segments - 1) * packet->payload_offset;
    return octets;
}

/* The key of an IPv4 packet or a frame that is not IP. */
LANSCOPE_INLINE void lanscope_build_key4(const struct lanscope_packet *packet, struct lanscope_key4 *key)
{
    __builtin_memcpy(key, packet->key_addresses + 24, sizeof(*key));
    if (packet->family == LANSCOPE_IPV4)
        return;
    __builtin_memcpy(key, packet->source_mac, sizeof(packet->source_mac));
    key->source_port = packet->ethertype;
}

/* The key of an IPv6 packet. */
LANSCOPE_INLINE void lanscope_build_key6(const struct lanscope_packet *packet, struct lanscope_key6 *key)
{
    __builtin_memcpy(key, packet, sizeof(*key));
}

/* Flag combinations that no TCP sends: they are how scanners tell stacks apart. */
LANSCOPE_INLINE int lanscope_is_odd(__u8 flags)
{
    __u8 core = flags & (LANSCOPE_TCP_FIN | LANSCOPE_TCP_SYN | LANSCOPE_TCP_RST | LANSCOPE_TCP_PSH | LANSCOPE_TCP_ACK |
                         LANSCOPE_TCP_URG);

    if (core & LANSCOPE_TCP_SYN)
        return core & (LANSCOPE_TCP_FIN | LANSCOPE_TCP_RST);
    return core == 0 || core == LANSCOPE_TCP_FIN || core == (LANSCOPE_TCP_FIN | LANSCOPE_TCP_PSH | LANSCOPE_TCP_URG);
}

/* True for flags other than those of a connection that runs. */
LANSCOPE_INLINE int lanscope_has_rare_flags(__u8 flags)
{
    return (flags & ~(LANSCOPE_TCP_PSH | LANSCOPE_TCP_URG)) != LANSCOPE_TCP_ACK;
}

/* For packets that lanscope_has_rare_flags(): the kernel does this where it does what is rare. */
LANSCOPE_INLINE void lanscope_count_rare_flags(struct lanscope_counters *counters, __u8 flags, __u32 segments)
{
    if (!(flags & LANSCOPE_TCP_ACK)) /* all segments of an aggregate acknowledge; one of them has the other flags */
        counters->no_ack += segments;
    if (flags & LANSCOPE_TCP_SYN) {
        counters->syn++;
        if (!(flags & LANSCOPE_TCP_ACK))
            counters->syn_only++;
    }
    if (flags & LANSCOPE_TCP_FIN)
        counters->fin++;
    if (flags & LANSCOPE_TCP_RST)
        counters->rst++;
    if (lanscope_is_odd(flags))
        counters->odd++;
}

/* The time of struct lanscope_counters: units of 1,024 ns, modulo 2^32 (73 minutes, longer than any interval). */
LANSCOPE_INLINE __u32 lanscope_stamp(__u64 monotonic_ns)
{
    return (__u32)(monotonic_ns >> 10);
}

/* The full time of a stamp that is at most 73 minutes older than `monotonic_ns`. */
LANSCOPE_INLINE __u64 lanscope_stamp_time(__u32 stamp, __u64 monotonic_ns)
{
    return monotonic_ns - ((__u64)(lanscope_stamp(monotonic_ns) - stamp) << 10);
}

/* Adds one packet, or one aggregate, to its flow, but for its flags. */
LANSCOPE_INLINE void lanscope_count_octets(struct lanscope_counters *counters, const struct lanscope_octets *octets,
                                           __u32 stamp)
{
    __u16 shortest = octets->shortest > 0xffff ? 0xffff : (__u16)octets->shortest;
    __u16 longest = octets->longest > 0xffff ? 0xffff : (__u16)octets->longest;

    if (!counters->packets) {
        counters->first = stamp;
        counters->min_length = shortest;
    }
    counters->packets += octets->segments;
    counters->bytes += octets->network;
    counters->last = stamp;
    if (shortest < counters->min_length)
        counters->min_length = shortest;
    if (longest > counters->max_length)
        counters->max_length = longest;
}

/* Adds one packet, or one aggregate, to its flow. */
LANSCOPE_INLINE void lanscope_count(struct lanscope_counters *counters, const struct lanscope_packet *packet,
                                    const struct lanscope_octets *octets, __u32 stamp)
{
    lanscope_count_octets(counters, octets, stamp);
    if (packet->protocol != LANSCOPE_TCP)
        return;
    if (!packet->has_tcp_flags)
        counters->no_ack += octets->segments;
    else if (lanscope_has_rare_flags(packet->tcp_flags))
        lanscope_count_rare_flags(counters, packet->tcp_flags, octets->segments);
}

/* TCP packets of a flow that had ACK. */
LANSCOPE_INLINE __u32 lanscope_acknowledged(const struct lanscope_counters *counters, __u8 protocol)
{
    return protocol == LANSCOPE_TCP ? counters->packets - counters->no_ack : 0;
}

#endif /* LANSCOPE_FLOW_H */

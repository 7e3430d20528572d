/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The general way: copies the headers, walks them with the parser that user space shares, and counts what it finds,
 * whatever it is. Frames of the common kinds take the plain way instead.
 */
#ifndef LANSCOPE_GENERAL_BPF_H
#define LANSCOPE_GENERAL_BPF_H

#include "bpf/copier.bpf.h"

/* A frame under the parser, in map memory as struct scratch is. */
struct workplace {
    struct lanscope_packet packet;
    __u8 header[LANSCOPE_HEADER_OCTETS];
    __u8 ethernet[16];
    __u32 offset; /* 0, which the verifier does not know: it then follows one way through the headers, and not each */
    __u32 reserved;
};

static struct workplace workplaces[LANSCOPE_CPUS * LANSCOPE_DIRECTIONS];

/* Notes both MAC addresses, as they lie in the frame; a frame too short for them has none. */
LANSCOPE_INLINE void note_macs(struct workplace *place, const __u8 *data, const __u8 *data_end)
{
    __builtin_memset(place->ethernet, 0, sizeof(place->ethernet));
    if (!has_ethernet || data + 14 > data_end)
        return;
    lanscope_copy_mac(place->ethernet, data);
    lanscope_copy_mac(place->ethernet + 6, data + 6);
}

/* Parses a frame of `length` octets, header by header. */
LANSCOPE_INLINE void parse_copies(void *context, load_octets load, struct workplace *place, __u32 length,
                                  __be16 network_ethertype)
{
    struct lanscope_cursor cursor = {context, load, place->header, length, place->offset, 0};

    if (has_ethernet)
        lanscope_walk_ethernet(&cursor, &place->packet);
    else
        lanscope_walk_network(&cursor, network_ethertype, &place->packet);
    barrier();
    if (place->packet.family != LANSCOPE_NON_IP)
        return;
    place->packet.source_port = place->packet.ethertype;
    lanscope_copy_mac(place->packet.key_addresses + 24, place->ethernet + 6);
}

/* The counters of a parsed frame's flow; null when the tables have no room. */
LANSCOPE_INLINE struct lanscope_counters *find_general(struct lanscope_part *part, const struct workplace *place)
{
    struct lanscope_slot6 *slot6;
    struct lanscope_slot4 *slot4;

    if (place->packet.family == LANSCOPE_IPV6) {
        __builtin_memcpy(scratch_of(part)->words, place->packet.key_addresses, sizeof(struct lanscope_key6));
        slot6 = find6(part, place->ethernet);
        return slot6 ? &slot6->counters : 0;
    }
    __builtin_memcpy(scratch_of(part)->words, place->packet.key_addresses + 24, sizeof(struct lanscope_key4));
    slot4 = find4(part, place->ethernet);
    return slot4 ? &slot4->counters : 0;
}

/* Counts a parsed frame: in its flow, or as overflow. Returns 1 when it is worth a second look. */
LANSCOPE_INLINE int count_general(const struct workplace *place, const struct lanscope_octets *octets,
                                  struct lanscope_part *part)
{
    struct lanscope_counters *counters;
    __u32 packets = 0;

    tell_time(part);
    part->frames += octets->segments;
    part->bytes += octets->frame;
    if (place->packet.family == LANSCOPE_NON_IP)
        part->non_ip_frames += octets->segments;
    counters = find_general(part, place);
    if (counters) {
        lanscope_count(counters, &place->packet, octets, lanscope_stamp(part->now));
        packets = counters->packets;
    } else {
        part->overflow_packets += octets->segments;
        part->overflow_bytes += octets->network;
    }
    if (!is_worth_a_look(part, &place->packet, packets))
        return 0;
    note_why(part, &place->packet, octets, packets);
    return 1;
}

/* Functions of their own, because the stack is small. */
LANSCOPE_APART int parse_xdp(struct xdp_md *xdp, struct workplace *place, __u32 length)
{
    note_macs(place, (void *)(long)xdp->data, (void *)(long)xdp->data_end);
    parse_copies(xdp, load_xdp, place, length, 0);
    return 0;
}

LANSCOPE_APART int parse_skb(struct __sk_buff *skb, struct workplace *place)
{
    note_macs(place, (void *)(long)skb->data, (void *)(long)skb->data_end);
    parse_copies(skb, load_skb, place, skb->len, skb->protocol);
    return 0;
}

LANSCOPE_APART int see_general_xdp(struct xdp_md *xdp)
{
    __u32 cpu = bpf_get_smp_processor_id() & (LANSCOPE_CPUS - 1);
    struct workplace *place = &workplaces[cpu * LANSCOPE_DIRECTIONS + LANSCOPE_RECEIVED];
    __u32 length = bpf_xdp_get_buff_len(xdp);
    struct lanscope_octets octets;
    struct lanscope_part *part;

    parse_xdp(xdp, place, length);
    octets = lanscope_octets_of(&place->packet, length);
    part = running_part(cpu, LANSCOPE_RECEIVED);
    return count_general(place, &octets, part) ? consider_xdp(xdp, part) : 0;
}

/* Segments of an aggregate; untrusted ones (virtio) come with a size but without a number. */
LANSCOPE_INLINE __u32 segments_of(const struct __sk_buff *skb, const struct lanscope_packet *packet)
{
    __u32 size = skb->gso_size;
    __u32 segments = skb->gso_segs;

    if (segments || !size || skb->len <= packet->payload_offset)
        return segments;
    return (skb->len - packet->payload_offset + size - 1) / size;
}

LANSCOPE_APART int see_general_skb(struct __sk_buff *skb, enum lanscope_direction direction)
{
    __u32 cpu = bpf_get_smp_processor_id() & (LANSCOPE_CPUS - 1);
    struct workplace *place = &workplaces[cpu * LANSCOPE_DIRECTIONS + (direction & 1)];
    struct lanscope_octets octets;
    struct lanscope_part *part;

    parse_skb(skb, place);
    octets = lanscope_octets_segmented(&place->packet, skb->len, segments_of(skb, &place->packet), skb->gso_size);
    if (skb->vlan_present) { /* the outermost tag, which the interface took out of the octets */
        place->packet.vlan = skb->vlan_tci & 0x0fff;
        octets.frame += 4 * octets.segments;
    }
    part = running_part(cpu, direction & 1);
    return count_general(place, &octets, part) ? consider_skb(skb, part) : 0;
}

#endif /* LANSCOPE_GENERAL_BPF_H */

/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The general way: copies the headers, walks them with the parser that user space shares, and counts what it finds,
 * whatever it is. Frames of the common kinds take the plain way instead.
 */
#ifndef LANSCOPE_GENERAL_BPF_H
#define LANSCOPE_GENERAL_BPF_H

#include "bpf/copier.bpf.h"

/* Notes both MAC addresses, as they lie in the frame; a frame too short for them has none. */
LANSCOPE_INLINE void note_macs(struct scratch *scratch, const __u8 *data, const __u8 *data_end)
{
    __builtin_memset(scratch->ethernet, 0, sizeof(scratch->ethernet));
    if (!has_ethernet || data + 14 > data_end)
        return;
    lanscope_copy_mac(scratch->ethernet, data);
    lanscope_copy_mac(scratch->ethernet + 6, data + 6);
}

/* Parses a frame of `length` octets, header by header. */
LANSCOPE_INLINE void parse_copies(void *context, load_octets load, struct scratch *scratch, __u32 length,
                                  __be16 network_ethertype)
{
    struct lanscope_cursor cursor = {context, load, scratch->header, length, scratch->offset, 0};

    if (has_ethernet)
        lanscope_walk_ethernet(&cursor, &scratch->packet);
    else
        lanscope_walk_network(&cursor, network_ethertype, &scratch->packet);
    barrier();
    if (scratch->packet.family != LANSCOPE_NON_IP)
        return;
    scratch->packet.source_port = scratch->packet.ethertype;
    lanscope_copy_mac(scratch->packet.key_addresses + 24, scratch->ethernet + 6);
}

/* Adds a parsed frame to its flow. */
LANSCOPE_APART int add_general(struct lanscope_part *part, struct lanscope_counters *counters)
{
    const struct scratch *scratch = scratch_of(part);

    lanscope_count(counters, &scratch->packet, &scratch->octets, lanscope_stamp(scratch->now));
    note_why(part, &scratch->packet, &scratch->octets, counters->packets);
    if (scratch->packet.protocol != LANSCOPE_TCP)
        counters->kind = scratch->why.kind;
    return 0;
}

/* Adds a parsed frame to what found no room. */
LANSCOPE_APART int overflow_general(struct lanscope_part *part)
{
    const struct scratch *scratch = scratch_of(part);

    part->overflow_packets += scratch->octets.segments;
    part->overflow_bytes += scratch->octets.network;
    note_why(part, &scratch->packet, &scratch->octets, 0);
    return 0;
}

/* Finds the flow of a parsed frame, or makes it. */
LANSCOPE_INLINE void find_general(struct lanscope_part *part)
{
    struct scratch *scratch = scratch_of(part);
    struct lanscope_slot6 *slot6;
    struct lanscope_slot4 *slot4;

    if (scratch->packet.family == LANSCOPE_IPV6) {
        __builtin_memcpy(scratch->words, scratch->packet.key_addresses, sizeof(struct lanscope_key6));
        scratch->flow = home_of(hash6(scratch->words));
        slot6 = search6(part);
        if (slot6)
            add_general(part, &slot6->counters);
        else
            overflow_general(part);
        return;
    }
    __builtin_memcpy(scratch->words, scratch->packet.key_addresses + 24, sizeof(struct lanscope_key4));
    scratch->flow = home_of(hash4(scratch->words));
    slot4 = search4(part);
    if (slot4)
        add_general(part, &slot4->counters);
    else
        overflow_general(part);
}

/* Counts a parsed frame: in its flow, or as overflow. Returns 1 when it is worth a second look. */
LANSCOPE_APART int count_general(struct lanscope_part *part)
{
    const struct lanscope_octets *octets = &scratch_of(part)->octets;
    const struct why *why = &scratch_of(part)->why;

    tell_time(part);
    part->extra_bytes += octets->frame - octets->network - 14ull * octets->segments;
    if (scratch_of(part)->packet.family == LANSCOPE_NON_IP)
        part->non_ip_frames += octets->segments;
    find_general(part);
    return why->young || (why->kind && !is_drained(part, why->kind));
}

/* Functions of their own, because the stack is small. */
LANSCOPE_APART int parse_xdp(struct xdp_md *xdp, struct lanscope_part *part)
{
    __u32 length = bpf_xdp_get_buff_len(xdp); /* no argument: kernel 6.1 would follow each value it may have */

    note_macs(scratch_of(part), (void *)(long)xdp->data, (void *)(long)xdp->data_end);
    parse_copies(xdp, load_xdp, scratch_of(part), length, 0);
    scratch_of(part)->octets = lanscope_octets_of(&scratch_of(part)->packet, length);
    barrier();
    return 0;
}

LANSCOPE_APART int parse_skb(struct __sk_buff *skb, struct lanscope_part *part)
{
    note_macs(scratch_of(part), (void *)(long)skb->data, (void *)(long)skb->data_end);
    parse_copies(skb, load_skb, scratch_of(part), skb->len, skb->protocol);
    return 0;
}

LANSCOPE_ALONE int see_general_xdp(struct xdp_md *xdp)
{
    struct lanscope_part *part = running_part(LANSCOPE_RECEIVED);

    if (!part)
        return 0;
    parse_xdp(xdp, part);
    return count_general(part) ? consider_xdp(xdp, part) : 0;
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

LANSCOPE_ALONE int see_general_skb(struct __sk_buff *skb, __u32 direction)
{
    struct lanscope_part *part = running_part(direction);
    struct lanscope_octets *octets;
    struct lanscope_packet *packet;

    if (!part)
        return 0;
    parse_skb(skb, part);
    packet = &scratch_of(part)->packet;
    octets = &scratch_of(part)->octets;
    *octets = lanscope_octets_segmented(packet, skb->len, segments_of(skb, packet), skb->gso_size);
    if (skb->vlan_present) { /* the outermost tag, which the interface took out of the octets */
        packet->vlan = skb->vlan_tci & 0x0fff;
        octets->frame += 4 * octets->segments;
    }
    barrier();
    return count_general(part) ? consider_skb(skb, part) : 0;
}

#endif /* LANSCOPE_GENERAL_BPF_H */

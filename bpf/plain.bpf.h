/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The plain way: TCP and UDP straight on Ethernet, IPv4 without options or IPv6 without extension headers. That is
 * nearly all there is, so it stays in registers: one third of the cost of the general way, for the same result.
 */
#ifndef LANSCOPE_PLAIN_BPF_H
#define LANSCOPE_PLAIN_BPF_H

#include "bpf/copier.bpf.h"

/* One frame as its hook shows it. */
struct sight {
    void *context;
    int xdp; /* the context is a struct xdp_md, else a struct __sk_buff */
    enum lanscope_direction direction;
    const __u8 *data;
    const __u8 *data_end;
};

#define PLAIN4_OCTETS 54 /* Ethernet, IPv4, TCP; a shorter UDP datagram goes the general way */
#define PLAIN6_OCTETS 74

/* Ports as they lie in the packet, protocol and family, as in the last word of both keys. */
LANSCOPE_INLINE __u64 last_word(__u32 ports, __u8 protocol, __u8 family)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return ports | (__u64)protocol << 32 | (__u64)family << 40;
#else
    return (__u64)ports << 32 | (__u64)protocol << 24 | (__u64)family << 16;
#endif
}

/* The header of a plain frame again: what was read before the flow was looked up would not have stayed in registers. */
LANSCOPE_INLINE struct lanscope_packet plain_packet(const __u8 *transport, __u32 offset, __u8 protocol)
{
    struct lanscope_packet packet = {
        .family = offset == 34 ? LANSCOPE_IPV4 : LANSCOPE_IPV6, .protocol = protocol, .network_offset = 14};

    if (protocol == LANSCOPE_TCP) {
        packet.tcp_flags = transport[13];
        packet.has_tcp_flags = 1;
        packet.payload_offset = offset + ((transport[12] & 0xf0u) >> 2);
    } else {
        packet.payload_offset = offset + 8;
        packet.source_port = lanscope_load16(transport);
        packet.destination_port = lanscope_load16(transport + 2);
    }
    return packet;
}

/* What a frame comes to that opens its flow, has rare flags, or is of a kind that is copied. */
LANSCOPE_INLINE void note_plain(struct lanscope_part *part, struct lanscope_counters *counters,
                                const struct lanscope_packet *packet)
{
    const struct lanscope_octets octets = {1, packet->length, packet->length + 14, packet->length, packet->length};

    scratch_of(part)->why.kind = lanscope_header_kind(packet);
    if (packet->has_tcp_flags && lanscope_has_rare_flags(packet->tcp_flags))
        lanscope_count_rare_flags(counters, packet->tcp_flags);
    note_why(part, packet, &octets, counters->packets);
}

LANSCOPE_APART int note_plain4(struct lanscope_part *part, struct lanscope_slot4 *slot, const __u8 *data)
{
    const __u8 *ip = data + 14;
    struct lanscope_packet packet = plain_packet(ip + 20, 34, ip[9]);

    packet.length = lanscope_host16(lanscope_load16(ip + 2));
    packet.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4);
    note_plain(part, &slot->counters, &packet);
    return 0;
}

LANSCOPE_APART int note_plain6(struct lanscope_part *part, struct lanscope_slot6 *slot, const __u8 *data)
{
    const __u8 *ip = data + 14;
    struct lanscope_packet packet = plain_packet(ip + 40, 54, ip[6]);

    packet.length = lanscope_host16(lanscope_load16(ip + 4)) + 40;
    packet.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6);
    note_plain(part, &slot->counters, &packet);
    return 0;
}

/*
 * A packet that is longer than all of its flow before it, the first one included. XDP tells a frame's length by a call
 * only, which is too dear for each packet, so it is asked here: a header that lies claims no more than the flow has
 * had.
 */
LANSCOPE_INLINE __u32 extend_plain(const struct sight *sight, struct lanscope_counters *counters, __u32 length,
                                   __u32 stamp)
{
    __u32 frame_length = sight->xdp ? (__u32)bpf_xdp_get_buff_len(sight->context) : length + 14;
    __u32 believed = length + 14 > frame_length ? frame_length - 14 : length;
    __u16 clamped = believed > 0xffff ? 0xffff : believed;

    if (!counters->packets) {
        counters->first = stamp;
        counters->min_length = clamped;
    }
    if (clamped > counters->max_length)
        counters->max_length = clamped;
    return believed;
}

/* What lanscope_count_octets() does, for one packet whose length is never zero. */
LANSCOPE_INLINE void count_plain(const struct sight *sight, struct lanscope_part *part,
                                 struct lanscope_counters *counters, __u32 length)
{
    __u32 stamp = lanscope_stamp(part->now);

    if (length > counters->max_length)
        length = extend_plain(sight, counters, length, stamp);
    if (length < counters->min_length)
        counters->min_length = length;
    counters->packets++;
    counters->bytes += length;
    counters->last = stamp;
    part->frames++;
    part->bytes += length + 14;
}

/* Counts the flags. Returns 1 when there is more to do about the packet. */
LANSCOPE_INLINE int look_plain(struct lanscope_part *part, struct lanscope_counters *counters,
                               const struct lanscope_packet *packet)
{
    if (packet->protocol != LANSCOPE_TCP)
        return is_worth_a_look(part, packet, counters->packets);
    lanscope_count_ack(counters, packet->tcp_flags, 1);
    return lanscope_has_rare_flags(packet->tcp_flags) || counters->packets <= PAYLOAD_PACKETS;
}

LANSCOPE_INLINE void overflow_plain(struct lanscope_part *part, __u32 length)
{
    part->frames++;
    part->bytes += length + 14;
    part->overflow_packets++;
    part->overflow_bytes += length;
}

LANSCOPE_INLINE void consider(const struct sight *sight, struct lanscope_part *part)
{
    if (sight->xdp)
        consider_xdp(sight->context, part);
    else
        consider_skb(sight->context, part);
}

/* True when the packet is whole, of a length that is believable, TCP or UDP, and no later fragment. */
LANSCOPE_INLINE int is_plain4(const __u8 *ip, __u32 frame_length)
{
    __u32 length = lanscope_host16(lanscope_load16(ip + 2));

    return ip[0] == 0x45 && !(lanscope_load16(ip + 6) & lanscope_wire16(0x1fff)) && length >= 28 &&
           (!frame_length || length + 14 <= frame_length) && (ip[9] == LANSCOPE_TCP || ip[9] == LANSCOPE_UDP);
}

/* Counts a plain IPv4 packet in its flow. For each protocol apart, or registers are too few; so does the asm. */
LANSCOPE_INLINE void end_plain4(const struct sight *sight, struct lanscope_part *part, struct lanscope_slot4 *slot,
                                __u8 protocol)
{
    const __u8 *ip = sight->data + 14;
    __u32 length = lanscope_host16(lanscope_load16(ip + 2));
    struct lanscope_packet packet;

    if (slot) {
        count_plain(sight, part, &slot->counters, length);
        barrier();
        packet = plain_packet(ip + 20, 34, protocol);
        if (look_plain(part, &slot->counters, &packet)) {
            note_plain4(part, slot, sight->data);
            consider(sight, part);
        }
    } else {
        overflow_plain(part, length);
    }
    asm volatile("" ::"i"(LANSCOPE_IPV4 + protocol)); /* keeps clang from merging what is apart */
}

/* Counts the frame if it is plain IPv4; else returns 0. `length` is the frame's, 0 when it is not known for free. */
LANSCOPE_INLINE int see_plain4(const struct sight *sight, __u32 length, __u32 cpu)
{
    const __u8 *ip = sight->data + 14;
    struct lanscope_part *part;
    struct lanscope_slot4 *slot;

    if (!is_plain4(ip, length))
        return 0;
    part = running_part(cpu, sight->direction);
    tell_time(part);
    scratch_of(part)->words[0] = lanscope_load64(ip + 12);
    scratch_of(part)->words[1] = last_word(lanscope_load32(ip + 20), ip[9], LANSCOPE_IPV4);
    slot = find4(part, sight->data);
    barrier_var(part); /* or what was computed from it before would be kept in a register */
    if (ip[9] == LANSCOPE_TCP)
        end_plain4(sight, part, slot, LANSCOPE_TCP);
    else
        end_plain4(sight, part, slot, LANSCOPE_UDP);
    return 1;
}

LANSCOPE_INLINE int is_plain6(const __u8 *ip, __u32 frame_length)
{
    __u32 length = lanscope_host16(lanscope_load16(ip + 4)) + 40;

    return (ip[0] & 0xf0) == 0x60 && length >= 48 && (!frame_length || length + 14 <= frame_length) &&
           (ip[6] == LANSCOPE_TCP || ip[6] == LANSCOPE_UDP);
}

/* Counts a plain IPv6 packet in its flow. For each protocol apart, or registers are too few; so does the asm. */
LANSCOPE_INLINE void end_plain6(const struct sight *sight, struct lanscope_part *part, struct lanscope_slot6 *slot,
                                __u8 protocol)
{
    const __u8 *ip = sight->data + 14;
    __u32 length = lanscope_host16(lanscope_load16(ip + 4)) + 40;
    struct lanscope_packet packet;

    if (slot) {
        count_plain(sight, part, &slot->counters, length);
        barrier();
        packet = plain_packet(ip + 40, 54, protocol);
        if (look_plain(part, &slot->counters, &packet)) {
            note_plain6(part, slot, sight->data);
            consider(sight, part);
        }
    } else {
        overflow_plain(part, length);
    }
    asm volatile("" ::"i"(LANSCOPE_IPV6 + protocol)); /* keeps clang from merging what is apart */
}

/* The same for IPv6. */
LANSCOPE_INLINE int see_plain6(const struct sight *sight, __u32 length, __u32 cpu)
{
    const __u8 *ip = sight->data + 14;
    struct lanscope_part *part;
    struct lanscope_slot6 *slot;

    if (sight->data + PLAIN6_OCTETS > sight->data_end || !is_plain6(ip, length))
        return 0;
    part = running_part(cpu, sight->direction);
    tell_time(part);
    for (int i = 0; i < 4; i++)
        scratch_of(part)->words[i] = lanscope_load64(ip + 8 + 8 * i);
    scratch_of(part)->words[4] = last_word(lanscope_load32(ip + 40), ip[6], LANSCOPE_IPV6);
    slot = find6(part, sight->data);
    barrier_var(part); /* or what was computed from it before would be kept in a register */
    if (ip[6] == LANSCOPE_TCP)
        end_plain6(sight, part, slot, LANSCOPE_TCP);
    else
        end_plain6(sight, part, slot, LANSCOPE_UDP);
    return 1;
}

LANSCOPE_INLINE int see_plain(const struct sight *sight, __u32 length)
{
    __u32 cpu = bpf_get_smp_processor_id();
    __be16 ethertype;

    if (!has_ethernet || sight->data + PLAIN4_OCTETS > sight->data_end)
        return 0;
    ethertype = lanscope_load16(sight->data + 12);
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4))
        return see_plain4(sight, length, cpu);
    return ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6) && see_plain6(sight, length, cpu);
}

#endif /* LANSCOPE_PLAIN_BPF_H */

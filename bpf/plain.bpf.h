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

    note_why(part, packet, &octets, counters->packets);
    if (packet->protocol != LANSCOPE_TCP)
        counters->kind = scratch_of(part)->why.kind;
    else if (lanscope_has_rare_flags(packet->tcp_flags))
        lanscope_count_rare_flags(counters, packet->tcp_flags, 1);
}

LANSCOPE_APART int note_plain4(struct lanscope_part *part, struct lanscope_slot4 *slot, const __u8 *ip)
{
    struct lanscope_packet packet = plain_packet(ip + 20, 34, ip[9]);

    packet.length = lanscope_host16(lanscope_load16(ip + 2));
    packet.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4);
    scratch_of(part)->flow = home_of(hash4((const __u64 *)&slot->key));
    note_plain(part, &slot->counters, &packet);
    return 0;
}

LANSCOPE_APART int note_plain6(struct lanscope_part *part, struct lanscope_slot6 *slot, const __u8 *ip)
{
    struct lanscope_packet packet = plain_packet(ip + 40, 54, ip[6]);

    packet.length = lanscope_host16(lanscope_load16(ip + 4)) + 40;
    packet.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6);
    scratch_of(part)->flow = home_of(hash6((const __u64 *)&slot->key));
    note_plain(part, &slot->counters, &packet);
    return 0;
}

/* A packet that is longer than all of its flow before it, the first one included. */
LANSCOPE_APART int extend_plain(struct lanscope_counters *counters, __u32 length, const struct scratch *scratch)
{
    __u16 clamped = length > 0xffff ? 0xffff : length;

    if (!counters->packets) {
        counters->first = lanscope_stamp(scratch->now);
        counters->min_length = clamped;
    }
    if (clamped > counters->max_length)
        counters->max_length = clamped;
    return length;
}

/*
 * XDP tells a frame's length by a call only, which is too dear for each packet, so it is asked here: a header that lies
 * claims no more than the flow has had.
 */
LANSCOPE_APART int extend_xdp(struct xdp_md *xdp, struct lanscope_counters *counters, __u32 length,
                              const struct scratch *scratch)
{
    __u32 frame_length = bpf_xdp_get_buff_len(xdp);

    return extend_plain(counters, length + 14 > frame_length ? frame_length - 14 : length, scratch);
}

/* What lanscope_count_octets() does, for one packet whose length is never zero. */
LANSCOPE_INLINE void count_plain(const struct sight *sight, struct scratch *scratch, struct lanscope_counters *counters,
                                 __u32 length)
{
    if (length > counters->max_length)
        length = sight->xdp ? extend_xdp(sight->context, counters, length, scratch)
                            : extend_plain(counters, length, scratch);
    if (length < counters->min_length)
        counters->min_length = length;
    counters->packets++;
    counters->bytes += length;
    counters->last = lanscope_stamp(scratch->now);
}

/* True when there is more to do about a packet that was counted. */
LANSCOPE_INLINE int is_worth_a_look(struct lanscope_part *part, const struct lanscope_counters *counters, __u8 protocol,
                                    const __u8 *transport)
{
    if (counters->packets <= PAYLOAD_PACKETS)
        return 1;
    if (protocol == LANSCOPE_TCP)
        return lanscope_has_rare_flags(transport[13]);
    return counters->kind && !is_drained(part, counters->kind);
}

LANSCOPE_INLINE void consider(const struct sight *sight, struct lanscope_part *part)
{
    if (sight->xdp)
        consider_xdp(sight->context, part);
    else
        consider_skb(sight->context, part);
}

LANSCOPE_INLINE void note_ethernet(struct scratch *scratch, const __u8 *data)
{
    ((__u32 *)scratch->ethernet)[0] = lanscope_load32(data);
    ((__u32 *)scratch->ethernet)[1] = lanscope_load32(data + 4);
    ((__u32 *)scratch->ethernet)[2] = lanscope_load32(data + 8);
}

/* True when the packet is whole, of a length that is believable, TCP or UDP, and no later fragment. */
LANSCOPE_INLINE int is_plain4(const __u8 *ip, __u32 frame_length)
{
    __u32 length = lanscope_host16(lanscope_load16(ip + 2));

    return ip[0] == 0x45 && !(lanscope_load16(ip + 6) & lanscope_wire16(0x1fff)) && length >= 28 &&
           (!frame_length || length + 14 <= frame_length) && (ip[9] == LANSCOPE_TCP || ip[9] == LANSCOPE_UDP);
}

/* Key words as they lie in the packet. */
LANSCOPE_INLINE void words4_of(__u64 *words, const __u8 *ip)
{
    words[0] = lanscope_load64(ip + 12);
    words[1] = last_word(lanscope_load32(ip + 20), ip[9], LANSCOPE_IPV4);
}

/* The slot where a plain packet's flow is most often. */
LANSCOPE_INLINE struct lanscope_slot4 *home_of_plain4(struct lanscope_part *part, const __u8 *ip)
{
    __u64 words[2];

    words4_of(words, ip);
    return slot4_at_home(part, hash4(words));
}

/* Returns `home` if it is the flow's, else the slot that a longer search finds. */
LANSCOPE_INLINE struct lanscope_slot4 *slot_of_plain4(struct lanscope_part *part, struct lanscope_slot4 *home,
                                                      const __u8 *data)
{
    __u64 words[2];

    words4_of(words, data + 14);
    if (home && holds4(home, words))
        return home;
    words4_of(scratch_of(part)->words, data + 14);
    note_ethernet(scratch_of(part), data);
    return search4(part);
}

/* Counts the frame if it is plain IPv4; else returns 0. `length` is the frame's, 0 when it is not known for free. */
LANSCOPE_INLINE int see_plain4(const struct sight *sight, __u32 length)
{
    const __u8 *ip = sight->data + 14;
    struct lanscope_part *part;
    struct lanscope_slot4 *slot;

    if (!is_plain4(ip, length))
        return 0;
    part = running_part(sight->direction);
    if (!part)
        return 0;
    tell_time(part);
    slot = home_of_plain4(part, ip);
    barrier_var(part); /* or what was computed from it before would be kept on the stack */
    slot = slot_of_plain4(part, slot, sight->data);
    length = lanscope_host16(lanscope_load16(ip + 2));
    if (!slot) {
        part->overflow_packets++;
        part->overflow_bytes += length;
        return 1;
    }
    count_plain(sight, scratch_of(part), &slot->counters, length);
    if (is_worth_a_look(part, &slot->counters, ip[9], ip + 20)) {
        note_plain4(part, slot, ip);
        consider(sight, part);
    }
    return 1;
}

LANSCOPE_INLINE int is_plain6(const __u8 *ip, __u32 frame_length)
{
    __u32 length = lanscope_host16(lanscope_load16(ip + 4)) + 40;

    return (ip[0] & 0xf0) == 0x60 && length >= 48 && (!frame_length || length + 14 <= frame_length) &&
           (ip[6] == LANSCOPE_TCP || ip[6] == LANSCOPE_UDP);
}

LANSCOPE_INLINE void words6_of(__u64 *words, const __u8 *ip)
{
    for (int i = 0; i < 4; i++)
        words[i] = lanscope_load64(ip + 8 + 8 * i);
    words[4] = last_word(lanscope_load32(ip + 40), ip[6], LANSCOPE_IPV6);
}

LANSCOPE_INLINE struct lanscope_slot6 *home_of_plain6(struct lanscope_part *part, const __u8 *ip)
{
    __u64 hash = mix(lanscope_load64(ip + 8) ^ lanscope_load64(ip + 24), lanscope_load64(ip + 16));

    barrier(); /* as hash6(), but not all words at once: registers are too few */
    hash ^= lanscope_load64(ip + 32);
    return slot6_at_home(part, mix(hash, last_word(lanscope_load32(ip + 40), ip[6], LANSCOPE_IPV6)));
}

LANSCOPE_INLINE struct lanscope_slot6 *slot_of_plain6(struct lanscope_part *part, struct lanscope_slot6 *home,
                                                      const __u8 *data)
{
    __u64 words[5];

    words6_of(words, data + 14);
    if (home && holds6(home, words))
        return home;
    words6_of(scratch_of(part)->words, data + 14);
    note_ethernet(scratch_of(part), data);
    return search6(part);
}

/* The same for IPv6. */
LANSCOPE_INLINE int see_plain6(const struct sight *sight, __u32 length)
{
    const __u8 *ip = sight->data + 14;
    struct lanscope_part *part;
    struct lanscope_slot6 *slot;

    if (sight->data + PLAIN6_OCTETS > sight->data_end || !is_plain6(ip, length))
        return 0;
    part = running_part(sight->direction);
    if (!part)
        return 0;
    tell_time(part);
    slot = home_of_plain6(part, ip);
    barrier_var(part); /* or what was computed from it before would be kept on the stack */
    slot = slot_of_plain6(part, slot, sight->data);
    length = lanscope_host16(lanscope_load16(ip + 4)) + 40;
    if (!slot) {
        part->overflow_packets++;
        part->overflow_bytes += length;
        return 1;
    }
    count_plain(sight, scratch_of(part), &slot->counters, length);
    if (is_worth_a_look(part, &slot->counters, ip[6], ip + 40)) {
        note_plain6(part, slot, ip);
        consider(sight, part);
    }
    return 1;
}

LANSCOPE_INLINE int see_plain(const struct sight *sight, __u32 length)
{
    __be16 ethertype;

    if (!has_ethernet || sight->data + PLAIN4_OCTETS > sight->data_end)
        return 0;
    ethertype = lanscope_load16(sight->data + 12);
    if (ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4))
        return see_plain4(sight, length);
    return ethertype == lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6) && see_plain6(sight, length);
}

#endif /* LANSCOPE_PLAIN_BPF_H */

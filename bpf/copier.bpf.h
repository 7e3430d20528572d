/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Copies whole frames into the ring buffer, each kind at its own rate, and wakes the reader rarely. */
#ifndef LANSCOPE_COPIER_BPF_H
#define LANSCOPE_COPIER_BPF_H

#include "bpf/slots.bpf.h"

/*
 * A wake-up costs twenty times as much as a frame. The first frame after a silence wakes the reader, which then looks
 * again every 60 ms until nothing is left: 40 ms here, and a jiffy of a stale clock, is less.
 */
#define WAKE_NS 40000000ull
#define SHORTEST_FRAME 14u /* a MAC header; kernel 6.1 does not learn from a comparison with zero */

/*
 * Room for frames: a record with its 32 octets of heads is whole cache lines, and few, because each that lies idle
 * between two records is one that no prefetcher brings. ARP, neighbours and SYN fit into the first, most of DNS and
 * mDNS into the second, a short DHCP message into the third, a long one and a classic ClientHello into the fourth.
 */
#define TINY_FRAME 96u
#define SMALL_FRAME 224u
#define MEDIUM_FRAME 352u
#define LARGE_FRAME 608u

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 1 << 20); /* 50 ms of all kinds at their rates, or a burst of 8,000 tiny frames */
} frames SEC(".maps");

/* By direction x kinds + kind. */
struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, LANSCOPE_DIRECTIONS *LANSCOPE_FRAME_KINDS);
    __type(key, __u32);
    __type(value, struct lanscope_copier);
} copiers SEC(".maps");

/* By direction x LANSCOPE_HELLOS + a flow's hash. */
struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, LANSCOPE_DIRECTIONS *LANSCOPE_HELLOS);
    __type(key, __u32);
    __type(value, struct lanscope_hello);
} hellos SEC(".maps");

/* Source addresses that have been seen; asked only when a flow opens. */
struct {
    __uint(type, BPF_MAP_TYPE_LRU_HASH);
    __uint(max_entries, 4096);
    __type(key, __u64);
    __type(value, __u8);
} macs SEC(".maps");

/* The octets of a frame from `offset` on; one of the two helpers, by program type. */
typedef long (*load_octets)(void *context, __u32 offset, void *to, __u32 length);

LANSCOPE_INLINE long load_xdp(void *context, __u32 offset, void *to, __u32 length)
{
    return bpf_xdp_load_bytes(context, offset, to, length);
}

LANSCOPE_INLINE long load_skb(void *context, __u32 offset, void *to, __u32 length)
{
    return bpf_skb_load_bytes(context, offset, to, length);
}

/* One frame that is copied. */
struct copy {
    void *context;
    load_octets load;
    __u32 length;
    __u32 taken_tag;
};

/* Puts the frame into a record with room for `room` octets. Returns 0 when the ring buffer is full. */
LANSCOPE_INLINE int put(const struct copy *copy, const struct lanscope_part *part, __u32 room, __u64 flags)
{
    struct lanscope_frame *frame = bpf_ringbuf_reserve(&frames, sizeof(*frame) + room, 0);
    __u64 length; /* wide: kernel 6.1 does not carry what it learns of half a register to the whole */

    if (!frame)
        return 0;
    frame->original_length = copy->length;
    barrier(); /* a length that the verifier knows too long already would be any length, speculatively, on kernel 6.1 */
    length = frame->original_length;
    if (length > room)
        length = room;
    frame->time_ns = scratch_of(part)->now;
    frame->captured_length = length;
    frame->kind = scratch_of(part)->why.kind;
    frame->direction = part->direction;
    frame->reserved0 = 0;
    frame->vlan = copy->taken_tag;
    frame->reserved1 = 0;
    if (length < SHORTEST_FRAME || copy->load(copy->context, 0, frame + 1, length)) {
        bpf_ringbuf_discard(frame, BPF_RB_NO_WAKEUP);
        return 0;
    }
    bpf_ringbuf_submit(frame, flags);
    return 1;
}

/* Puts the frame into the smallest record that it fits into. */
LANSCOPE_INLINE int put_fitting(const struct copy *copy, const struct lanscope_part *part, __u64 flags)
{
    if (copy->length <= TINY_FRAME)
        return put(copy, part, TINY_FRAME, flags);
    if (copy->length <= SMALL_FRAME)
        return put(copy, part, SMALL_FRAME, flags);
    if (copy->length <= MEDIUM_FRAME)
        return put(copy, part, MEDIUM_FRAME, flags);
    if (copy->length <= LARGE_FRAME)
        return put(copy, part, LARGE_FRAME, flags);
    if (copy->length <= LANSCOPE_FRAME_BYTES || lanscope_room(scratch_of(part)->why.kind) == LANSCOPE_FRAME_BYTES)
        return put(copy, part, LANSCOPE_FRAME_BYTES, flags);
    return put(copy, part, LANSCOPE_HELLO_BYTES, flags);
}

/* The copier of a part's CPU and direction for a kind of frame; null for none. */
LANSCOPE_INLINE struct lanscope_copier *copier_of(struct lanscope_part *part, __u32 kind)
{
    scratch_of(part)->index = part->direction * LANSCOPE_FRAME_KINDS + kind;
    return bpf_map_lookup_elem(&copiers, &scratch_of(part)->index);
}

/* Copies one frame if its kind, which why holds, has a token. */
LANSCOPE_INLINE void copy_frame(struct lanscope_part *part, const struct copy *copy)
{
    struct scratch *scratch = scratch_of(part);
    struct lanscope_copier *copier = copier_of(part, scratch->why.kind);
    __u64 flags = BPF_RB_NO_WAKEUP;

    if (!copier)
        return;
    if (scratch->now - scratch->woken_at > WAKE_NS)
        flags = BPF_RB_FORCE_WAKEUP;
    if (!lanscope_take_token(&copier->spent_to, scratch->now) || !put_fitting(copy, part, flags)) {
        copier->dropped++;
        return;
    }
    copier->copied++;
    if (flags == BPF_RB_FORCE_WAKEUP)
        scratch->woken_at = scratch->now;
}

/* True for a source address that was not seen before, or long ago. */
LANSCOPE_INLINE int is_new_mac(struct scratch *scratch)
{
    __u64 mac = lanscope_load32(scratch->ethernet + 6) | (__u64)lanscope_load16(scratch->ethernet + 10) << 32;
    __u8 seen = 1;

    if (!mac || mac == scratch->mac) /* most often it is a router again */
        return 0;
    scratch->mac = mac;
    if (bpf_map_lookup_elem(&macs, &scratch->mac))
        return 0;
    bpf_map_update_elem(&macs, &scratch->mac, &seen, BPF_ANY);
    return 1;
}

#define PAYLOAD_PACKETS 8 /* of a flow in one interval: an opening handshake, with retransmissions */

/* Counts a frame whose kind has no token as dropped, at once: a flood must not come to what few frames come to. */
LANSCOPE_INLINE int is_drained(struct lanscope_part *part, __u32 kind)
{
    struct lanscope_copier *copier = copier_of(part, kind);

    if (!copier || lanscope_has_token(copier->spent_to, scratch_of(part)->now))
        return 0;
    copier->dropped++;
    return 1;
}

/* Notes what the second look at a frame needs to know. `packets` are its flow's, itself included, or 0. */
LANSCOPE_INLINE void note_why(struct lanscope_part *part, const struct lanscope_packet *packet,
                              const struct lanscope_octets *octets, __u32 packets)
{
    struct why *why = &scratch_of(part)->why;

    why->kind = lanscope_header_kind(packet);
    why->payload = octets->network - octets->segments * (packet->payload_offset - packet->network_offset);
    why->young = packets <= PAYLOAD_PACKETS;
    why->wants_payload = why->young && lanscope_wants_payload(packet);
    why->opens = packets == octets->segments;
    why->protocol = packet->protocol;
    why->offset = packet->payload_offset;
    why->ethertype = packet->ethertype;
    barrier();
}

/* The kind of a TCP segment, which may go on with a hello. */
LANSCOPE_INLINE int kind_of_segment(struct lanscope_part *part, int kind, __u64 payload)
{
    struct scratch *scratch = scratch_of(part);
    struct lanscope_hello *hello;

    scratch->index = part->direction * LANSCOPE_HELLOS + (scratch->flow & (LANSCOPE_HELLOS - 1));
    hello = bpf_map_lookup_elem(&hellos, &scratch->index);
    return hello ? lanscope_segment_kind(hello, scratch->flow, kind, payload, scratch->why.payload, scratch->now)
                 : kind;
}

/* The kind by what is behind the headers. */
LANSCOPE_INLINE int kind_by_payload(void *context, load_octets load, struct lanscope_part *part)
{
    const struct why *why = &scratch_of(part)->why;
    const struct lanscope_packet packet = {.family = why->protocol ? LANSCOPE_IPV4 : LANSCOPE_NON_IP,
                                           .protocol = why->protocol,
                                           .ethertype = why->ethertype};
    __u64 payload = 0;
    __u32 more = (why->payload < (int)sizeof(payload) ? why->payload : (int)sizeof(payload)) - 1; /* than one octet */
    int kind;

    if (why->payload < 1)
        return LANSCOPE_FRAME_NONE;
    barrier_var(more); /* or clang-14 proves the bounds to itself and hides them from the verifier */
    more &= sizeof(payload) - 1;
    if (load(context, why->offset, &payload, more + 1))
        return LANSCOPE_FRAME_NONE;
    payload = lanscope_wire64(payload);
    kind = lanscope_payload_kind(&packet, payload);
    return why->protocol == LANSCOPE_TCP ? kind_of_segment(part, kind, payload) : kind;
}

/* The final word on the kind of a frame that may be worth copying. */
LANSCOPE_INLINE int decide(void *context, load_octets load, struct lanscope_part *part)
{
    struct scratch *scratch = scratch_of(part);
    struct why *why = &scratch->why;
    int kind = why->kind;

    if (!kind && why->wants_payload)
        kind = kind_by_payload(context, load, part);
    if (why->opens && is_new_mac(scratch) && !kind)
        kind = LANSCOPE_FRAME_NEW_MAC;
    if (!why->opens && kind == LANSCOPE_FRAME_SYN) /* a SYN that opens no flow is a repetition */
        kind = LANSCOPE_FRAME_NONE;
    why->kind = kind;
    barrier();
    return why->kind;
}

/*
 * Wakes the reader when half of the smaller table has filled, and at each further half, so that it drains before its
 * time: by a record that it never gets to see.
 */
LANSCOPE_INLINE void tell_fill(const struct lanscope_part *part)
{
    void *record;

    if (!scratch_of(part)->why.opens || part->opened & (slots6_mask >> 1))
        return;
    record = bpf_ringbuf_reserve(&frames, sizeof(__u64), 0);
    if (record)
        bpf_ringbuf_discard(record, BPF_RB_FORCE_WAKEUP);
}

/*
 * What only few frames come to stands in functions of its own, so that the others find a short program. There are two
 * of each because a helper belongs to a type of program.
 */
LANSCOPE_APART int consider_xdp(struct xdp_md *xdp, struct lanscope_part *part)
{
    struct copy copy = {xdp, load_xdp, 0, 0};

    tell_fill(part);
    if (!decide(xdp, load_xdp, part))
        return 0;
    copy.length = bpf_xdp_get_buff_len(xdp);
    copy_frame(part, &copy);
    return 0;
}

LANSCOPE_APART int consider_skb(struct __sk_buff *skb, struct lanscope_part *part)
{
    struct copy copy = {skb, load_skb, skb->len, skb->vlan_present ? skb->vlan_tci & 0x0fff : 0};

    tell_fill(part);
    if (decide(skb, load_skb, part))
        copy_frame(part, &copy);
    return 0;
}

#endif /* LANSCOPE_COPIER_BPF_H */

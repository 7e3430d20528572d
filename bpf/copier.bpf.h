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
#define SMALL_FRAME 256u /* an ARP, neighbour or DNS frame must not take the room of a DHCP message */

struct {
    __uint(type, BPF_MAP_TYPE_RINGBUF);
    __uint(max_entries, 1 << 20); /* 50 ms of all kinds at their rates, or a burst of 3,700 small frames */
} frames SEC(".maps");

/* By CPU x directions + direction. */
struct lanscope_copier copiers[LANSCOPE_CPUS * LANSCOPE_DIRECTIONS];

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

/* What becomes of one frame that is worth copying. */
struct copy {
    void *context;
    load_octets load;
    __u64 now;
    __u32 length;
    __u16 taken_tag;
    __u8 kind;
    __u8 direction;
};

/* Puts the frame into a record with room for `room` octets. Returns 0 when the ring buffer is full. */
LANSCOPE_INLINE int put(const struct copy *copy, __u32 room, __u64 flags)
{
    struct lanscope_frame *frame = bpf_ringbuf_reserve(&frames, sizeof(*frame) + room, 0);
    __u32 length = copy->length;

    if (!frame)
        return 0;
    barrier_var(length); /* or clang-14 proves the bounds to itself and hides them from the verifier */
    if (length > room)
        length = room;
    frame->time_ns = copy->now;
    frame->original_length = copy->length;
    frame->captured_length = length;
    frame->kind = copy->kind;
    frame->direction = copy->direction;
    frame->reserved0 = 0;
    frame->vlan = copy->taken_tag;
    frame->reserved1 = 0;
    if (!length || copy->load(copy->context, 0, frame + 1, length)) {
        bpf_ringbuf_discard(frame, BPF_RB_NO_WAKEUP);
        return 0;
    }
    bpf_ringbuf_submit(frame, flags);
    return 1;
}

/* The copier of a part's CPU and direction. */
LANSCOPE_INLINE struct lanscope_copier *copier_of(const struct lanscope_part *part)
{
    return &copiers[(scratch_of(part)->number / LANSCOPE_HALVES) & (LANSCOPE_CPUS * LANSCOPE_DIRECTIONS - 1)];
}

/* Copies one frame if its kind, which why holds, has a token. */
LANSCOPE_INLINE int copy_frame(const struct lanscope_part *part, struct copy *copy)
{
    struct lanscope_copier *copier = copier_of(part);
    __u32 kind = scratch_of(part)->why.kind;
    __u64 flags = BPF_RB_NO_WAKEUP;

    if (kind == LANSCOPE_FRAME_NONE || kind >= LANSCOPE_FRAME_KINDS)
        return 0;
    copy->kind = kind;
    copy->direction = (scratch_of(part)->number / LANSCOPE_HALVES) & 1;
    if (part->now - copier->woken_at > WAKE_NS)
        flags = BPF_RB_FORCE_WAKEUP;
    if (!lanscope_take_token(&copier->spent_to[kind], part->now) ||
        !(copy->length <= SMALL_FRAME ? put(copy, SMALL_FRAME, flags) : put(copy, LANSCOPE_FRAME_BYTES, flags))) {
        copier->dropped[kind]++;
        return 0;
    }
    copier->copied[kind]++;
    if (flags == BPF_RB_FORCE_WAKEUP)
        copier->woken_at = part->now;
    return 1;
}

LANSCOPE_INLINE int is_new_mac(const __u8 *ethernet)
{
    __u64 mac = lanscope_load32(ethernet + 6) | (__u64)lanscope_load16(ethernet + 10) << 32;
    __u8 seen = 1;

    if (!mac || bpf_map_lookup_elem(&macs, &mac))
        return 0;
    bpf_map_update_elem(&macs, &mac, &seen, BPF_ANY);
    return 1;
}

#define PAYLOAD_PACKETS 8 /* of a flow in one interval: an opening handshake, with retransmissions */

/* Counts a frame whose kind has no token as dropped, at once: a flood must not come to what few frames come to. */
LANSCOPE_INLINE int is_drained(const struct lanscope_part *part)
{
    struct lanscope_copier *copier = copier_of(part);
    __u32 kind = scratch_of(part)->why.kind;

    if (kind >= LANSCOPE_FRAME_KINDS || lanscope_has_token(copier->spent_to[kind], part->now))
        return 0;
    copier->dropped[kind]++;
    return 1;
}

/* True when the frame is worth a second look. `packets` are its flow's, itself included, or 0. */
LANSCOPE_INLINE int is_worth_a_look(struct lanscope_part *part, const struct lanscope_packet *packet, __u32 packets)
{
    struct why *why = &scratch_of(part)->why;

    why->kind = lanscope_header_kind(packet);
    barrier();
    return packets <= PAYLOAD_PACKETS || (why->kind && !is_drained(part));
}

/* Notes what the second look needs to know. */
LANSCOPE_INLINE void note_why(struct lanscope_part *part, const struct lanscope_packet *packet,
                              const struct lanscope_octets *octets, __u32 packets)
{
    struct why *why = &scratch_of(part)->why;

    why->payload = octets->longest - (packet->payload_offset - packet->network_offset);
    why->wants_payload = packets <= PAYLOAD_PACKETS && lanscope_wants_payload(packet);
    why->opens = packets == octets->segments;
    why->protocol = packet->protocol;
    why->offset = packet->payload_offset;
    why->ethertype = packet->ethertype;
    barrier();
}

/* The kind by what is behind the headers. */
LANSCOPE_INLINE int kind_by_payload(void *context, load_octets load, const struct why *why)
{
    const struct lanscope_packet packet = {.family = why->protocol ? LANSCOPE_IPV4 : LANSCOPE_NON_IP,
                                           .protocol = why->protocol,
                                           .ethertype = why->ethertype};
    __u64 payload = 0;
    __u32 octets = why->payload < (int)sizeof(payload) ? why->payload : (int)sizeof(payload);

    barrier_var(octets); /* or clang-14 proves the bounds to itself and hides them from the verifier */
    if (octets < 1 || octets > sizeof(payload) || load(context, why->offset, &payload, octets))
        return LANSCOPE_FRAME_NONE;
    return lanscope_payload_kind(&packet, lanscope_wire64(payload));
}

/* The final word on the kind of a frame that may be worth copying. */
LANSCOPE_INLINE void decide(void *context, load_octets load, const __u8 *data, const __u8 *data_end, struct why *why)
{
    int kind = why->kind;

    if (!kind && why->wants_payload)
        kind = kind_by_payload(context, load, why);
    if (!why->opens && kind == LANSCOPE_FRAME_SYN) /* a SYN that opens no flow is a repetition */
        kind = LANSCOPE_FRAME_NONE;
    if (why->opens && has_ethernet && data + 14 <= data_end && is_new_mac(data) && !kind)
        kind = LANSCOPE_FRAME_NEW_MAC;
    why->kind = kind;
    barrier();
}

/*
 * What only few frames come to stands in functions of its own, so that the others find a short program. There are two
 * of each because a helper belongs to a type of program.
 */
LANSCOPE_APART int consider_xdp(struct xdp_md *xdp, struct lanscope_part *part)
{
    struct copy copy = {xdp, load_xdp, part->now, bpf_xdp_get_buff_len(xdp), 0, 0, 0};

    decide(xdp, load_xdp, (void *)(long)xdp->data, (void *)(long)xdp->data_end, &scratch_of(part)->why);
    return copy_frame(part, &copy);
}

LANSCOPE_APART int consider_skb(struct __sk_buff *skb, struct lanscope_part *part)
{
    struct copy copy = {skb, load_skb, part->now, skb->len, skb->vlan_present ? skb->vlan_tci & 0x0fff : 0, 0, 0};

    decide(skb, load_skb, (void *)(long)skb->data, (void *)(long)skb->data_end, &scratch_of(part)->why);
    return copy_frame(part, &copy);
}

#endif /* LANSCOPE_COPIER_BPF_H */

/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds the slot of a flow in the part that a program writes. A flow stands in the bucket its hash names, in the first
 * slot that was free; only if that bucket was full does it stand in a partner. No slot is freed while its half runs, so
 * behind a free one there is nothing to look for.
 */
#ifndef LANSCOPE_SLOTS_BPF_H
#define LANSCOPE_SLOTS_BPF_H

#include "bpf/tables.bpf.h"

/* A multiplicative hash: only its highest bits depend on all of both words. */
LANSCOPE_INLINE __u64 mix(__u64 a, __u64 b)
{
    a = (a ^ seed) * 0x9e3779b97f4a7c15ull; /* 2^64 divided by the golden ratio */
    return (b ^ a) * 0xd6e8feb86659fd93ull;
}

/* The bucket that a hash chooses, before the mask: the highest bits first. */
LANSCOPE_INLINE __u32 first_choice(__u64 hash)
{
    return (__u32)__builtin_bswap64(hash);
}

/* The partner of that bucket. */
LANSCOPE_INLINE __u32 second_choice(__u64 hash)
{
    return (__u32)__builtin_bswap64((hash ^ (hash >> 31)) * 0x9e3779b97f4a7c15ull);
}

/* Enters a new slot in the part's list, which the drain walks. Returns 0 when the list is full. */
LANSCOPE_INLINE int enter(struct lanscope_part *part, const __u8 *ethernet, __u32 slot)
{
    __u32 next = part->opened;
    struct lanscope_opened *entry;

    if (next >= opened_limit)
        return 0;
    part->index = scratch_of(part)->number * opened_limit + next;
    entry = bpf_map_lookup_elem(&opened, &part->index);
    if (!entry)
        return 0;
    entry->slot = slot;
    if (has_ethernet) {
        lanscope_copy_mac(entry->destination_mac, ethernet);
        lanscope_copy_mac(entry->source_mac, ethernet + 6);
    }
    part->opened = next + 1;
    return 1;
}

/* Makes a free slot that of the flow at hand, and returns it, unless the part's list of opened slots is full. */
LANSCOPE_APART struct lanscope_slot4 *open_slot4(struct lanscope_part *part, struct lanscope_slot4 *slot,
                                                 const __u8 *ethernet)
{
    __u32 bucket = part->index & buckets4_mask;

    if (!enter(part, ethernet, (bucket * LANSCOPE_SLOTS + scratch_of(part)->slot)))
        return 0;
    __builtin_memcpy(&slot->key, scratch_of(part)->words, sizeof(slot->key));
    return slot;
}

/* Makes a free slot that of the flow at hand, and returns it, unless the part's list of opened slots is full. */
LANSCOPE_APART struct lanscope_slot6 *open_slot6(struct lanscope_part *part, struct lanscope_slot6 *slot,
                                                 const __u8 *ethernet)
{
    __u32 bucket = part->index & buckets6_mask;

    if (!enter(part, ethernet, (bucket * LANSCOPE_SLOTS + scratch_of(part)->slot) | LANSCOPE_SLOT6))
        return 0;
    __builtin_memcpy(&slot->key, scratch_of(part)->words, sizeof(slot->key));
    return slot;
}

LANSCOPE_INLINE int holds4(const struct lanscope_slot4 *slot, const __u64 *words)
{
    const __u64 *there = (const __u64 *)&slot->key;

    return there[0] == words[0] && there[1] == words[1];
}

LANSCOPE_INLINE int holds6(const struct lanscope_slot6 *slot, const __u64 *words)
{
    const __u64 *there = (const __u64 *)&slot->key;

    return there[0] == words[0] && there[1] == words[1] && there[2] == words[2] && there[3] == words[3] &&
           there[4] == words[4];
}

/*
 * The slot of a flow in its bucket, or the free one it will have; LANSCOPE_SLOTS when there is neither. No slot is
 * freed while its half runs, so behind a free one there is nothing.
 */
LANSCOPE_INLINE __u32 slot_in4(const struct bucket4 *bucket, const __u64 *words)
{
#pragma unroll
    for (__u32 i = 0; i < LANSCOPE_SLOTS; i++) {
        if (holds4(&bucket->slots[i], words) || !bucket->slots[i].counters.packets)
            return i;
    }
    return LANSCOPE_SLOTS;
}

LANSCOPE_INLINE __u32 slot_in6(const struct bucket6 *bucket, const __u64 *words)
{
#pragma unroll
    for (__u32 i = 0; i < LANSCOPE_SLOTS; i++) {
        if (holds6(&bucket->slots[i], words) || !bucket->slots[i].counters.packets)
            return i;
    }
    return LANSCOPE_SLOTS;
}

/*
 * The slot of a flow in one bucket: found, or now its own. Null when the bucket or the list of opened slots is
 * full. The slot's number goes through memory, which the verifier does not follow: it then checks one way instead of
 * each, and lets a program without CAP_PERFMON do the arithmetic.
 */
LANSCOPE_INLINE struct lanscope_slot4 *look_in4(struct lanscope_part *part, const __u8 *ethernet, __u32 choice)
{
    const __u32 mask = buckets4_mask;
    struct lanscope_slot4 *slot;
    struct bucket4 *bucket;

    part->index = scratch_of(part)->number * (mask + 1) + (choice & mask);
    bucket = bpf_map_lookup_elem(&flows4, &part->index);
    if (!bucket)
        return 0;
    slot = &bucket->slots[0];
    if (holds4(slot, scratch_of(part)->words) && slot->counters.packets)
        return slot; /* most often; the others cost the way through memory */
    scratch_of(part)->slot = slot_in4(bucket, scratch_of(part)->words);
    barrier();
    if (scratch_of(part)->slot >= LANSCOPE_SLOTS)
        return 0;
    slot = &bucket->slots[scratch_of(part)->slot & (LANSCOPE_SLOTS - 1)];
    return slot->counters.packets ? slot : open_slot4(part, slot, ethernet);
}

LANSCOPE_INLINE struct lanscope_slot6 *look_in6(struct lanscope_part *part, const __u8 *ethernet, __u32 choice)
{
    const __u32 mask = buckets6_mask;
    struct lanscope_slot6 *slot;
    struct bucket6 *bucket;

    part->index = scratch_of(part)->number * (mask + 1) + (choice & mask);
    bucket = bpf_map_lookup_elem(&flows6, &part->index);
    if (!bucket)
        return 0;
    slot = &bucket->slots[0];
    if (holds6(slot, scratch_of(part)->words) && slot->counters.packets)
        return slot; /* most often; the others cost the way through memory */
    scratch_of(part)->slot = slot_in6(bucket, scratch_of(part)->words);
    barrier();
    if (scratch_of(part)->slot >= LANSCOPE_SLOTS)
        return 0;
    slot = &bucket->slots[scratch_of(part)->slot & (LANSCOPE_SLOTS - 1)];
    return slot->counters.packets ? slot : open_slot6(part, slot, ethernet);
}

LANSCOPE_INLINE __u64 hash4(const __u64 *words)
{
    return mix(words[0], words[1]);
}

LANSCOPE_INLINE __u64 hash6(const __u64 *words)
{
    return mix(mix(words[0] ^ words[2], words[1]) ^ words[3], words[4]);
}

/*
 * The partners of a full bucket, in their order: apart, because hardly a packet comes here. One partner would do up to
 * a third of the table, four do up to four fifths.
 */
LANSCOPE_APART struct lanscope_slot4 *look_apart4(struct lanscope_part *part, const __u8 *ethernet, __u32 choice)
{
    return look_in4(part, ethernet, choice);
}

LANSCOPE_APART struct lanscope_slot4 *look_in_partners4(struct lanscope_part *part, const __u8 *ethernet)
{
    __u32 partner = second_choice(hash4(scratch_of(part)->words));
    struct lanscope_slot4 *slot;

#pragma unroll
    for (int i = 0; i < PARTNERS; i++) {
        slot = look_apart4(part, ethernet, partner + i);
        if (slot || scratch_of(part)->slot < LANSCOPE_SLOTS)
            return slot; /* found, or room that the list of opened slots does not have */
    }
    return 0;
}

LANSCOPE_APART struct lanscope_slot6 *look_apart6(struct lanscope_part *part, const __u8 *ethernet, __u32 choice)
{
    return look_in6(part, ethernet, choice);
}

LANSCOPE_APART struct lanscope_slot6 *look_in_partners6(struct lanscope_part *part, const __u8 *ethernet)
{
    __u32 partner = second_choice(hash6(scratch_of(part)->words));
    struct lanscope_slot6 *slot;

#pragma unroll
    for (int i = 0; i < PARTNERS; i++) {
        slot = look_apart6(part, ethernet, partner + i);
        if (slot || scratch_of(part)->slot < LANSCOPE_SLOTS)
            return slot; /* found, or room that the list of opened slots does not have */
    }
    return 0;
}

/* The slot of the flow whose key is in scratch; null when neither its bucket nor the partner has room. */
LANSCOPE_INLINE struct lanscope_slot4 *find4(struct lanscope_part *part, const __u8 *ethernet)
{
    struct lanscope_slot4 *slot = look_in4(part, ethernet, first_choice(hash4(scratch_of(part)->words)));

    return slot ? slot : look_in_partners4(part, ethernet);
}

LANSCOPE_INLINE struct lanscope_slot6 *find6(struct lanscope_part *part, const __u8 *ethernet)
{
    struct lanscope_slot6 *slot = look_in6(part, ethernet, first_choice(hash6(scratch_of(part)->words)));

    return slot ? slot : look_in_partners6(part, ethernet);
}

#endif /* LANSCOPE_SLOTS_BPF_H */

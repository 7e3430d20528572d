/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds the slot of a flow in the part that a program writes, by its place: the first that was free when the flow came,
 * at home, where its hash points to, in one of the three others of that bucket, or in a bucket's partner. No place is
 * freed while its half runs, so behind a free one there is nothing to look for. Most often one cold cache line is
 * touched for a known flow, its slot, and none for a new one, whose slot lies behind the last one.
 */
#ifndef LANSCOPE_SLOTS_BPF_H
#define LANSCOPE_SLOTS_BPF_H

#include "bpf/tables.bpf.h"

/* One bucket would do up to a tenth of the table, with one partner up to a third, with four up to four fifths. */
#define PLACES (5 * LANSCOPE_BUCKET)
#define NO_SLOT 0xffffffffu /* no table is as large */

/* A multiplicative hash: only its highest bits depend on all of both words. */
LANSCOPE_INLINE __u64 mix(__u64 a, __u64 b)
{
    a = (a ^ seed) * 0x9e3779b97f4a7c15ull; /* 2^64 divided by the golden ratio */
    return (b ^ a) * 0xd6e8feb86659fd93ull;
}

LANSCOPE_INLINE __u64 hash4(const __u64 *words)
{
    return mix(words[0], words[1]);
}

LANSCOPE_INLINE __u64 hash6(const __u64 *words)
{
    return mix(mix(words[0] ^ words[2], words[1]) ^ words[3], words[4]);
}

/* Where a flow is at home, before the mask: the highest bits first. */
LANSCOPE_INLINE __u32 home_of(__u64 hash)
{
    return (__u32)__builtin_bswap64(hash);
}

/* Where else it may stand: from the first place on the bucket's others, and then those of its partners. */
LANSCOPE_INLINE __u32 place_of(__u64 hash, __u32 place)
{
    __u32 partner = (__u32)__builtin_bswap64((hash ^ (hash >> 31)) * 0x9e3779b97f4a7c15ull);
    __u32 among = place & (LANSCOPE_BUCKET - 1);

    return (place < LANSCOPE_BUCKET ? home_of(hash) : partner + place - among) ^ among;
}

/* What tells a flow's place from others, without a look at their slots: bits other than those of its home. */
LANSCOPE_INLINE __u32 mark_of(__u64 hash)
{
    return (__u32)(hash >> 12) & ~LANSCOPE_NUMBER;
}

/* The number of the slot in a place, 0 if it has another mark than a flow's; in slot 0 is none. */
LANSCOPE_INLINE __u32 marked_number(__u32 place, __u64 hash)
{
    __u32 number = place ^ mark_of(hash);

    return number <= LANSCOPE_NUMBER ? number : 0;
}

/* The element that holds the place with an index among those of a part, and one other. */
LANSCOPE_INLINE __u32 pair_index(const struct lanscope_part *part, __u32 own)
{
    return (part->first_opened + own) >> 1;
}

LANSCOPE_INLINE const __u64 *pair_at(struct lanscope_part *part, __u32 own)
{
    scratch_of(part)->index = pair_index(part, own);
    return bpf_map_lookup_elem(&places, &scratch_of(part)->index);
}

/*
 * The key of a look-up on the stack, for functions that kernel 6.1 does not let use the memory they are given. It has a
 * whole word, because there a program without CAP_PERFMON may not write half a word again.
 */
struct key {
    __u32 index;
} __attribute__((aligned(8)));

/* Where in its element a place begins. */
LANSCOPE_INLINE __u32 shift_of(__u32 own)
{
    return (own & 1) << 5;
}

/* The slot of who has the mark of a flow where that is at home, or slot 0, whose key is no IP packet's. */
LANSCOPE_INLINE struct lanscope_slot4 *slot4_at_home(struct lanscope_part *part, __u64 hash)
{
    const __u64 *pair = pair_at(part, home_of(hash) & slots4_mask);

    barrier_var(hash); /* or what was computed from it would be kept on the stack */
    scratch_of(part)->index = part->first4 + (pair ? marked_number(*pair >> shift_of(home_of(hash)), hash) : 0);
    return bpf_map_lookup_elem(&flows4, &scratch_of(part)->index);
}

LANSCOPE_INLINE struct lanscope_slot6 *slot6_at_home(struct lanscope_part *part, __u64 hash)
{
    const __u64 *pair = pair_at(part, slots4_mask + 1 + (home_of(hash) & slots6_mask));

    barrier_var(hash); /* or what was computed from it would be kept on the stack */
    scratch_of(part)->index = part->first6 + (pair ? marked_number(*pair >> shift_of(home_of(hash)), hash) : 0);
    return bpf_map_lookup_elem(&flows6, &scratch_of(part)->index);
}

/* Enters a new slot in the part's list, which the drain walks. Returns 0 when the list is full. */
LANSCOPE_INLINE int enter(struct lanscope_part *part, __u32 own)
{
    struct scratch *scratch = scratch_of(part);
    const struct key key = {part->first_opened + part->opened};
    struct lanscope_opened *entry = bpf_map_lookup_elem(&opened, &key);

    if (!entry)
        return 0;
    entry->place = own;
    lanscope_copy_mac(entry->destination_mac, scratch->ethernet);
    lanscope_copy_mac(entry->source_mac, scratch->ethernet + 6);
    part->opened++;
    return 1;
}

/* Opens the next slot for the flow whose key is in scratch, and whose place shall be `own`, in `pair`. Returns its
 * index, or NO_SLOT when there is no room. */
LANSCOPE_APART __u64 open4(struct lanscope_part *part, __u64 *pair, __u32 own, __u64 hash)
{
    __u32 number = part->opened - part->opened6 + 1;
    const struct key key = {part->first4 + number};
    struct lanscope_slot4 *slot = bpf_map_lookup_elem(&flows4, &key);

    if (!slot || number > slots4_mask || !enter(part, own))
        return NO_SLOT;
    __builtin_memcpy(&slot->key, scratch_of(part)->words, sizeof(slot->key));
    __builtin_memset(&slot->counters, 0, sizeof(slot->counters));
    *pair |= (__u64)(mark_of(hash) | number) << shift_of(own);
    return key.index;
}

LANSCOPE_APART __u64 open6(struct lanscope_part *part, __u64 *pair, __u32 own, __u64 hash)
{
    __u32 number = part->opened6 + 1;
    const struct key key = {part->first6 + number};
    struct lanscope_slot6 *slot = bpf_map_lookup_elem(&flows6, &key);

    if (!slot || number > slots6_mask || !enter(part, own))
        return NO_SLOT;
    __builtin_memcpy(&slot->key, scratch_of(part)->words, sizeof(slot->key));
    __builtin_memset(&slot->counters, 0, sizeof(slot->counters));
    part->opened6 = number;
    *pair |= (__u64)(mark_of(hash) | number) << shift_of(own);
    return key.index;
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
 * Searches the slot of the flow whose key is in scratch, and opens one if it has none. Returns its index, or NO_SLOT
 * when there is no room. No loop is left: as for lanscope_skip_extensions() on kernel 6.1. The index is wide
 * for the reason that struct key is.
 */
LANSCOPE_ALONE __u64 find4(struct lanscope_part *part)
{
    struct lanscope_slot4 *slot;
    __u64 *words, hash;
    __u32 own, place, number;
    struct key key;
    __u64 *pair;

    if (!part)
        return NO_SLOT;
    words = scratch_of(part)->words;
    hash = hash4(words);
#pragma clang loop unroll(full)
    for (__u32 i = 0; i < PLACES; i++) {
        own = place_of(hash, i) & slots4_mask;
        key.index = pair_index(part, own);
        pair = bpf_map_lookup_elem(&places, &key);
        if (!pair)
            return NO_SLOT;
        place = *pair >> shift_of(own);
        if (!place)
            return open4(part, pair, own, hash);
        number = marked_number(place, hash);
        if (!number)
            continue;
        key.index = part->first4 + number;
        slot = bpf_map_lookup_elem(&flows4, &key);
        if (slot && holds4(slot, words))
            return key.index;
    }
    return NO_SLOT;
}

LANSCOPE_ALONE __u64 find6(struct lanscope_part *part)
{
    struct lanscope_slot6 *slot;
    __u64 *words, hash;
    __u32 own, place, number;
    struct key key;
    __u64 *pair;

    if (!part)
        return NO_SLOT;
    words = scratch_of(part)->words;
    hash = hash6(words);
#pragma clang loop unroll(full)
    for (__u32 i = 0; i < PLACES; i++) {
        own = slots4_mask + 1 + (place_of(hash, i) & slots6_mask);
        key.index = pair_index(part, own);
        pair = bpf_map_lookup_elem(&places, &key);
        if (!pair)
            return NO_SLOT;
        place = *pair >> shift_of(own);
        if (!place)
            return open6(part, pair, own, hash);
        number = marked_number(place, hash);
        if (!number)
            continue;
        key.index = part->first6 + number;
        slot = bpf_map_lookup_elem(&flows6, &key);
        if (slot && holds6(slot, words))
            return key.index;
    }
    return NO_SLOT;
}

/*
 * The slot of the flow whose key is in scratch; null when there is no room. Null comes from the look-up alone: kernel
 * 6.1 lets no program without CAP_PERFMON ask again whether a constant is null, and use it if not.
 */
LANSCOPE_INLINE struct lanscope_slot4 *search4(struct lanscope_part *part)
{
    scratch_of(part)->index = find4(part);
    return bpf_map_lookup_elem(&flows4, &scratch_of(part)->index);
}

LANSCOPE_INLINE struct lanscope_slot6 *search6(struct lanscope_part *part)
{
    scratch_of(part)->index = find6(part);
    return bpf_map_lookup_elem(&flows6, &scratch_of(part)->index);
}

#endif /* LANSCOPE_SLOTS_BPF_H */

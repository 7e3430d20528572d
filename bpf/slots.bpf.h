/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Finds the slot of a flow in the part that a program writes. A flow stands in the first slot that was free when it
 * came: at home, where its hash points to, in one of the three others of that bucket, or in a bucket's partner. No slot
 * is freed while its half runs, so behind a free one there is nothing to look for.
 */
#ifndef LANSCOPE_SLOTS_BPF_H
#define LANSCOPE_SLOTS_BPF_H

#include "bpf/tables.bpf.h"

/* One bucket would do up to a tenth of the table, with one partner up to a third, with four up to four fifths. */
#define PLACES (5 * LANSCOPE_SLOTS)
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
    __u32 among = place & (LANSCOPE_SLOTS - 1);

    return (place < LANSCOPE_SLOTS ? home_of(hash) : partner + place - among) ^ among;
}

/* The slot with this index in a part's table. */
LANSCOPE_INLINE struct lanscope_slot4 *slot4_at(struct lanscope_part *part, __u32 index)
{
    scratch_of(part)->index = part->first4 + (index & slots4_mask);
    return bpf_map_lookup_elem(&flows4, &scratch_of(part)->index);
}

LANSCOPE_INLINE struct lanscope_slot6 *slot6_at(struct lanscope_part *part, __u32 index)
{
    scratch_of(part)->index = part->first6 + (index & slots6_mask);
    return bpf_map_lookup_elem(&flows6, &scratch_of(part)->index);
}

/* Enters a new slot in the part's list, which the drain walks. Returns 0 when the list is full. */
LANSCOPE_INLINE int enter(struct lanscope_part *part, __u32 slot)
{
    struct scratch *scratch = scratch_of(part);
    __u32 next = part->opened;
    __u32 index = part->first_opened + next;
    struct lanscope_opened *entry;

    if (next >= opened_limit)
        return 0;
    entry = bpf_map_lookup_elem(&opened, &index);
    if (!entry)
        return 0;
    entry->slot = slot;
    lanscope_copy_mac(entry->destination_mac, scratch->ethernet);
    lanscope_copy_mac(entry->source_mac, scratch->ethernet + 6);
    part->opened = next + 1;
    return 1;
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
 * Searches the slot of the flow whose key is in scratch, and makes a free one its own. Returns its index, or NO_SLOT
 * when there is no room. No loop is left: as for lanscope_skip_extensions() on kernel 6.1.
 */
LANSCOPE_ALONE int find4(struct lanscope_part *part)
{
    struct lanscope_slot4 *slot;
    __u64 *words, hash;

    if (!part)
        return NO_SLOT;
    words = scratch_of(part)->words;
    hash = hash4(words);
#pragma clang loop unroll(full)
    for (__u32 place = 0; place < PLACES; place++) {
        __u32 own = place_of(hash, place) & slots4_mask;
        __u32 index = part->first4 + own;

        slot = bpf_map_lookup_elem(&flows4, &index);
        if (!slot)
            return NO_SLOT;
        if (!slot->counters.packets) {
            if (!enter(part, own))
                return NO_SLOT;
            __builtin_memcpy(&slot->key, words, sizeof(slot->key));
            return index;
        }
        if (holds4(slot, words))
            return index;
    }
    return NO_SLOT;
}

LANSCOPE_ALONE int find6(struct lanscope_part *part)
{
    struct lanscope_slot6 *slot;
    __u64 *words, hash;

    if (!part)
        return NO_SLOT;
    words = scratch_of(part)->words;
    hash = hash6(words);
#pragma clang loop unroll(full)
    for (__u32 place = 0; place < PLACES; place++) {
        __u32 own = place_of(hash, place) & slots6_mask;
        __u32 index = part->first6 + own;

        slot = bpf_map_lookup_elem(&flows6, &index);
        if (!slot)
            return NO_SLOT;
        if (!slot->counters.packets) {
            if (!enter(part, own | LANSCOPE_SLOT6))
                return NO_SLOT;
            __builtin_memcpy(&slot->key, words, sizeof(slot->key));
            return index;
        }
        if (holds6(slot, words))
            return index;
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

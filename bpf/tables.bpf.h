/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The flow tables. A program writes only the part of the running half, its own CPU and its own direction: received and
 * sent frames of one CPU may interrupt each other, two of the same direction may not, so nothing here is atomic.
 */
#ifndef LANSCOPE_TABLES_BPF_H
#define LANSCOPE_TABLES_BPF_H

#include "bpf/parse.h"

#include <linux/bpf.h>

#include <bpf/bpf_helpers.h>

/* Set by the helper before loading; constants for the verifier from then on. */
const volatile __u32 buckets4_mask = 0; /* buckets of one part less one; a power of two less one */
const volatile __u32 buckets6_mask = 0;
const volatile __u32 opened_limit = 0; /* entries of a part's list of opened slots */
const volatile __u32 has_ethernet = 1; /* 0: frames begin with IP, as those of a tunnel do */
const volatile __u64 seed = 1;         /* so that nobody outside can choose flows that share a bucket */

#define EXACT_PACKETS 16 /* readings of the clock in one jiffy and part */

/* Parts by (CPU x directions + direction) x halves + half. Not a map of its own: this way no look-up is needed. */
struct lanscope_part parts[LANSCOPE_CPUS * LANSCOPE_DIRECTIONS * LANSCOPE_HALVES];

/* Which half the programs write, 0 or 1. The helper flips it. */
volatile __u32 running_half = 0;

struct bucket4 {
    struct lanscope_slot4 slots[LANSCOPE_SLOTS];
};

struct bucket6 {
    struct lanscope_slot6 slots[LANSCOPE_SLOTS];
};

/* The helper sets all sizes. Of each there are as many as parts: halves x CPUs x directions. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct bucket4);
} flows4 SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct bucket6);
} flows6 SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct lanscope_opened);
} opened SEC(".maps");

/* Why a frame may be worth copying. */
struct why {
    __u8 kind;          /* by the headers */
    __u8 wants_payload; /* 1: by the payload it may be another */
    __u8 protocol;      /* 0: not IP */
    __u8 opens;         /* 1: it opened a flow */
    __u16 offset;       /* of the payload */
    __be16 ethertype;
    __s32 payload; /* octets of it; below zero when the headers say more than there is */
};

/*
 * What a program notes in its part, and not on its stack: the verifier does not follow this memory, so it checks what
 * comes after once, and not for each way that leads there; and a program without CAP_PERFMON pays for each first write
 * to its stack with a barrier.
 */
struct scratch {
    __u64 words[5]; /* the key it looks for: struct lanscope_key4 in two of them, struct lanscope_key6 in five */
    __u32 number;   /* of the part: (CPU x directions + direction) x halves + half */
    __u32 slot;     /* in the bucket */
    struct why why;
    __u32 reserved;
};

LANSCOPE_ASSERT(sizeof(struct scratch) == sizeof(((struct lanscope_part *)0)->scratch), "scratch");

LANSCOPE_INLINE struct scratch *scratch_of(const struct lanscope_part *part)
{
    return (struct scratch *)part->scratch;
}

/* The part to write: of the running half, this CPU and this direction. */
LANSCOPE_INLINE struct lanscope_part *running_part(__u32 cpu, enum lanscope_direction direction)
{
    __u32 number =
        (((cpu & (LANSCOPE_CPUS - 1)) * LANSCOPE_DIRECTIONS + direction) * LANSCOPE_HALVES) | (running_half & 1);
    struct lanscope_part *part = &parts[number];

    barrier_var(part); /* or clang computes the address again and again */
    scratch_of(part)->number = number;
    return part;
}

/*
 * The time, exact for the first packets of each jiffy on this CPU and then the last of these: bpf_ktime_get_ns() costs
 * more than everything else together, and a quiet flow never meets the stale value.
 */
LANSCOPE_INLINE void tell_time(struct lanscope_part *part)
{
    __u32 tick = (__u32)bpf_jiffies64();

    if (part->tick == tick && part->tick_packets >= EXACT_PACKETS)
        return;
    if (part->tick != tick)
        part->tick_packets = 0;
    part->tick = tick;
    part->tick_packets++;
    part->now = bpf_ktime_get_ns();
}

/* A multiplicative hash: only its highest bits depend on all of both words. */
LANSCOPE_INLINE __u64 mix(__u64 a, __u64 b)
{
    a = (a ^ seed) * 0x9e3779b97f4a7c15ull; /* 2^64 divided by the golden ratio */
    return (b ^ a ^ (a >> 32)) * 0xd6e8feb86659fd93ull;
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

/*
 * The slot of a flow in its bucket, or the free one it will have; LANSCOPE_SLOTS when there is neither. No slot is
 * freed while its half runs, so behind a free one there is nothing.
 */
LANSCOPE_INLINE __u32 slot_in4(const struct bucket4 *bucket, const __u64 *words)
{
#pragma unroll
    for (__u32 i = 0; i < LANSCOPE_SLOTS; i++) {
        const __u64 *there = (const __u64 *)&bucket->slots[i].key;

        if ((there[0] == words[0] && there[1] == words[1]) || !bucket->slots[i].counters.packets)
            return i;
    }
    return LANSCOPE_SLOTS;
}

LANSCOPE_INLINE __u32 slot_in6(const struct bucket6 *bucket, const __u64 *words)
{
#pragma unroll
    for (__u32 i = 0; i < LANSCOPE_SLOTS; i++) {
        const __u64 *there = (const __u64 *)&bucket->slots[i].key;

        if ((there[0] == words[0] && there[1] == words[1] && there[2] == words[2] && there[3] == words[3] &&
             there[4] == words[4]) ||
            !bucket->slots[i].counters.packets)
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

/* The partners of full buckets: apart, because hardly a packet comes here. */
LANSCOPE_APART struct lanscope_slot4 *look_in_partner4(struct lanscope_part *part, const __u8 *ethernet)
{
    return look_in4(part, ethernet, second_choice(hash4(scratch_of(part)->words)));
}

LANSCOPE_APART struct lanscope_slot6 *look_in_partner6(struct lanscope_part *part, const __u8 *ethernet)
{
    return look_in6(part, ethernet, second_choice(hash6(scratch_of(part)->words)));
}

/* The slot of the flow whose key is in scratch; null when neither its bucket nor the partner has room. */
LANSCOPE_INLINE struct lanscope_slot4 *find4(struct lanscope_part *part, const __u8 *ethernet)
{
    struct lanscope_slot4 *slot = look_in4(part, ethernet, first_choice(hash4(scratch_of(part)->words)));

    return slot ? slot : look_in_partner4(part, ethernet);
}

LANSCOPE_INLINE struct lanscope_slot6 *find6(struct lanscope_part *part, const __u8 *ethernet)
{
    struct lanscope_slot6 *slot = look_in6(part, ethernet, first_choice(hash6(scratch_of(part)->words)));

    return slot ? slot : look_in_partner6(part, ethernet);
}

#endif /* LANSCOPE_TABLES_BPF_H */

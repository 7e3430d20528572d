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

#define PARTNERS 4
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

#endif /* LANSCOPE_TABLES_BPF_H */

/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The flow tables. A program writes only the part of the running half, its own CPU and its own direction: received and
 * sent frames of one CPU may interrupt each other, two of the same direction may not, so nothing here is atomic.
 *
 * Everything is found by map look-ups, which become a few instructions: without CAP_PERFMON each variable that is added
 * to an address costs more, and each first write to the stack costs a barrier. So keys of look-ups stand in maps, too.
 */
#ifndef LANSCOPE_TABLES_BPF_H
#define LANSCOPE_TABLES_BPF_H

#include "bpf/parse.h"

#include <linux/bpf.h>

#include <bpf/bpf_helpers.h>

/* Set by the helper before loading; constants for the verifier from then on. */
const volatile __u32 slots4_mask = 0; /* slots of one part less one; a power of two less one */
const volatile __u32 slots6_mask = 0;
const volatile __u32 has_ethernet = 1; /* 0: frames begin with IP, as those of a tunnel do */
const volatile __u64 seed = 1;         /* so that nobody outside can choose flows that share a bucket */

#define EXACT_PACKETS 16 /* readings of the clock in one jiffy and part */

/* The parts that programs write, by direction: half x directions + direction. The helper flips them. */
__u32 running[LANSCOPE_DIRECTIONS] = {LANSCOPE_RECEIVED, LANSCOPE_SENT};

struct {
    __uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
    __uint(max_entries, LANSCOPE_HALVES *LANSCOPE_DIRECTIONS);
    __type(key, __u32);
    __type(value, struct lanscope_part);
} parts SEC(".maps");

/* The helper sets all sizes: so many for each part. Two places are one element, which has eight octets at least. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, __u64);
} places SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct lanscope_slot4);
} flows4 SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct lanscope_slot6);
} flows6 SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct lanscope_opened);
} opened SEC(".maps");

/*
 * No program uses it: before the kernel lets go of a map in a map it waits for all running programs, which is what the
 * helper does after it flipped the halves (maybe_wait_bpf_programs() in kernel/bpf/syscall.c).
 */
struct inner {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, __u32);
} waiting SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
    __uint(max_entries, 1);
    __type(key, __u32);
    __array(values, struct inner);
} barrier SEC(".maps");

/* Why a frame may be worth copying. */
struct why {
    __u8 kind;          /* by the headers */
    __u8 wants_payload; /* 1: by the payload it may be another */
    __u8 protocol;      /* 0: not IP */
    __u8 opens;         /* 1: it opened a flow */
    __u16 offset;       /* of the payload */
    __be16 ethertype;
    __s32 payload; /* octets of it, of all segments; below zero when the headers say more than there is */
    __u32 young;   /* 1: one of the first packets of its flow */
};

/*
 * What a program notes in its part. The verifier does not follow this memory, so it checks what comes after once, and
 * not for each way that leads there.
 */
struct scratch {
    __u32 index;    /* of the element that is looked up; the first: a pointer to it is one to the part */
    __u32 readings; /* of the part's clock */
    __u64 read_in;  /* in this jiffy, */
    __u64 tick;     /* the jiffy in which it is not read any more, */
    __u64 now;      /* and what it said */
    __u64 woken_at; /* when the reader of the ring buffer was last woken */
    __u64 mac;      /* the last source address that opened a flow */
    __u64 words[5]; /* the key that is looked for: struct lanscope_key4 in two of them, struct lanscope_key6 in five */
    __u8 ethernet[16]; /* the frame's MAC addresses, destination first */
    struct why why;
    struct lanscope_octets octets; /* what the general way counts */
    __u32 flow;                    /* a hash of the key, of a frame that is worth a look */
    struct lanscope_packet packet; /* and parses, */
    __u8 header[LANSCOPE_HEADER_OCTETS];
    __u32 offset; /* from here: 0, which the verifier does not know, so it follows one way and not each */
    __u32 reserved;
};

LANSCOPE_ASSERT(sizeof(struct scratch) == sizeof(((struct lanscope_part *)0)->scratch), "scratch");

LANSCOPE_INLINE struct scratch *scratch_of(const struct lanscope_part *part)
{
    return (struct scratch *)part->scratch;
}

/* The part to write: of the running half, this CPU and this direction. */
LANSCOPE_INLINE struct lanscope_part *running_part(enum lanscope_direction direction)
{
    return bpf_map_lookup_elem(&parts, direction == LANSCOPE_SENT ? &running[LANSCOPE_SENT] : &running[0]);
}

LANSCOPE_APART int read_clock(struct scratch *scratch, __u64 tick)
{
    if (scratch->read_in != tick)
        scratch->readings = 0;
    scratch->read_in = tick;
    if (++scratch->readings >= EXACT_PACKETS)
        scratch->tick = tick;
    scratch->now = bpf_ktime_get_ns();
    return 0;
}

/*
 * The time, exact for the first packets of each jiffy on this CPU and then the last of these: bpf_ktime_get_ns() costs
 * more than everything else together, and a quiet flow never meets the stale value.
 */
LANSCOPE_INLINE void tell_time(struct lanscope_part *part)
{
    __u64 tick = bpf_jiffies64();

    if (scratch_of(part)->tick != tick)
        read_clock(scratch_of(part), tick);
}

#endif /* LANSCOPE_TABLES_BPF_H */

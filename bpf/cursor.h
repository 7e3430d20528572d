/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads foreign octets: a cursor that never passes the end, and loads that need no alignment. */
#ifndef LANSCOPE_CURSOR_H
#define LANSCOPE_CURSOR_H

#include <linux/types.h>

#ifndef __always_inline
#define __always_inline inline __attribute__((always_inline))
#endif

struct lanscope_cursor {
    const __u8 *at;
    const __u8 *end;
    __u32 offset;  /* octets taken so far; kept apart because a program without CAP_PERFMON may not subtract pointers */
    __u32 cut_off; /* 1 once octets were wanted that are not there */
};

static __always_inline struct lanscope_cursor lanscope_cursor_at(const void *data, const void *data_end)
{
    struct lanscope_cursor cursor = {(const __u8 *)data, (const __u8 *)data_end, 0, 0};

    return cursor;
}

/* True when `octets` can be read from `at` on. */
static __always_inline int lanscope_fits(const __u8 *at, const __u8 *end, __u32 octets)
{
#ifdef __bpf__
    return at + octets <= end; /* the comparison the verifier understands */
#else
    return (__u64)(end - at) >= octets; /* an address past the end would be undefined */
#endif
}

/* The next `octets` octets, which stay next; null when there are fewer. */
static __always_inline const __u8 *lanscope_peek(struct lanscope_cursor *cursor, __u32 octets)
{
    if (lanscope_fits(cursor->at, cursor->end, octets))
        return cursor->at;
    cursor->cut_off = 1;
    return 0;
}

/* The next `octets` octets, which the cursor then stands behind; null when there are fewer. */
static __always_inline const __u8 *lanscope_take(struct lanscope_cursor *cursor, __u32 octets)
{
    const __u8 *at = lanscope_peek(cursor, octets);

    if (!at)
        return 0;
    cursor->at = at + octets;
    cursor->offset += octets;
    return at;
}

/*
 * Loads from octets of any alignment. The kernel lets a program load a word where the machine can, and clang would
 * make four loads of a memcpy; in user space a memcpy is the one load.
 */
#ifdef __bpf__
static __always_inline __u16 lanscope_load16(const __u8 *at)
{
    return *(const __u16 *)at;
}
static __always_inline __u32 lanscope_load32(const __u8 *at)
{
    return *(const __u32 *)at;
}
static __always_inline __u64 lanscope_load64(const __u8 *at)
{
    return *(const __u64 *)at;
}
#else
static __always_inline __u16 lanscope_load16(const __u8 *at)
{
    __u16 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}

static __always_inline __u32 lanscope_load32(const __u8 *at)
{
    __u32 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}

static __always_inline __u64 lanscope_load64(const __u8 *at)
{
    __u64 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}
#endif

/* Between the order of the host and that of the wire, both ways. */
static __always_inline __u16 lanscope_wire16(__u16 value)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return __builtin_bswap16(value);
#else
    return value;
#endif
}

static __always_inline __u16 lanscope_host16(__u16 value)
{
    return lanscope_wire16(value);
}

static __always_inline __u32 lanscope_wire32(__u32 value)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return __builtin_bswap32(value);
#else
    return value;
#endif
}

#endif /* LANSCOPE_CURSOR_H */

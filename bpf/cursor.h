/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Reads foreign octets: a cursor that never passes the end, and loads that need no alignment. */
#ifndef LANSCOPE_CURSOR_H
#define LANSCOPE_CURSOR_H

#include <linux/types.h>

/* The verifier follows values, not calls: everything becomes one function. */
#define LANSCOPE_INLINE static inline __attribute__((always_inline))

/*
 * What few packets come to: in the kernel it stays apart, so that the others find a short program. What is not static
 * is checked once by the verifier, and not where each branch leads to it; but it returns and takes less.
 */
#ifdef __bpf__
#define LANSCOPE_APART static __attribute__((noinline))
#define LANSCOPE_ALONE __attribute__((noinline))
#else
#define LANSCOPE_APART static inline
#endif

/* Stands before the next header of a frame. */
struct lanscope_cursor {
#ifdef __bpf__
    void *context;                                                     /* of the program */
    long (*load)(void *context, __u32 offset, void *to, __u32 octets); /* one of the two helpers, by program type */
    __u8 *header; /* a copy of the header at hand, LANSCOPE_HEADER_OCTETS */
#else
    const __u8 *start;
#endif
    /* Wide, because on kernel 6.1 a program without CAP_PERFMON may not write half a word of its stack again. */
    __u64 size;    /* octets of the frame that can be read */
    __u64 offset;  /* octets taken so far */
    __u64 cut_off; /* 1 once octets were wanted that are not there */
};

#define LANSCOPE_HEADER_OCTETS 40 /* the longest header that is read at once: IPv6 */

/*
 * Points `at` to the next `octets` octets, which stay next; 0 when there are fewer. What was pointed to before is gone.
 * The kernel copies each header: without CAP_PERFMON a program may not add a variable to the address of a packet.
 */
LANSCOPE_INLINE int lanscope_peek(struct lanscope_cursor *cursor, __u32 octets, const __u8 **at)
{
    if (cursor->offset + octets > cursor->size) {
        cursor->cut_off = 1;
        return 0;
    }
#ifdef __bpf__
    *at = cursor->header;
    return !cursor->load(cursor->context, (__u32)cursor->offset, cursor->header, octets);
#else
    *at = cursor->start + cursor->offset;
    return 1;
#endif
}

/* Points `at` to the next `octets` octets, which the cursor then stands behind; 0 when there are fewer. */
LANSCOPE_INLINE int lanscope_take(struct lanscope_cursor *cursor, __u32 octets, const __u8 **at)
{
    if (!lanscope_peek(cursor, octets, at))
        return 0;
    cursor->offset += octets;
    return 1;
}

/* Steps over octets that nobody reads. */
LANSCOPE_INLINE int lanscope_skip(struct lanscope_cursor *cursor, __u32 octets)
{
    if (cursor->offset + octets > cursor->size) {
        cursor->cut_off = 1;
        return 0;
    }
    cursor->offset += octets;
    return 1;
}

/*
 * Loads from octets of any alignment. The kernel lets a program load a word where the machine can, and clang would
 * make four loads of a memcpy; in user space a memcpy is the one load.
 */
#ifdef __bpf__
LANSCOPE_INLINE __u16 lanscope_load16(const __u8 *at)
{
    return *(const __u16 *)at;
}
LANSCOPE_INLINE __u32 lanscope_load32(const __u8 *at)
{
    return *(const __u32 *)at;
}
LANSCOPE_INLINE __u64 lanscope_load64(const __u8 *at)
{
    return *(const __u64 *)at;
}
LANSCOPE_INLINE void lanscope_copy64(void *to, const __u8 *from)
{
    *(__u64 *)to = *(const __u64 *)from;
}
LANSCOPE_INLINE void lanscope_copy_mac(__u8 *to, const __u8 *from)
{
    ((__u16 *)to)[0] = lanscope_load16(from);
    ((__u16 *)to)[1] = lanscope_load16(from + 2);
    ((__u16 *)to)[2] = lanscope_load16(from + 4);
}
#else
LANSCOPE_INLINE __u16 lanscope_load16(const __u8 *at)
{
    __u16 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}

LANSCOPE_INLINE __u32 lanscope_load32(const __u8 *at)
{
    __u32 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}

LANSCOPE_INLINE __u64 lanscope_load64(const __u8 *at)
{
    __u64 value;

    __builtin_memcpy(&value, at, sizeof(value));
    return value;
}

LANSCOPE_INLINE void lanscope_copy64(void *to, const __u8 *from)
{
    __builtin_memcpy(to, from, sizeof(__u64));
}

LANSCOPE_INLINE void lanscope_copy_mac(__u8 *to, const __u8 *from)
{
    __builtin_memcpy(to, from, 6);
}
#endif

/* Between the order of the host and that of the wire, both ways. */
LANSCOPE_INLINE __u16 lanscope_wire16(__u16 value)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return __builtin_bswap16(value);
#else
    return value;
#endif
}

LANSCOPE_INLINE __u16 lanscope_host16(__u16 value)
{
    return lanscope_wire16(value);
}

LANSCOPE_INLINE __u64 lanscope_wire64(__u64 value)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return __builtin_bswap64(value);
#else
    return value;
#endif
}

#endif /* LANSCOPE_CURSOR_H */

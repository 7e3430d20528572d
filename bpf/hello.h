/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Follows a ClientHello over TCP to its end: with the keys of post-quantum cryptography it is longer than a frame. Only
 * octets are counted; putting the segments into their order is left to who reads them.
 */
#ifndef LANSCOPE_HELLO_H
#define LANSCOPE_HELLO_H

#include "bpf/flow.h"
#include "bpf/frame_kind.h"

/* A hello of which more is to come. */
struct lanscope_hello {
    __u64 until;   /* when the rest is waited for no longer */
    __u32 flow;    /* a hash of its flow's key */
    __u32 missing; /* octets of its first TLS record; 0: there is no hello */
};

#define LANSCOPE_HELLOS                                                                                                \
    64u /* followed at once for each CPU and direction: a later one takes an earlier one's place                       \
         */
#define LANSCOPE_HELLO_NS 3000000000ull /* a retransmission or two, as app/capture/hello_assembler.h has it */
#define LANSCOPE_RECORD_HEADER 5u       /* RFC 8446 section 5.1: type, version, length */

/* Notes a hello whose first segment begins with `payload`, eight octets, and has `octets` of payload. */
LANSCOPE_INLINE void lanscope_begin_hello(struct lanscope_hello *hello, __u32 flow, __u64 payload, __u32 octets,
                                          __u64 now)
{
    __u32 whole = LANSCOPE_RECORD_HEADER + (payload >> 24 & 0xffff);

    hello->until = now + LANSCOPE_HELLO_NS;
    hello->flow = flow;
    hello->missing = whole > octets ? whole - octets : 0;
}

/* True for a later segment with `octets` of payload of the hello that is followed. */
LANSCOPE_INLINE int lanscope_goes_on(struct lanscope_hello *hello, __u32 flow, __u32 octets, __u64 now)
{
    if (!hello->missing || hello->flow != flow || now > hello->until)
        return 0;
    hello->missing -= octets < hello->missing ? octets : hello->missing;
    return 1;
}

/*
 * The kind of a TCP segment that begins with `payload`, as lanscope_payload_kind() tells it, and of one that goes on
 * with a hello.
 */
LANSCOPE_INLINE int lanscope_segment_kind(struct lanscope_hello *hello, __u32 flow, int kind, __u64 payload,
                                          __u32 octets, __u64 now)
{
    if (kind == LANSCOPE_FRAME_TLS)
        lanscope_begin_hello(hello, flow, payload, octets, now);
    else if (!kind && lanscope_goes_on(hello, flow, octets, now))
        return LANSCOPE_FRAME_TLS;
    return kind;
}

#ifndef __bpf__ /* the kernel has its own way to a hello */

/* FNV-1a of the key with which struct lanscope_packet begins. */
LANSCOPE_INLINE __u32 lanscope_flow_hash(const struct lanscope_packet *packet)
{
    struct lanscope_key6 key;
    const __u8 *octet = key.source;
    __u32 hash = 2166136261u;

    lanscope_build_key6(packet, &key);
    for (unsigned i = 0; i < sizeof(key); i++)
        hash = (hash ^ octet[i]) * 16777619u;
    return hash;
}

/* The final word on the kind of a frame of a young flow that lies in memory; `hellos` are LANSCOPE_HELLOS. */
LANSCOPE_INLINE int lanscope_followed_kind(struct lanscope_hello *hellos, const struct lanscope_packet *packet,
                                           const struct lanscope_octets *octets, const void *data, const void *data_end,
                                           __u64 now)
{
    const int kind = lanscope_frame_kind(packet, data, data_end);
    const __u32 headers = octets->segments * (packet->payload_offset - packet->network_offset);
    __u32 flow;

    if (packet->protocol != LANSCOPE_TCP || octets->network <= headers || !lanscope_wants_payload(packet))
        return kind;
    flow = lanscope_flow_hash(packet);
    return lanscope_segment_kind(&hellos[flow % LANSCOPE_HELLOS], flow, kind,
                                 lanscope_payload_of(packet, data, data_end), octets->network - headers, now);
}

#endif /* not __bpf__ */

#endif /* LANSCOPE_HELLO_H */

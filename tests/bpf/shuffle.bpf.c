/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Turns one test frame into many flows: gives it another source address and goes on to the program under test. The
 * frame itself carries the state, so each test run has its own: BPF_PROG_TEST_RUN shows every repetition the same
 * memory.
 */
#include <linux/bpf.h>

#include <linux/pkt_cls.h>

#include <bpf/bpf_helpers.h>

#define SOURCE 26 /* the IPv4 source address behind Ethernet */
#define DESTINATION 30
#define COUNTER 54 /* behind the TCP header: how many frames there were, */
#define FLOWS 58   /* and of how many flows they shall be */
#define STEP 62    /* from flow to flow, 16 bits */
#define LEAST 64

struct {
    __uint(type, BPF_MAP_TYPE_PROG_ARRAY);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, __u32);
} xdp_target SEC(".maps"), tc_target SEC(".maps");

static inline __attribute__((always_inline)) void shuffle(void *data, void *data_end)
{
    __u32 *counter = data + COUNTER;
    __u32 *flows = data + FLOWS;
    __u32 flow;

    if (data + LEAST > data_end)
        return;
    flow = (*counter)++ * *(__u16 *)(data + STEP) % *flows;
    /*
     * Each flow once before any comes again, if step and flows have no divisor in common. Both addresses are stored at
     * once, as they are loaded: a load that is wider than the store before it waits until all stores are in the cache,
     * and the frames of a wire are there long since.
     */
    *(__u64 *)(data + SOURCE) = (__u64) * (__u32 *)(data + DESTINATION) << 32 | 0x0a | flow * 0x9e3779b1u << 8;
}

SEC("xdp.frags")
int shuffle_xdp(struct xdp_md *xdp)
{
    shuffle((void *)(long)xdp->data, (void *)(long)xdp->data_end);
    bpf_tail_call(xdp, &xdp_target, 0);
    return XDP_PASS;
}

SEC("tc")
int shuffle_tc(struct __sk_buff *skb)
{
    shuffle((void *)(long)skb->data, (void *)(long)skb->data_end);
    bpf_tail_call(skb, &tc_target, 0);
    return TC_ACT_UNSPEC;
}

/* A table as large as that of the flows, and nothing of it but one cache line for each packet: what no table avoids. */
struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, 1 << 17);
    __type(key, __u32);
    __type(value, __u64[8]);
} lines SEC(".maps");

SEC("xdp.frags")
int touching_xdp(struct xdp_md *xdp)
{
    void *data = (void *)(long)xdp->data;
    __u32 line;
    __u64 *octets;

    if (data + LEAST > (void *)(long)xdp->data_end)
        return XDP_PASS;
    line = *(__u32 *)(data + SOURCE) * 2654435769u;
    line = ((line ^ line >> 15) * 2654435769u) >> 15; /* in no order that a prefetcher could like */
    octets = bpf_map_lookup_elem(&lines, &line);
    if (octets)
        ++*octets;
    return XDP_PASS;
}

SEC("xdp.frags")
int bare_xdp(struct xdp_md *xdp)
{
    (void)xdp;
    return XDP_PASS;
}

SEC("tc")
int bare_tc(struct __sk_buff *skb)
{
    (void)skb;
    return TC_ACT_UNSPEC;
}

char license_name[] SEC("license") = "GPL";

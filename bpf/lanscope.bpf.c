/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * One body, three hooks: XDP for received frames, TC ingress where XDP would disturb the link, TC egress for sent ones.
 * Each parses the headers, counts the flow, and copies the few frames in which devices describe themselves. They only
 * look: every frame goes on as if they were not there.
 */
#include "bpf/general.bpf.h"
#include "bpf/plain.bpf.h"

#include <linux/pkt_cls.h>

SEC("xdp.frags")
int lanscope_xdp(struct xdp_md *xdp)
{
    const struct sight sight = {xdp, 1, LANSCOPE_RECEIVED, (void *)(long)xdp->data, (void *)(long)xdp->data_end};

    if (!see_plain(&sight, 0))
        see_general_xdp(xdp);
    return XDP_PASS;
}

/* An aggregate and a tag that the interface took out of the octets are for the general way. */
LANSCOPE_INLINE int see_skb(struct __sk_buff *skb, enum lanscope_direction direction)
{
    const struct sight sight = {skb, 0, direction, (void *)(long)skb->data, (void *)(long)skb->data_end};

    if (skb->gso_size || skb->vlan_present || !see_plain(&sight, skb->len))
        see_general_skb(skb, direction);
    return TC_ACT_UNSPEC; /* the next program decides; TCX_NEXT has the same value */
}

SEC("tc")
int lanscope_ingress(struct __sk_buff *skb)
{
    return see_skb(skb, LANSCOPE_RECEIVED);
}

SEC("tc")
int lanscope_egress(struct __sk_buff *skb)
{
    return see_skb(skb, LANSCOPE_SENT);
}

char license_name[] SEC("license") = "GPL";

/* SPDX-License-Identifier: GPL-2.0-or-later */
/* An XDP program of somebody else: it lets every frame pass. Also the floor that benchmarks compare with. */
#include <linux/bpf.h>

#include <bpf/bpf_helpers.h>

SEC("xdp")
int foreign(struct xdp_md *context)
{
    (void)context;
    return XDP_PASS;
}

char _license[] SEC("license") = "GPL";

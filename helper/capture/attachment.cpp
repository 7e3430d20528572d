// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/attachment.h"

#include <bitset>

#include <bpf/bpf.h>
#include <net/if.h>

namespace lanscope::helper {

namespace {

// enum bpf_attach_type of kernel 6.6, and BPF_F_BEFORE: first in line, so that no other program's verdict hides frames.
constexpr auto TcxIngress = static_cast<bpf_attach_type>(46);
constexpr auto TcxEgress = static_cast<bpf_attach_type>(47);
constexpr unsigned BeforeOthers = 1u << 3;

constexpr unsigned Priority = 0x4c53; // "LS": nobody takes it by chance
constexpr unsigned FirstHandle = 0x4c530001;
constexpr unsigned Handles = 32; // two for each session there can be

std::bitset<Handles> owned; // by objects of this process; event loop thread only

/// Returns a descriptor, or what failed below zero.
int createLink(int program, unsigned interfaceIndex, bpf_attach_type type, unsigned flags)
{
    LIBBPF_OPTS(bpf_link_create_opts, options, .flags = flags);
    return bpf_link_create(program, static_cast<int>(interfaceIndex), type, &options);
}

bpf_tc_hook hookAt(unsigned interfaceIndex, bpf_tc_attach_point point)
{
    LIBBPF_OPTS(bpf_tc_hook, hook, .ifindex = static_cast<int>(interfaceIndex), .attach_point = point);
    return hook;
}

bpf_tc_opts filterOf(unsigned number)
{
    LIBBPF_OPTS(bpf_tc_opts, filter, .handle = FirstHandle + number, .priority = Priority);
    return filter;
}

bool detach(const bpf_tc_hook &hook, unsigned number)
{
    const bpf_tc_opts filter = filterOf(number);
    return bpf_tc_detach(&hook, &filter) == 0;
}

} // namespace

Result<Attachment> Attachment::xdp(int program, unsigned interfaceIndex, unsigned mode, const std::string &doing)
{
    const int link = createLink(program, interfaceIndex, BPF_XDP, mode);
    if (link == -EBUSY || link == -EEXIST)
        return failure(ErrorKind::Busy, doing + ": another XDP program is there, and is not replaced");
    if (link == -EOPNOTSUPP)
        return failure(ErrorKind::Unsupported, doing + ": the driver does not support it");
    if (link < 0)
        return systemError(doing, link);
    return Attachment(link);
}

Result<Attachment> Attachment::tc(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                  const std::string &doing)
{
    const auto type = point == BPF_TC_INGRESS ? TcxIngress : TcxEgress;
    const int link = createLink(program, interfaceIndex, type, BeforeOthers);
    return link >= 0 ? Attachment(link) : clsact(program, interfaceIndex, point, doing);
}

Result<Attachment> Attachment::clsact(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                      const std::string &doing)
{
    bpf_tc_hook hook = hookAt(interfaceIndex, point);
    if (const int created = bpf_tc_hook_create(&hook); created < 0 && created != -EEXIST)
        return systemError(doing, created);

    for (unsigned number = 0; number < Handles; ++number) {
        bpf_tc_opts filter = filterOf(number);
        filter.prog_fd = program;
        const int attached = owned.test(number) ? -EEXIST : bpf_tc_attach(&hook, &filter);
        if (attached == 0) {
            owned.set(number);
            Attachment attachment;
            attachment.m_filter.reset(new Filter{hook, number});
            return attachment;
        }
        if (attached != -EEXIST)
            return systemError(doing, attached);
    }
    return failure(ErrorKind::Busy, doing + ": too many sessions observe this interface");
}

Attachment::Filter::~Filter()
{
    detach(hook, number);
    owned.reset(number);
}

bool Attachment::isAttached() const
{
    if (m_filter) {
        bpf_tc_opts filter = filterOf(m_filter->number);
        return bpf_tc_query(&m_filter->hook, &filter) == 0;
    }
    bpf_link_info link = {};
    __u32 size = sizeof link;
    // XDP and TCX both say first on which interface they are: 0 once they are on none.
    return bpf_obj_get_info_by_fd(m_link.number(), &link, &size) == 0 && link.xdp.ifindex != 0;
}

unsigned Attachment::sweepStale()
{
    libbpf_set_print(nullptr); // most of them are not there, which is no news
    unsigned removed = 0;
    const std::unique_ptr<struct if_nameindex, Releaser<if_freenameindex>> interfaces(if_nameindex());
    for (const struct if_nameindex *each = interfaces.get(); each && each->if_index; ++each) {
        for (const bpf_tc_attach_point point : {BPF_TC_INGRESS, BPF_TC_EGRESS}) {
            for (unsigned number = 0; number < Handles; ++number)
                removed += !owned.test(number) && detach(hookAt(each->if_index, point), number);
        }
    }
    return removed;
}

} // namespace lanscope::helper

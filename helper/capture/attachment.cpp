// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/attachment.h"

#include <cerrno>

#include <bpf/bpf.h>

namespace lanscope::helper {

namespace {

// enum bpf_attach_type of kernel 6.6, and BPF_F_BEFORE: first in line, so that no other program's verdict hides frames.
constexpr auto TcxIngress = static_cast<bpf_attach_type>(46);
constexpr auto TcxEgress = static_cast<bpf_attach_type>(47);
constexpr unsigned BeforeOthers = 1u << 3;

/// Returns a descriptor, or what failed below zero.
int createLink(int program, unsigned interfaceIndex, bpf_attach_type type, unsigned flags)
{
    LIBBPF_OPTS(bpf_link_create_opts, options, .flags = flags);
    return bpf_link_create(program, static_cast<int>(interfaceIndex), type, &options);
}

} // namespace

Result<Attachment> Attachment::xdp(int program, unsigned interfaceIndex, unsigned mode, const std::string &doing)
{
    Attachment attachment;
    const int link = createLink(program, interfaceIndex, BPF_XDP, mode);
    attachment.m_link = FileDescriptor(link);
    if (link == -EBUSY || link == -EEXIST)
        return failure(ErrorKind::Busy, doing + ": another XDP program is there, and is not replaced");
    if (link == -EOPNOTSUPP)
        return failure(ErrorKind::Unsupported, doing + ": the driver does not support it");
    if (link < 0)
        return systemError(doing, link);
    return attachment;
}

Result<Attachment> Attachment::tc(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                  const std::string &doing)
{
    Attachment attachment;
    const bpf_attach_type type = point == BPF_TC_INGRESS ? TcxIngress : TcxEgress;
    attachment.m_link = FileDescriptor(createLink(program, interfaceIndex, type, BeforeOthers));
    if (attachment.m_link.number() >= 0)
        return attachment;
    // Kernels before 6.6 know no TC links: a filter at clsact instead, which a later start can find and sweep.
    auto filter = TcFilter::attach(program, interfaceIndex, point, doing);
    if (!filter)
        return tl::unexpected(filter.error());
    attachment.m_filter = std::move(*filter);
    return attachment;
}

bool Attachment::isAttached() const
{
    if (m_filter)
        return m_filter->isAttached();
    bpf_link_info link = {};
    __u32 size = sizeof link;
    // XDP and TCX both say first on which interface they are: 0 once they are on none.
    return bpf_obj_get_info_by_fd(m_link.number(), &link, &size) == 0 && link.xdp.ifindex != 0;
}

} // namespace lanscope::helper

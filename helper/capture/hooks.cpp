// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/hooks.h"

#include <cerrno>

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <linux/if_link.h>

#include "helper/capture/file_descriptor.h"
#include "helper/capture/tc_filter.h"

namespace lanscope::helper {

namespace {

// enum bpf_attach_type of kernel 6.6, and BPF_F_BEFORE: first in line, so that no other program's verdict hides frames.
constexpr auto TcxIngress = static_cast<bpf_attach_type>(46);
constexpr auto TcxEgress = static_cast<bpf_attach_type>(47);
constexpr unsigned BeforeOthers = 1u << 3;

/// A hook held by a BPF link, which the kernel closes with this process.
class LinkHook : public Hook
{
public:
    explicit LinkHook(FileDescriptor link) : m_link(std::move(link)) {}

    bool isAttached() const override
    {
        bpf_link_info link = {};
        __u32 size = sizeof link;
        // XDP and TCX both say first on which interface they are: 0 once they are on none.
        return bpf_obj_get_info_by_fd(m_link.number(), &link, &size) == 0 && link.xdp.ifindex != 0;
    }

private:
    FileDescriptor m_link;
};

Result<std::unique_ptr<Hook>> attachLink(int program, unsigned interfaceIndex, bpf_attach_type type, unsigned flags,
                                         const std::string &doing)
{
    LIBBPF_OPTS(bpf_link_create_opts, options, .flags = flags);
    const int link = bpf_link_create(program, static_cast<int>(interfaceIndex), type, &options);
    if (link >= 0)
        return std::make_unique<LinkHook>(FileDescriptor(link));
    switch (-link) {
    case EBUSY:
    case EEXIST:
        return tl::unexpected(Error{ErrorKind::Busy, doing + ": another XDP program is there, and is not replaced"});
    case EOPNOTSUPP:
        return tl::unexpected(Error{ErrorKind::Unsupported, doing + ": the driver does not support it"});
    default:
        return systemError(doing, -link);
    }
}

Result<std::unique_ptr<Hook>> attachTc(HookPoint point, int program, unsigned interfaceIndex, const std::string &doing)
{
    const bool ingress = point == HookPoint::TcIngress;
    auto link = attachLink(program, interfaceIndex, ingress ? TcxIngress : TcxEgress, BeforeOthers, doing);
    if (link)
        return link;
    // Kernels before 6.6 know no TC links: a filter at clsact instead, which a later start can find and sweep.
    return TcFilter::attach(program, interfaceIndex, ingress ? BPF_TC_INGRESS : BPF_TC_EGRESS, doing);
}

} // namespace

Result<std::unique_ptr<Hook>> Hook::attach(HookPoint point, int program, unsigned interfaceIndex,
                                           const std::string &doing)
{
    switch (point) {
    case HookPoint::NativeXdp:
        return attachLink(program, interfaceIndex, BPF_XDP, XDP_FLAGS_DRV_MODE, doing);
    case HookPoint::GenericXdp:
        return attachLink(program, interfaceIndex, BPF_XDP, XDP_FLAGS_SKB_MODE, doing);
    case HookPoint::TcIngress:
    case HookPoint::TcEgress:
        return attachTc(point, program, interfaceIndex, doing);
    }
    return tl::unexpected(Error{ErrorKind::Unsupported, doing + ": there is no such hook"});
}

} // namespace lanscope::helper

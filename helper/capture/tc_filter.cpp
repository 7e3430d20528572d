// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/tc_filter.h"

#include <cerrno>
#include <set>
#include <tuple>

#include <net/if.h>

namespace lanscope::helper {

namespace {

constexpr unsigned Priority = 0x4c53;        // "LS": nobody takes it by chance
constexpr unsigned FirstHandle = 0x4c530001; // one for each session there can be
constexpr unsigned Handles = 16;

/// Interface, attach point and handle of every filter that an object of this process owns. Event loop thread only.
std::set<std::tuple<unsigned, int, unsigned>> &owned()
{
    static std::set<std::tuple<unsigned, int, unsigned>> filters;
    return filters;
}

bpf_tc_hook hookAt(unsigned interfaceIndex, bpf_tc_attach_point point)
{
    LIBBPF_OPTS(bpf_tc_hook, hook, .ifindex = static_cast<int>(interfaceIndex), .attach_point = point);
    return hook;
}

bool exists(unsigned interfaceIndex, bpf_tc_attach_point point, unsigned handle)
{
    const bpf_tc_hook hook = hookAt(interfaceIndex, point);
    LIBBPF_OPTS(bpf_tc_opts, filter, .handle = handle, .priority = Priority);
    return bpf_tc_query(&hook, &filter) == 0;
}

bool remove(unsigned interfaceIndex, bpf_tc_attach_point point, unsigned handle)
{
    const bpf_tc_hook hook = hookAt(interfaceIndex, point);
    LIBBPF_OPTS(bpf_tc_opts, filter, .handle = handle, .priority = Priority);
    return bpf_tc_detach(&hook, &filter) == 0;
}

unsigned sweep(unsigned interfaceIndex, bpf_tc_attach_point point)
{
    unsigned removed = 0;
    for (unsigned handle = FirstHandle; handle < FirstHandle + Handles; ++handle) {
        if (!owned().count({interfaceIndex, point, handle}) && exists(interfaceIndex, point, handle) &&
            remove(interfaceIndex, point, handle))
            ++removed;
    }
    return removed;
}

} // namespace

TcFilter::TcFilter(unsigned interfaceIndex, bpf_tc_attach_point point, unsigned handle)
    : m_interfaceIndex(interfaceIndex), m_point(point), m_handle(handle)
{
    owned().insert({interfaceIndex, point, handle});
}

TcFilter::~TcFilter()
{
    remove(m_interfaceIndex, m_point, m_handle);
    owned().erase({m_interfaceIndex, m_point, m_handle});
}

Result<std::unique_ptr<Hook>> TcFilter::attach(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                               const std::string &doing)
{
    bpf_tc_hook hook = hookAt(interfaceIndex, point);
    const int created = bpf_tc_hook_create(&hook);
    if (created < 0 && created != -EEXIST)
        return systemError(doing, -created);

    for (unsigned handle = FirstHandle; handle < FirstHandle + Handles; ++handle) {
        LIBBPF_OPTS(bpf_tc_opts, filter, .prog_fd = program, .handle = handle, .priority = Priority);
        const int attached = bpf_tc_attach(&hook, &filter);
        if (attached == 0)
            return std::unique_ptr<Hook>(new TcFilter(interfaceIndex, point, handle));
        if (attached != -EEXIST)
            return systemError(doing, -attached);
    }
    return tl::unexpected(Error{ErrorKind::Busy, doing + ": too many sessions observe this interface"});
}

bool TcFilter::isAttached() const
{
    return exists(m_interfaceIndex, m_point, m_handle);
}

unsigned TcFilter::sweepStale()
{
    unsigned removed = 0;
    const std::unique_ptr<struct if_nameindex, decltype(&if_freenameindex)> interfaces(if_nameindex(),
                                                                                       if_freenameindex);
    for (const struct if_nameindex *each = interfaces.get(); each && each->if_index; ++each) {
        for (const bpf_tc_attach_point point : {BPF_TC_INGRESS, BPF_TC_EGRESS})
            removed += sweep(each->if_index, point);
    }
    return removed;
}

} // namespace lanscope::helper

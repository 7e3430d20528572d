// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/tc_filter.h"

#include <bitset>
#include <cerrno>

#include <net/if.h>

#include "helper/capture/owned.h"

namespace lanscope::helper {

namespace {

constexpr unsigned Priority = 0x4c53; // "LS": nobody takes it by chance
constexpr unsigned FirstHandle = 0x4c530001;
constexpr unsigned Handles = 32; // two for each session there can be

std::bitset<Handles> owned; // by objects of this process; event loop thread only

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

TcFilter::TcFilter(const bpf_tc_hook &hook, unsigned number) : m_hook(hook), m_number(number)
{
    owned.set(number);
}

TcFilter::~TcFilter()
{
    detach(m_hook, m_number);
    owned.reset(m_number);
}

Result<std::unique_ptr<TcFilter>> TcFilter::attach(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                                   const std::string &doing)
{
    bpf_tc_hook hook = hookAt(interfaceIndex, point);
    if (const int created = bpf_tc_hook_create(&hook); created < 0 && created != -EEXIST)
        return systemError(doing, created);

    for (unsigned number = 0; number < Handles; ++number) {
        bpf_tc_opts filter = filterOf(number);
        filter.prog_fd = program;
        const int attached = owned.test(number) ? -EEXIST : bpf_tc_attach(&hook, &filter);
        if (attached == 0)
            return std::unique_ptr<TcFilter>(new TcFilter(hook, number));
        if (attached != -EEXIST)
            return systemError(doing, attached);
    }
    return failure(ErrorKind::Busy, doing + ": too many sessions observe this interface");
}

bool TcFilter::isAttached() const
{
    bpf_tc_opts filter = filterOf(m_number);
    return bpf_tc_query(&m_hook, &filter) == 0;
}

unsigned TcFilter::sweepStale()
{
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

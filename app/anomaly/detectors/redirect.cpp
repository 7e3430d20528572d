// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/redirect.h"

#include "app/anomaly/ip_protocol.h"
#include "app/anomaly/virtual_mac.h"

namespace lanscope {

namespace {

bool isRedirect(const FlowKey &key)
{
    const quint8 type = icmpType(key.sourcePort);
    return (key.protocol == IpProtocol::Icmp && type == 5) || (key.protocol == IpProtocol::Icmp6 && type == 137);
}

} // namespace

void Redirect::acceptFlow(const FlowRecord &flow)
{
    if (!isRedirect(flow.key))
        return;
    const IpAddress &router = flow.key.source;
    const MacAddress owner = around().ownerOf(router);
    if (owner.isNull() || owner == flow.sourceMac || isVirtualMac(owner) || isVirtualMac(flow.sourceMac) ||
        around().forwardedFirst(flow.sourceMac))
        return;
    const auto count = m_sent.add({flow.sourceMac, router, {}}, flow.last, qsizetype(flow.counters.packets));
    if (!count.isNews())
        return;
    find({.kind = AlertKind::ArpSpoof,
          .actor = flow.sourceMac,
          .time = flow.last,
          .subject = router.toString(),
          .facts = {{FactKind::RedirectsSent, {countText(count.number), router.toString(), owner.toString()}}},
          .severity = Severity::Critical});
}

} // namespace lanscope

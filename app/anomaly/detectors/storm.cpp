// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/storm.h"

namespace lanscope {

void Storm::acceptFlow(const FlowRecord &flow)
{
    static constexpr MacAddress Broadcast{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
    if (flow.destinationMac != Broadcast)
        return;
    m_frames += flow.counters.packets;
    if (m_sent.size() < MaximumSenders || m_sent.contains(flow.sourceMac))
        m_sent[flow.sourceMac] += flow.counters.packets;
}

void Storm::advanceTo(Timestamp now)
{
    if (!m_began.isKnown() || now < m_began)
        m_began = now;
    if (now - m_began < Shortest)
        return;
    const double seconds = double(now - m_began) / double(Second);
    const double rate = double(m_frames) / seconds;
    m_above = rate >= double(Rate) ? m_above + 1 : 0;
    if (m_milestone.isNews(m_above, Intervals, now)) {
        const auto most = std::max_element(m_sent.cbegin(), m_sent.cend());
        find({.kind = AlertKind::Storm,
              .actor = most == m_sent.cend() ? MacAddress() : most.key(),
              .time = now,
              .subject = {},
              .facts = {{FactKind::Rate,
                         {countText(qint64(rate)), QStringLiteral("broadcast"), QString(), countText(m_above)}}}});
    }
    m_sent.clear();
    m_frames = 0;
    m_began = now;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/mac_flood.h"

namespace lanscope {

void MacFlood::accept(const MacAddress &mac, Timestamp time)
{
    if (mac == m_last || !mac.isIndividual())
        return;
    m_last = mac;
    if (m_seen.contains(mac))
        return;
    if (m_seen.size() >= MaximumMacs) {
        m_seen.clear();
        m_began = {};
    }
    if (!m_began.isKnown())
        m_began = time;
    m_seen.insert(mac);
    const auto count = m_new.add(0, time);
    if (!count.isNews(time - m_began < Minute ? FirstMacs : Macs))
        return;
    find({.kind = AlertKind::MacFlood,
          .actor = {},
          .time = time,
          .subject = {},
          .facts = {{FactKind::NewMacs, {countText(count.number), secondsText(count.since, time)}}}});
}

} // namespace lanscope

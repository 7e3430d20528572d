// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/volume_spike.h"

namespace lanscope {

namespace {

Timestamp hourOf(Timestamp time)
{
    return {time.nanoseconds - time.nanoseconds % Hour};
}

} // namespace

void VolumeSpike::acceptFlow(const FlowRecord &flow)
{
    if (!flow.key.isIp())
        return;
    add(flow.sourceMac, flow);
    if (!flow.destinationMac.isGroup())
        add(flow.destinationMac, flow);
}

void VolumeSpike::add(const MacAddress &mac, const FlowRecord &flow)
{
    auto volume = m_volumes.find(mac);
    if (volume == m_volumes.end()) {
        if (m_volumes.size() >= MaximumDevices)
            forgetOlderHalf(m_volumes, [](const Volume &each) { return each.last; });
        volume = m_volumes.insert(mac, {});
    }
    volume->bytes += flow.counters.bytes;
    volume->last = flow.last;
    if (volume->bytes >= Least && !volume->isTold)
        judge(mac, *volume, flow.last);
}

void VolumeSpike::judge(const MacAddress &mac, Volume &volume, Timestamp now)
{
    const auto usual = volume.baseline.usual(hourOf(now));
    if (!usual || volume.bytes <= usual->median + Deviations * usual->deviation)
        return;
    volume.isTold = volume.isTainted = true;
    find({.kind = AlertKind::VolumeSpike,
          .actor = mac,
          .time = now,
          .subject = {},
          .facts = {{FactKind::TrafficOfHour,
                     {countText(qint64(volume.bytes)), countText(qint64(usual->median)),
                      countText(volume.baseline.daysLearned())}}}});
}

void VolumeSpike::acceptFinding(const Finding &finding)
{
    if (finding.severity.value_or(usualSeverity(finding.kind)) == Severity::Info)
        return;
    if (const auto volume = m_volumes.find(finding.actor); volume != m_volumes.end())
        volume->isTainted = true;
}

void VolumeSpike::advanceTo(Timestamp now)
{
    const Timestamp hour = hourOf(now);
    if (hour == m_hour)
        return;
    endHour();
    m_hour = hour;
}

/// Of the hour in which watching began only a part was seen: it is not learned.
void VolumeSpike::endHour()
{
    const bool wasWhole = m_hour.isKnown() && around().since() <= m_hour;
    for (auto each = m_volumes.begin(); each != m_volumes.end(); ++each) {
        Volume &volume = each.value();
        if (wasWhole && !volume.isTainted) {
            volume.baseline.add(m_hour, volume.bytes);
            m_learned.insert(each.key());
        }
        volume.bytes = 0;
        volume.isTold = volume.isTainted = false;
    }
}

int VolumeSpike::daysLeft(const MacAddress &mac) const
{
    const auto volume = m_volumes.constFind(mac);
    return volume == m_volumes.cend() ? Baseline::Days : volume->baseline.daysLeft();
}

QHash<MacAddress, Baseline> VolumeSpike::baselines() const
{
    QHash<MacAddress, Baseline> baselines;
    for (auto each = m_volumes.cbegin(); each != m_volumes.cend(); ++each) {
        if (each->baseline.daysLearned() > 0)
            baselines.insert(each.key(), each->baseline);
    }
    return baselines;
}

QHash<MacAddress, Baseline> VolumeSpike::takeLearned()
{
    QHash<MacAddress, Baseline> learned;
    for (const MacAddress &mac : std::exchange(m_learned, {})) {
        if (const auto volume = m_volumes.constFind(mac); volume != m_volumes.cend())
            learned.insert(mac, volume->baseline);
    }
    return learned;
}

void VolumeSpike::forget(const MacAddress &mac)
{
    m_volumes.remove(mac);
    m_learned.remove(mac);
}

void VolumeSpike::setBaselines(const QHash<MacAddress, Baseline> &baselines)
{
    m_learned.clear();
    for (Volume &volume : m_volumes)
        volume.baseline = {};
    for (auto each = baselines.cbegin(); each != baselines.cend(); ++each) {
        if (m_volumes.size() < MaximumDevices || m_volumes.contains(each.key()))
            m_volumes[each.key()].baseline = each.value();
    }
}

} // namespace lanscope

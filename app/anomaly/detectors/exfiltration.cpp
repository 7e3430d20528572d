// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/exfiltration.h"

namespace lanscope {

namespace {

constexpr quint64 Megabyte = 1'000'000;

bool isTerse(Category category)
{
    switch (category) {
    case Category::SmartPlug:
    case Category::Light:
    case Category::Thermostat:
    case Category::Sensor:
    case Category::Hub:
    case Category::Appliance:
    case Category::Printer:
        return true;
    default:
        return false;
    }
}

} // namespace

void Exfiltration::acceptDevice(const Device &device)
{
    for (const MacAddress &mac : device.macs) {
        if (!isTerse(device.category()))
            m_terse.remove(mac);
        else if (m_terse.size() < MaximumPairs)
            m_terse.insert(mac);
    }
}

void Exfiltration::acceptFlow(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    if (!key.isIp() || flow.destinationMac.isGroup())
        return;
    const bool goesOut = around().isRemote(key.destination);
    if (goesOut == around().isRemote(key.source)) // within the link, or passing through
        return;
    const Pair pair = goesOut ? Pair{flow.sourceMac, key.destination} : Pair{flow.destinationMac, key.source};
    if (m_volumes.size() >= MaximumPairs && !m_volumes.contains(pair))
        forgetOlderHalf(m_volumes, [](const Volume &volume) { return volume.last; });
    Volume &volume = m_volumes[pair];
    if (!volume.first.isKnown())
        volume.first = flow.first;
    volume.last = flow.last;
    (goesOut ? volume.up : volume.down) += flow.counters.bytes;
    if (goesOut && volume.up >= Upload)
        judge(pair, volume, flow.last);
}

void Exfiltration::judge(const Pair &pair, Volume &volume, Timestamp now)
{
    if (volume.up < Ratio * volume.down || now - volume.first > Memory ||
        !volume.milestone.isNews(qsizetype(volume.up / Megabyte), qsizetype(Upload / Megabyte), now))
        return;
    const bool isLearned = around().isKnownFor(Memory, now) && volume.first - around().since() > Memory;
    const Severity learned = m_terse.contains(pair.mac) ? Severity::Critical : Severity::Warning;
    const QString name = around().nameOf(pair.peer);
    const QString peer =
        name.isEmpty() ? pair.peer.toString() : QStringLiteral("%1 (%2)").arg(name, pair.peer.toString());
    find({.kind = AlertKind::Exfiltration,
          .actor = pair.mac,
          .time = now,
          .subject = peer,
          .facts = {{FactKind::Uploaded, {countText(qint64(volume.up)), countText(qint64(volume.down)), peer}},
                    {FactKind::FirstContact, {peer, countText((now - around().since()) / Hour)}}},
          .severity = isLearned ? learned : Severity::Info});
}

} // namespace lanscope

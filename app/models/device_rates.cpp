// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_rates.h"

namespace lanscope {

void DeviceRates::count(const DeviceId &id, const DeviceTraffic &before, const DeviceTraffic &after)
{
    const bool runsOn = after.bytesReceived >= before.bytesReceived && after.bytesSent >= before.bytesSent;
    if (!runsOn || (after.bytesReceived == before.bytesReceived && after.bytesSent == before.bytesSent))
        return;
    Ring &ring = m_rings[id];
    ring.received[slot(m_current)] += float(after.bytesReceived - before.bytesReceived);
    ring.sent[slot(m_current)] += float(after.bytesSent - before.bytesSent);
    ring.busyAt = m_current;
}

void DeviceRates::tick(Timestamp now)
{
    if (now <= m_since)
        return;
    if (m_since.isKnown()) {
        m_intervals[slot(m_current)] = {now, float(double(now - m_since) / 1e9), m_observedThroughout};
        ++m_current;
    }
    m_since = now;
    m_observedThroughout = m_observed;
    for (auto ring = m_rings.begin(); ring != m_rings.end();) {
        if (m_current - ring->busyAt > Length) {
            ring = m_rings.erase(ring);
            continue;
        }
        ring->received[slot(m_current)] = ring->sent[slot(m_current)] = 0;
        ++ring;
    }
}

void DeviceRates::setObserved(bool observed)
{
    m_observed = observed;
    m_observedThroughout = m_observedThroughout && observed;
}

const DeviceRates::Ring *DeviceRates::ringOf(const DeviceId &id) const
{
    const auto ring = m_rings.constFind(id);
    return ring == m_rings.constEnd() ? nullptr : &*ring;
}

DeviceRate DeviceRates::rateIn(const Ring *ring, qint64 interval) const
{
    const int at = slot(interval);
    const float seconds = m_intervals[at].seconds;
    if (!ring)
        return {};
    return {double(ring->received[at] / seconds), double(ring->sent[at] / seconds)};
}

std::optional<DeviceRate> DeviceRates::now(const DeviceId &id) const
{
    const Ring *ring = ringOf(id);
    DeviceRate mean;
    int intervals = 0;
    for (qint64 at = m_current - 1; at >= oldest() && intervals < MeanOver && m_intervals[slot(at)].observed; --at) {
        const DeviceRate rate = rateIn(ring, at);
        mean.received += rate.received;
        mean.sent += rate.sent;
        ++intervals;
    }
    if (intervals == 0)
        return std::nullopt;
    return DeviceRate{mean.received / intervals, mean.sent / intervals};
}

QList<RateSample> DeviceRates::history(const DeviceId &id) const
{
    const Ring *ring = ringOf(id);
    QList<RateSample> samples;
    for (qint64 at = oldest(); at < m_current; ++at)
        samples.append({m_intervals[slot(at)].until, m_intervals[slot(at)].observed, rateIn(ring, at)});
    return samples;
}

void DeviceRates::clear()
{
    m_rings.clear();
    m_first = m_current;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/beacon.h"

namespace lanscope {

namespace {

qint64 medianOf(std::vector<qint64> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Rhythm {
    qint64 interval = 0;
    double deviation = 1; ///< the median absolute deviation as a share of the interval
};

Rhythm rhythmOf(const std::deque<Timestamp> &calls)
{
    std::vector<qint64> intervals;
    for (size_t at = 1; at < calls.size(); ++at)
        intervals.push_back(calls[at] - calls[at - 1]);
    const qint64 median = medianOf(intervals);
    for (qint64 &interval : intervals)
        interval = std::abs(interval - median);
    return {median, median > 0 ? double(medianOf(intervals)) / double(median) : 1};
}

} // namespace

void Beacon::acceptContact(const Contact &contact)
{
    if (!around().isRemote(contact.to) || around().isRemote(contact.from))
        return;
    const Key key{contact.fromMac, {contact.to, contact.port}};
    if (m_beats.size() >= MaximumServices && !m_beats.contains(key))
        forgetOlderHalf(m_beats, [](const Beat &beat) { return beat.calls.back(); });
    Beat &beat = m_beats[key];
    if (beat.calls.empty())
        beat.first = contact.time;
    else if (contact.time - beat.calls.back() < Burst)
        return;
    beat.calls.push_back(contact.time);
    if (beat.calls.size() > Intervals)
        beat.calls.pop_front();
    if (beat.calls.size() >= size_t(Calls) && contact.time - beat.calls.front() >= Least)
        judge(key, beat, contact.decided);
}

void Beacon::judge(const Key &key, Beat &beat, Timestamp now)
{
    const Rhythm rhythm = rhythmOf(beat.calls);
    if (rhythm.deviation > MostDeviation || !beat.milestone.isNews(qsizetype(beat.calls.size()), Calls, now))
        return;
    const bool isRare = beat.calls.back() - beat.first >= Hour && !around().wasResolved(key.target.address) &&
                        around().seesNames() && around().isKnownFor(7 * Day, now);
    const QString target = key.target.toString();
    find({.kind = AlertKind::Beacon,
          .actor = key.mac,
          .time = now,
          .subject = target,
          .facts = {{FactKind::Regular,
                     {target, countText(qint64(beat.calls.size())),
                      QString::number(double(rhythm.interval) / double(Second), 'f', 1),
                      countText(qint64(rhythm.deviation * 100))}}},
          .severity = isRare ? Severity::Warning : Severity::Info});
}

} // namespace lanscope

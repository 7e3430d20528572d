// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/recent_frames.h"

namespace lanscope {

namespace {

MacAddress sourceOf(const CapturedFrame &frame)
{
    constexpr qsizetype Length = sizeof(MacAddress::octets); // the destination comes first
    return frame.octets.size() < 2 * Length ? MacAddress() : MacAddress::fromBytes(frame.octets.constData() + Length);
}

} // namespace

void RecentFrames::add(const CapturedFrame &frame)
{
    m_newest = {sourceOf(frame), quint8(frame.kind)};
    if (m_frames.size() >= MaximumSpeakers && !m_frames.contains(m_newest))
        makeRoom(frame.time);
    QList<AlertFrame> &frames = m_frames[m_newest];
    frames.removeIf([&](const AlertFrame &each) { return each.time > frame.time || frame.time - each.time > Span; });
    if (frames.size() >= AlertFrame::MostOfAlert)
        frames.removeFirst();
    frames.append(AlertFrame::of(frame));
}

void RecentFrames::makeRoom(Timestamp now)
{
    m_frames.removeIf([&](const auto &each) {
        const Timestamp last = each.value().constLast().time;
        return last > now || now - last > Span;
    });
    if (m_frames.size() >= MaximumSpeakers)
        m_frames.clear();
}

} // namespace lanscope

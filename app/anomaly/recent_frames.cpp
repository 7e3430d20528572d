// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/recent_frames.h"

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

MacAddress sourceOf(const CapturedFrame &frame)
{
    constexpr qsizetype Length = sizeof(MacAddress);
    ByteReader reader(frame.octets);
    reader.skip(Length); // the destination
    const auto octets = reader.takeBytes(Length);
    return octets ? MacAddress::fromBytes(octets->data()) : MacAddress();
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

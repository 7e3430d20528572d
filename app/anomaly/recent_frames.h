// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/anomaly/alert_frame.h"
#include "app/anomaly/time_span.h"
#include "app/base/mac_address.h"

namespace lanscope {

/// What each station said last in each protocol, so that a finding made of several frames has all of them as evidence.
///
/// Of a station and a protocol the newest AlertFrame::MostOfAlert frames of the last Span. Holds MaximumSpeakers pairs;
/// when there are more, those that are silent longer than Span are forgotten, and then all.
class RecentFrames
{
public:
    static constexpr qsizetype MaximumSpeakers = 1'024; // 1 MB of octets at most
    static constexpr qint64 Span = Minute;              // most detectors look no further back

    void add(const CapturedFrame &frame);
    /// The newest frame and those before it by the same station in the same protocol, the newest last.
    QList<AlertFrame> ofNewest() const { return m_frames.value(m_newest); }

private:
    struct Speaker {
        MacAddress mac;
        quint8 kind = LANSCOPE_FRAME_NONE;
        bool operator==(const Speaker &) const = default;
        friend size_t qHash(const Speaker &speaker, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, speaker.mac, speaker.kind);
        }
    };

    void makeRoom(Timestamp now);

    QHash<Speaker, QList<AlertFrame>> m_frames; // at most MaximumSpeakers
    Speaker m_newest;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include "app/history/history_query.h"

namespace lanscope {

/// A range of time: from its first moment to the first one after it.
struct TimeSpan {
    Timestamp from;
    Timestamp to;

    qint64 nanoseconds() const { return to - from; }
    bool operator==(const TimeSpan &) const = default;
};

/// What was exchanged in one step. A step without a point had nothing, if it is not in HistoryAnswer::unobserved.
struct HistoryPoint {
    Timestamp start;
    DeviceTraffic amounts; ///< IP octets and packets; sent and received as the series' owner sees it
    bool operator==(const HistoryPoint &) const = default;
};

/// One curve.
struct HistorySeries {
    /// The key of what was not kept apart: the smaller series, and what a device's busiest minute had beyond the bound.
    static const QString Others;

    QString key;   ///< what tells it apart within the answer: a device's id, a service, a name, "internet"; "" of all
    QString label; ///< foreign text, harmless; empty when the key says all (devices: ask the inventory)
    DeviceTraffic total;          ///< of the whole range, also of what is not in `points`
    QList<HistoryPoint> points{}; ///< in the order of time
    bool operator==(const HistorySeries &) const = default;
};

/// That a device was here, quiet, away or gone for a while.
struct PresenceSpan {
    DeviceId device;
    TimeSpan span; ///< within the range that was asked for
    Presence presence = Presence::Unknown;
    bool operator==(const PresenceSpan &) const = default;
};

/// Something that happened at one moment.
struct HistoryEvent {
    Timestamp at;
    QString kind;    ///< "new-device", or the kind of an alert; never translated
    DeviceId device; ///< null when it is about no device
    QString text{};  ///< foreign or translated text, harmless; may be empty
    bool operator==(const HistoryEvent &) const = default;
};

/// What was stored, of the newest detail that the wanted number of points allows.
struct HistoryAnswer {
    HistoryQuery query;
    QString failure{};              ///< why there is no answer, a sentence; empty when there is one
    qint64 stepSeconds = 0;         ///< of a point. Days are local ones: of 23 or 25 hours when clocks change
    QList<HistorySeries> series{};  ///< the largest first; Others last
    QList<TimeSpan> unobserved{};   ///< parts of the range in which nobody listened: draw nothing there, not zero
    QList<PresenceSpan> presence{}; ///< by device, and in the order of time
    QList<HistoryEvent> events{};   ///< in the order of time
    bool truncated = false;         ///< there was more than a bound allows: of series, spans or events
    bool namesKept = false;         ///< names of destinations are being kept; without that, Destination has no series

    /// Whether it is what was asked by `question`, and not by somebody else or earlier.
    bool isAnswerTo(const HistoryQuery &question) const;
    bool operator==(const HistoryAnswer &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::HistoryAnswer)

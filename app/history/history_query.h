// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMetaType>

#include "app/base/timestamp.h"
#include "app/inventory/device.h"

namespace lanscope {

/// What a question about the past is after.
enum class HistoryKind : quint8 {
    Traffic,  ///< series of amounts over time
    Presence, ///< when each device was here
    Events,   ///< what happened at single moments
};

/// What one series of the answer stands for.
enum class Grouping : quint8 {
    None,        ///< everything together: one series
    Device,      ///< a device of the place
    Service,     ///< "https", "DNS", …
    Destination, ///< the other end by name; there is none unless a person had names of destinations kept
    Scope,       ///< local, multicast, LAN, Internet; see app/traffic/contribution.h
};

/// A question about what was stored of one place, to Pipeline::askHistory(). Whoever asks counts `id` up, so that an
/// answer to an older question is told from that to the newest.
struct HistoryQuery {
    static constexpr int MostPoints = 2000; ///< of one series; a screen shows no more
    static constexpr int MostSeries = 64;

    quint64 id = 0;
    qint64 place = 0; ///< Place::id; 0: the place that is shown
    HistoryKind kind = HistoryKind::Traffic;
    Grouping grouping = Grouping::None;
    Timestamp from{};                 ///< the first moment of the range …
    Timestamp to{};                   ///< … and the first one after it
    std::optional<DeviceId> device{}; ///< only of this device
    int points = 300;                 ///< wanted in one series; the answer has at most so many, and may have fewer
    int series = 12; ///< wanted at most; what the smaller ones amount to is one more, HistorySeries::Others

    bool operator==(const HistoryQuery &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::HistoryQuery)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QDate>
#include <QMetaType>

#include "app/base/timestamp.h"

namespace lanscope {

/// One day of a place in quarters of an hour of local time: what was there, and when nobody looked. On the day of a
/// change to or from summer time an hour is missing or stands for two.
struct DayStrip {
    static constexpr int Slots = 96;

    /// Arrays are indexed by Direction.
    struct Slot {
        std::array<quint64, 2> bytes{};
        std::array<quint64, 2> packets{};
        int devicesHeard = 0;
        bool observed = false; ///< somebody listened for a part of it; without that, zero means "not known"
        bool operator==(const Slot &) const = default;
    };

    QDate day; ///< invalid: of no day, and empty
    std::array<Slot, Slots> quarters{};
    bool operator==(const DayStrip &) const = default;
};

/// The local day of a moment; invalid when it is not known.
QDate localDay(Timestamp moment);
/// The quarter of an hour of its local day, 0 to 95.
int slotOf(Timestamp moment);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::DayStrip)

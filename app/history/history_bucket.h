// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/history/history_answer.h"
#include "app/traffic/contribution.h"

namespace lanscope {

/// What amounts are kept by. Each of them adds up to the same, so that a question reads the rows of one only.
enum class Dimension : quint8 { Scope, Service, Destination }; // the numbers are in databases

/// What one owner exchanged within a bucket.
struct HistoryRow {
    DeviceId device; ///< null: all devices of the place together
    Dimension dimension = Dimension::Scope;
    Scope scope = Scope::Local;
    QString item;          ///< the service or the destination; empty for Dimension::Scope
    bool isOthers = false; ///< what exceeded the bound of a bucket; of no scope and no item
    DeviceTraffic amounts;
    bool operator==(const HistoryRow &) const = default;
};

/// Ten seconds of a place, complete.
struct HistoryBucket {
    static constexpr qint64 Seconds = 10;

    Timestamp start;        ///< a multiple of Seconds
    TimeSpan listened;      ///< the part of it in which somebody listened
    QList<HistoryRow> rows; ///< of each owner, dimension, scope and item at most one
    bool operator==(const HistoryBucket &) const = default;
};

} // namespace lanscope

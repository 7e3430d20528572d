// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/history/history_answer.h"

namespace lanscope {

/// The points of one series while it is read.
struct SeriesCurve {
    DeviceTraffic total;
    QMap<qint64, DeviceTraffic> points; ///< by the second a step begins

    void add(qint64 second, const DeviceTraffic &amounts);
};

/// What has one key in an answer: a service has a number for each scope it is used in, a device one for each of its
/// addresses.
struct SeriesCandidate {
    QString key;
    QString label;         ///< foreign text as it was stored; empty when the key says all
    QList<qint64> numbers; ///< of owners or items
    quint64 bytes = 0;
    SeriesCurve curve{};

    bool isOthers() const { return key == HistorySeries::Others; }
};

/// At most `wanted` of them (and never more than HistoryQuery::MostSeries), the largest first; none of others.
QList<SeriesCandidate> largestOf(const QList<SeriesCandidate> &candidates, int wanted);

/// True when a series with a key is not among `shown`.
bool leavesOut(const QList<SeriesCandidate> &candidates, const QList<SeriesCandidate> &shown);

/// As they are answered: names are harmless.
QList<HistorySeries> seriesOf(const QList<SeriesCandidate> &shown);

/// What all together have beyond what is shown.
HistorySeries othersOf(SeriesCurve all, const QList<SeriesCandidate> &shown);

} // namespace lanscope

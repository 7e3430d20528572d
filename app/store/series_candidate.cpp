// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/series_candidate.h"

#include <algorithm>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

void subtract(DeviceTraffic &amounts, const DeviceTraffic &less)
{
    amounts.packetsSent -= std::min(amounts.packetsSent, less.packetsSent);
    amounts.bytesSent -= std::min(amounts.bytesSent, less.bytesSent);
    amounts.packetsReceived -= std::min(amounts.packetsReceived, less.packetsReceived);
    amounts.bytesReceived -= std::min(amounts.bytesReceived, less.bytesReceived);
}

HistorySeries answered(const QString &key, const QString &label, const SeriesCurve &curve)
{
    HistorySeries series{.key = key, .label = label, .total = curve.total};
    for (auto point = curve.points.begin(); point != curve.points.end(); ++point) {
        if (point.value() != DeviceTraffic())
            series.points.append({Timestamp::fromSeconds(point.key()), point.value()});
    }
    return series;
}

} // namespace

void SeriesCurve::add(qint64 second, const DeviceTraffic &amounts)
{
    total += amounts;
    points[second] += amounts;
}

QList<SeriesCandidate> largestOf(const QList<SeriesCandidate> &candidates, int wanted)
{
    QList<SeriesCandidate> largest;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(largest),
                 [](const SeriesCandidate &each) { return !each.isOthers(); });
    std::sort(largest.begin(), largest.end(), [](const SeriesCandidate &left, const SeriesCandidate &right) {
        return left.bytes != right.bytes ? left.bytes > right.bytes : left.key < right.key;
    });
    return largest.mid(0, std::clamp(wanted, 1, HistoryQuery::MostSeries));
}

bool leavesOut(const QList<SeriesCandidate> &candidates, const QList<SeriesCandidate> &shown)
{
    const auto keys = std::count_if(candidates.begin(), candidates.end(),
                                    [](const SeriesCandidate &each) { return !each.isOthers(); });
    return keys > shown.size();
}

QList<HistorySeries> seriesOf(const QList<SeriesCandidate> &shown)
{
    QList<HistorySeries> series;
    for (const SeriesCandidate &each : shown) {
        const QString label = each.label.isEmpty() ? QString() : foreignText(QStringView(each.label));
        series.append(answered(label.isEmpty() ? each.key : label, label, each.curve));
    }
    return series;
}

HistorySeries othersOf(SeriesCurve all, const QList<SeriesCandidate> &shown)
{
    for (const SeriesCandidate &each : shown) {
        subtract(all.total, each.curve.total);
        for (auto point = each.curve.points.begin(); point != each.curve.points.end(); ++point)
            subtract(all.points[point.key()], point.value());
    }
    return answered(HistorySeries::Others, {}, all);
}

} // namespace lanscope

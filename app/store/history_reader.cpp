// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_reader.h"

#include <algorithm>

#include <QMap>

#include "app/base/foreign_text.h"
#include "app/history/history_bucket.h"
#include "app/store/history_plan.h"
#include "app/store/row_values.h"

namespace lanscope {

namespace {

QString scopeKey(int scope)
{
    switch (scope) {
    case int(Scope::Local):
        return QStringLiteral("local");
    case int(Scope::Multicast):
        return QStringLiteral("multicast");
    case int(Scope::Lan):
        return QStringLiteral("lan");
    case int(Scope::Internet):
        return QStringLiteral("internet");
    default:
        return QStringLiteral("unknown");
    }
}

Dimension dimensionOf(Grouping grouping)
{
    if (grouping == Grouping::Service)
        return Dimension::Service;
    return grouping == Grouping::Destination ? Dimension::Destination : Dimension::Scope;
}

/// Whose rows: of one device, of every device, or of all together; and by what they are told apart.
struct Selection {
    QString owners;
    QString column; ///< what a series stands for: "owner", "item", or "0" for all in one
};

Selection selectionOf(const HistoryQuery &query)
{
    Selection selection{QStringLiteral("owner = %1").arg(-query.place), QStringLiteral("item")};
    if (query.grouping == Grouping::None)
        selection.column = QStringLiteral("0");
    if (query.grouping == Grouping::Device) {
        selection.column = QStringLiteral("owner");
        selection.owners = QStringLiteral("owner IN (SELECT id FROM device WHERE place = %1)").arg(query.place);
    }
    if (query.device)
        selection.owners = QStringLiteral("owner IN ") + rowsOfDevice(query.place, *query.device);
    return selection;
}

/// One series while it is read: by number of owner or item.
struct Curve {
    DeviceTraffic total;
    QMap<qint64, DeviceTraffic> points; ///< by the second a step begins
};
using Curves = QHash<qint64, Curve>;

/// Steps of a tier with local days begin where their first day does.
QString stepExpression(const HistoryPart &part, qint64 step)
{
    if (part.tier == LastTier && step <= Tiers[LastTier].seconds)
        return QStringLiteral("start");
    return QStringLiteral("start / %1 * %1").arg(step);
}

Result<void> readPart(Database &database, const HistoryQuery &query, const HistoryPart &part, qint64 step,
                      const Selection &selection, Curves &curves)
{
    auto rows = database.run(
        QStringLiteral(
            "SELECT %1 AS series, %2 AS step, CAST(sum(packets_sent) AS BIGINT), CAST(sum(bytes_sent) AS "
            "BIGINT), CAST(sum(packets_received) AS BIGINT), CAST(sum(bytes_received) AS BIGINT) FROM traffic "
            "WHERE tier = %3 AND %4 AND dimension = %5 AND start >= %6 AND start < %7 GROUP BY 1, 2")
            .arg(selection.column, stepExpression(part, step))
            .arg(part.tier)
            .arg(selection.owners)
            .arg(int(dimensionOf(query.grouping)))
            .arg(part.from)
            .arg(part.to));
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const DeviceTraffic amounts{.packetsSent = rows->value(2).toULongLong(),
                                    .bytesSent = rows->value(3).toULongLong(),
                                    .packetsReceived = rows->value(4).toULongLong(),
                                    .bytesReceived = rows->value(5).toULongLong()};
        Curve &curve = curves[rows->value(0).toLongLong()];
        curve.total += amounts;
        // A finer tier that goes on within the last day of the coarser one.
        qint64 second = rows->value(1).toLongLong();
        if (step == Tiers[LastTier].seconds && part.tier != LastTier)
            second = bucketStart(LastTier, second);
        curve.points[second] += amounts;
    }
    return {};
}

struct Name {
    QString key;
    QString label;
};

Result<Name> nameOf(Database &database, const HistoryQuery &query, qint64 number)
{
    if (query.grouping == Grouping::None)
        return Name{};
    if (query.grouping == Grouping::Device)
        return database
            .value(QStringLiteral("SELECT coalesce(belonging.device, device.mac) FROM device LEFT JOIN belonging ON "
                                  "belonging.place = device.place AND belonging.mac = device.mac WHERE device.id = ?"),
                   {number})
            .map([](const QVariant &mac) {
                return Name{mac.toString(), {}};
            });
    auto row = database.run(QStringLiteral("SELECT scope, name FROM traffic_item WHERE id = ?"), {number});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return Name{HistorySeries::Others, {}};
    const int scope = row->value(0).toInt();
    if (query.grouping == Grouping::Scope || scope == 9)
        return Name{scopeKey(scope), {}};
    const QString text = foreignText(QStringView(row->value(1).toString()));
    return Name{text, text};
}

quint64 sizeOf(const DeviceTraffic &amounts)
{
    return amounts.bytesSent + amounts.bytesReceived;
}

void addTo(Curve &sum, const Curve &curve)
{
    sum.total += curve.total;
    for (auto point = curve.points.begin(); point != curve.points.end(); ++point)
        sum.points[point.key()] += point.value();
}

HistorySeries seriesOf(const Name &name, const Curve &curve)
{
    HistorySeries series{.key = name.key, .label = name.label, .total = curve.total};
    for (auto point = curve.points.begin(); point != curve.points.end(); ++point)
        series.points.append({Timestamp::fromSeconds(point.key()), point.value()});
    return series;
}

/// A service has a number for each scope it is used in, a device one for each of its addresses: what has the same name
/// is one.
Result<std::vector<std::pair<Name, Curve>>> named(Database &database, const HistoryQuery &query, const Curves &curves)
{
    QHash<QString, size_t> places;
    std::vector<std::pair<Name, Curve>> result;
    for (auto curve = curves.begin(); curve != curves.end(); ++curve) {
        const auto name = nameOf(database, query, curve.key());
        if (!name)
            return tl::unexpected(name.error());
        const auto place = places.constFind(name->key);
        if (place != places.constEnd()) {
            addTo(result[*place].second, curve.value());
            continue;
        }
        places.insert(name->key, result.size());
        result.emplace_back(*name, curve.value());
    }
    return result;
}

/// The largest by themselves, the rest as others.
void appendSeries(HistoryAnswer &answer, std::vector<std::pair<Name, Curve>> named)
{
    const auto isOthers = [](const Name &name) { return name.key == HistorySeries::Others; };
    std::sort(named.begin(), named.end(), [&](const auto &a, const auto &b) {
        if (isOthers(a.first) != isOthers(b.first))
            return isOthers(b.first);
        const quint64 sizes[] = {sizeOf(a.second.total), sizeOf(b.second.total)};
        return sizes[0] != sizes[1] ? sizes[0] > sizes[1] : a.first.key < b.first.key;
    });
    const auto most = size_t(std::clamp(answer.query.series, 1, HistoryQuery::MostSeries));
    Curve others;
    bool hasOthers = false;
    for (const auto &[name, curve] : named) {
        if (isOthers(name) || size_t(answer.series.size()) >= most) {
            answer.truncated = answer.truncated || !isOthers(name);
            hasOthers = true;
            addTo(others, curve);
            continue;
        }
        answer.series.append(seriesOf(name, curve));
    }
    if (hasOthers)
        answer.series.append(seriesOf({HistorySeries::Others, {}}, others));
}

} // namespace

QString rowsOfDevice(qint64 place, const DeviceId &device)
{
    return QStringLiteral(
               "(SELECT id FROM device WHERE place = %1 AND (mac = '%2' OR mac IN (SELECT mac FROM belonging "
               "WHERE place = %1 AND device = '%2')))")
        .arg(place)
        .arg(device.toString());
}

Result<void> readSeries(Database &database, qint64 sensor, HistoryAnswer &answer)
{
    const auto reaches = readReaches(database, sensor);
    if (!reaches)
        return tl::unexpected(reaches.error());
    const Selection selection = selectionOf(answer.query);
    const HistoryPlan plan = planFor(answer.query, reaches->value_or(TierReaches()));
    answer.stepSeconds = plan.stepSeconds;
    Curves curves;
    for (const HistoryPart &part : plan.parts) {
        if (auto read = readPart(database, answer.query, part, plan.stepSeconds, selection, curves); !read)
            return read;
    }
    auto series = named(database, answer.query, curves);
    if (!series)
        return tl::unexpected(series.error());
    appendSeries(answer, std::move(*series));
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_reader.h"

#include <algorithm>

#include <QMap>

#include "app/history/history_bucket.h"
#include "app/store/history_plan.h"
#include "app/store/row_values.h"
#include "app/store/series_candidate.h"

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
    Dimension dimension = Dimension::Scope;
    QString among{}; ///< which of the series only; empty: all
};

Selection selectionOf(const HistoryQuery &query)
{
    Selection selection{QStringLiteral("owner = %1").arg(-query.place), QStringLiteral("item"),
                        dimensionOf(query.grouping)};
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

/// All together, told by the place's or the device's few rows that are not told apart.
Selection togetherOf(const HistoryQuery &query)
{
    Selection selection{QStringLiteral("owner = %1").arg(-query.place), QStringLiteral("0")};
    if (query.device)
        selection.owners = QStringLiteral("owner IN ") + rowsOfDevice(query.place, *query.device);
    return selection;
}

/// Steps of a tier with local days begin where their first day does.
QString stepExpression(const HistoryPart &part, qint64 step)
{
    if (part.tier == LastTier && step <= Tiers[LastTier].seconds)
        return QStringLiteral("start");
    return QStringLiteral("start / %1 * %1").arg(step);
}

QString inList(const QString &column, const QList<qint64> &numbers)
{
    QStringList words;
    for (const qint64 number : numbers)
        words.append(QString::number(number));
    return QStringLiteral(" AND %1 IN (%2)").arg(column, words.join(u','));
}

/// Reads one answer: first how large each series is, then the points of those that are shown, and of all together.
class SeriesReader
{
public:
    SeriesReader(Database &database, HistoryAnswer &answer, const TierReaches &reaches)
        : m_database(database),
          m_answer(answer),
          m_plan(planFor(answer.query, reaches)),
          m_sizes(sizeParts(m_plan, reaches)),
          m_selection(selectionOf(answer.query))
    {
    }

    Result<void> read()
    {
        m_answer.stepSeconds = m_plan.stepSeconds;
        auto candidates = measured().and_then([this](const QHash<qint64, quint64> &sizes) { return named(sizes); });
        if (!candidates)
            return tl::unexpected(candidates.error());
        QList<SeriesCandidate> shown = largestOf(*candidates, m_answer.query.series);
        const bool hasOthers = shown.size() < candidates->size();
        m_answer.truncated = m_answer.truncated || leavesOut(*candidates, shown);
        if (auto read = readShown(shown); !read)
            return read;
        SeriesCurve rest; // all together; without what is shown it is others'
        if (hasOthers) {
            if (auto read = readRest(*candidates, rest); !read)
                return read;
        }
        m_answer.series = seriesOf(shown);
        if (hasOthers)
            m_answer.series.append(othersOf(rest, shown));
        return {};
    }

private:
    /// Octets by number.
    Result<QHash<qint64, quint64>> measured()
    {
        QHash<qint64, quint64> sizes;
        for (const HistoryPart &part : m_sizes) {
            auto rows = m_database.run(QStringLiteral("SELECT %1 AS series, CAST(sum(bytes_sent + bytes_received) AS "
                                                      "BIGINT) FROM traffic WHERE ")
                                           .arg(m_selection.column) +
                                       rangeOf(part, m_selection) + QStringLiteral(" GROUP BY 1"));
            if (!rows)
                return tl::unexpected(rows.error());
            while (rows->next())
                sizes[rows->value(0).toLongLong()] += rows->value(1).toULongLong();
        }
        return sizes;
    }

    /// Rows that are not told apart are few; where they have as much they tell the same. They have more while names of
    /// destinations were not kept, or when a device was forgotten.
    Result<void> readRest(const QList<SeriesCandidate> &candidates, SeriesCurve &rest)
    {
        quint64 bytes = 0;
        for (const SeriesCandidate &each : candidates)
            bytes += each.bytes;
        if (auto read = readPoints(togetherOf(m_answer.query), [&rest](qint64) { return &rest; }); !read)
            return read;
        if (rest.total.bytesSent + rest.total.bytesReceived == bytes)
            return {};
        rest = {};
        Selection all = m_selection;
        all.column = QStringLiteral("0");
        return readPoints(all, [&rest](qint64) { return &rest; });
    }

    static QString rangeOf(const HistoryPart &part, const Selection &selection)
    {
        return QStringLiteral("tier = %1 AND %2 AND dimension = %3 AND start >= %4 AND start < %5")
                   .arg(part.tier)
                   .arg(selection.owners)
                   .arg(int(selection.dimension))
                   .arg(part.from)
                   .arg(part.to) +
               selection.among;
    }

    Result<QList<SeriesCandidate>> named(const QHash<qint64, quint64> &sizes)
    {
        const auto names = readNames();
        if (!names)
            return tl::unexpected(names.error());
        QHash<QString, qsizetype> places;
        QList<SeriesCandidate> candidates;
        for (auto size = sizes.begin(); size != sizes.end(); ++size) {
            const SeriesCandidate name =
                names->value(size.key(), {.key = HistorySeries::Others, .label = {}, .numbers = {}});
            const auto known = places.constFind(name.key);
            if (known == places.constEnd()) {
                places.insert(name.key, candidates.size());
                candidates.append(name);
            }
            SeriesCandidate &candidate = candidates[places.value(name.key)];
            candidate.numbers.append(size.key());
            candidate.bytes += size.value();
        }
        return candidates;
    }

    /// What each number is called; one that is not there is of others.
    Result<QHash<qint64, SeriesCandidate>> readNames()
    {
        const HistoryQuery &query = m_answer.query;
        QHash<qint64, SeriesCandidate> names;
        if (query.grouping == Grouping::None) {
            names.insert(0, {.key = QString(), .label = {}, .numbers = {}});
            return names;
        }
        const bool areDevices = query.grouping == Grouping::Device;
        auto rows = m_database.run(
            areDevices
                ? QStringLiteral("SELECT device.id, coalesce(belonging.device, device.mac) FROM device LEFT JOIN "
                                 "belonging ON belonging.place = device.place AND belonging.mac = device.mac WHERE "
                                 "device.place = %1")
                      .arg(query.place)
                : QStringLiteral("SELECT id, name, scope FROM traffic_item WHERE dimension = %1 AND sensor = (SELECT "
                                 "sensor FROM place WHERE id = %2)")
                      .arg(int(dimensionOf(query.grouping)))
                      .arg(query.place));
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const QString text = rows->value(1).toString();
            const int scope = areDevices ? 0 : rows->value(2).toInt();
            const bool isScope = !areDevices && (query.grouping == Grouping::Scope || scope == 9);
            names.insert(rows->value(0).toLongLong(), {.key = isScope ? scopeKey(scope) : text,
                                                       .label = areDevices || isScope ? QString() : text,
                                                       .numbers = {}});
        }
        return names;
    }

    Result<void> readShown(QList<SeriesCandidate> &shown)
    {
        QHash<qint64, SeriesCurve *> curves;
        QList<qint64> numbers;
        for (SeriesCandidate &each : shown) {
            for (const qint64 number : std::as_const(each.numbers))
                curves.insert(number, &each.curve);
            numbers += each.numbers;
        }
        if (numbers.isEmpty())
            return {};
        Selection selection = m_selection;
        if (m_answer.query.grouping != Grouping::None)
            selection.among = inList(selection.column, numbers);
        return readPoints(selection, [&curves](qint64 number) { return curves.value(number); });
    }

    /// Adds what each step has to the curve of its number.
    template <typename CurveOf>
    Result<void> readPoints(const Selection &selection, CurveOf curveOf)
    {
        for (const HistoryPart &part : m_plan.parts) {
            auto rows =
                m_database.run(QStringLiteral("SELECT %1 AS series, %2 AS step, CAST(sum(packets_sent) AS BIGINT), "
                                              "CAST(sum(bytes_sent) AS BIGINT), CAST(sum(packets_received) AS BIGINT), "
                                              "CAST(sum(bytes_received) AS BIGINT) FROM traffic WHERE ")
                                   .arg(selection.column, stepExpression(part, m_plan.stepSeconds)) +
                               rangeOf(part, selection) + QStringLiteral(" GROUP BY 1, 2"));
            if (!rows)
                return tl::unexpected(rows.error());
            while (rows->next()) {
                // A finer tier that goes on within the last day of the coarser one.
                qint64 second = rows->value(1).toLongLong();
                if (m_plan.stepSeconds == Tiers[LastTier].seconds && part.tier != LastTier)
                    second = bucketStart(LastTier, second);
                if (SeriesCurve *curve = curveOf(rows->value(0).toLongLong()))
                    curve->add(second, {.packetsSent = rows->value(2).toULongLong(),
                                        .bytesSent = rows->value(3).toULongLong(),
                                        .packetsReceived = rows->value(4).toULongLong(),
                                        .bytesReceived = rows->value(5).toULongLong()});
            }
        }
        return {};
    }

    Database &m_database;
    HistoryAnswer &m_answer;
    HistoryPlan m_plan;
    QList<HistoryPart> m_sizes;
    Selection m_selection;
};

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
    return SeriesReader(database, answer, reaches->value_or(TierReaches())).read();
}

} // namespace lanscope

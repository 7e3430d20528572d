// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/history_export.h"

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &field : fields)
        safe.append(csvField(field));
    return safe.join(u',') + QStringLiteral("\r\n");
}

QStringList amountFields(const DeviceTraffic &amounts)
{
    return {QString::number(amounts.packetsSent), QString::number(amounts.bytesSent),
            QString::number(amounts.packetsReceived), QString::number(amounts.bytesReceived)};
}

const QStringList AmountNames{QStringLiteral("packets_sent"), QStringLiteral("bytes_sent"),
                              QStringLiteral("packets_received"), QStringLiteral("bytes_received")};

void insertAmounts(QJsonObject &object, const DeviceTraffic &amounts)
{
    object.insert(QStringLiteral("packets_sent"), qint64(amounts.packetsSent));
    object.insert(QStringLiteral("bytes_sent"), qint64(amounts.bytesSent));
    object.insert(QStringLiteral("packets_received"), qint64(amounts.packetsReceived));
    object.insert(QStringLiteral("bytes_received"), qint64(amounts.bytesReceived));
}

/// A series' key in the file; what is summed up has none.
QString keyOf(const HistorySeries &series)
{
    return series.key == HistorySeries::Others ? QStringLiteral("others") : series.key;
}

QString nameOfSeries(const HistorySeries &series, Grouping grouping, const DeviceNameLookup &nameOf)
{
    const auto mac = MacAddress::fromString(series.key);
    return grouping == Grouping::Device && mac && nameOf ? nameOf(*mac) : series.label;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray pointsToJson(const HistorySeries &series)
{
    QJsonArray points;
    for (const HistoryPoint &point : series.points) {
        QJsonObject object{{QStringLiteral("start"), point.start.toRfc3339()}};
        insertAmounts(object, point.amounts);
        points.append(object);
    }
    return points;
}

/// One line of a device's exchanges.
template <typename Take>
void forEachExchange(const DeviceExchanges &device, Take take)
{
    for (const HistoryAnswer *answer : {&device.services, &device.destinations}) {
        for (const HistorySeries &series : answer->series)
            take(groupingKey(answer->query.grouping), keyOf(series), series.total);
    }
}

} // namespace

QString groupingKey(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return QStringLiteral("all");
    case Grouping::Device:
        return QStringLiteral("device");
    case Grouping::Service:
        return QStringLiteral("service");
    case Grouping::Destination:
        return QStringLiteral("destination");
    case Grouping::Scope:
        return QStringLiteral("scope");
    }
    return {};
}

QJsonObject historyToJson(const HistoryAnswer &answer, const DeviceNameLookup &nameOf)
{
    QJsonArray series;
    for (const HistorySeries &each : answer.series) {
        QJsonObject object{{QStringLiteral("key"), keyOf(each)},
                           {QStringLiteral("name"), textOrNull(nameOfSeries(each, answer.query.grouping, nameOf))}};
        insertAmounts(object, each.total);
        object.insert(QStringLiteral("points"), pointsToJson(each));
        series.append(object);
    }
    QJsonArray unobserved;
    for (const TimeSpan &span : answer.unobserved)
        unobserved.append(QJsonObject{{QStringLiteral("from"), span.from.toRfc3339()},
                                      {QStringLiteral("until"), span.to.toRfc3339()}});
    return {{QStringLiteral("from"), answer.query.from.toRfc3339()},
            {QStringLiteral("until"), answer.query.to.toRfc3339()},
            {QStringLiteral("by"), groupingKey(answer.query.grouping)},
            {QStringLiteral("step_seconds"), answer.stepSeconds},
            {QStringLiteral("series"), series},
            {QStringLiteral("unobserved"), unobserved},
            {QStringLiteral("truncated"), answer.truncated}};
}

QString historyToCsv(const HistoryAnswer &answer, const DeviceNameLookup &nameOf)
{
    QString text = csvLine(QStringList{QStringLiteral("start"), QStringLiteral("step_seconds"), QStringLiteral("by"),
                                       QStringLiteral("key"), QStringLiteral("name")} +
                           AmountNames);
    const QString step = QString::number(answer.stepSeconds);
    const QString by = groupingKey(answer.query.grouping);
    for (const HistorySeries &series : answer.series) {
        const QStringList of{by, keyOf(series), nameOfSeries(series, answer.query.grouping, nameOf)};
        for (const HistoryPoint &point : series.points)
            text += csvLine(QStringList{point.start.toRfc3339(), step} + of + amountFields(point.amounts));
    }
    return text;
}

QJsonArray exchangesToJson(const QList<DeviceExchanges> &devices)
{
    QJsonArray all;
    for (const DeviceExchanges &device : devices) {
        forEachExchange(device, [&](const QString &by, const QString &key, const DeviceTraffic &amounts) {
            QJsonObject object{{QStringLiteral("device"), device.device.toString()},
                               {QStringLiteral("name"), textOrNull(device.name)},
                               {QStringLiteral("by"), by},
                               {QStringLiteral("key"), key}};
            insertAmounts(object, amounts);
            all.append(object);
        });
    }
    return all;
}

QString exchangesToCsv(const QList<DeviceExchanges> &devices)
{
    QString text = csvLine(
        QStringList{QStringLiteral("device"), QStringLiteral("name"), QStringLiteral("by"), QStringLiteral("key")} +
        AmountNames);
    for (const DeviceExchanges &device : devices) {
        forEachExchange(device, [&](const QString &by, const QString &key, const DeviceTraffic &amounts) {
            text += csvLine(QStringList{device.device.toString(), device.name, by, key} + amountFields(amounts));
        });
    }
    return text;
}

} // namespace lanscope

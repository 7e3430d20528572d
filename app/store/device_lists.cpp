// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/device_lists.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

/// A table of the schema that holds a list of each device, and its columns after `device` and `position`.
struct ListTable {
    const char *name;
    const char *columns;
    int columnCount;
};

constexpr ListTable Tables[] = {
    {"device_mac", "mac", 1},
    {"address", "address, first_seen, last_seen", 3},
    {"service", "type, instance, port, first_seen, last_seen", 5},
    {"evidence", "source, fact, points_to, weight, seen_at", 5},
};

QString clearing(const ListTable &table)
{
    return QStringLiteral("DELETE FROM %1 WHERE device = ?").arg(QLatin1StringView(table.name));
}

QString inserting(const ListTable &table)
{
    return QStringLiteral("INSERT INTO %1 (device, position, %2) VALUES (?, ?%3)")
        .arg(QLatin1StringView(table.name), QLatin1StringView(table.columns),
             QStringLiteral(", ?").repeated(table.columnCount));
}

QString selecting(const ListTable &table)
{
    return QStringLiteral("SELECT device, %2 FROM %1 WHERE device IN (SELECT id FROM device WHERE place = ?) "
                          "ORDER BY device, position")
        .arg(QLatin1StringView(table.name), QLatin1StringView(table.columns));
}

QVariantList columnsOf(const MacAddress &mac)
{
    return {mac.toString()};
}

QVariantList columnsOf(const AddressRecord &record)
{
    return {record.address.toString(), timeValue(record.firstSeen), timeValue(record.lastSeen)};
}

QVariantList columnsOf(const ServiceRecord &record)
{
    return {textValue(record.type), textValue(record.instance), record.port, timeValue(record.firstSeen),
            timeValue(record.lastSeen)};
}

QVariantList columnsOf(const Evidence &evidence)
{
    return {textValue(evidence.source), textValue(evidence.fact), textValue(evidence.pointsTo), evidence.weight,
            timeValue(evidence.seenAt)};
}

void appendMac(Device &device, const QSqlQuery &row)
{
    if (const auto mac = MacAddress::fromString(row.value(1).toString()))
        device.macs.append(*mac);
}

void appendAddress(Device &device, const QSqlQuery &row)
{
    if (const auto address = IpAddress::fromString(row.value(1).toString()))
        device.addresses.append(
            {.address = *address, .firstSeen = timeOf(row.value(2)), .lastSeen = timeOf(row.value(3))});
}

void appendService(Device &device, const QSqlQuery &row)
{
    device.services.append({.type = row.value(1).toString(),
                            .instance = row.value(2).toString(),
                            .port = quint16(row.value(3).toUInt()),
                            .firstSeen = timeOf(row.value(4)),
                            .lastSeen = timeOf(row.value(5))});
}

void appendEvidence(Device &device, const QSqlQuery &row)
{
    device.evidence.append({.source = row.value(1).toString(),
                            .fact = row.value(2).toString(),
                            .pointsTo = row.value(3).toString(),
                            .weight = row.value(4).toDouble(),
                            .seenAt = timeOf(row.value(5))});
}

} // namespace

Result<void> readLists(Database &database, qint64 place, const std::function<Device *(qint64 row)> &deviceAt)
{
    using Append = void (*)(Device &, const QSqlQuery &);
    constexpr Append appends[] = {appendMac, appendAddress, appendService, appendEvidence};
    for (size_t list = 0; list < std::size(Tables); ++list) {
        auto query = database.run(selecting(Tables[list]), {place});
        if (!query)
            return tl::unexpected(query.error());
        while (query->next()) {
            if (Device *device = deviceAt(query->value(0).toLongLong()))
                appends[list](*device, *query);
        }
    }
    return {};
}

Result<ListWriter> ListWriter::prepare(Database &database)
{
    ListWriter writer(database);
    for (const ListTable &table : Tables) {
        auto clear = database.prepare(clearing(table));
        auto insert = database.prepare(inserting(table));
        if (!clear || !insert)
            return tl::unexpected(!clear ? clear.error() : insert.error());
        writer.m_statements.push_back({std::move(*clear), std::move(*insert)});
    }
    return writer;
}

template <typename Record>
Result<void> ListWriter::replace(List list, qint64 row, const QList<Record> &records, const QList<Record> &before)
{
    if (records == before && !records.isEmpty())
        return {};
    auto &[clear, insert] = m_statements[list];
    if (auto cleared = m_database->runAgain(clear, {row}); !cleared)
        return cleared;
    for (qsizetype position = 0; position < records.size(); ++position) {
        const QVariantList key{row, position};
        if (auto inserted = m_database->runAgain(insert, key + columnsOf(records[position])); !inserted)
            return inserted;
    }
    return {};
}

Result<void> ListWriter::write(qint64 row, const Device &device, const Device &before)
{
    auto written = replace(Macs, row, device.macs, before.macs);
    if (written)
        written = replace(Addresses, row, device.addresses, before.addresses);
    if (written)
        written = replace(Services, row, device.services, before.services);
    if (written)
        written = replace(EvidenceList, row, device.evidence, before.evidence);
    return written;
}

} // namespace lanscope

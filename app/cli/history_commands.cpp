// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_commands.h"

#include "app/cli/records.h"
#include "app/cli/text.h"
#include "app/export/history_export.h"

namespace lanscope {

namespace {

/// Without --since from the beginning of what is kept, without --until up to now.
Result<HistoryQuery> questionOf(const Records &records, const Arguments &arguments)
{
    const auto size = records.store->history().size();
    if (!size)
        return tl::unexpected(size.error());
    HistoryQuery query{
        .place = records.place.id, .points = HistoryQuery::MostPoints, .series = HistoryQuery::MostSeries};
    query.from = arguments.since.isKnown() ? arguments.since : size->oldest;
    query.to = arguments.until.isKnown() ? arguments.until : wallClock();
    return query;
}

bool isChosen(const Device &device, const Arguments &arguments)
{
    return !arguments.filter || arguments.filter->matches(device, wallClock());
}

Result<DeviceExchanges> exchangesOf(const Records &records, const Device &device, HistoryQuery query)
{
    DeviceExchanges exchanges{.device = device.id, .name = device.name(), .services = {}, .destinations = {}};
    query.device = device.id;
    query.points = 1;
    for (const auto &[grouping, into] : {std::pair(Grouping::Service, &exchanges.services),
                                         std::pair(Grouping::Destination, &exchanges.destinations)}) {
        query.grouping = grouping;
        auto answer = records.store->history().answer(query);
        if (!answer)
            return tl::unexpected(answer.error());
        *into = *answer;
    }
    return exchanges;
}

} // namespace

int exportHistory(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    auto query = questionOf(*records, arguments);
    if (!query)
        return fail(query.error());
    query->grouping = arguments.exportedBy;
    const auto answer = records->store->history().answer(*query);
    if (!answer)
        return fail(answer.error());
    if (answer->truncated)
        CommandLine::remark(CommandLine::tr("the smaller series are summed up as others"));
    const DeviceNameLookup nameOf = namesOf(records->devices());
    if (arguments.format == ExportFormat::Json)
        printJson(QJsonDocument(historyToJson(*answer, nameOf)));
    else
        CommandLine::print(historyToCsv(*answer, nameOf));
    return 0;
}

int exportFlows(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    const auto query = questionOf(*records, arguments);
    if (!query)
        return fail(query.error());
    QList<DeviceExchanges> all;
    const QList<Device> devices = records->devices();
    for (const Device &device : devices) {
        if (!isChosen(device, arguments))
            continue;
        auto exchanges = exchangesOf(*records, device, *query);
        if (!exchanges)
            return fail(exchanges.error());
        all.append(*exchanges);
    }
    if (arguments.format == ExportFormat::Json)
        printJson(QJsonDocument(exchangesToJson(all)));
    else
        CommandLine::print(exchangesToCsv(all));
    return 0;
}

} // namespace lanscope

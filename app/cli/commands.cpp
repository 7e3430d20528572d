// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/base/foreign_text.h"
#include "app/cli/records.h"
#include "app/cli/tables.h"
#include "app/cli/text.h"
#include "app/export/csv.h"
#include "app/export/json.h"

namespace lanscope {

namespace {

QList<Device> chosen(const QList<Device> &devices, const DeviceFilter &filter)
{
    QList<Device> matching;
    std::copy_if(devices.begin(), devices.end(), std::back_inserter(matching),
                 [&, now = wallClock()](const Device &device) { return filter.matches(device, now); });
    return matching;
}

QJsonArray devicesJson(const QList<Device> &devices)
{
    QJsonArray array;
    for (const Device &device : devices)
        array.append(deviceToJson(device));
    return array;
}

} // namespace

int listDevices(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    const QList<Device> devices = chosen(records->devices(), arguments.filter.value_or(DeviceFilter()));
    if (arguments.json)
        printJson(QJsonDocument(devicesJson(devices)));
    else
        CommandLine::print(deviceTable(devices));
    return 0;
}

int showDevice(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    const auto device = findDevice(*records, arguments.device);
    if (!device)
        return fail(device.error());
    if (arguments.json)
        printJson(QJsonDocument(deviceToJson(*device)));
    else
        CommandLine::print(deviceSheet(*device));
    return 0;
}

int nameDevice(const Arguments &arguments)
{
    auto records = openRecords(arguments, StoreRole::Editor);
    if (!records)
        return fail(records.error());
    const auto device = findDevice(*records, arguments.device);
    if (!device)
        return fail(device.error());
    const QString name = foreignText(QStringView(arguments.newName));
    Decision decision{device->id, device->user, device->user};
    decision.after.name = name.isEmpty() ? std::nullopt : std::optional(name);
    if (arguments.newCategory)
        decision.after.category = arguments.newCategory;
    if (const auto saved = saveDecision(*records, decision); !saved)
        return fail(saved.error());
    CommandLine::print(deviceLine(*records->inventory->owner(device->id)) + u'\n');
    return 0;
}

int followDevices(const Arguments &arguments)
{
    auto records = openRecords(arguments, StoreRole::Editor);
    if (!records)
        return fail(records.error());
    QList<Decision> decisions;
    for (const QString &name : arguments.files) {
        const auto device = findDevice(*records, name);
        if (!device)
            return fail(device.error()); // all of them or none
        decisions.append({device->id, device->user, device->user});
        decisions.last().after.followed = arguments.command == Command::Follow;
    }
    for (const Decision &decision : std::as_const(decisions)) {
        if (const auto saved = saveDecision(*records, decision); !saved)
            return fail(saved.error());
        CommandLine::print(deviceLine(*records->inventory->owner(decision.id)) + u'\n');
    }
    return 0;
}

int exportDevices(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    // A copy of everything holds the archived ones as well.
    QList<Device> devices = arguments.filter ? chosen(records->devices(), *arguments.filter) : records->devices();
    devices.removeIf([&](const Device &device) {
        return device.lastSeen < arguments.since || (arguments.until.isKnown() && device.firstSeen >= arguments.until);
    });
    if (arguments.format == ExportFormat::Json)
        printJson(QJsonDocument(devicesJson(devices)));
    else
        CommandLine::print(devicesToCsv(devices));
    return 0;
}

} // namespace lanscope

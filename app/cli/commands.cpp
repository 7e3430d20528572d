// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>

#include <QDateTime>

#include "app/base/foreign_text.h"
#include "app/cli/records.h"
#include "app/cli/tables.h"
#include "app/cli/text.h"
#include "app/export/csv.h"
#include "app/export/json.h"

namespace lanscope {

namespace {

Timestamp wallClock()
{
    return Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

bool isCalled(const Device &device, const QString &text)
{
    const auto mac = MacAddress::fromString(text);
    return mac ? device.macs.contains(*mac) : device.name().compare(text, Qt::CaseInsensitive) == 0;
}

Result<Device> findDevice(const Records &records, const QString &text)
{
    QList<Device> found;
    std::copy_if(records.devices.begin(), records.devices.end(), std::back_inserter(found),
                 [&](const Device &device) { return isCalled(device, text); });
    if (found.size() == 1)
        return found.first();
    const QString doing = CommandLine::tr("looking for %1").arg(foreignText(QStringView(text)));
    if (found.isEmpty())
        return failure(doing, CommandLine::tr("no such device in this network"));
    QStringList macs;
    for (const Device &device : std::as_const(found))
        macs.append(device.id.toString());
    return failure(
        doing, CommandLine::tr("several devices are called so; say which: %1").arg(macs.join(QStringLiteral(", "))));
}

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
    const QList<Device> devices = chosen(records->devices, arguments.filter.value_or(DeviceFilter()));
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
    const auto records = openRecords(arguments, StoreRole::Editor);
    if (!records)
        return fail(records.error());
    auto device = findDevice(*records, arguments.device);
    if (!device)
        return fail(device.error());
    const QString name = foreignText(QStringView(arguments.newName));
    device->user.name = name.isEmpty() ? std::nullopt : std::optional(name);
    if (arguments.newCategory)
        device->user.category = arguments.newCategory;
    const auto saved = records->store->saveChoices(records->place, {{device->id, device->user}}, wallClock());
    if (!saved)
        return fail(saved.error());
    CommandLine::print(deviceLine(*device) + u'\n');
    return 0;
}

int exportDevices(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    // A copy of everything holds the archived ones as well.
    const QList<Device> devices = arguments.filter ? chosen(records->devices, *arguments.filter) : records->devices;
    if (arguments.format == ExportFormat::Json)
        printJson(QJsonDocument(devicesJson(devices)));
    else
        CommandLine::print(devicesToCsv(devices));
    return 0;
}

} // namespace lanscope

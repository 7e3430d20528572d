// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kinship.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/cli/records.h"
#include "app/cli/tables.h"
#include "app/cli/text.h"
#include "app/export/json.h"
#include "app/inventory/likeness_finder.h"
#include "app/inventory/likeness_text.h"

namespace lanscope {

namespace {

QList<Likeness> likenessesIn(const Records &records)
{
    LikenessFinder finder;
    finder.update(records.devices());
    const auto lookup = [&records](const DeviceId &id) { return records.inventory->owner(id); };
    return finder.find(lookup, records.kinships.apart, wallClock());
}

QString likenessLines(const Likeness &likeness, const Inventory &inventory)
{
    QString text = CommandLine::tr("%1 sure these are one device:").arg(scoreText(likeness)) + u'\n';
    for (const DeviceId &id : {likeness.earlier, likeness.later})
        text += QStringLiteral("  ") + deviceLine(*inventory.owner(id)) + u'\n';
    const QStringList reasons = reasonTexts(likeness);
    for (const QString &reason : reasons)
        text += QStringLiteral("    ") + reason + u'\n';
    return text;
}

/// Says it of two devices that are told apart so far, and keeps it.
int say(const Arguments &arguments, Regrouping (*regrouping)(const Device &, const Device &))
{
    auto records = openRecords(arguments, StoreRole::Editor);
    if (!records)
        return fail(records.error());
    const auto one = findDevice(*records, arguments.device);
    const auto other = findDevice(*records, arguments.other);
    if (!one || !other)
        return fail(!one ? one.error() : other.error());
    const QString doing = CommandLine::tr("comparing %1 and %2").arg(one->id.toString(), other->id.toString());
    if (one->id == other->id)
        return fail(failure(doing, CommandLine::tr("both are the same device already")).value());
    const Regrouping said = regrouping(*one, *other);
    if (!said.belongings.isEmpty() && one->macs.size() + other->macs.size() > Device::MaximumMacs)
        return fail(
            failure(doing, CommandLine::tr("a device has at most %1 addresses").arg(Device::MaximumMacs)).value());
    if (const auto saved = records->store->saveRegrouping(records->place, said, wallClock()); !saved)
        return fail(saved.error());
    records->inventory->arrange(said.belongings);
    CommandLine::print(deviceLine(*records->inventory->owner(one->id)) + u'\n');
    return 0;
}

} // namespace

int listLikenesses(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    const QList<Likeness> likenesses = likenessesIn(*records);
    if (arguments.json) {
        QJsonArray array;
        for (const Likeness &likeness : likenesses)
            array.append(likenessToJson(likeness));
        printJson(QJsonDocument(array));
        return 0;
    }
    if (likenesses.isEmpty())
        CommandLine::print(CommandLine::tr("No two devices look like one.") + u'\n');
    for (const Likeness &likeness : likenesses)
        CommandLine::print(likenessLines(likeness, *records->inventory));
    return 0;
}

int mergeDevices(const Arguments &arguments)
{
    return say(arguments, merging);
}

int keepDevicesApart(const Arguments &arguments)
{
    return say(arguments, keepingApart);
}

int splitDevice(const Arguments &arguments)
{
    auto records = openRecords(arguments, StoreRole::Editor);
    if (!records)
        return fail(records.error());
    const auto mac = MacAddress::fromString(arguments.device);
    const auto device = findDevice(*records, arguments.device);
    if (!device)
        return fail(device.error());
    const QString doing = CommandLine::tr("splitting %1").arg(arguments.device);
    if (!mac)
        return fail(failure(doing, CommandLine::tr("say which of its MAC addresses is another device")).value());
    if (device->macs.size() < 2)
        return fail(failure(doing, CommandLine::tr("the device has no other address")).value());
    const Regrouping said = splitting(*device, *mac);
    if (const auto saved = records->store->saveRegrouping(records->place, said, wallClock()); !saved)
        return fail(saved.error());
    records->inventory->arrange(said.belongings);
    for (const MacAddress &each : device->macs) {
        if (const Device *part = records->inventory->owner(each); part->id == each)
            CommandLine::print(deviceLine(*part) + u'\n');
    }
    return 0;
}

} // namespace lanscope

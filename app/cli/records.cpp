// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records.h"

#include <algorithm>

#include <QDateTime>
#include <QFile>

#include "app/base/foreign_text.h"
#include "app/cli/text.h"

namespace lanscope {

namespace {

QString databasePath(const Arguments &arguments)
{
    return arguments.database.isEmpty() ? Store::defaultPath() : arguments.database;
}

bool isCalled(const Device &device, const QString &text)
{
    const auto mac = MacAddress::fromString(text);
    return mac ? device.macs.contains(*mac) : device.name().compare(text, Qt::CaseInsensitive) == 0;
}

/// Nobody is met here: what was stored is all there is.
QString noVendor(const MacAddress &)
{
    return {};
}

} // namespace

Timestamp wallClock()
{
    return Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

Result<Records> openRecords(const Arguments &arguments, StoreRole role)
{
    const QString path = databasePath(arguments);
    if (!Store::isServer(path) && !QFile::exists(path))
        return failure(CommandLine::tr("opening %1").arg(path),
                       CommandLine::tr("there is no database yet; \"lanscopectl run\" makes one"));
    auto store = Store::open(path, role);
    if (!store)
        return tl::unexpected(store.error());
    if (const QString notice = (*store)->notice().sentence; !notice.isEmpty())
        CommandLine::remark(notice);
    const auto place = (*store)->lastPlace();
    if (!place)
        return tl::unexpected(place.error());
    const auto devices = (*store)->devices(*place);
    const auto kinships = (*store)->kinships(*place);
    if (!devices || !kinships)
        return tl::unexpected(!devices ? devices.error() : kinships.error());
    Records records{std::move(*store), *place, *kinships,
                    std::make_unique<Inventory>(noVendor, RuleBook::shippedRules().value_or(QList<Rule>()))};
    records.inventory->load(*devices, kinships->belongings);
    return records;
}

Result<Device> findDevice(const Records &records, const QString &text)
{
    const QList<Device> devices = records.devices();
    QList<Device> found;
    std::copy_if(devices.begin(), devices.end(), std::back_inserter(found),
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

Result<void> saveDecision(Records &records, const Decision &decision)
{
    records.inventory->decide(decision);
    QHash<DeviceId, UserChoices> choices;
    for (const Device &part : records.inventory->parts(decision.id))
        choices.insert(part.id, part.user);
    return records.store->saveChoices(records.place, choices, wallClock());
}

int fail(const Error &error)
{
    CommandLine::remark(error.sentence);
    return 1;
}

void printJson(const QJsonDocument &document)
{
    CommandLine::print(QString::fromUtf8(document.toJson()));
}

} // namespace lanscope

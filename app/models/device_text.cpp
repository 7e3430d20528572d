// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/base/foreign_text.h"
#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DeviceText)
};

QString timeText(Timestamp then, const Moment &moment)
{
    if (moment.style == TimeStyle::Relative || !then.isKnown())
        return formatRelative(then, moment.now);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(then.milliseconds()), QLocale::ShortFormat);
}

int preference(const IpAddress &address)
{
    if (address.isLinkLocal())
        return 0;
    return address.family == IpAddress::Family::V4 ? 2 : 1;
}

} // namespace

QString deviceText(const Device &device, DeviceColumn column, const Moment &moment)
{
    switch (column) {
    case DeviceColumn::Name:
        return deviceTitle(device);
    case DeviceColumn::Type:
        return kindText(device);
    case DeviceColumn::Vendor:
        return device.vendor.isEmpty() && device.hasRandomizedMac() ? Words::tr("Private address")
                                                                    : foreignText(device.vendor);
    case DeviceColumn::Address:
        return primaryAddress(device).toString();
    case DeviceColumn::Owner:
        return device.user.owner.value_or(QString());
    case DeviceColumn::Group:
        return device.user.group.value_or(QString());
    case DeviceColumn::Presence:
        return presenceName(device.presence);
    case DeviceColumn::FirstSeen:
        return timeText(device.firstSeen, moment);
    case DeviceColumn::Now:
        break;
    case DeviceColumn::Today:
        return formatBytes(device.today.bytesReceived + device.today.bytesSent);
    case DeviceColumn::LastSeen:
        return timeText(device.lastSeen, moment);
    case DeviceColumn::Received:
        return formatBytes(device.traffic.bytesReceived);
    case DeviceColumn::Sent:
        return formatBytes(device.traffic.bytesSent);
    case DeviceColumn::Mac:
        return device.id.toString();
    }
    return {};
}

QString deviceTitle(const Device &device)
{
    const QString name = foreignText(device.name());
    if (device.isSelf)
        return name.isEmpty() ? Words::tr("This computer") : Words::tr("%1 (this computer)").arg(name);
    if (device.isGateway)
        return name.isEmpty() ? Words::tr("Router") : Words::tr("%1 (router)").arg(name);
    if (!name.isEmpty())
        return name;
    const QString kind = shownCategory(device) == Category::Other ? QString() : kindText(device);
    return kind.isEmpty() ? Words::tr("Unnamed device") : Words::tr("%1 without a name", "Phone …").arg(kind);
}

Category shownCategory(const Device &device)
{
    if (device.category() != Category::Unknown)
        return device.category();
    if (device.isGateway)
        return Category::Router;
    return device.isSelf ? Category::Computer : Category::Unknown;
}

QString kindText(const Device &device)
{
    const Category category = shownCategory(device);
    return category == Category::Unknown ? QString() : categoryName(category);
}

QString rateText(const std::optional<DeviceRate> &rate)
{
    if (!rate)
        return {};
    return rate->total() < 1 ? QStringLiteral("–") : formatRate(rate->total());
}

QString rateDescription(const std::optional<DeviceRate> &rate)
{
    if (!rate)
        return Words::tr("Not known: nobody listens");
    if (rate->total() < 1)
        return Words::tr("No traffic now");
    return Words::tr("Received: %1, sent: %2").arg(formatRate(rate->received), formatRate(rate->sent));
}

IpAddress primaryAddress(const Device &device)
{
    IpAddress best;
    for (const AddressRecord &record : device.addresses) {
        if (best.isNull() || preference(record.address) >= preference(best))
            best = record.address;
    }
    return best;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/new_device_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/models/device_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::NewDeviceText)
};

/// About one line of a notification.
constexpr int LongestName = 60;

QString shortened(const QString &text)
{
    const QString harmless = foreignText(text);
    return harmless.size() <= LongestName ? harmless : harmless.left(LongestName - 1).trimmed() + QChar(u'…');
}

QString line(const NewDevice &device)
{
    if (device.name.isEmpty())
        return Words::tr("Without a name (%1)").arg(device.about);
    return device.about.isEmpty() ? device.name : Words::tr("%1 (%2)").arg(device.name, device.about);
}

} // namespace

NewDevice describe(const Device &device)
{
    const QString vendor = shortened(deviceText(device, DeviceColumn::Vendor, {}));
    const IpAddress address = primaryAddress(device);
    QStringList about;
    if (!vendor.isEmpty())
        about += vendor;
    about += address.isNull() ? device.id.toString() : address.toString();
    return {.id = device.id, .name = shortened(device.name()), .about = about.join(QStringLiteral(" · "))};
}

QString noticeTitle(const NewDeviceNotice &notice)
{
    if (notice.isDigest && notice.count() > 1)
        return Words::tr("%n new device(s) in the last hour", nullptr, notice.count());
    if (notice.count() != 1 || notice.devices.isEmpty())
        return Words::tr("%n new device(s)", nullptr, notice.count());
    const NewDevice &device = notice.devices.first();
    return device.name.isEmpty() ? Words::tr("New device without a name")
                                 : Words::tr("New device: %1").arg(device.name);
}

QString noticeBody(const NewDeviceNotice &notice)
{
    if (notice.count() == 1 && !notice.devices.isEmpty())
        return notice.devices.first().about;
    // The newest are what the notification is about.
    QStringList lines;
    for (auto device = notice.devices.crbegin(); device != notice.devices.crend() && lines.size() < NamedInNotice;
         ++device)
        lines += line(*device);
    const int more = notice.count() - int(lines.size());
    if (more > 0)
        lines += Words::tr("and %n more", nullptr, more);
    return lines.join(u'\n');
}

} // namespace lanscope

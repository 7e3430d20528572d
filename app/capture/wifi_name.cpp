// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/wifi_name.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

const QString Service = QStringLiteral("org.freedesktop.NetworkManager");

/// The path in an answer; empty when there is none, which NetworkManager writes as "/".
QString pathOf(const QVariant &value)
{
    const QString path = value.value<QDBusObjectPath>().path();
    return path == QStringLiteral("/") ? QString() : path;
}

} // namespace

WifiName::WifiName(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

void WifiName::call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                    const Step &next)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [next](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (!call->isError() && !call->reply().arguments().isEmpty())
            next(call->reply().arguments().constFirst());
    });
}

void WifiName::property(const QString &path, const QString &interface, const QString &name, const Step &next)
{
    if (path.isEmpty())
        return;
    call(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
         {Service + u'.' + interface, name},
         [next](const QVariant &value) { next(value.value<QDBusVariant>().variant()); });
}

void WifiName::ask(const QString &interface)
{
    const auto tell = [this, interface](const QVariant &ssid) {
        const QString name = foreignText(QByteArrayView(ssid.toByteArray()));
        if (!name.isEmpty())
            Q_EMIT found(interface, name);
    };
    const auto readSsid = [this, tell](const QVariant &accessPoint) {
        property(pathOf(accessPoint), QStringLiteral("AccessPoint"), QStringLiteral("Ssid"), tell);
    };
    const auto readAccessPoint = [this, readSsid](const QVariant &device) {
        property(pathOf(device), QStringLiteral("Device.Wireless"), QStringLiteral("ActiveAccessPoint"), readSsid);
    };
    call(QStringLiteral("/org/freedesktop/NetworkManager"), Service, QStringLiteral("GetDeviceByIpIface"), {interface},
         readAccessPoint);
}

} // namespace lanscope

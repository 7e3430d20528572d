// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include "app/desktop/status_notifier_item.h"
#include "app/desktop/tray_menu.h"

namespace lanscope {

namespace {

const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString itemPath = QStringLiteral("/StatusNotifierItem"); // where hosts look when they are told a bus name
const QString menuPath = QStringLiteral("/StatusNotifierItem/Menu");

} // namespace

Tray::Tray(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_item(new StatusNotifierItem(menuPath, this)), m_menu(new TrayMenu(this))
{
    connect(m_item, &StatusNotifierItem::activated, this, &Tray::clicked);
    connect(m_menu, &TrayMenu::windowToggled, this, &Tray::windowToggled);
    connect(m_menu, &TrayMenu::listeningWanted, this, &Tray::listeningWanted);
    connect(m_menu, &TrayMenu::pauseWanted, this, &Tray::pauseWanted);
    connect(m_menu, &TrayMenu::quitWanted, this, &Tray::quitWanted);
    connect(m_menu, &TrayMenu::eventChosen, this, &Tray::eventChosen);
    connect(m_menu, &TrayMenu::hourOfPauseWanted, this, &Tray::hourOfPauseWanted);
    connect(m_menu, &TrayMenu::pauseUntilTomorrowWanted, this, &Tray::pauseUntilTomorrowWanted);
    connect(m_menu, &TrayMenu::pauseEnded, this, &Tray::pauseEnded);
    connect(m_menu, &TrayMenu::quietToggled, this, &Tray::quietToggled);
}

Tray::~Tray()
{
    m_bus.unregisterObject(itemPath, QDBusConnection::UnregisterTree);
}

void Tray::start()
{
    if (!m_bus.isConnected())
        return setHost(TrayHost::Absent);
    const auto exported = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals |
                          QDBusConnection::ExportAllProperties;
    m_bus.registerObject(itemPath, m_item, exported);
    m_bus.registerObject(menuPath, m_menu, exported);
    for (const QString &signal :
         {QStringLiteral("StatusNotifierHostRegistered"), QStringLiteral("StatusNotifierHostUnregistered")})
        m_bus.connect(watcherService, watcherPath, watcherService, signal, this, SLOT(readHost()));
    auto *watcher = new QDBusServiceWatcher(watcherService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &Tray::registerItem);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setHost(TrayHost::Absent); });
    registerItem();
}

void Tray::registerItem()
{
    QDBusMessage message = QDBusMessage::createMethodCall(watcherService, watcherPath, watcherService,
                                                          QStringLiteral("RegisterStatusNotifierItem"));
    message << m_bus.baseService();
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        if (call->isError())
            setHost(TrayHost::Absent);
        else
            readHost();
    });
}

void Tray::readHost()
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        watcherService, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << watcherService << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(get), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        const bool isThere = reply.isValid() && reply.value().variant().toBool();
        setHost(isThere ? TrayHost::Present : TrayHost::Absent);
    });
}

void Tray::setLook(const TrayLook &look)
{
    m_item->setLook(look);
    m_menu->setLook(look);
}

void Tray::setHost(TrayHost host)
{
    if (std::exchange(m_host, host) != host)
        Q_EMIT hostChanged(host);
}

} // namespace lanscope

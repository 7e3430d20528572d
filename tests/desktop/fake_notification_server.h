// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lanscope::test {

/// A server of notifications on a connection of its own, that remembers what it was asked to show.
class FakeNotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replacedId = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeNotificationServer(QDBusConnection bus, const QStringList &capabilities)
        : m_bus(std::move(bus)), m_capabilities(capabilities)
    {
        m_bus.registerObject(path, this,
                             QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals);
        m_bus.registerService(service);
    }
    ~FakeNotificationServer() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    QList<Shown> shown;
    QList<uint> closedIds;
    int timesAsked = 0;
    uint lastId = 0;

    void invoke(uint id, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            Q_EMIT ActivationToken(id, token);
        Q_EMIT ActionInvoked(id, action);
    }
    void tellClosed(uint id) { Q_EMIT NotificationClosed(id, 2); }

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities()
    {
        ++timesAsked;
        return m_capabilities;
    }
    Q_SCRIPTABLE uint Notify(const QString &, uint replacedId, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replacedId, icon, title, body, actions, hints});
        if (replacedId == 0)
            ++lastId;
        return replacedId == 0 ? lastId : replacedId;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closedIds.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    inline static const QString service = QStringLiteral("org.freedesktop.Notifications");
    inline static const QString path = QStringLiteral("/org/freedesktop/Notifications");

    QDBusConnection m_bus;
    QStringList m_capabilities;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>

namespace lanscope::test {

/// What tray hosts and icons meet at, on a connection of its own.
class FakeTrayWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
public:
    explicit FakeTrayWatcher(QDBusConnection bus, bool hasHost = true) : m_bus(std::move(bus)), m_hasHost(hasHost)
    {
        m_bus.registerObject(path, this,
                             QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals |
                                 QDBusConnection::ExportAllProperties);
        m_bus.registerService(service);
    }
    ~FakeTrayWatcher() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }

    QStringList items;

    bool hasHost() const { return m_hasHost; }
    void setHost(bool hasHost)
    {
        m_hasHost = hasHost;
        if (hasHost)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &item) { items.append(item); }

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    inline static const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
    inline static const QString path = QStringLiteral("/StatusNotifierWatcher");

    QDBusConnection m_bus;
    bool m_hasHost;
};

} // namespace lanscope::test

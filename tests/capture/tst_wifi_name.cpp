// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include "app/capture/wifi_name.h"
#include "tests/support/private_bus.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

/// Answers as NetworkManager does for two wireless interfaces: wlan0, and wlan1, which is in no network.
class FakeNetworkManager : public QDBusVirtualObject
{
    Q_OBJECT
public:
    QByteArray ssid = "Home sweet home";

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QStringLiteral("GetDeviceByIpIface")) {
            const QString name = message.arguments().value(0).toString();
            const QDBusObjectPath path(u'/' + name);
            bus.send(name.startsWith(QStringLiteral("wlan"))
                         ? message.createReply(QVariant::fromValue(path))
                         : message.createErrorReply(QStringLiteral("org.x.UnknownDevice"), QString()));
        } else if (message.arguments().value(1) == QStringLiteral("ActiveAccessPoint")) {
            const bool isConnected = message.path() == QStringLiteral("/wlan0");
            const QDBusObjectPath path(isConnected ? QStringLiteral("/point") : QStringLiteral("/"));
            answer(message, bus, QVariant::fromValue(path));
        } else if (message.path() == QStringLiteral("/point")) {
            answer(message, bus, ssid);
        }
        return true;
    }

private:
    static void answer(const QDBusMessage &message, const QDBusConnection &bus, const QVariant &value)
    {
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(value))));
    }
};

} // namespace

class TestWifiName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed");
        QVERIFY(m_server.registerVirtualObject(QStringLiteral("/"), &m_manager, QDBusConnection::SubPath));
        QVERIFY(m_server.registerService(QStringLiteral("org.freedesktop.NetworkManager")));
    }
    void init() { m_manager.ssid = "Home sweet home"; }

    void theNameOfTheNetworkIsFound()
    {
        WifiName wifi(m_bus.connect(QStringLiteral("client")));
        QSignalSpy found(&wifi, &WifiName::found);
        wifi.ask(QStringLiteral("wlan0"));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0], QVariantList({QStringLiteral("wlan0"), QStringLiteral("Home sweet home")}));
    }

    void aHostileNameIsMadeHarmless()
    {
        m_manager.ssid = "a\x1b[31m\xff";
        WifiName wifi(m_bus.connect(QStringLiteral("client")));
        QSignalSpy found(&wifi, &WifiName::found);
        wifi.ask(QStringLiteral("wlan0"));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][1].toString(), QStringLiteral("a\uFFFD[31m\uFFFD"));
    }

    /// Answers come in the order of the questions.
    void whatHasNoNameIsSilent()
    {
        WifiName wifi(m_bus.connect(QStringLiteral("client")));
        QSignalSpy found(&wifi, &WifiName::found);
        wifi.ask(QStringLiteral("eth0"));
        wifi.ask(QStringLiteral("wlan1"));
        wifi.ask(QStringLiteral("wlan0"));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].toString(), QStringLiteral("wlan0"));
    }

    void withoutNetworkManagerNothingHappens()
    {
        PrivateBus empty;
        const QDBusConnection bus = empty.connect(QStringLiteral("empty"));
        WifiName wifi(bus);
        QSignalSpy found(&wifi, &WifiName::found);
        wifi.ask(QStringLiteral("wlan0"));
        QVERIFY(
            !bus.interface()->isServiceRegistered(QStringLiteral("org.x"))); // answered after the question before it
        QCoreApplication::processEvents();
        QVERIFY(found.isEmpty());
    }

private:
    PrivateBus m_bus;
    QDBusConnection m_server = m_bus.connect(QStringLiteral("server"));
    FakeNetworkManager m_manager;
};

QTEST_GUILESS_MAIN(TestWifiName)
#include "tst_wifi_name.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/new_device_notifications.h"
#include "app/desktop/notifier.h"
#include "tests/desktop/fake_notification_server.h"
#include "tests/desktop/newcomers.h"
#include "tests/support/private_bus.h"

using namespace lanscope;
using namespace lanscope::test;

class TestNewDeviceNotifications : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<NewDeviceNotifications> m_notifications;

    /// New devices come 5 s after listening began in a known place; until they are told.
    void arrive(const QList<Device> &devices)
    {
        m_notifications->showNow(after(5));
        m_notifications->updateDevices(devices);
        m_notifications->showNow(after(7));
    }

    static Place placeWith(const MacAddress &gateway)
    {
        return {
            .id = gateway.isNull() ? 1 : 2, .gateway = gateway, .prefix = QStringLiteral("10.0.0.0/16"), .name = {}};
    }

    static QString titleOf(const FakeNotificationServer::Shown &shown) { return shown.title; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void init()
    {
        m_server = std::make_unique<FakeNotificationServer>(
            m_bus.connect(QStringLiteral("server")), QStringList{QStringLiteral("body"), QStringLiteral("actions")});
        m_notifier = std::make_unique<Notifier>(m_bus.connect(QStringLiteral("client")));
        m_notifications = std::make_unique<NewDeviceNotifications>(*m_notifier);
        m_notifications->showNow(Start);
        PipelineState state;
        state.activity = Activity::Listening;
        m_notifications->showState(state);
    }
    void cleanup()
    {
        m_notifications.reset();
        m_notifier.reset();
        m_server.reset();
    }

    void anAnswerReachesWhomItConcerns_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("wanted");
        QTest::newRow("a click") << QStringLiteral("default") << 0;
        QTest::newRow("It's mine…") << QStringLiteral("mine") << 1;
        QTest::newRow("Not mine") << QStringLiteral("not-mine") << 2;
    }
    void anAnswerReachesWhomItConcerns()
    {
        QFETCH(const QString, action);
        QFETCH(const int, wanted);
        QSignalSpy spies[] = {QSignalSpy(m_notifications.get(), &NewDeviceNotifications::openingWanted),
                              QSignalSpy(m_notifications.get(), &NewDeviceNotifications::namingWanted),
                              QSignalSpy(m_notifications.get(), &NewDeviceNotifications::disownWanted)};
        arrive({newcomer(1, 5, QStringLiteral("phone"))});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY(m_server->shown[0].actions.contains(action));
        QCOMPARE(m_notifications->unansweredCount(), 1);
        m_server->invoke(1, action, QStringLiteral("token"));
        QTRY_COMPARE(spies[wanted].size(), 1);
        QCOMPARE(spies[wanted][0][0].value<DeviceId>(), newcomer(1, 5).id);
        QCOMPARE(spies[wanted][0].value(1).toByteArray(),
                 wanted == 2 ? QByteArray() : QByteArray("token")); // no window
        QCOMPARE(spies[0].size() + spies[1].size() + spies[2].size(), 1);
        QCOMPARE(m_notifications->unansweredCount(), 0);
        QTRY_COMPARE(m_server->closedIds, QList<uint>{1});
    }

    void ofSeveralTheListIsShown()
    {
        QSignalSpy list(m_notifications.get(), &NewDeviceNotifications::listWanted);
        arrive({newcomer(1, 5, QStringLiteral("a")), newcomer(2, 5, QStringLiteral("b"))});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown[0].actions.size(), 2); // "Show" alone: whose would "It's mine" be?
        m_server->invoke(1, QStringLiteral("default"));
        QTRY_COMPARE(list.size(), 1);
    }

    void aDeviceNamedInTheWindowTakesItsNotificationBack()
    {
        arrive({newcomer(1, 5, QStringLiteral("phone"))});
        QTRY_COMPARE(m_server->shown.size(), 1);
        Device named = newcomer(1, 5, QStringLiteral("phone"));
        named.user.name = QStringLiteral("Annas Telefon");
        m_notifications->updateDevices({named});
        m_notifications->showNow(after(8));
        QTRY_COMPARE(m_server->closedIds, QList<uint>{1});
    }

    void switchedOffItOnlyCounts()
    {
        m_notifications->setEnabled(false);
        QSignalSpy counts(m_notifications.get(), &NewDeviceNotifications::unansweredCountChanged);
        arrive({newcomer(1, 5, QStringLiteral("phone"))});
        QCOMPARE(counts.size(), 1);
        m_notifier->show(QStringLiteral("fence"),
                         {.title = QStringLiteral("fence"), .body = {}, .actions = {}, .category = {}});
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(titleOf(m_server->shown[0]), QStringLiteral("fence"));
        m_notifications->attend(newcomer(1, 5).id);
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[1][0].toInt(), 0);
    }

    void anotherPlaceTakesTheNotificationBack()
    {
        arrive({newcomer(1, 5, QStringLiteral("phone"))});
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_notifications->enterPlace(placeWith(newcomer(9, 0).id), {});
        QTRY_COMPARE(m_server->closedIds, QList<uint>{1});
        QCOMPARE(m_notifications->unansweredCount(), 0);
    }

    void whoCameBeforeThePlaceWasRecognisedIsTold()
    {
        PipelineState state;
        state.activity = Activity::Listening;
        state.settlingUntil = after(600); // nobody listened where no gateway was known
        m_notifications->enterPlace(placeWith({}), {});
        m_notifications->showState(state);
        arrive({newcomer(1, 5, QStringLiteral("phone"))});
        m_notifications->enterPlace(placeWith(newcomer(9, 0).id),
                                    {oldTimer(1000), newcomer(1, 5, QStringLiteral("phone"))});
        state.settlingUntil = {};
        m_notifications->showState(state);
        m_notifications->showNow(after(9));
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY(titleOf(m_server->shown[0]).contains(QStringLiteral("phone")));
    }
};

QTEST_GUILESS_MAIN(TestNewDeviceNotifications)
#include "tst_new_device_notifications.moc"

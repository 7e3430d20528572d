// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/notifier.h"
#include "tests/desktop/fake_notification_server.h"
#include "tests/support/private_bus.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

const QString Subject = QStringLiteral("new-devices");
const QStringList Everything{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};

Notification sample(const QString &title = QStringLiteral("title"))
{
    return {.title = title,
            .body = QStringLiteral("<img src=/dev/zero> & co"),
            .actions = {{QStringLiteral("default"), QStringLiteral("Show")}},
            .urgency = Urgency::Normal,
            .category = QStringLiteral("device.added")};
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    std::unique_ptr<Notifier> m_notifier;

    std::unique_ptr<FakeNotificationServer> serve(const QStringList &capabilities = Everything)
    {
        return std::make_unique<FakeNotificationServer>(m_bus.connect(QStringLiteral("server")), capabilities);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void init() { m_notifier = std::make_unique<Notifier>(m_bus.connect(QStringLiteral("client"))); }
    void cleanup() { m_notifier.reset(); }

    void markupIsEscapedWhereTheServerTakesIt_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("actions");
        QTest::newRow("markup") << Everything << QStringLiteral("&lt;img src=/dev/zero&gt; &amp; co") << 2;
        QTest::newRow("plain") << QStringList{QStringLiteral("body")} << QStringLiteral("<img src=/dev/zero> & co")
                               << 0;
        QTest::newRow("title only") << QStringList{QStringLiteral("actions")} << QString() << 2;
    }
    void markupIsEscapedWhereTheServerTakesIt()
    {
        QFETCH(const QStringList, capabilities);
        const auto server = serve(capabilities);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
        const auto &shown = server->shown.first();
        QTEST(shown.body, "body");
        QTEST(int(shown.actions.size()), "actions");
        QCOMPARE(shown.title, QStringLiteral("title"));
        QCOMPARE(shown.hints[QStringLiteral("desktop-entry")].toString(), QStringLiteral("org.lanscope.Lanscope"));
        QCOMPARE(shown.hints[QStringLiteral("category")].toString(), QStringLiteral("device.added"));
        const QVariant urgency = shown.hints[QStringLiteral("urgency")];
        QCOMPARE(urgency.typeId(), int(QMetaType::UChar)); // a server ignores any other type
        QCOMPARE(urgency.toUInt(), 1U);
    }

    void capabilitiesAreAskedOnce()
    {
        const auto server = serve();
        m_notifier->start();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        for (int n = 1; n <= 3; ++n) {
            m_notifier->show(QString::number(n), sample());
            QTRY_COMPARE(server->shown.size(), n);
        }
        QCOMPARE(server->timesAsked, 1);
    }

    void theSameSubjectIsReplacedNotStacked()
    {
        const auto server = serve();
        m_notifier->start();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        m_notifier->show(Subject, sample(QStringLiteral("first")));
        m_notifier->show(Subject, sample(QStringLiteral("overtaken"))); // before the number of the first is known
        m_notifier->show(Subject, sample(QStringLiteral("second")));
        QTRY_COMPARE(server->shown.size(), 2);
        QCOMPARE(server->shown[0].title, QStringLiteral("first"));
        QCOMPARE(server->shown[1].title, QStringLiteral("second"));
        QCOMPARE(server->shown[1].replacedId, 1U);
        QCOMPARE(server->lastId, 1U);
    }

    void anActionIsPassedOnWithItsToken()
    {
        const auto server = serve();
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
        server->invoke(7, QStringLiteral("default"), QStringLiteral("of another program"));
        server->invoke(1, QStringLiteral("mine"), QStringLiteral("token-1"));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), Subject);
        QCOMPARE(activated[0][1].toString(), QStringLiteral("mine"));
        QCOMPARE(activated[0][2].toByteArray(), QByteArray("token-1"));
        server->invoke(1, QStringLiteral("mine"));
        QTRY_COMPARE(activated.size(), 2);
        QCOMPARE(activated[1][2].toByteArray(), QByteArray());
    }

    void whatWasClosedIsNotReplaced()
    {
        const auto server = serve();
        QSignalSpy closed(m_notifier.get(), &Notifier::closed);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
        server->tellClosed(99);
        server->tellClosed(1);
        QTRY_COMPARE(closed.size(), 1);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 2);
        QCOMPARE(server->shown[1].replacedId, 0U);
    }

    void whatIsClosedBeforeItsNumberIsKnownIsClosedThen()
    {
        const auto server = serve();
        m_notifier->start();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        QSignalSpy closed(m_notifier.get(), &Notifier::closed);
        m_notifier->show(Subject, sample());
        m_notifier->close(Subject);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(server->closedIds, QList<uint>{1});
    }

    void withoutAServerNothingHappensAndALaterOneIsUsed()
    {
        QSignalSpy closed(m_notifier.get(), &Notifier::closed);
        m_notifier->start();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Absent);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(closed.size(), 1);

        const auto server = serve();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        QVERIFY(server->shown.isEmpty()); // what was not shown then is old now
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
    }

    void anotherServerIsAskedAnewAndNumbersOfTheFirstMeanNothing()
    {
        auto server = serve();
        QSignalSpy closed(m_notifier.get(), &Notifier::closed);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
        server.reset();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(m_notifier->server(), NotificationServer::Absent);

        server = serve({QStringLiteral("body")});
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        m_notifier->show(Subject, sample());
        QTRY_COMPARE(server->shown.size(), 1);
        QCOMPARE(server->shown[0].replacedId, 0U);
        QVERIFY(server->shown[0].actions.isEmpty());
        QVERIFY(server->shown[0].body.contains(u'<'));
    }

    void withoutABusItIsAbsent()
    {
        Notifier lonely(QDBusConnection(QStringLiteral("no such connection")));
        lonely.start();
        lonely.show(Subject, sample());
        QCOMPARE(lonely.server(), NotificationServer::Absent);
    }

    void theNumberOfSubjectsIsBounded()
    {
        const auto server = serve();
        m_notifier->start();
        QTRY_COMPARE(m_notifier->server(), NotificationServer::Present);
        for (int n = 0; n < Notifier::MaximumSubjects + 10; ++n)
            m_notifier->show(QString::number(n), sample());
        m_notifier->show(QStringLiteral("0"), sample(QStringLiteral("last")));
        QTRY_COMPARE(server->shown.size(), Notifier::MaximumSubjects + 1);
        QCOMPARE(server->shown.last().title, QStringLiteral("last"));
        QCOMPARE(int(server->lastId), Notifier::MaximumSubjects);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"

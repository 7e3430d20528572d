// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/helper/helper_world.h"

using namespace lanscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(lanscope::test::PolkitAnswer)

class TestAuthorisation : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperWorld> m_world;

    bool arrives(const Answer &answer)
    {
        return m_world->loop.runUntil([&] { return answer.arrived; });
    }

    void makeWorld(lanscope::helper::ServicePatience patience)
    {
        m_world.reset();
        m_world = std::make_unique<HelperWorld>(patience);
        QVERIFY2(m_world->works(), "needs dbus-daemon");
    }

private Q_SLOTS:
    void init() { makeWorld({}); }

    void whoIsAllowedGetsAStream()
    {
        auto client = m_world->client();
        Answer &answer = client.openCapture();
        QVERIFY(arrives(answer));
        QCOMPARE(answer.sentence, QString());
        QCOMPARE(answer.backend, QStringLiteral("tc"));
        QCOMPARE(answer.reasons.size(), 1);
        QCOMPARE(m_world->polkit().actions(), QStringList{QStringLiteral("org.lanscope.capture")});
        QVERIFY(m_world->loop.runUntil([&] { return answer.stream->listen() > 0; }));
        QCOMPARE(answer.stream->fault, QString());
    }

    void theSubjectIsTheSender()
    {
        auto client = m_world->client();
        const char *name = nullptr;
        sd_bus_get_unique_name(client.bus(), &name);
        QVERIFY(arrives(client.openCapture()));
        QCOMPARE(m_world->polkit().subjects().value(0),
                 QStringLiteral("system-bus-name name=%1").arg(QLatin1String(name)));
    }

    void aPersonIsAskedOnlyIfTheCallAllowsIt()
    {
        auto client = m_world->client();
        QVERIFY(arrives(client.openCapture({.interactive = true})));
        QVERIFY(arrives(client.openCapture({.interactive = false})));
        QCOMPARE(m_world->polkit().interactive(), (QList<bool>{true, false}));
    }

    void everythingButAllowedIsDenied_data()
    {
        QTest::addColumn<PolkitAnswer>("verdict");
        QTest::addColumn<bool>("interactive");
        QTest::addColumn<QString>("reason");
        QTest::newRow("denied") << PolkitAnswer::Deny << true << QStringLiteral("denied");
        QTest::newRow("dismissed") << PolkitAnswer::Dismiss << true << QStringLiteral("closed");
        QTest::newRow("no agent") << PolkitAnswer::Challenge << true << QStringLiteral("no authentication agent");
        QTest::newRow("not asked") << PolkitAnswer::Challenge << false << QStringLiteral("a password is needed");
        QTest::newRow("error") << PolkitAnswer::Fail << true << QStringLiteral("the rules have an error");
        QTest::newRow("nonsense") << PolkitAnswer::Garbage << true << QStringLiteral("cannot be read");
        QTest::newRow("silence") << PolkitAnswer::Never << true << QStringLiteral("nobody answered");
    }

    void everythingButAllowedIsDenied()
    {
        QFETCH(PolkitAnswer, verdict);
        QFETCH(bool, interactive);
        QFETCH(QString, reason);
        if (verdict == PolkitAnswer::Never)
            makeWorld({.question = 200ms});
        m_world->polkit().setAnswer(verdict);
        auto client = m_world->client();
        Answer &answer = client.openCapture({.interactive = interactive});
        QVERIFY(arrives(answer));
        QCOMPARE(answer.error, QStringLiteral("NotAuthorized"));
        QVERIFY2(answer.sentence.contains(reason), qPrintable(answer.sentence));
        QVERIFY(m_world->traffic.empty());
        QCOMPARE(m_world->service().questionCount(), 0u);
    }

    void withoutPolkitNobodyIsAllowed()
    {
        m_world->polkit().leave();
        auto client = m_world->client();
        Answer &answer = client.openCapture();
        QVERIFY(arrives(answer));
        QCOMPARE(answer.error, QStringLiteral("NotAuthorized"));
    }

    void aQuestionThatTimedOutIsWithdrawn()
    {
        makeWorld({.question = 200ms});
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        auto client = m_world->client();
        QVERIFY(arrives(client.openCapture()));
        QVERIFY(m_world->loop.runUntil([&] { return m_world->polkit().withdrawn().size() == 1; }));
    }

    void othersAreServedWhileSomebodyTypes()
    {
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        auto typist = m_world->client();
        Answer &slow = typist.openCapture();
        QVERIFY(m_world->loop.runUntil([&] { return m_world->polkit().actions().size() == 1; }));
        m_world->polkit().setAnswer(PolkitAnswer::Allow);
        auto other = m_world->client();
        QVERIFY(arrives(other.openCapture()));
        QVERIFY(arrives(other.version()));
        QVERIFY(!slow.arrived);
        m_world->polkit().answerWaiting(PolkitAnswer::Allow);
        QVERIFY(arrives(slow));
        QVERIFY(slow.stream);
    }

    void whoLeavesWhilePolkitDecidesGetsNoSession()
    {
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        auto client = m_world->client();
        client.openCapture();
        QVERIFY(m_world->loop.runUntil([&] { return !m_world->polkit().actions().isEmpty(); }));
        client.leave();
        QVERIFY(m_world->loop.runUntil([&] { return m_world->service().questionCount() == 0; }));
        QVERIFY(m_world->loop.runUntil([&] { return m_world->polkit().withdrawn().size() == 1; }));
        m_world->polkit().answerWaiting(PolkitAnswer::Allow);
        m_world->loop.runFor(50ms);
        QCOMPARE(m_world->service().sessionCount(), 0u);
        QVERIFY(m_world->traffic.empty());
    }

    void aDriverThatMayResetItsLinkNeedsASecondYes()
    {
        m_world->needsAttachNative = true;
        auto client = m_world->client();
        QVERIFY(arrives(client.openCapture()));
        QCOMPARE(m_world->polkit().actions(),
                 (QStringList{QStringLiteral("org.lanscope.capture"), QStringLiteral("org.lanscope.attach-native")}));

        m_world->polkit().setAnswer(QStringLiteral("org.lanscope.attach-native"), PolkitAnswer::Deny);
        Answer &denied = client.openCapture();
        QVERIFY(arrives(denied));
        QCOMPARE(denied.error, QStringLiteral("NotAuthorized"));
        QCOMPARE(m_world->traffic.size(), 1u);
    }

    void sweepingNeedsPermissionToo()
    {
        m_world->stale = 3;
        auto client = m_world->client();
        Answer &allowed = client.sweep();
        QVERIFY(arrives(allowed));
        QCOMPARE(allowed.number, 3u);
        m_world->polkit().setAnswer(PolkitAnswer::Deny);
        Answer &denied = client.sweep();
        QVERIFY(arrives(denied));
        QCOMPARE(denied.error, QStringLiteral("NotAuthorized"));
    }

    void theVersionIsForEverybody()
    {
        m_world->polkit().setAnswer(PolkitAnswer::Deny);
        auto client = m_world->client();
        Answer &answer = client.version();
        QVERIFY(arrives(answer));
        QCOMPARE(answer.number, LANSCOPE_ABI_VERSION);
        QVERIFY(m_world->polkit().actions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuthorisation)
#include "tst_authorisation.moc"

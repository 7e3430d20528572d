// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <pwd.h>
#include <unistd.h>

#include "tests/helper/helper_world.h"

using namespace lanscope::test;
using namespace std::chrono_literals;

class TestService : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperWorld> m_world;

    bool arrives(const Answer &answer)
    {
        return m_world->loop.runUntil([&] { return answer.arrived; });
    }

    void makeWorld(lanscope::helper::ServicePatience patience = {})
    {
        m_world.reset();
        m_world = std::make_unique<HelperWorld>(patience);
        QVERIFY2(m_world->works(), "needs dbus-daemon");
    }

private Q_SLOTS:
    void init() { makeWorld(); }

    void wrongOptionsAreRefusedBeforePolkitIsAsked()
    {
        auto client = m_world->client();
        Answer &mode = client.openCapture({.mode = "everything"});
        Answer &interface = client.openCapture({.name = "nosuch"});
        QVERIFY(arrives(interface));
        QCOMPARE(mode.error, QStringLiteral("InvalidOption"));
        QCOMPARE(interface.error, QStringLiteral("NoSuchInterface"));
        QVERIFY(m_world->polkit().actions().isEmpty());
    }

    void aBackendThatFailsSaysWhy()
    {
        m_world->openFails = lanscope::helper::Error{lanscope::helper::ErrorKind::Busy, "attach: somebody is there"};
        auto client = m_world->client();
        Answer &answer = client.openCapture();
        QVERIFY(arrives(answer));
        QCOMPARE(answer.error, QStringLiteral("Busy"));
        QCOMPARE(answer.sentence, QStringLiteral("attach: somebody is there"));
    }

    void aUserHasFourCaptures()
    {
        auto client = m_world->client();
        std::vector<Answer *> answers;
        for (int i = 0; i < 4; ++i) {
            answers.push_back(&client.openCapture());
            QVERIFY(arrives(*answers.back()));
            QCOMPARE(answers.back()->error, QString());
        }
        Answer &fifth = client.openCapture();
        QVERIFY(arrives(fifth));
        QCOMPARE(fifth.error, QStringLiteral("LimitsExceeded"));

        answers.front()->stream->close();
        QVERIFY(m_world->loop.runUntil([&] { return m_world->service().sessionCount() == 3; }, 1s));
        Answer &again = client.openCapture();
        QVERIFY(arrives(again));
        QCOMPARE(again.error, QString());
    }

    void aUserHasTwoQuestions()
    {
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        auto client = m_world->client();
        client.openCapture();
        client.sweep();
        Answer &third = client.openCapture();
        QVERIFY(arrives(third));
        QCOMPARE(third.error, QStringLiteral("LimitsExceeded"));
        QCOMPARE(m_world->service().questionCount(), 2u);
    }

    void twoUsersCaptureAtTheSameTime()
    {
        if (geteuid() != 0)
            QSKIP("needs root: the second client connects as another user");
        const passwd *nobody = getpwnam("nobody");
        QVERIFY(nobody);
        auto first = m_world->client();
        auto second = m_world->client(nobody->pw_uid);
        for (int i = 0; i < 4; ++i)
            QVERIFY(arrives(first.openCapture()));
        Answer &fifth = first.openCapture();
        Answer &others = second.openCapture();
        QVERIFY(arrives(fifth) && arrives(others));
        QCOMPARE(fifth.error, QStringLiteral("LimitsExceeded"));
        QCOMPARE(others.error, QString());
        QVERIFY(m_world->loop.runUntil([&] { return others.stream->listen() > 0; }));
        QCOMPARE(m_world->service().sessionCount(), 5u);
    }

    void aClosedStreamDetachesWithinASecond()
    {
        auto client = m_world->client();
        Answer &answer = client.openCapture({.drainMs = 60'000});
        QVERIFY(arrives(answer));
        QVERIFY(m_world->traffic.front().attached);
        answer.stream->close();
        QVERIFY(m_world->loop.runUntil([&] { return !m_world->traffic.front().attached; }, 1s));
    }

    void leavingTheBusDetachesWithinASecond()
    {
        auto client = m_world->client();
        Answer &answer = client.openCapture({.drainMs = 60'000});
        QVERIFY(arrives(answer));
        client.leave();
        QVERIFY(m_world->loop.runUntil([&] { return !m_world->traffic.front().attached; }, 1s));
        answer.stream->listen();
        QVERIFY(answer.stream->isClosed());
    }

    void stoppingSaysFarewellToAll()
    {
        auto client = m_world->client();
        Answer &one = client.openCapture();
        Answer &two = client.openCapture();
        QVERIFY(arrives(one) && arrives(two));
        m_world->service().stop();
        QVERIFY(m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }));
        for (Answer *answer : {&one, &two}) {
            answer->stream->listen();
            QCOMPARE(answer->stream->farewell.reason, quint32(LANSCOPE_FAREWELL_STOPPING));
            QCOMPARE(answer->stream->fault, QString());
        }
        QVERIFY(!m_world->traffic.front().attached && !m_world->traffic.back().attached);
    }

    void itLeavesWhenNobodyNeedsIt()
    {
        makeWorld({.idle = 200ms});
        QVERIFY(m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }, 2s));
    }

    void itStaysWhileASessionRuns()
    {
        makeWorld({.idle = 200ms});
        auto client = m_world->client();
        Answer &answer = client.openCapture();
        QVERIFY(arrives(answer));
        QVERIFY(!m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }, 600ms));
        answer.stream->close();
        QVERIFY(m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }, 2s));
    }

    void itStaysWhileAQuestionIsOpen()
    {
        makeWorld({.idle = 200ms});
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        auto client = m_world->client();
        client.openCapture();
        QVERIFY(!m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }, 600ms));
    }

    void callsThatCameBeforeItLeftAreAnswered()
    {
        makeWorld({.idle = 100ms});
        auto client = m_world->client();
        sd_bus_detach_event(client.bus()); // or it would be closed with the loop
        std::vector<Answer *> answers;
        for (int i = 0; i < 100; ++i)
            answers.push_back(&client.version());
        QVERIFY(m_world->loop.runUntil([&] { return m_world->loop.hasExited(); }, 2s));
        while (!answers.back()->arrived &&
               (sd_bus_process(client.bus(), nullptr) > 0 || sd_bus_wait(client.bus(), 1'000'000) > 0)) {
        }
        for (const Answer *answer : answers)
            QVERIFY(answer->arrived && answer->error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"

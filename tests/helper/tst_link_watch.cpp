// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <net/if.h>

#include "tests/helper/helper_world.h"
#include "tests/helper/own_network.h"

using namespace lanscope::test;
using namespace std::chrono_literals;

class TestLinkWatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<HelperWorld> m_world;
    std::unique_ptr<Client> m_client;
    Answer *m_capture = nullptr;

private Q_SLOTS:
    void init()
    {
        QVERIFY(ip("link add lsh0 type veth peer name lsh1"));
        m_world = std::make_unique<HelperWorld>();
        QVERIFY2(m_world->works(), "needs dbus-daemon");
        m_client = std::make_unique<Client>(m_world->client());
        m_capture = &m_client->openCapture({.index = if_nametoindex("lsh0"), .name = "lsh0"});
        QVERIFY(m_world->loop.runUntil([&] { return m_capture->arrived; }));
        QCOMPARE(m_capture->sentence, QString());
    }

    void cleanup()
    {
        m_client.reset();
        m_world.reset();
        ip("link del lsh1");
    }

    void anInterfaceThatIsGoneSaysFarewell()
    {
        QVERIFY(ip("link del lsh0"));
        QVERIFY(m_world->loop.runUntil([&] { return m_world->service().sessionCount() == 0; }, 1s));
        m_capture->stream->listen();
        QCOMPARE(m_capture->stream->fault, QString());
        QCOMPARE(m_capture->stream->farewell.reason, quint32(LANSCOPE_FAREWELL_INTERFACE_GONE));
        QVERIFY(!m_world->traffic.front().attached);
    }

    void aRenamedInterfaceGoesOn()
    {
        QVERIFY(ip("link set lsh0 name lsh9"));
        m_world->traffic.front().countFlows(5, 1);
        QVERIFY(m_world->loop.runUntil([&] {
            m_capture->stream->listen();
            return m_capture->stream->flows == 5;
        }));
        QCOMPARE(m_world->service().sessionCount(), 1u);
    }

    void anotherInterfaceThatIsGoneIsNobodysConcern()
    {
        QVERIFY(ip("link add lsh4 type veth peer name lsh5"));
        QVERIFY(ip("link del lsh4"));
        m_world->loop.runFor(100ms);
        QCOMPARE(m_world->service().sessionCount(), 1u);
    }

    void aPortThatLeavesItsBridgeIsStillThere()
    {
        QVERIFY(ip("link add lshbr type bridge") && ip("link set lsh0 master lshbr"));
        QVERIFY(ip("link set lsh0 nomaster") && ip("link del lshbr"));
        m_world->loop.runFor(100ms);
        QCOMPARE(m_world->service().sessionCount(), 1u);
    }

    void theNameMustBelongToTheNumberWhenPermissionComes()
    {
        m_world->polkit().setAnswer(PolkitAnswer::Never);
        Answer &late = m_client->openCapture({.index = if_nametoindex("lsh0"), .name = "lsh0"});
        QVERIFY(m_world->loop.runUntil([&] { return m_world->polkit().actions().size() == 2; }));
        QVERIFY(ip("link set lsh0 name lsh9"));
        m_world->polkit().answerWaiting(PolkitAnswer::Allow);
        QVERIFY(m_world->loop.runUntil([&] { return late.arrived; }));
        QCOMPARE(late.error, QStringLiteral("NoSuchInterface"));
    }
};

int main(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 77;
    QCoreApplication application(argc, argv);
    TestLinkWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_link_watch.moc"

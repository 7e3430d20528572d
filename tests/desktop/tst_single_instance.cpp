// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "app/desktop/single_instance.h"
#include "tests/support/private_bus.h"

using namespace lanscope;
using namespace lanscope::test;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    PrivateBus m_bus;
    std::unique_ptr<SingleInstance> m_first;
    std::unique_ptr<SingleInstance> m_second;

    bool handOver(const QStringList &files, const QByteArray &token)
    {
        QDBusPendingCallWatcher call(m_second->handOver(files, token));
        QSignalSpy finished(&call, &QDBusPendingCallWatcher::finished);
        return finished.wait() && !call.isError();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void init()
    {
        m_first = std::make_unique<SingleInstance>(m_bus.connect(QStringLiteral("first")));
        m_second = std::make_unique<SingleInstance>(m_bus.connect(QStringLiteral("second")));
        QCOMPARE(m_first->claim(), SingleInstance::Role::First);
        QCOMPARE(m_second->claim(), SingleInstance::Role::Follower);
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
    }

    void theSecondStartShowsTheFirstsWindow()
    {
        QSignalSpy activated(m_first.get(), &SingleInstance::activated);
        QVERIFY(handOver({}, "token_TIME42"));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toByteArray(), QByteArray("token_TIME42"));
    }

    void filesArePassedOnAsTheyAre()
    {
        QSignalSpy opened(m_first.get(), &SingleInstance::filesOpened);
        QVERIFY(handOver({QStringLiteral("/tmp/with space%20 & ü#1?.pcap"), QStringLiteral("beside.pcap")}, {}));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toStringList(),
                 (QStringList{QStringLiteral("/tmp/with space%20 & ü#1?.pcap"),
                              QDir::current().absoluteFilePath(QStringLiteral("beside.pcap"))}));
        QVERIFY(opened[0][1].toByteArray().isEmpty());
    }

    void whatIsNoLocalFileIsNotOpened()
    {
        QSignalSpy opened(m_first.get(), &SingleInstance::filesOpened);
        QSignalSpy activated(m_first.get(), &SingleInstance::activated);
        m_first->Open({QStringLiteral("https://example.org/x.pcap"), QStringLiteral("x.pcap"), QString()}, {});
        QCOMPARE(opened.size(), 0);
        QCOMPARE(activated.size(), 1);
        m_first->Open(QStringList(1000, QStringLiteral("file:///tmp/x.pcap")), {});
        QCOMPARE(opened[0][0].toStringList().size(), SingleInstance::MaximumFiles);
    }

    void whenTheFirstEndsTheNameIsFree()
    {
        m_first.reset();
        QVERIFY(!handOver({}, {}));
        QCOMPARE(m_second->claim(), SingleInstance::Role::First);
    }

    void withoutABusItJustRuns()
    {
        SingleInstance lonely(QDBusConnection(QStringLiteral("no such connection")));
        QCOMPARE(lonely.claim(), SingleInstance::Role::Alone);
    }

    void theTokenIsThatOfWaylandElseOfX11()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qputenv("DESKTOP_STARTUP_ID", "x11");
        QCOMPARE(SingleInstance::activationTokenOfEnvironment(), QByteArray("x11"));
        qputenv("XDG_ACTIVATION_TOKEN", "wayland");
        QCOMPARE(SingleInstance::activationTokenOfEnvironment(), QByteArray("wayland"));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <net/if.h>
#include <sys/wait.h>

#include "tests/helper/helper_world.h"
#include "tests/helper/installed_helper.h"
#include "tests/helper/nonsense.h"
#include "tests/helper/own_network.h"

using namespace lanscope::test;
using namespace std::chrono_literals;

namespace {

// A sanitizer's shadow and quarantine are not the helper's; compilers disagree about how they say that there is one.
constexpr qint64 MemoryLimit = IS_SANITIZED ? qint64(1) << 40 : 10 << 20;

const QString Interface = QStringLiteral("lsh0");

Asked capture(const char *backend)
{
    return {if_nametoindex("lsh0"), "lsh0", "host", backend, 100, false};
}

} // namespace

class TestInstalledHelper : public QObject
{
    Q_OBJECT

    std::unique_ptr<InstalledHelper> m_installed;
    std::unique_ptr<EventLoop> m_loop;

    Client client(uid_t user)
    {
        auto bus = m_installed->connect(user);
        if (bus)
            sd_bus_attach_event(bus.get(), m_loop->get(), 0);
        return Client(std::move(bus));
    }

    bool arrives(const Answer &answer)
    {
        return m_loop->runUntil([&] { return answer.arrived; }, 20s);
    }

    bool detaches()
    {
        return m_loop->runUntil([] { return InstalledHelper::attachedTo(Interface).isEmpty(); }, 1s);
    }

    /// A process of its own that captures until it is killed; returns when the capture runs.
    pid_t forkCapturer(const char *backend)
    {
        int ready[2];
        if (pipe(ready) < 0)
            return -1;
        const pid_t child = fork();
        if (child == 0) {
            m_loop = std::make_unique<EventLoop>();
            Client capturer = client(Alice);
            Answer &answer = capturer.openCapture(capture(backend));
            const char outcome = arrives(answer) && answer.stream ? 'y' : 'n';
            [[maybe_unused]] const ssize_t written = write(ready[1], &outcome, 1);
            pause();
        }
        char outcome = 'n';
        [[maybe_unused]] const ssize_t length = read(ready[0], &outcome, 1);
        close(ready[0]);
        close(ready[1]);
        return outcome == 'y' ? child : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_installed = std::make_unique<InstalledHelper>();
        QVERIFY2(m_installed->fault().isEmpty(), qPrintable(m_installed->fault()));
        m_loop = std::make_unique<EventLoop>();
        // Nobody is allowed yet: the cases before rules come first.
        auto alice = client(Alice);
        Answer &silent = alice.openCapture();
        QVERIFY(arrives(silent));
        QCOMPARE(silent.error, QStringLiteral("NotAuthorized"));
        QVERIFY2(silent.sentence.contains(QStringLiteral("a password is needed")), qPrintable(silent.sentence));
        Answer &asking = alice.openCapture({.interactive = true});
        QVERIFY(arrives(asking));
        QVERIFY2(asking.sentence.contains(QStringLiteral("no authentication agent")), qPrintable(asking.sentence));
        m_installed->allowAlice({QStringLiteral("org.lanscope.capture"), QStringLiteral("org.lanscope.attach-native")});
    }

    void init()
    {
        QVERIFY(ip("link add lsh0 type veth peer name lsh1") && ip("link set lsh0 up") && ip("link set lsh1 up"));
        m_loop = std::make_unique<EventLoop>();
    }

    void cleanup()
    {
        ip("link del lsh1");
        m_loop.reset();
    }

    void cleanupTestCase() { m_installed.reset(); }

    void onlyWhomPolkitAllowsGetsAStream()
    {
        auto alice = client(Alice);
        auto bob = client(Bob);
        Answer &allowed = alice.openCapture(capture("auto"));
        Answer &denied = bob.openCapture(capture("auto"));
        QVERIFY(arrives(allowed) && arrives(denied));
        QCOMPARE(allowed.sentence, QString());
        QCOMPARE(denied.error, QStringLiteral("NotAuthorized"));
        QVERIFY(m_loop->runUntil([&] {
            allowed.stream->listen();
            return allowed.stream->statuses.size() >= 3;
        }));
        QCOMPARE(allowed.stream->fault, QString());
    }

    void theHelperHasThreeCapabilitiesAndItsOwnUser()
    {
        auto alice = client(Alice);
        QVERIFY(arrives(alice.version()));
        QFile file(QStringLiteral("/proc/%1/status").arg(InstalledHelper::process().value_or(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray status = file.readAll();
        for (const char *line :
             {"CapPrm:\t0000008000003000\n", "CapEff:\t0000008000003000\n", "CapBnd:\t0000008000003000\n",
              "NoNewPrivs:\t1\n", "Uid:\t60010\t60010\t60010\t60010\n"})
            QVERIFY2(status.contains(line), line);
    }

    void backends_data()
    {
        QTest::addColumn<QByteArray>("backend");
        for (const char *backend : {"auto", "xdp", "xdp-generic", "tc", "pcap"})
            QTest::newRow(backend) << QByteArray(backend);
    }

    void aKilledClientLeavesNothingAttached_data() { backends_data(); }
    void aKilledClientLeavesNothingAttached()
    {
        QFETCH(QByteArray, backend);
        const pid_t child = forkCapturer(backend.constData());
        QVERIFY(child > 0);
        QVERIFY(!InstalledHelper::attachedTo(Interface).isEmpty());
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY2(detaches(), qPrintable(InstalledHelper::attachedTo(Interface)));
    }

    void aKilledHelperLeavesNothingAfterTheNextStart_data() { backends_data(); }
    void aKilledHelperLeavesNothingAfterTheNextStart()
    {
        QFETCH(QByteArray, backend);
        auto alice = client(Alice);
        Answer &answer = alice.openCapture(capture(backend.constData()));
        QVERIFY(arrives(answer));
        QCOMPARE(answer.sentence, QString());
        const auto first = InstalledHelper::process();
        QVERIFY(first);
        kill(*first, SIGKILL);
        QVERIFY(m_loop->runUntil([&] { return InstalledHelper::process() != first; }));
        QVERIFY(m_loop->runUntil([&] {
            answer.stream->listen();
            return answer.stream->isClosed();
        }));
        QVERIFY(arrives(alice.version()));
        QVERIFY2(detaches(), qPrintable(InstalledHelper::attachedTo(Interface)));
    }

    void aHelperThatIsToldToStopSaysFarewell()
    {
        auto alice = client(Alice);
        Answer &answer = alice.openCapture(capture("auto"));
        QVERIFY(arrives(answer));
        const auto process = InstalledHelper::process();
        QVERIFY(process);
        kill(*process, SIGTERM);
        QVERIFY(m_loop->runUntil([&] {
            answer.stream->listen();
            return answer.stream->isClosed();
        }));
        QCOMPARE(answer.stream->farewell.reason, quint32(LANSCOPE_FAREWELL_STOPPING));
        QVERIFY2(detaches(), qPrintable(InstalledHelper::attachedTo(Interface)));
    }

    void anInterfaceThatIsGoneSaysFarewell_data() { backends_data(); }
    void anInterfaceThatIsGoneSaysFarewell()
    {
        QFETCH(QByteArray, backend);
        auto alice = client(Alice);
        Answer &answer = alice.openCapture(capture(backend.constData()));
        QVERIFY(arrives(answer));
        QCOMPARE(answer.sentence, QString());
        QVERIFY(ip("link del lsh0"));
        QVERIFY(m_loop->runUntil([&] {
            answer.stream->listen();
            return answer.stream->isClosed();
        }));
        QCOMPARE(answer.stream->fault, QString());
        QCOMPARE(answer.stream->farewell.reason, quint32(LANSCOPE_FAREWELL_INTERFACE_GONE));
    }

    void aRenamedInterfaceGoesOn()
    {
        auto alice = client(Alice);
        Answer &answer = alice.openCapture(capture("auto"));
        QVERIFY(arrives(answer));
        QVERIFY(ip("link set lsh0 name lsh9"));
        QVERIFY(m_loop->runUntil([&] { return answer.stream->listen() == 0; }));
        QVERIFY(m_loop->runUntil([&] { return answer.stream->listen() > 0; }));
        QCOMPARE(answer.stream->farewell.reason, 0u);
    }

    void itsMemoryIsSmallBesideTheTables()
    {
        auto alice = client(Alice);
        for (int i = 0; i < 4; ++i)
            QVERIFY(arrives(alice.openCapture(capture("auto"))));
        const qint64 resident = InstalledHelper::residentMemory(InstalledHelper::process().value_or(0));
        qInfo("resident beside the tables, four captures: %lld KiB", resident / 1024);
        QVERIFY(resident > 0);
        QVERIFY2(resident < MemoryLimit, qPrintable(QString::number(resident)));
    }

    void nonsenseOnTheBusDoesNoHarm()
    {
        auto bob = client(Bob);
        QVERIFY(arrives(bob.version()));
        const auto before = InstalledHelper::process();
        sd_bus_detach_event(bob.bus());
        QRandomGenerator random(1);
        for (int i = 0; i < 3000; ++i)
            sendNonsense(bob.bus(), random);
        sd_bus_attach_event(bob.bus(), m_loop->get(), 0);
        QVERIFY(arrives(bob.version()));
        QCOMPARE(InstalledHelper::process(), before);
        const qint64 resident = InstalledHelper::residentMemory(before.value_or(0));
        qInfo("resident after 3000 calls: %lld KiB", resident / 1024);
        QVERIFY2(resident < MemoryLimit, qPrintable(QString::number(resident)));
    }
};

int main(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 77;
    if (!QFile::exists(QStringLiteral("/usr/share/polkit-1/policyconfig-1.dtd"))) {
        std::puts("skipped: needs polkitd");
        return 77;
    }
    QCoreApplication application(argc, argv);
    TestInstalledHelper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_installed_helper.moc"

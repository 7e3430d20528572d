// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/capture/helper_source.h"
#include "tests/support/fake_helper.h"
#include "tests/support/private_bus.h"
#include "tests/support/stream_messages.h"

using namespace lanscope;
using namespace lanscope::test;

/// The app's end of the helper, against a fake helper on a real bus.
class TestHelperSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void framesFlowsAndCountersArrive();
    void aGapInTheStreamIsShownAsLoss();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void withoutAHelperItSaysSo();
    void aHelperOfAnotherVersionIsNotAsked();
    void anInterfaceThatIsNotThereIsSaid();
    void aHelperThatDiesIsSaid();
    void aFarewellIsSaid();
    void octetsThatAreNoMessageEndTheSession();
    void stoppingWaitsForTheCountersOfTheRunningDrain();
    void stoppingDoesNotWaitForAHelperThatHangs();
    void goingAwayClosesTheStream();

private:
    struct Ending {
        CaptureEnd end;
        QString sentence;
    };
    std::unique_ptr<HelperSource> source(const QString &interface = QStringLiteral("lo"), quint32 drain = 100);
    bool open(HelperSource &source);
    static Ending endOf(QSignalSpy &spy);

    PrivateBus m_bus;
    std::unique_ptr<FakeHelper> m_helper;
};

void TestHelperSource::initTestCase()
{
    qRegisterMetaType<CaptureEnd>();
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed");
}

void TestHelperSource::init()
{
    m_helper = std::make_unique<FakeHelper>(m_bus.connect(QStringLiteral("helper")));
}

void TestHelperSource::cleanup()
{
    m_helper.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
}

std::unique_ptr<HelperSource> TestHelperSource::source(const QString &interface, quint32 drain)
{
    HelperRequest request;
    request.interface = interface;
    request.drainMilliseconds = drain;
    return std::make_unique<HelperSource>(request, m_bus.connect(QStringLiteral("client")));
}

bool TestHelperSource::open(HelperSource &source)
{
    QSignalSpy status(&source, &CaptureSource::statusChanged);
    source.start();
    return QTest::qWaitFor([&] { return !m_helper->asked.isEmpty() && status.size() >= 2; });
}

TestHelperSource::Ending TestHelperSource::endOf(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait())
        return {CaptureEnd::Completed, QStringLiteral("did not end")};
    return {spy.first().at(0).value<CaptureEnd>(), spy.first().at(1).toString()};
}

void TestHelperSource::framesFlowsAndCountersArrive()
{
    const auto source = this->source();
    QSignalSpy frames(source.get(), &CaptureSource::framesCaptured);
    QSignalSpy flows(source.get(), &CaptureSource::flowsDrained);
    QSignalSpy statuses(source.get(), &CaptureSource::statusChanged);
    QVERIFY(open(*source));
    QCOMPARE(m_helper->asked, QStringList({QStringLiteral("lo"), QStringLiteral("host"), QStringLiteral("auto")}));
    m_helper->send(frameMessage("frame", 0));
    m_helper->send(flowMessage({}, 1));
    lanscope_status counters{};
    counters.backend = LANSCOPE_BACKEND_TC;
    counters.frames[0] = 5;
    counters.received_program_id = 12;
    m_helper->send(statusMessage(counters, 2));
    QTRY_VERIFY(statuses.size() >= 3);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(flows.size(), 1);
    const auto status = statuses.last().at(0).value<CaptureStatus>();
    QCOMPARE(status.backend, QStringLiteral("tc"));
    QCOMPARE(status.reasons.size(), 1);
    QCOMPARE(status.frames[0], quint64(5));
    QCOMPARE(status.hooks.first(), QStringLiteral("TC ingress lo (program 12)"));
    QCOMPARE(status.lostMessages, quint64(0));
}

void TestHelperSource::aGapInTheStreamIsShownAsLoss()
{
    const auto source = this->source();
    QSignalSpy statuses(source.get(), &CaptureSource::statusChanged);
    QVERIFY(open(*source));
    m_helper->send(statusMessage({}, 0));
    m_helper->send(statusMessage({}, 4));
    QTRY_VERIFY(statuses.size() >= 4);
    QCOMPARE(statuses.last().at(0).value<CaptureStatus>().lostMessages, quint64(3));
}

void TestHelperSource::refusalsAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<CaptureEnd>("end");
    const QString prefix = QStringLiteral("org.lanscope.Error.");
    QTest::newRow("denied") << prefix + QStringLiteral("NotAuthorized") << "listening: not allowed"
                            << CaptureEnd::NotAuthorized;
    QTest::newRow("nobody to ask") << prefix + QStringLiteral("NotAuthorized")
                                   << "listening: no authentication agent is running" << CaptureEnd::NoAgent;
    QTest::newRow("too many") << prefix + QStringLiteral("LimitsExceeded") << "listening: four run already"
                              << CaptureEnd::Refused;
    QTest::newRow("renamed meanwhile") << prefix + QStringLiteral("NoSuchInterface") << "listening: it is gone"
                                       << CaptureEnd::InterfaceGone;
}

void TestHelperSource::refusalsAreToldApart()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(CaptureEnd, end);
    m_helper->errorName = name;
    m_helper->errorText = text;
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    source->start();
    const Ending ending = endOf(ended);
    QCOMPARE(ending.end, end);
    QVERIFY2(ending.sentence.contains(text.section(u':', 1).trimmed()), qPrintable(ending.sentence));
}

void TestHelperSource::withoutAHelperItSaysSo()
{
    cleanup();
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    source->start();
    const Ending ending = endOf(ended);
    QCOMPARE(ending.end, CaptureEnd::NoHelper);
    QVERIFY(ending.sentence.startsWith(QStringLiteral("listening on lo: ")));
}

void TestHelperSource::aHelperOfAnotherVersionIsNotAsked()
{
    m_helper->abi = LANSCOPE_ABI_VERSION + 1;
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    source->start();
    QCOMPARE(endOf(ended).end, CaptureEnd::NoHelper);
    QVERIFY(m_helper->asked.isEmpty());
}

void TestHelperSource::anInterfaceThatIsNotThereIsSaid()
{
    const auto source = this->source(QStringLiteral("nosuch0"));
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    source->start();
    QCOMPARE(endOf(ended).end, CaptureEnd::InterfaceGone);
}

void TestHelperSource::aHelperThatDiesIsSaid()
{
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    QVERIFY(open(*source));
    m_helper->closeStream();
    const Ending ending = endOf(ended);
    QCOMPARE(ending.end, CaptureEnd::HelperGone);
    QVERIFY(ending.sentence.contains(QStringLiteral("unexpectedly")));
}

void TestHelperSource::aFarewellIsSaid()
{
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    QVERIFY(open(*source));
    m_helper->send(farewellMessage(LANSCOPE_FAREWELL_INTERFACE_GONE, "observing lo: it is gone\033[31m"));
    const Ending ending = endOf(ended);
    QCOMPARE(ending.end, CaptureEnd::InterfaceGone);
    QVERIFY(!ending.sentence.contains(QChar(0x1b)));
}

void TestHelperSource::octetsThatAreNoMessageEndTheSession()
{
    const auto source = this->source();
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    QVERIFY(open(*source));
    m_helper->send("this is no message");
    QCOMPARE(endOf(ended).end, CaptureEnd::HelperGone);
    QVERIFY(m_helper->clientHasLeft());
}

void TestHelperSource::stoppingWaitsForTheCountersOfTheRunningDrain()
{
    const auto source = this->source(QStringLiteral("lo"), 10'000);
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    QSignalSpy statuses(source.get(), &CaptureSource::statusChanged);
    QVERIFY(open(*source));
    source->stop();
    QVERIFY(ended.isEmpty());
    lanscope_status counters{};
    counters.frames[0] = 42;
    m_helper->send(statusMessage(counters));
    QCOMPARE(endOf(ended).end, CaptureEnd::Completed);
    QCOMPARE(statuses.last().at(0).value<CaptureStatus>().frames[0], quint64(42));
}

void TestHelperSource::stoppingDoesNotWaitForAHelperThatHangs()
{
    const auto source = this->source(QStringLiteral("lo"), 20);
    QSignalSpy ended(source.get(), &CaptureSource::ended);
    QVERIFY(open(*source));
    source->stop();
    QCOMPARE(endOf(ended).end, CaptureEnd::Completed);
}

void TestHelperSource::goingAwayClosesTheStream()
{
    auto source = this->source();
    QVERIFY(open(*source));
    QVERIFY(!m_helper->clientHasLeft());
    source.reset();
    QTRY_VERIFY(m_helper->clientHasLeft());
}

QTEST_GUILESS_MAIN(TestHelperSource)
#include "tst_helper_source.moc"

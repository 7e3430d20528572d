// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "app/pipeline/pipeline.h"
#include "tests/support/fake_helper.h"
#include "tests/support/packet_builder.h"
#include "tests/support/private_bus.h"
#include "tests/support/stream_messages.h"

using namespace lanscope;
using namespace lanscope::test;

/// The whole line without a kernel: a fake helper on a real bus at one end, values and a real database at the other.
class TestPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aFrameBecomesADevice();
    void aFlowIsCreditedToBothEnds();
    void trafficIsSampledFromTheCounters();
    void aNameSticksForEver();
    void aNameGivenByAnotherProgramIsTakenUp();
    void whatIsForgottenIsGoneAndCanBeBroughtBack();
    void aSecondRecorderObservesButDoesNotKeep();
    void aHelperThatDiesIsAProblemWithAWayOut();
    void aRefusalEndsTheSession();
    void aFileThatIsNotThereIsAProblem();
    void listeningAgainKeepsWhatWasSeen();

private:
    void listen(Pipeline &pipeline);
    void sayHello(const QString &mac, const QString &address, quint64 sequence);
    static Device only(const Pipeline &pipeline, const QString &mac);

    PrivateBus m_bus;
    std::unique_ptr<FakeHelper> m_helper;
    QTemporaryDir m_folder;
    QString m_database;
};

void TestPipeline::initTestCase()
{
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1());
}

void TestPipeline::init()
{
    static int number = 0;
    m_database = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
    m_helper = std::make_unique<FakeHelper>(m_bus.connect(QStringLiteral("helper")));
}

void TestPipeline::cleanup()
{
    m_helper.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("helper"));
}

void TestPipeline::listen(Pipeline &pipeline)
{
    ListenRequest request;
    request.interfaces = {QStringLiteral("lo")};
    request.drainMilliseconds = 50;
    pipeline.listen(request);
    QTRY_COMPARE(pipeline.state().activity, Activity::Listening);
}

void TestPipeline::sayHello(const QString &mac, const QString &address, quint64 sequence)
{
    const QByteArray from = mac.toLatin1();
    const QByteArray at = address.toLatin1();
    m_helper->send(frameMessage(arpReply().fromMac(from).from(at).octetsOnTheWire(), sequence));
}

Device TestPipeline::only(const Pipeline &pipeline, const QString &mac)
{
    const Device *device = pipeline.inventory().owner(*MacAddress::fromString(mac));
    return device ? *device : Device();
}

static const QString printer = QStringLiteral("00:11:22:33:44:55");

void TestPipeline::aFrameBecomesADevice()
{
    Pipeline pipeline;
    QSignalSpy changes(&pipeline, &Pipeline::devicesChanged);
    listen(pipeline);
    sayHello(printer, QStringLiteral("192.0.2.7"), 0);
    QTRY_VERIFY(!only(pipeline, printer).addresses.isEmpty());
    QCOMPARE(only(pipeline, printer).addresses.first().address.toString(), QStringLiteral("192.0.2.7"));
    QTRY_VERIFY(!changes.isEmpty());
}

void TestPipeline::aFlowIsCreditedToBothEnds()
{
    Pipeline pipeline;
    listen(pipeline);
    const QString phone = QStringLiteral("00:11:22:33:44:66");
    sayHello(printer, QStringLiteral("192.0.2.7"), 0);
    sayHello(phone, QStringLiteral("192.0.2.8"), 1);
    lanscope_flow_record flow{};
    flow.family = LANSCOPE_IPV4;
    flow.packets = 3;
    flow.bytes = 300;
    memcpy(flow.source_mac, MacAddress::fromString(printer)->octets.data(), 6);
    memcpy(flow.destination_mac, MacAddress::fromString(phone)->octets.data(), 6);
    m_helper->send(flowMessage(flow, 2));
    QTRY_COMPARE(only(pipeline, printer).traffic.bytesSent, quint64(300));
    QCOMPARE(only(pipeline, phone).traffic.packetsReceived, quint64(3));
}

void TestPipeline::trafficIsSampledFromTheCounters()
{
    Pipeline pipeline;
    QSignalSpy samples(&pipeline, &Pipeline::trafficSampled);
    listen(pipeline);
    lanscope_status counters{};
    counters.bytes[LANSCOPE_RECEIVED] = 1000;
    m_helper->send(statusMessage(counters, 0));
    counters.bytes[LANSCOPE_RECEIVED] = 1500;
    counters.bytes[LANSCOPE_SENT] = 70;
    quint64 sequence = 0;
    // Counters that arrive in the same millisecond wait for the next: as in life, another drain follows.
    const auto sampledAfterOneMore = [&](lanscope_direction side) {
        m_helper->send(statusMessage(counters, ++sequence));
        quint64 octets = 0;
        for (const auto &arguments : samples)
            octets += arguments.first().value<TrafficSample>().bytes[side];
        return octets;
    };
    QTRY_COMPARE(sampledAfterOneMore(LANSCOPE_RECEIVED), quint64(1500));
    QTRY_COMPARE(sampledAfterOneMore(LANSCOPE_SENT), quint64(70));
}

void TestPipeline::aNameSticksForEver()
{
    {
        Pipeline pipeline;
        pipeline.openStore(m_database, StoreRole::Recorder);
        listen(pipeline);
        sayHello(printer, QStringLiteral("192.0.2.7"), 0);
        QTRY_VERIFY(!only(pipeline, printer).macs.isEmpty());
        pipeline.rename(*MacAddress::fromString(printer), QStringLiteral("Office printer"));
        pipeline.stop();
        QTRY_COMPARE(pipeline.state().activity, Activity::Idle);
    }
    Pipeline again;
    QSignalSpy replaced(&again, &Pipeline::inventoryReplaced);
    again.openStore(m_database, StoreRole::Recorder);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(only(again, printer).name(), QStringLiteral("Office printer"));
    listen(again);
    sayHello(printer, QStringLiteral("192.0.2.9"), 0);
    QTRY_COMPARE(only(again, printer).addresses.size(), 2);
    QCOMPARE(only(again, printer).name(), QStringLiteral("Office printer"));
}

void TestPipeline::aNameGivenByAnotherProgramIsTakenUp()
{
    Pipeline pipeline;
    pipeline.openStore(m_database, StoreRole::Recorder);
    listen(pipeline);
    sayHello(printer, QStringLiteral("192.0.2.7"), 0);
    QTRY_VERIFY(!only(pipeline, printer).macs.isEmpty());
    auto editor = Store::open(m_database, StoreRole::Editor);
    QVERIFY(editor);
    QTRY_VERIFY(!(*editor)->devices(pipeline.state().place).value_or(QList<Device>()).isEmpty());
    UserChoices choices;
    choices.name = QStringLiteral("Elsewhere");
    QVERIFY((*editor)->saveChoices(pipeline.state().place, {{*MacAddress::fromString(printer), choices}},
                                   Timestamp::fromSeconds(1)));
    QTRY_COMPARE_WITH_TIMEOUT(only(pipeline, printer).name(), QStringLiteral("Elsewhere"), 10'000);
}

void TestPipeline::whatIsForgottenIsGoneAndCanBeBroughtBack()
{
    const DeviceId id = *MacAddress::fromString(printer);
    Pipeline pipeline;
    pipeline.openStore(m_database, StoreRole::Recorder);
    listen(pipeline);
    sayHello(printer, QStringLiteral("192.0.2.7"), 0);
    QTRY_VERIFY(!only(pipeline, printer).macs.isEmpty());
    Decision decision{.id = id, .before = {}, .after = {}};
    decision.after.notes = QStringLiteral("a secret\nof two lines");
    decision.after.known = true;
    pipeline.decide({decision});
    const Device before = only(pipeline, printer);
    QCOMPARE(before.user, decision.after);

    const Place place = pipeline.state().place;
    pipeline.erase({id});
    QVERIFY(only(pipeline, printer).macs.isEmpty());
    auto reader = Store::open(m_database, StoreRole::Reader);
    QVERIFY(reader);
    QVERIFY((*reader)->devices(place).value_or(QList<Device>{{}}).isEmpty());
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(m_database + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a secret"));
    }

    pipeline.restore({before});
    QCOMPARE(only(pipeline, printer).user, decision.after);
    QTRY_COMPARE((*reader)->devices(place).value_or(QList<Device>{{}}).value(0).user, decision.after);
}

void TestPipeline::aSecondRecorderObservesButDoesNotKeep()
{
    const auto first = Store::open(m_database, StoreRole::Recorder);
    QVERIFY(first);
    Pipeline second;
    QSignalSpy problems(&second, &Pipeline::problemFound);
    second.openStore(m_database, StoreRole::Recorder);
    QCOMPARE(problems.size(), 1);
    listen(second);
    QVERIFY(!second.state().stored);
    QVERIFY(!second.state().notStoredReason.isEmpty());
}

void TestPipeline::aHelperThatDiesIsAProblemWithAWayOut()
{
    Pipeline pipeline;
    QSignalSpy problems(&pipeline, &Pipeline::problemFound);
    QSignalSpy finished(&pipeline, &Pipeline::finished);
    listen(pipeline);
    m_helper->closeStream();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().first().value<Problem>().end, CaptureEnd::HelperGone);
    QCOMPARE(problems.first().first().value<Problem>().remedy, Remedy::StartAgain);
    QCOMPARE(pipeline.state().activity, Activity::Idle);
}

void TestPipeline::aRefusalEndsTheSession()
{
    m_helper->errorName = QStringLiteral("org.lanscope.Error.NotAuthorized");
    m_helper->errorText = QStringLiteral("listening: not allowed");
    Pipeline pipeline;
    QSignalSpy problems(&pipeline, &Pipeline::problemFound);
    QSignalSpy finished(&pipeline, &Pipeline::finished);
    pipeline.listen({.interfaces = {QStringLiteral("lo")}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(problems.first().first().value<Problem>().end, CaptureEnd::NotAuthorized);
}

void TestPipeline::aFileThatIsNotThereIsAProblem()
{
    Pipeline pipeline;
    QSignalSpy problems(&pipeline, &Pipeline::problemFound);
    QSignalSpy finished(&pipeline, &Pipeline::finished);
    pipeline.read({m_folder.filePath(QStringLiteral("nothing.pcap"))}, Keep::InMemory);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(problems.first().first().value<Problem>().remedy, Remedy::OpenAnotherFile);
}

void TestPipeline::listeningAgainKeepsWhatWasSeen()
{
    Pipeline pipeline;
    listen(pipeline);
    sayHello(printer, QStringLiteral("192.0.2.7"), 0);
    QTRY_VERIFY(!only(pipeline, printer).macs.isEmpty());
    pipeline.stop();
    QTRY_COMPARE(pipeline.state().activity, Activity::Idle);
    listen(pipeline);
    QVERIFY(!only(pipeline, printer).macs.isEmpty());
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"

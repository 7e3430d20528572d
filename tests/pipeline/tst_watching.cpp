// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/pipeline/pipeline.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

QByteArray little32(quint32 value)
{
    QByteArray octets(4, '\0');
    for (int at = 0; at < 4; ++at)
        octets[at] = char(value >> (8 * at));
    return octets;
}

/// A capture file (pcap, microseconds, Ethernet) without a frame.
QByteArray emptyCapture()
{
    return QByteArray::fromHex("d4c3b2a1020004000000000000000000") + little32(65'535) + little32(1);
}

QByteArray recordOf(const QByteArray &frame, quint32 tenths)
{
    return little32(1'800'000'000 + tenths / 10) + little32(tenths % 10 * 100'000) + little32(quint32(frame.size())) +
           little32(quint32(frame.size())) + frame;
}

/// A capture file with a frame every tenth of a second.
QByteArray captureOf(const QList<QByteArray> &frames)
{
    QByteArray file = emptyCapture();
    quint32 tenths = 0;
    for (const QByteArray &frame : frames)
        file += recordOf(frame, tenths++);
    return file;
}

/// Two days of a device that speaks every minute in the first half of each.
QByteArray twoDays()
{
    QByteArray file = emptyCapture();
    for (quint32 minute = 0; minute < 48 * 60; ++minute) {
        if (minute % (24 * 60) < 12 * 60)
            file += recordOf(ArpBuilder(1).asks("192.168.1.1").octetsOnTheWire(), minute * 600);
    }
    return file;
}

QByteArray sweep()
{
    QList<QByteArray> frames;
    for (int host = 1; host <= 60; ++host)
        frames.append(ArpBuilder(1).asks(qPrintable(QStringLiteral("192.168.1.%1").arg(host))).octetsOnTheWire());
    return captureOf(frames);
}

} // namespace

/// What detectors find in a recording is told, kept, and obeys a person.
class TestWatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRecordingGivesAlertsAtItsOwnTime();
    void alertsAndDecisionsAreKept();
    void aFileThatIsReadAgainIsNotCountedTwice();
    void anotherFileOfTheSameNameIsAnotherPlace();
    void levelsAreToldWhenTheyAreReadAndWhenTheyChange();
    void listsOfAddressesAreReadFromFiles();
    void framesOfAnAlertAreKept();
    void whoIsFollowedIsToldWhenItComesAndGoes();

private:
    void read(Pipeline &pipeline);

    QTemporaryDir m_folder;
    QString m_file;
};

void TestWatching::init()
{
    m_file = m_folder.filePath(QStringLiteral("sweep.pcap"));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sweep());
}

void TestWatching::read(Pipeline &pipeline)
{
    QSignalSpy finished(&pipeline, &Pipeline::finished);
    pipeline.read({m_file}, Keep::InStore);
    QVERIFY(finished.wait());
}

void TestWatching::aRecordingGivesAlertsAtItsOwnTime()
{
    Pipeline pipeline;
    QSignalSpy changed(&pipeline, &Pipeline::alertsChanged);
    read(pipeline);
    QCOMPARE(pipeline.alerts().alerts().size(), 1);
    const Alert alert = pipeline.alerts().alerts().first();
    QCOMPARE(alert.kind, AlertKind::ArpScan);
    QCOMPARE(alert.device, mac(ClientMac));
    const Timestamp begin = Timestamp::fromMilliseconds(1'800'000'000'000);
    QVERIFY(alert.openedAt > begin && alert.openedAt < Timestamp::fromMilliseconds(1'800'000'005'000));
    QVERIFY(!changed.isEmpty());
}

void TestWatching::alertsAndDecisionsAreKept()
{
    const QString database = m_folder.filePath(QStringLiteral("kept.db"));
    {
        Pipeline pipeline;
        pipeline.openStore(database, StoreRole::Recorder);
        read(pipeline);
        pipeline.setAlertState(pipeline.alerts().alerts().first().id, AlertState::Acknowledged);
        pipeline.muteAlerts({AlertKind::Flood, mac(ClientMac)});
        pipeline.setAlertLevel(AlertKind::Beacon, AlertLevel::Off);
    }
    Pipeline pipeline;
    QSignalSpy replaced(&pipeline, &Pipeline::alertsReplaced);
    pipeline.openStore(database, StoreRole::Recorder);
    QVERIFY(!replaced.isEmpty());
    QCOMPARE(pipeline.alerts().alerts().first().state, AlertState::Acknowledged);
    QVERIFY(pipeline.alerts().isMuted(AlertKind::Flood, mac(ClientMac)));
    QCOMPARE(pipeline.alerts().level(AlertKind::Beacon), AlertLevel::Off);
    pipeline.unmuteAlerts({AlertKind::Flood, mac(ClientMac)});
    QVERIFY(!pipeline.alerts().isMuted(AlertKind::Flood, mac(ClientMac)));
}

void TestWatching::aFileThatIsReadAgainIsNotCountedTwice()
{
    const QString database = m_folder.filePath(QStringLiteral("again.db"));
    DeviceTraffic once;
    for (int time = 0; time < 3; ++time) {
        Pipeline pipeline;
        pipeline.openStore(database, StoreRole::Recorder);
        read(pipeline);
        const Device device = *pipeline.inventory().owner(mac(ClientMac));
        QVERIFY(device.traffic.packetsSent > 0);
        QCOMPARE(pipeline.alerts().alerts().size(), 1);
        if (time == 0) {
            once = device.traffic;
            pipeline.rename(device.id, QStringLiteral("Scanner"));
            continue;
        }
        QCOMPARE(device.traffic, once);
        QCOMPARE(device.name(), QStringLiteral("Scanner"));
        QSignalSpy answered(&pipeline, &Pipeline::historyAnswered);
        HistoryQuery query;
        query.from = Timestamp::fromSeconds(1'799'990'000);
        query.to = Timestamp::fromSeconds(1'800'010'000);
        pipeline.askHistory(query);
        const auto answer = answered.constFirst().constFirst().value<HistoryAnswer>();
        QCOMPARE(answer.failure, QString());
        QCOMPARE(answer.unobserved.size(), 2); // before the file and after it
        for (const HistorySeries &series : answer.series)
            QVERIFY(series.total.packetsSent <= once.packetsSent);
    }
}

void TestWatching::anotherFileOfTheSameNameIsAnotherPlace()
{
    const QString database = m_folder.filePath(QStringLiteral("another.db"));
    Pipeline pipeline;
    pipeline.openStore(database, StoreRole::Recorder);
    read(pipeline);
    const DeviceTraffic whole = pipeline.inventory().owner(mac(ClientMac))->traffic;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write(sweep().mid(24)); // behind the header of the file
    file.close();
    read(pipeline);
    QVERIFY(pipeline.inventory().owner(mac(ClientMac))->traffic.packetsSent > whole.packetsSent);
    QSignalSpy told(&pipeline, &Pipeline::placesChanged);
    pipeline.setPlace(pipeline.state().place);
    QCOMPARE(told.constLast().constFirst().value<QList<Place>>().size(), 2);
}

void TestWatching::levelsAreToldWhenTheyAreReadAndWhenTheyChange()
{
    using Levels = QHash<AlertKind, AlertLevel>;
    const Levels chosen{{AlertKind::ArpScan, AlertLevel::Off}};
    const QString database = m_folder.filePath(QStringLiteral("levels.db"));
    {
        Pipeline pipeline;
        pipeline.openStore(database, StoreRole::Recorder);
        QSignalSpy levels(&pipeline, &Pipeline::alertLevelsChanged);
        pipeline.setAlertLevel(AlertKind::ArpScan, AlertLevel::Off);
        QCOMPARE(levels.last().first().value<Levels>(), chosen);
    }
    Pipeline pipeline;
    QSignalSpy levels(&pipeline, &Pipeline::alertLevelsChanged);
    pipeline.openStore(database, StoreRole::Recorder);
    read(pipeline);
    QVERIFY(!levels.isEmpty());
    QCOMPARE(levels.last().first().value<Levels>(), chosen);
    QVERIFY(pipeline.alerts().alerts().isEmpty()); // the sweep is of a kind that is off
}

void TestWatching::framesOfAnAlertAreKept()
{
    const QString database = m_folder.filePath(QStringLiteral("frames.db"));
    QList<AlertFrame> seen;
    {
        Pipeline pipeline;
        pipeline.openStore(database, StoreRole::Recorder);
        read(pipeline);
        seen = pipeline.alerts().alerts().first().frames;
        QCOMPARE(seen.size(), AlertFrame::MostOfAlert);
        QCOMPARE(seen.last().kind, quint8(LANSCOPE_FRAME_ARP));
    }
    Pipeline pipeline;
    pipeline.openStore(database, StoreRole::Recorder);
    QCOMPARE(pipeline.alerts().alerts().first().frames, seen);
}

void TestWatching::whoIsFollowedIsToldWhenItComesAndGoes()
{
    QFile capture(m_file);
    QVERIFY(capture.open(QIODevice::WriteOnly));
    capture.write(twoDays());
    capture.close();
    const QString database = m_folder.filePath(QStringLiteral("followed.db"));
    {
        Pipeline pipeline;
        pipeline.openStore(database, StoreRole::Recorder);
        read(pipeline);
        QVERIFY(pipeline.alerts().alerts().isEmpty());
        const Device device = *pipeline.inventory().owner(mac(ClientMac));
        Decision decision{device.id, device.user, device.user};
        decision.after.followed = true;
        pipeline.decide({decision});
    }
    Pipeline pipeline; // it is remembered
    pipeline.openStore(database, StoreRole::Recorder);
    read(pipeline);
    QStringList kinds;
    for (const Alert &alert : pipeline.alerts().alerts())
        kinds.append(alertKindKey(alert.kind));
    QCOMPARE(kinds, (QStringList{QStringLiteral("device-gone"), QStringLiteral("device-back")}));
}

void TestWatching::listsOfAddressesAreReadFromFiles()
{
    const QString path = m_folder.filePath(QStringLiteral("bad.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("203.0.113.66\nneither this\n");
    file.close();
    Pipeline pipeline;
    QSignalSpy problems(&pipeline, &Pipeline::problemFound);
    pipeline.setBlockLists({path, m_folder.filePath(QStringLiteral("missing.txt"))});
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0][0].value<Problem>().sentence.contains(path));
    QVERIFY(problems[1][0].value<Problem>().sentence.contains(QStringLiteral("missing.txt")));

    QFile capture(m_file);
    QVERIFY(capture.open(QIODevice::WriteOnly));
    capture.write(captureOf({DnsBuilder(0, LANSCOPE_FRAME_DNS)
                                 .from("192.168.1.20")
                                 .to("203.0.113.66")
                                 .toPort(53)
                                 .asks("example.org", 1)
                                 .octetsOnTheWire()}));
    capture.close();
    read(pipeline);
    QCOMPARE(pipeline.alerts().alerts().size(), 1);
    QCOMPARE(pipeline.alerts().alerts().first().kind, AlertKind::Blocklisted);
    QCOMPARE(pipeline.alerts().alerts().first().facts.first().values,
             (QStringList{QStringLiteral("203.0.113.66"), QStringLiteral("bad.txt")}));
}

QTEST_GUILESS_MAIN(TestWatching)
#include "tst_watching.moc"

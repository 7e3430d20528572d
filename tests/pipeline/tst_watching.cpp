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

/// A capture file (pcap, microseconds, Ethernet) with a frame every tenth of a second.
QByteArray captureOf(const QList<QByteArray> &frames)
{
    QByteArray file = QByteArray::fromHex("d4c3b2a1020004000000000000000000") + little32(65'535) + little32(1);
    quint32 tenths = 0;
    for (const QByteArray &frame : frames) {
        file += little32(1'800'000'000 + tenths / 10) + little32(tenths % 10 * 100'000);
        file += little32(quint32(frame.size())) + little32(quint32(frame.size())) + frame;
        ++tenths;
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
    QCOMPARE(alert.openedAt, Timestamp::fromMilliseconds(1'800'000'000'000 + 3000)); // nobody asks for its own address
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

QTEST_GUILESS_MAIN(TestWatching)
#include "tst_watching.moc"

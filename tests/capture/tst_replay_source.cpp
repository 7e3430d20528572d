// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "tests/capture/capture_file_builder.h"
#include "tests/capture/replayed.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Start = 1'700'000'000;

/// A UDP datagram of a flow of its own.
QByteArray datagramOf(int flow)
{
    auto packet = ssdpSearch().from(qPrintable(u"10.1.%1.%2"_s.arg(flow / 250).arg(flow % 250 + 1)));
    return packet.octetsOnTheWire();
}

} // namespace

class TestReplaySource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void everyPacketIsInExactlyOneFlow()
    {
        ClassicFile file;
        for (int packet = 0; packet < 3000; ++packet)
            file.packet(Start + quint32(packet / 500), 0, datagramOf(packet % 70));
        file.packet(Start + 5, 0, "short").packet(Start + 5, 0, arpRequest().octetsOnTheWire());
        const Replayed heard = replay(write(file.octets()));
        const CaptureStatus &status = heard.states.constLast();
        QCOMPARE(heard.packets(), 3002u);
        QCOMPARE(status.totalFrames(), 3002u);
        QCOMPARE(status.nonIpFrames[0], 2u);
        QCOMPARE(status.overflowPackets[0], 0u);
        QCOMPARE(status.flowRecords, quint64(heard.flows.size()));
        QCOMPARE(heard.end, CaptureEnd::Completed);
        QVERIFY(heard.sentence.isEmpty());
    }

    void aFullTableIsDrainedBeforeTheSecondIsOver()
    {
        ClassicFile file;
        for (int packet = 0; packet < 40'000; ++packet)
            file.packet(Start, 0, datagramOf(packet));
        const Replayed heard = replay(write(file.octets()));
        QCOMPARE(heard.packets(), 40'000u);
        QCOMPARE(heard.flows.size(), 40'000);
    }

    void flowsSayWhatTheKernelsWouldSay()
    {
        const QByteArray datagram = ssdpSearch().vlan(30).octetsOnTheWire();
        const Replayed heard =
            replay(write(ClassicFile().packet(Start, 5, datagram).packet(Start, 9, datagram).octets()));
        QCOMPARE(heard.flows.size(), 1);
        const FlowRecord &flow = heard.flows[0];
        QCOMPARE(flow.key.source, ip(ClientAddress));
        QCOMPARE(flow.key.destination, ip("239.255.255.250"));
        QCOMPARE(int(flow.key.destinationPort), 1900);
        QCOMPARE(int(flow.key.ethertype), 0x0800);
        QCOMPARE(int(flow.key.protocol), 17);
        QCOMPARE(int(flow.key.vlan), 30);
        QCOMPARE(flow.counters.packets, 2u);
        QCOMPARE(flow.counters.bytes, quint64(2 * (datagram.size() - 18)));
        QCOMPARE(flow.sourceMac, mac(ClientMac));
        QCOMPARE(flow.first.nanoseconds, Start * 1'000'000'000LL + 5000);
        QCOMPARE(flow.last.nanoseconds, Start * 1'000'000'000LL + 9000);
    }

    void flowsAreDrainedOnceASecondOfTheFile()
    {
        ClassicFile file;
        for (quint32 half = 0; half < 6; ++half)
            file.packet(Start + half / 2, half % 2 * 500'000, datagramOf(1));
        const Replayed heard = replay(write(file.octets()));
        QCOMPARE(heard.drains, QList<Timestamp>({Timestamp::fromSeconds(Start + 1),
                                                 Timestamp::fromSeconds(Start + 2),
                                                 {(Start + 2) * 1'000'000'000LL + 500'000'000}}));
        QCOMPARE(heard.states.size(), 4); // at once, and after each drain
        QCOMPARE(heard.states.constFirst().totalFrames(), 0u);
    }

    void disorderIsToleratedAndAClockSetBackBeginsAnew()
    {
        const Replayed heard = replay(write(ClassicFile()
                                                .packet(Start + 2, 0, datagramOf(1))
                                                .packet(Start, 0, datagramOf(1))
                                                .packet(Start - 86'400, 0, datagramOf(1))
                                                .packet(Start - 86'398, 0, datagramOf(1))
                                                .octets()));
        QCOMPARE(heard.packets(), 4u);
        QCOMPARE(heard.drains.size(), 3);
        QCOMPARE(heard.flows[0].first, Timestamp::fromSeconds(Start));
        QCOMPARE(heard.flows[0].last, Timestamp::fromSeconds(Start + 2));
    }

    void framesWorthCopyingAreCopied()
    {
        const QByteArray data = DhcpBuilder(1, 3).octetsOnTheWire().replace(34, 4, number32(0x12341235)); // other ports
        const Replayed heard = replay(write(ClassicFile()
                                                .packet(Start, 0, data)
                                                .packet(Start, 0, data)
                                                .packet(Start, 0, arpRequest().octetsOnTheWire())
                                                .packet(Start, 0, mdnsQuery().octetsOnTheWire())
                                                .octets()));
        QList<int> kinds;
        for (const CapturedFrame &frame : heard.frames)
            kinds.append(frame.kind);
        QCOMPARE(kinds, QList<int>({LANSCOPE_FRAME_NEW_MAC, LANSCOPE_FRAME_ARP, LANSCOPE_FRAME_MDNS}));
        QCOMPARE(heard.frames[0].octets, data);
        QCOMPARE(heard.frames[0].time, Timestamp::fromSeconds(Start));
        const CaptureStatus &status = heard.states.constLast();
        QCOMPARE(status.framesCopied, 3u);
        QCOMPARE(status.copied[LANSCOPE_FRAME_ARP], 1u);
        QCOMPARE(status.framesDropped, 0u);
        QCOMPARE(status.mode, u"file"_s);
        QCOMPARE(status.backend, u"file"_s);
        QCOMPARE(status.interface, u"capture"_s);
    }

    void batchesAndFramesAreBounded()
    {
        ClassicFile file;
        for (int packet = 0; packet < 1000; ++packet)
            file.packet(Start, 0, mdnsQuery().octetsOnTheWire() + QByteArray(2000, 'x'));
        const Replayed heard = replay(write(file.octets()));
        QCOMPARE(heard.frames.size(), 1000);
        QVERIFY(heard.largestBatch <= 256);
        QCOMPARE(heard.frames[0].octets.size(), qsizetype(LANSCOPE_FRAME_BYTES));
        QVERIFY(heard.frames[0].originalLength > LANSCOPE_FRAME_BYTES);
    }

    void groupsAndNobodyAreNoNewStations()
    {
        const Replayed heard =
            replay(write(ClassicFile(101).packet(Start, 0, number8(0x45) + QByteArray(30, '\0')).octets()));
        QVERIFY(heard.frames.isEmpty());
        QCOMPARE(heard.packets(), 1u);
    }

    void startReturnsBeforeAnythingIsRead()
    {
        Replayed heard;
        ReplaySource source(write(ClassicFile().packet(Start, 0, datagramOf(1)).octets()));
        listen(source, heard);
        source.start();
        QVERIFY(heard.states.isEmpty() && heard.flows.isEmpty() && heard.ends == 0);
    }

    void stopDeliversWhatIsCountedAndEndsOnce()
    {
        ClassicFile file;
        for (int packet = 0; packet < 50'000; ++packet)
            file.packet(Start, 0, datagramOf(packet % 10));
        Replayed heard;
        ReplaySource source(write(file.octets()));
        listen(source, heard);
        connect(&source, &CaptureSource::framesCaptured, &source, &ReplaySource::stop);
        source.start();
        QTRY_COMPARE(heard.ends, 1);
        source.stop();
        QTest::qWait(0);
        QCOMPARE(heard.ends, 1);
        QCOMPARE(heard.end, CaptureEnd::Completed);
        QVERIFY(heard.packets() > 0 && heard.packets() < 50'000);
        QCOMPARE(heard.packets(), heard.states.constLast().totalFrames());
    }

    void aFileShortenedMeanwhileEndsWithASentence()
    {
        ClassicFile file;
        for (int packet = 0; packet < 50'000; ++packet)
            file.packet(Start, 0, datagramOf(packet % 10));
        const QString path = write(file.octets());
        Replayed heard;
        ReplaySource source(path);
        listen(source, heard);
        connect(&source, &CaptureSource::framesCaptured, this, [&] { QFile::resize(path, 1000); });
        source.start();
        QTRY_COMPARE(heard.ends, 1);
        QVERIFY(heard.packets() < 50'000);
    }

    void aFileCutOffIsCompletedWithARemark()
    {
        const Replayed heard = replay(
            write(ClassicFile().packet(Start, 0, datagramOf(1)).packet(Start, 0, datagramOf(2)).octets().chopped(12)));
        QCOMPARE(heard.packets(), 1u);
        QCOMPARE(heard.end, CaptureEnd::Completed);
        QCOMPARE(heard.sentence, u"reading capture: the file is cut off; octets missing: 12"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"reading capture: the file is empty"_s;
        QTest::newRow("something else") << QByteArray("<html></html>")
                                        << u"reading capture: it is not a pcap or pcapng file"_s;
        QTest::newRow("another link type")
            << ClassicFile(189).packet(Start, 0, "usb").octets()
            << u"reading capture: its link type USB_LINUX (189) is not one that Lanscope knows"_s;
        QTest::newRow("damaged") << ClassicFile().raw(QByteArray(16, '\xff')).octets()
                                 << u"reading capture: the file is damaged; a packet claims 4294967295 octets"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, sentence);
        const Replayed heard = replay(write(octets));
        QCOMPARE(heard.sentence, sentence);
        QCOMPARE(heard.end, CaptureEnd::Unreadable);
        QVERIFY(!heard.states.isEmpty());
    }

    void whatIsNoFileIsSaid()
    {
        QCOMPARE(replay(m_folder.filePath(u"absent"_s)).sentence, u"reading absent: No such file or directory"_s);
        QCOMPARE(replay(m_folder.path()).end, CaptureEnd::Unreadable);
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(replay(pipe).sentence, u"reading pipe: it is not an ordinary file"_s);
    }

    void interfacesOfAnUnknownLinkTypeAreLeftOut()
    {
        const Replayed heard = replay(
            write(NgFile().interface(189).interface(1).enhanced(0, 0, "usb").enhanced(1, 0, datagramOf(1)).octets()));
        QCOMPARE(heard.packets(), 1u);
        QCOMPARE(heard.end, CaptureEnd::Completed);
        QCOMPARE(heard.sentence,
                 u"reading capture: packets of the unknown link type USB_LINUX (189) were left out: 1"_s);
    }

    void packedFilesAreRead()
    {
        const Replayed heard = replay(write(gzip(ClassicFile().packet(Start, 0, datagramOf(1)).octets())));
        QCOMPARE(heard.packets(), 1u);
        QCOMPARE(heard.end, CaptureEnd::Completed);
    }

private:
    QString write(const QByteArray &octets)
    {
        const QString path = m_folder.filePath(u"capture"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(octets) != octets.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReplaySource)
#include "tst_replay_source.moc"

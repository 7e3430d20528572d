// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/capture/pcap_file_clock.h"
#include "app/capture/replay_gzip.h"
#include "tests/capture/capture_file_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Second = 1'000'000'000;

struct Read {
    QList<qint64> times;
    QList<quint32> linkTypes;
    QList<QByteArray> octets;
    QList<quint32> lengths;
    FileEnd::Kind end = FileEnd::Kind::Damaged;
    QString reason;
};

Read read(std::unique_ptr<OctetSource> source)
{
    Read result;
    const auto file = PcapFile::open(std::move(source));
    if (!file) {
        result.reason = file.error().sentence;
        return result;
    }
    FilePacket packet;
    while ((*file)->next(packet)) {
        result.times.append(packet.time.nanoseconds);
        result.linkTypes.append(packet.linkType);
        result.octets.append(packet.octets.toByteArray());
        result.lengths.append(packet.originalLength);
    }
    result.end = (*file)->end().kind;
    result.reason = (*file)->end().reason;
    return result;
}

Read read(const QByteArray &octets)
{
    return read(std::make_unique<MemorySource>(octets));
}

Read readPacked(const QByteArray &packed)
{
    return read(makeGzipSource(std::make_unique<MemorySource>(packed)));
}

} // namespace

class TestPcapFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classicFilesAreReadInEitherOrderAndUnit_data()
    {
        QTest::addColumn<bool>("isBig");
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<qint64>("unit");
        QTest::newRow("little, microseconds") << false << 0xa1b2c3d4u << 1000LL;
        QTest::newRow("big, microseconds") << true << 0xa1b2c3d4u << 1000LL;
        QTest::newRow("little, nanoseconds") << false << 0xa1b23c4du << 1LL;
        QTest::newRow("big, nanoseconds") << true << 0xa1b23c4du << 1LL;
    }
    void classicFilesAreReadInEitherOrderAndUnit()
    {
        QFETCH(bool, isBig);
        QFETCH(quint32, magic);
        QFETCH(qint64, unit);
        const Read file = read(
            ClassicFile(113, isBig ? ByteOrder::Big : ByteOrder::Little, magic).packet(7, 5, "abcdef", 3).octets());
        QCOMPARE(file.times, QList<qint64>{7 * Second + 5 * unit});
        QCOMPARE(file.linkTypes, QList<quint32>{113});
        QCOMPARE(file.octets, QList<QByteArray>{"abc"});
        QCOMPARE(file.lengths, QList<quint32>{6});
        QCOMPARE(file.end, FileEnd::Kind::Whole);
    }

    void theLengthOfACheckSequenceIsNotPartOfTheLinkType()
    {
        QCOMPARE(read(ClassicFile(0x30000001).packet(1, 0, "a").octets()).linkTypes, QList<quint32>{1});
    }

    void patchedPacketHeadersAreLonger()
    {
        const QByteArray header =
            ClassicFile(1, ByteOrder::Little, 0xa1b2cd34).packet(1, 0, "ab").octets().first(24 + 16);
        const Read file = read(header + QByteArray(8, '\0') + "ab");
        QCOMPARE(file.octets, QList<QByteArray>{"ab"});
        QCOMPARE(file.end, FileEnd::Kind::Whole);
    }

    void sectionsOfEitherOrderFollowEachOther()
    {
        const Read file = read(NgFile(ByteOrder::Big)
                                   .interface(1)
                                   .enhanced(0, 1'000'001, "one")
                                   .section(ByteOrder::Little)
                                   .interface(113)
                                   .interface(101)
                                   .enhanced(1, 2'000'000, "two")
                                   .obsolete(0, 3'000'000, "three")
                                   .octets());
        QCOMPARE(file.octets, QList<QByteArray>({"one", "two", "three"}));
        QCOMPARE(file.linkTypes, QList<quint32>({1, 101, 113}));
        QCOMPARE(file.times, QList<qint64>({Second + 1000, 2 * Second, 3 * Second}));
        QCOMPARE(file.end, FileEnd::Kind::Whole);
    }

    void eachInterfaceHasItsClock()
    {
        NgFile file;
        file.interface(1, 0, file.option(9, "\x09") + file.option64(14, 100));
        file.interface(1, 0, file.option(9, "\x8a")); // 2^-10 seconds
        file.enhanced(0, 5, "a").enhanced(1, 1024 + 512, "b");
        QCOMPARE(read(file.octets()).times, QList<qint64>({100 * Second + 5, Second + Second / 2}));
    }

    void clocksOfAnyFinenessDoNotOverflow_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<quint64>("units");
        QTest::addColumn<qint64>("expected");
        constexpr quint64 Most = std::numeric_limits<quint64>::max();
        QTest::newRow("seconds") << 0 << 0LL << quint64(3) << 3 * Second;
        QTest::newRow("picoseconds") << 12 << 0LL << quint64(1'500'000'000'000) << 3 * Second / 2;
        QTest::newRow("finer than any clock") << 40 << 0LL << Most << 0LL;
        QTest::newRow("seconds beyond the age of the world") << 0 << 0LL << Most << 0LL;
        QTest::newRow("binary seconds") << 0x80 << 0LL << quint64(3) << 3 * Second;
        QTest::newRow("2^-40 seconds") << 0x80 + 40 << 0LL << (quint64(3) << 40) << 3 * Second;
        QTest::newRow("2^-127 seconds") << 0x80 + 127 << 0LL << Most << 0LL;
        QTest::newRow("before 1970") << 6 << -5LL << quint64(1'000'000) << 0LL;
        QTest::newRow("an offset backward") << 6 << -1LL << quint64(3'000'000) << 2 * Second;
        QTest::newRow("an offset beyond the end")
            << 6 << qint64(std::numeric_limits<qint64>::max()) << quint64(1) << 0LL;
    }
    void clocksOfAnyFinenessDoNotOverflow()
    {
        QFETCH(int, resolution);
        QFETCH(qint64, offset);
        QFETCH(quint64, units);
        QFETCH(qint64, expected);
        const PcapFileClock clock{.resolution = quint8(resolution), .offsetSeconds = offset};
        QCOMPARE(clock.at(units).nanoseconds, expected);
    }

    void simplePacketsHaveNoTimeAndEndAtTheSnapLength()
    {
        const Read file = read(NgFile().interface(1, 3).simple("abcdef", 3).octets());
        QCOMPARE(file.octets, QList<QByteArray>{"abc"});
        QCOMPARE(file.lengths, QList<quint32>{6});
        QCOMPARE(file.times, QList<qint64>{0});
    }

    void otherBlocksArePassedOver()
    {
        const Read file = read(
            NgFile().block(4, QByteArray(2 << 20, 'n')).interface(1).block(5, "1234").enhanced(0, 0, "a").octets());
        QCOMPARE(file.octets, QList<QByteArray>{"a"});
        QCOMPARE(file.end, FileEnd::Kind::Whole);
    }

    void aFileCutOffGivesItsWholePackets_data()
    {
        QTest::addColumn<QByteArray>("octets");
        const QByteArray tail(50, 't');
        QTest::newRow("classic") << ClassicFile().packet(1, 0, "whole").packet(2, 0, tail).octets();
        QTest::newRow("pcapng") << NgFile().interface(1).enhanced(0, 0, "whole").enhanced(0, 0, tail).octets();
    }
    void aFileCutOffGivesItsWholePackets()
    {
        QFETCH(QByteArray, octets);
        for (qsizetype missing = 1; missing <= 50; ++missing) {
            const Read file = read(octets.chopped(missing));
            QCOMPARE(file.octets, QList<QByteArray>{"whole"});
            QCOMPARE(file.end, FileEnd::Kind::Cut);
            QCOMPARE(file.reason, u"the file is cut off; octets missing: %1"_s.arg(missing));
        }
    }

    void whatMakesNoSenseIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("a packet of 4 GiB") << ClassicFile().raw(QByteArray(16, '\xff')).octets();
        QTest::newRow("a block shorter than itself")
            << NgFile().raw(QByteArray::fromHex("060000000800000000000000")).octets();
        QTest::newRow("a block of odd length")
            << NgFile().raw(QByteArray::fromHex("060000000d00000000000000")).octets();
        QTest::newRow("a packet of no interface") << NgFile().enhanced(0, 0, "a").octets();
        QTest::newRow("a packet longer than its block")
            << NgFile().interface(1).block(6, QByteArray(12, '\0') + QByteArray(8, '\x7f')).octets();
        QTest::newRow("a packet block without a packet") << NgFile().interface(1).block(6, "1234").octets();
        QTest::newRow("a packet block of 2 GiB")
            << NgFile().interface(1).raw(QByteArray::fromHex("06000000f0ffff7f")).octets();
        QTest::newRow("a section without byte order")
            << NgFile().raw(QByteArray::fromHex("0a0d0d0a1c00000000000000")).octets();
    }
    void whatMakesNoSenseIsDamaged()
    {
        QFETCH(QByteArray, octets);
        const Read file = read(octets);
        QCOMPARE(file.end, FileEnd::Kind::Damaged);
        QVERIFY2(file.reason.startsWith(u"the file is damaged"_s), qPrintable(file.reason));
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(read("%PDF-1.7 and more").reason, u"it is not a pcap or pcapng file"_s);
        QCOMPARE(read("abc").reason, u"it is not a pcap or pcapng file"_s);
        QCOMPARE(read(ClassicFile().octets().first(23)).reason, u"its first header is cut off or damaged"_s);
        QCOMPARE(read(NgFile().octets().first(11)).reason, u"its first header is cut off or damaged"_s);
    }

    void packedFilesAreUnpacked()
    {
        const QByteArray file = ClassicFile().packet(1, 0, "abc").octets();
        QCOMPARE(readPacked(gzip(file)).octets, QList<QByteArray>{"abc"});
        QCOMPARE(readPacked(gzip(file.first(30)) + gzip(file.sliced(30))).octets, QList<QByteArray>{"abc"});
        QCOMPARE(readPacked(gzip(file) + QByteArray(100, '\0')).end, FileEnd::Kind::Whole);
    }

    void packingThatIsCutOffOrDamagedIsSaid()
    {
        QByteArray noise;
        for (quint32 value = 1; noise.size() < 200'000; value = value * 1'664'525 + 1'013'904'223)
            noise.append(char(value >> 24));
        const QByteArray packed =
            gzip(ClassicFile().packet(1, 0, "abc").packet(2, 0, noise).packet(3, 0, noise).octets());
        const Read cut = readPacked(packed.chopped(1000));
        QCOMPARE(cut.octets.constFirst(), QByteArray("abc"));
        QCOMPARE(cut.reason, u"its gzip packing is cut off"_s);
        QByteArray damaged = packed;
        damaged.replace(60'000, 2'000, QByteArray(2'000, '\x55'));
        QCOMPARE(readPacked(damaged).end, FileEnd::Kind::Damaged);
        QCOMPARE(readPacked("\x1f\x8b nothing of the kind").reason, u"its gzip packing is damaged"_s);
    }

    void aBombIsNotUnpackedToItsEnd()
    {
        const QByteArray zeros(200'000, '\0');
        ClassicFile file;
        for (int packet = 0; packet < 400; ++packet)
            file.packet(1, 0, zeros);
        const Read bomb = readPacked(gzip(file.octets()));
        QVERIFY(bomb.octets.size() < 400);
        QCOMPARE(bomb.reason, u"it unpacks to more than 500 times its size"_s);
    }
};

QTEST_GUILESS_MAIN(TestPcapFile)
#include "tst_pcap_file.moc"

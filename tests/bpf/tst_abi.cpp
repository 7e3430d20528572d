// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bpf/parse.h"

/// The layout that the kernel, the helper and the app share: what bpf/lanscope.h asserts, and what it only says.
class TestAbi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysBeginWhereAPacketHasThem()
    {
        QCOMPARE(offsetof(lanscope_packet, vlan), offsetof(lanscope_key6, vlan));
        QCOMPARE(offsetof(lanscope_packet, vlan), 24 + offsetof(lanscope_key4, vlan));
    }

    void slotsAreWholeCacheLinesOrHalves()
    {
        QCOMPARE(sizeof(lanscope_slot4), 64u);
        QCOMPARE(sizeof(lanscope_slot6), 96u);
    }

    void recordsHaveNoHiddenPadding()
    {
        QCOMPARE(offsetof(lanscope_flow_record, odd) + sizeof(__u32), sizeof(lanscope_flow_record));
        QCOMPARE(offsetof(lanscope_frame, reserved1) + sizeof(__u32), sizeof(lanscope_frame));
        QCOMPARE(offsetof(lanscope_status, slots_in_part) + sizeof(__u32), sizeof(lanscope_status));
        QCOMPARE(offsetof(lanscope_message, reserved) + sizeof(__u32), sizeof(lanscope_message));
        QCOMPARE(offsetof(lanscope_counters, odd) + sizeof(__u32), sizeof(lanscope_counters));
    }

    void aFrameFitsIntoAMessage()
    {
        QVERIFY(sizeof(lanscope_message) + sizeof(lanscope_frame) + LANSCOPE_HELLO_BYTES <= LANSCOPE_MESSAGE_BYTES);
    }

    void stampsAreTimesAgain_data()
    {
        QTest::addColumn<quint64>("time");
        QTest::addColumn<quint64>("now");
        const quint64 wrap = quint64(1) << 42; // 2^32 units of 1,024 ns
        QTest::newRow("the same moment") << quint64(5'000'000'000) << quint64(5'000'000'000);
        QTest::newRow("an hour before") << quint64(1) << quint64(3'600'000'000'000);
        QTest::newRow("across the wrap") << wrap - 2048 << wrap + 4096;
    }

    void stampsAreTimesAgain()
    {
        QFETCH(quint64, time);
        QFETCH(quint64, now);
        const quint64 found = lanscope_stamp_time(lanscope_stamp(time), now);
        QVERIFY2(found + 1024 > time && found < time + 1024, "exact to a unit");
    }
};

QTEST_APPLESS_MAIN(TestAbi)
#include "tst_abi.moc"

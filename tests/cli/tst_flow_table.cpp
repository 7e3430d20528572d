// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/cli/flow_table.h"

using namespace lanscope;

class TestFlowTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void incrementsOfOneFlowAddUp();
    void bothDirectionsAreTwoFlows();
    void whatFindsNoPlaceIsCounted();
};

static FlowRecord flow(quint16 port, quint64 packets, qint64 seconds)
{
    FlowRecord record;
    record.key.sourcePort = port;
    record.counters.packets = packets;
    record.counters.bytes = packets * 100;
    record.counters.minLength = quint16(packets);
    record.counters.maxLength = quint16(packets);
    record.first = Timestamp::fromSeconds(seconds);
    record.last = Timestamp::fromSeconds(seconds + 1);
    return record;
}

void TestFlowTable::incrementsOfOneFlowAddUp()
{
    FlowTable table;
    table.add(flow(80, 3, 10));
    table.add(flow(80, 5, 20));
    QCOMPARE(table.flows().size(), 1);
    const FlowRecord sum = table.flows().first();
    QCOMPARE(sum.counters.packets, quint64(8));
    QCOMPARE(sum.counters.bytes, quint64(800));
    QCOMPARE(sum.counters.minLength, quint16(3));
    QCOMPARE(sum.counters.maxLength, quint16(5));
    QCOMPARE(sum.first, Timestamp::fromSeconds(10));
    QCOMPARE(sum.last, Timestamp::fromSeconds(21));
}

void TestFlowTable::bothDirectionsAreTwoFlows()
{
    FlowTable table;
    FlowRecord sent = flow(80, 1, 5);
    sent.key.direction = Direction::Sent;
    table.add(flow(80, 1, 10));
    table.add(sent);
    QCOMPARE(table.flows().size(), 2);
    QCOMPARE(table.flows().first().key.direction, Direction::Sent);
}

void TestFlowTable::whatFindsNoPlaceIsCounted()
{
    FlowTable table;
    for (int i = 0; i < FlowTable::MaximumFlows + 10; ++i) {
        FlowRecord record = flow(quint16(i), 1, 1);
        record.key.interfaceIndex = quint32(i >> 16);
        table.add(record);
    }
    QCOMPARE(table.flows().size(), qsizetype(FlowTable::MaximumFlows));
    QCOMPARE(table.omitted(), quint64(10));
}

QTEST_GUILESS_MAIN(TestFlowTable)
#include "tst_flow_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/bpf/load_generator.h"
#include "tests/bpf/privileged_test.h"

using namespace lanscope::test;

Q_DECLARE_METATYPE(lanscope::test::Program)

namespace {
constexpr std::uint64_t PacketsOfACpu = 4'000'000; // tests/bench/kernel sends more
}

/// All CPUs count at once while the tables are drained without a pause: not one packet is lost or counted twice.
class TestExactness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_programs = loadOrSkip({.slots4 = 65536}); }
    void noPacketIsLostOrDoubled_data();
    void noPacketIsLostOrDoubled();

private:
    std::unique_ptr<CountingPrograms> m_programs;
};

void TestExactness::noPacketIsLostOrDoubled_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<unsigned>("flows");
    for (const unsigned flows : {1u, 1024u, 65'536u, 200'000u}) {
        QTest::addRow("XDP, %u flows", flows) << Program::Xdp << flows;
        QTest::addRow("TC egress, %u flows", flows) << Program::Egress << flows;
    }
}

void TestExactness::noPacketIsLostOrDoubled()
{
    QFETCH(Program, program);
    QFETCH(unsigned, flows);
    const Balance balance = balanceUnderLoad(*m_programs, program, PacketsOfACpu, flows);
    qInfo("%llu sent, %llu overflow, %u drains", static_cast<unsigned long long>(balance.sent),
          static_cast<unsigned long long>(balance.overflow), balance.drains);
    QVERIFY(balance.drains > 2);
    QCOMPARE(balance.difference(), 0);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestExactness)
#include "tst_exactness.moc"

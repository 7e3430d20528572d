// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/block_list.h"

using namespace lanscope;

class TestBlockList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreFound_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("listed");
        QTest::newRow("address") << "203.0.113.5" << true;
        QTest::newRow("within a prefix") << "198.51.100.77" << true;
        QTest::newRow("another address") << "203.0.113.6" << false;
        QTest::newRow("IPv6") << "2001:db8:bad::1" << true;
        QTest::newRow("beside a prefix") << "198.51.101.1" << false;
        QTest::newRow("IPv6 beside a prefix") << "2001:db8:bae::1" << false;
        QTest::newRow("within a prefix that does not end with an octet") << "192.0.2.130" << true;
        QTest::newRow("beside one") << "192.0.2.127" << false;
        QTest::newRow("domain") << "evil.example" << true;
        QTest::newRow("below a domain") << "a.b.EVIL.example" << true;
        QTest::newRow("like a domain") << "notevil.example" << false;
        QTest::newRow("of a hosts file") << "ads.example" << true;
    }
    void entriesAreFound()
    {
        QFETCH(const QString, asked);
        QFETCH(const bool, listed);
        BlockList list;
        QCOMPARE(list.add(QStringLiteral("mine"),
                          "# remark\n203.0.113.5\n198.51.100.0/24 # a net\n2001:db8:bad::/48\n192.0.2.140/25\n"
                          "evil.example\n0.0.0.0 ads.example\n\n"),
                 0);
        const auto address = IpAddress::fromString(asked);
        QCOMPARE(address ? list.listOf(*address) : list.listOf(asked), listed ? QStringLiteral("mine") : QString());
    }

    void whatIsNeitherIsCounted()
    {
        BlockList list;
        QCOMPARE(list.add(QStringLiteral("mine"), "one two three\n203.0.113.0/99\nnodots\n"), 3);
        QVERIFY(list.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBlockList)
#include "tst_block_list.moc"

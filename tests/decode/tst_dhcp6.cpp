// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestDhcp6 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsDescribeThemselves()
    {
        const auto solicit = Dhcp6Builder(1)
                                 .option(1, QByteArray::fromHex("00030001020000000001"))
                                 .option(6, number16(23) + number16(24))
                                 .option(16, number32(311) + number16(8) + "MSFT 5.0")
                                 .option(39, number8(0) + dnsName("desk").chopped(1));
        QCOMPARE(told(solicit),
                 QStringList({u"Attribute duid=00030001020000000001"_s, u"Attribute option-request-list=23,24"_s,
                              u"Attribute vendor-enterprise=311"_s, u"Attribute vendor-class=MSFT 5.0"_s,
                              u"Hostname desk"_s}));
        QVERIFY(!isMalformed(solicit));
    }

    void serversNeverNameTheClient()
    {
        QCOMPARE(told(Dhcp6Builder(7).option(39, number8(0) + dnsName("desk"))),
                 QStringList{u"RoleTaken DhcpServer"_s});
    }

    void relaysSpeakForOthers()
    {
        const auto relayed = Dhcp6Builder(12).option(39, number8(0) + dnsName("desk"));
        QCOMPARE(told(relayed), QStringList());
        QVERIFY(!isMalformed(relayed));
    }

    void wrongOptionsLeaveTheOthers_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("longer than all") << QByteArray::fromHex("000600ff0017");
        QTest::newRow("half a head") << QByteArray::fromHex("0006");
        QTest::newRow("a vendor class of three octets") << QByteArray::fromHex("00100003000137");
    }
    void wrongOptionsLeaveTheOthers()
    {
        QFETCH(QByteArray, octets);
        const auto broken = Dhcp6Builder(3).option(6, number16(23)).raw(octets);
        QCOMPARE(told(broken), QStringList{u"Attribute option-request-list=23"_s});
        QVERIFY(isMalformed(broken));
    }

    void otherTypesAreMalformed() { QVERIFY(isMalformed(Dhcp6Builder(99))); }
};

QTEST_GUILESS_MAIN(TestDhcp6)
#include "tst_dhcp6.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestLinkDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lldpTellsNameRoleMakerAndModel()
    {
        const auto frame = LldpBuilder()
                               .field(5, "switch-1")
                               .field(6, "Switch, revision 2")
                               .field(7, number16(0x14) + number16(0x04))
                               .field(8, QByteArray::fromHex("0501c0a80102"))
                               .field(127, QByteArray::fromHex("0012bb09") + "Maker")
                               .field(127, QByteArray::fromHex("0012bb0a") + "M-8")
                               .field(0, {});
        QCOMPARE(told(frame),
                 QStringList({u"Hostname switch-1"_s, u"Attribute system-description=Switch, revision 2"_s,
                              u"Attribute capability=bridge"_s, u"Attribute management-address=192.168.1.2"_s,
                              u"Attribute manufacturer=Maker"_s, u"Attribute model=M-8"_s}));
        QVERIFY(!isMalformed(frame));
    }

    void wrongLldpFieldsLeaveTheOthers_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("no end") << QByteArray();
        QTest::newRow("a field longer than all") << QByteArray::fromHex("0aff41");
        QTest::newRow("half a head") << QByteArray::fromHex("0a");
        QTest::newRow("capabilities of three octets") << QByteArray::fromHex("0e030000040000");
        QTest::newRow("an address of no octets") << QByteArray::fromHex("100201010000");
    }
    void wrongLldpFieldsLeaveTheOthers()
    {
        QFETCH(QByteArray, octets);
        const auto frame = LldpBuilder().field(5, "switch-1").raw(octets);
        QCOMPARE(told(frame), QStringList{u"Hostname switch-1"_s});
        QVERIFY(isMalformed(frame));
    }

    void cdpTellsNamePlatformAndSoftware()
    {
        const auto frame =
            CdpBuilder().field(1, "ap-1").field(4, number32(0x09)).field(5, "Software 15.2").field(6, "cisco AP");
        QCOMPARE(told(frame),
                 QStringList({u"Hostname ap-1"_s, u"Attribute capability=router"_s, u"Attribute capability=switch"_s,
                              u"Attribute software=Software 15.2"_s, u"Attribute platform=cisco AP"_s}));
        QVERIFY(!isMalformed(frame));
    }

    void wrongCdpFieldsLeaveTheOthers_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::newRow("a field longer than all") << QByteArray::fromHex("000600ff41");
        QTest::newRow("a length below its own head") << QByteArray::fromHex("00060003");
    }
    void wrongCdpFieldsLeaveTheOthers()
    {
        QFETCH(QByteArray, octets);
        const auto frame = CdpBuilder().field(1, "ap-1").raw(octets);
        QCOMPARE(told(frame), QStringList{u"Hostname ap-1"_s});
        QVERIFY(isMalformed(frame));
    }
};

QTEST_GUILESS_MAIN(TestLinkDiscovery)
#include "tst_link_discovery.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "app/base/mac_address.h"

using namespace lanscope;

class TestMacAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUsualWayOfWritingIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mac"); // empty: it is none
        const QString mac = QStringLiteral("b8:27:eb:01:02:0f");
        QTest::newRow("colons") << mac << mac;
        QTest::newRow("upper case") << QStringLiteral("B8:27:EB:01:02:0F") << mac;
        QTest::newRow("dashes") << QStringLiteral("b8-27-eb-01-02-0f") << mac;
        QTest::newRow("bare") << QStringLiteral("b827eb01020f") << mac;
        QTest::newRow("spaces around") << QStringLiteral(" b8:27:eb:01:02:0f\n") << mac;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("mixed separators") << QStringLiteral("b8:27-eb:01:02:0f") << QString();
        QTest::newRow("another separator") << QStringLiteral("b8.27.eb.01.02.0f") << QString();
        QTest::newRow("too short") << QStringLiteral("b8:27:eb:01:02") << QString();
        QTest::newRow("too long") << QStringLiteral("b8:27:eb:01:02:0f:10") << QString();
        QTest::newRow("no digits") << QStringLiteral("g8:27:eb:01:02:0f") << QString();
        QTest::newRow("a name of twelve letters") << QStringLiteral("living-rooms") << QString();
        QTest::newRow("wide digits") << QStringLiteral("b8:27:eb:01:02:0\uff16") << QString();
        QTest::newRow("separators within") << QStringLiteral("b8::7:eb:01:02:0f") << QString();
    }
    void everyUsualWayOfWritingIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, mac);
        const auto read = MacAddress::fromString(text);
        QCOMPARE(read.has_value(), !mac.isEmpty());
        if (read)
            QCOMPARE(read->toString(), mac);
    }

    void bitsOfTheFirstOctetSayWhoseItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGroup");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("manufacturer's") << QStringLiteral("b8:27:eb:00:00:01") << false << false;
        QTest::newRow("made up") << QStringLiteral("ba:27:eb:00:00:01") << false << true;
        QTest::newRow("multicast") << QStringLiteral("01:00:5e:00:00:fb") << true << false;
        QTest::newRow("broadcast") << QStringLiteral("ff:ff:ff:ff:ff:ff") << true << true;
    }
    void bitsOfTheFirstOctetSayWhoseItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isGroup);
        QFETCH(const bool, isLocal);
        const MacAddress mac = *MacAddress::fromString(text);
        QCOMPARE(mac.isGroup(), isGroup);
        QCOMPARE(mac.isLocallyAdministered(), isLocal);
        QVERIFY(!mac.isNull());
    }

    void octetsAreInTheOrderOfTransmission()
    {
        const quint8 octets[] = {1, 2, 3, 4, 5, 6};
        QCOMPARE(MacAddress::fromBytes(octets).toString(), QStringLiteral("01:02:03:04:05:06"));
        QVERIFY(MacAddress().isNull());
    }

    void eachOctetTellsAddressesApart()
    {
        const MacAddress mac = *MacAddress::fromString(u"b8:27:eb:01:02:0f");
        for (size_t i = 0; i < mac.octets.size(); ++i) {
            MacAddress other = mac;
            other.octets[i] ^= 0x80;
            QVERIFY(other != mac);
            QVERIFY(qHash(other, 7) != qHash(mac, 7));
        }
        QCOMPARE(MacAddress::fromBytes(mac.octets.data()), mac);
    }

    void addressesAreOrderedAndHashedByTheirOctets()
    {
        const MacAddress low = *MacAddress::fromString(u"00:00:00:00:00:ff");
        const MacAddress high = *MacAddress::fromString(u"00:00:00:00:01:00");
        QVERIFY(low < high);
        QCOMPARE(QSet<MacAddress>({low, high, low}).size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestMacAddress)
#include "tst_mac_address.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/service_directory.h"

using namespace lanscope;

class TestServiceDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServiceHasItsUsualName_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("text");
        QTest::newRow("a name of IANA's") << 6 << 443 << QStringLiteral("https");
        QTest::newRow("over UDP") << 17 << 53 << QStringLiteral("domain");
        QTest::newRow("a name over UDP only") << 17 << 5353 << QStringLiteral("mdns");
        QTest::newRow("a port without a name") << 6 << 8123 << QStringLiteral("tcp/8123");
        QTest::newRow("the same over UDP") << 17 << 50000 << QStringLiteral("udp/50000");
        QTest::newRow("port 0") << 6 << 0 << QStringLiteral("tcp/0");
        QTest::newRow("no ports") << 1 << 0 << QStringLiteral("ICMP");
        QTest::newRow("ICMP of IPv6") << 58 << 0 << QStringLiteral("ICMPv6");
        QTest::newRow("a protocol without a name") << 199 << 0 << QStringLiteral("protocol 199");
    }
    void aServiceHasItsUsualName()
    {
        QFETCH(const int, protocol);
        QFETCH(const int, port);
        const ServiceDirectory services;
        if (services.nameOf(6, 443).isEmpty())
            QSKIP("/etc/services is not installed (package netbase)");
        QTEST(services.textOf(quint8(protocol), quint16(port)), "text");
    }

    void framesThatAreNotIpHaveNamesToo_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("ARP") << 0x0806 << QStringLiteral("ARP");
        QTest::newRow("LLDP") << 0x88cc << QStringLiteral("LLDP");
        QTest::newRow("a length, not a type") << 0x0027 << QStringLiteral("LLC");
        QTest::newRow("a type without a name") << 0x88a4 << QStringLiteral("0x88a4");
    }
    void framesThatAreNotIpHaveNamesToo()
    {
        QFETCH(const int, type);
        QTEST(etherTypeText(quint16(type)), "text");
    }

    void onlySomeProtocolsHavePorts()
    {
        for (const quint8 protocol : {6, 17, 132})
            QVERIFY(hasPorts(protocol));
        for (const quint8 protocol : {0, 1, 2, 47, 58})
            QVERIFY(!hasPorts(protocol));
    }
};

QTEST_GUILESS_MAIN(TestServiceDirectory)
#include "tst_service_directory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/link_prefixes.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

static void hears(LinkPrefixes &link, Protocol protocol, const Fact &fact)
{
    link.learn({.speaker = station(7), .time = second(0), .protocol = protocol, .fact = fact});
}

class TestLinkPrefixes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownPrefixesTellWhereAnAddressIs_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Scope>("scope");
        QTest::newRow("a neighbour") << QStringLiteral("192.168.1.7") << Scope::Lan;
        QTest::newRow("a private network somewhere else") << QStringLiteral("192.168.2.7") << Scope::Internet;
        QTest::newRow("far away") << QStringLiteral("8.8.8.8") << Scope::Internet;
        QTest::newRow("a second prefix") << QStringLiteral("10.0.17.1") << Scope::Lan;
        QTest::newRow("a group") << QStringLiteral("239.255.255.250") << Scope::Multicast;
        QTest::newRow("everybody") << QStringLiteral("255.255.255.255") << Scope::Multicast;
        QTest::newRow("everybody of the network") << QStringLiteral("192.168.1.255") << Scope::Multicast;
        QTest::newRow("link-local") << QStringLiteral("169.254.3.4") << Scope::Local;
        QTest::newRow("nobody yet") << QStringLiteral("0.0.0.0") << Scope::Local;
        QTest::newRow("a neighbour by IPv6") << QStringLiteral("2001:db8:1::7") << Scope::Lan;
        QTest::newRow("far away by IPv6") << QStringLiteral("2001:db8:2::7") << Scope::Internet;
        QTest::newRow("link-local by IPv6") << QStringLiteral("fe80::7") << Scope::Local;
        QTest::newRow("a group by IPv6") << QStringLiteral("ff02::fb") << Scope::Multicast;
    }
    void ownPrefixesTellWhereAnAddressIs()
    {
        QFETCH(const QString, address);
        LinkPrefixes link;
        link.setOwn(
            {prefix("192.168.1.1/24"), prefix("10.0.16.1/20"), prefix("2001:db8:1::1/64"), prefix("fe80::1/64")});
        QTEST(link.scopeOf(*IpAddress::fromString(address), false), "scope");
    }

    void framesForAGroupAreMulticast()
    {
        QCOMPARE(LinkPrefixes().scopeOf(at("192.168.1.7"), true), Scope::Multicast);
        QCOMPARE(LinkPrefixes().scopeOf(IpAddress(), true), Scope::Local); // not IP
    }

    void thatAnAddressIsPrivateProvesNothing()
    {
        QCOMPARE(LinkPrefixes().scopeOf(at("192.168.1.7"), false), Scope::Internet);
        QCOMPARE(LinkPrefixes().scopeOf(at("fd00::7"), false), Scope::Internet);
    }

    void whoAnswersForAnAddressIsOnTheLink()
    {
        LinkPrefixes link;
        hears(link, Protocol::Arp, AddressUsed{at("172.16.5.7")});
        QCOMPARE(link.scopeOf(at("172.16.5.7"), false), Scope::Lan);
        QCOMPARE(link.scopeOf(at("172.16.5.8"), false), Scope::Internet);
        hears(link, Protocol::Arp, AddressUsed{at("172.16.5.9")});
        QCOMPARE(link.scopeOf(at("172.16.5.8"), false), Scope::Lan);
        QCOMPARE(link.scopeOf(at("172.16.6.8"), false), Scope::Internet);
    }

    void whatIsSaidAboveTheLinkProvesNothing()
    {
        LinkPrefixes link;
        hears(link, Protocol::Mdns, AddressUsed{at("172.16.5.7")});
        QCOMPARE(link.scopeOf(at("172.16.5.7"), false), Scope::Internet);
    }

    void prefixesAreLearnedFromWhoHandsThemOut_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Scope>("scope");
        const auto row = [](const char *name, const char *key, const char *value, const char *address, Scope scope) {
            QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value)
                                << QString::fromLatin1(address) << scope;
        };
        row("a router", "prefix", "2001:db8:7::/64", "2001:db8:7::99", Scope::Lan);
        row("not of it", "prefix", "2001:db8:7::/64", "2001:db8:8::99", Scope::Internet);
        row("a DHCP server", "subnet", "10.1.0.0/16", "10.1.200.3", Scope::Lan);
        row("its broadcast address", "subnet", "10.1.0.0/16", "10.1.255.255", Scope::Multicast);
        row("half the Internet", "subnet", "0.0.0.0/1", "8.8.8.8", Scope::Internet);
        row("nonsense", "prefix", "<b>/64", "8.8.8.8", Scope::Internet);
    }
    void prefixesAreLearnedFromWhoHandsThemOut()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, address);
        LinkPrefixes link;
        hears(link, Protocol::Dhcp4, Attribute{key, value});
        QTEST(link.scopeOf(*IpAddress::fromString(address), false), "scope");
    }

    void nobodyTalksAnInterfaceOutOfItsOwnPrefixes()
    {
        LinkPrefixes link;
        link.setOwn({prefix("192.168.1.1/24")});
        hears(link, Protocol::Dhcp4, Attribute{QStringLiteral("subnet"), QStringLiteral("9.0.0.0/8")});
        QVERIFY(link.isCertain(IpAddress::Family::V4));
        QVERIFY(!link.isCertain(IpAddress::Family::V6));
        QCOMPARE(link.scopeOf(at("9.9.9.9"), false), Scope::Internet);
    }

    void nobodyFillsTheMemory()
    {
        LinkPrefixes link;
        for (quint32 number = 0; number < 3 * LinkPrefixes::MaximumProven; ++number) {
            const quint32 wire = 0x0a | number << 8;
            hears(link, Protocol::Arp, AddressUsed{IpAddress::v4(&wire)});
        }
        hears(link, Protocol::Arp, AddressUsed{at("192.168.1.7")});
        QCOMPARE(link.scopeOf(at("192.168.1.7"), false), Scope::Lan);
    }
};

QTEST_GUILESS_MAIN(TestLinkPrefixes)
#include "tst_link_prefixes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

namespace {

QStringList addressesOf(const Inventory &inventory, int number)
{
    QStringList texts;
    for (const AddressRecord &record : inventory.owner(macNumber(number))->addresses)
        texts.append(record.address.toString());
    return texts;
}

QStringList factsOf(const Inventory &inventory, int number)
{
    QStringList texts;
    for (const Evidence &evidence : inventory.owner(macNumber(number))->evidence)
        texts.append(evidence.source + QStringLiteral("|") + evidence.fact);
    return texts;
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestInventoryFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAddressUsedLastStandsLast()
    {
        Inventory inventory = acmeInventory();
        for (const char *address : {"10.0.0.1", "fe80::1", "10.0.0.1"})
            inventory.observe(said(macNumber(1), AddressUsed{ip(address)}));
        QCOMPARE(addressesOf(inventory, 1), (QStringList{text("fe80::1"), text("10.0.0.1")}));
    }

    void anAddressBelongsToOneDeviceAtATime()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}));
        inventory.observe(said(macNumber(2), Heard{}));
        inventory.takeChanged();
        inventory.observe(said(macNumber(2), AddressUsed{ip("10.0.0.1")}));
        QVERIFY(addressesOf(inventory, 1).isEmpty());
        QCOMPARE(addressesOf(inventory, 2), QStringList(text("10.0.0.1")));
        QCOMPARE(inventory.takeChanged().size(), 2);
    }

    void anAddressIsRememberedWithItsTimes()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}, Noon));
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}, afterNoon(9)));
        const AddressRecord expected{.address = ip("10.0.0.1"), .firstSeen = Noon, .lastSeen = afterNoon(9)};
        QCOMPARE(inventory.owner(macNumber(1))->addresses, QList<AddressRecord>{expected});
    }

    void whatIsNoAddressOfADeviceIsIgnored_data()
    {
        QTest::addColumn<IpAddress>("address");
        QTest::newRow("null") << IpAddress();
        for (const char *address : {"0.0.0.0", "::", "224.0.0.251", "255.255.255.255", "ff02::1", "127.0.0.1", "::1"})
            QTest::newRow(address) << ip(address);
    }
    void whatIsNoAddressOfADeviceIsIgnored()
    {
        QFETCH(const IpAddress, address);
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), AddressUsed{address}));
        QVERIFY(addressesOf(inventory, 1).isEmpty());
    }

    void tooManyAddressesPushOutTheOneUsedLongestAgo()
    {
        Inventory inventory = acmeInventory();
        for (int number = 0; number <= Device::MaximumAddresses; ++number)
            inventory.observe(said(macNumber(1), AddressUsed{ip(qPrintable(text("10.0.1.%1").arg(number + 1)))}));
        QCOMPARE(addressesOf(inventory, 1).size(), Device::MaximumAddresses);
        QVERIFY(!addressesOf(inventory, 1).contains(text("10.0.1.1")));
        inventory.observe(said(macNumber(2), AddressUsed{ip("10.0.1.1")}));
        QCOMPARE(addressesOf(inventory, 1).size(), Device::MaximumAddresses);
    }

    void theBetterSourceOfANameWins_data()
    {
        QTest::addColumn<Protocol>("first");
        QTest::addColumn<Protocol>("second");
        QTest::addColumn<QString>("winner");
        QTest::newRow("mDNS, then DHCP") << Protocol::Mdns << Protocol::Dhcp4 << text("second");
        QTest::newRow("DHCP, then mDNS") << Protocol::Dhcp4 << Protocol::Mdns << text("first");
        QTest::newRow("mDNS, renamed") << Protocol::Mdns << Protocol::Mdns << text("second");
        QTest::newRow("SSDP, then mDNS") << Protocol::Ssdp << Protocol::Mdns << text("second");
        QTest::newRow("mDNS, then SSDP") << Protocol::Mdns << Protocol::Ssdp << text("first");
        QTest::newRow("own knowledge, then DHCP") << Protocol::System << Protocol::Dhcp4 << text("first");
    }
    void theBetterSourceOfANameWins()
    {
        QFETCH(const Protocol, first);
        QFETCH(const Protocol, second);
        QFETCH(const QString, winner);
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Hostname{text("first")}, Noon, first));
        inventory.observe(said(macNumber(1), Hostname{text("second")}, Noon, second));
        inventory.observe(said(macNumber(1), DisplayName{text("first")}, Noon, first));
        inventory.observe(said(macNumber(1), DisplayName{text("second")}, Noon, second));
        QCOMPARE(inventory.owner(macNumber(1))->hostname, winner);
        QCOMPARE(inventory.owner(macNumber(1))->displayName, winner);
    }

    void anEmptyNameIsNoName()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Hostname{text("tv")}));
        inventory.observe(said(macNumber(1), Hostname{QString()}));
        QCOMPARE(inventory.owner(macNumber(1))->hostname, text("tv"));
    }

    void aServiceIsListedOnceByTypeInstanceAndPort()
    {
        Inventory inventory = acmeInventory();
        const ServiceOffered ipp{text("_ipp._tcp"), text("Printer"), 631};
        const ServiceOffered other{text("_ipp._tcp"), text("Printer"), 632};
        inventory.observe(said(macNumber(1), ipp, Noon));
        inventory.observe(said(macNumber(1), other, Noon));
        inventory.observe(said(macNumber(1), ipp, afterNoon(5)));
        const QList<ServiceRecord> services = inventory.owner(macNumber(1))->services;
        QCOMPARE(services.size(), 2);
        QCOMPARE(services[0], (ServiceRecord{text("_ipp._tcp"), text("Printer"), 631, Noon, afterNoon(5)}));
    }

    void tooManyServicesPushOutTheOneRepeatedLongestAgo()
    {
        Inventory inventory = acmeInventory();
        for (int port = 1; port <= Device::MaximumServices; ++port)
            inventory.observe(said(macNumber(1), ServiceOffered{text("_x._tcp"), {}, quint16(port)}, afterNoon(port)));
        inventory.observe(said(macNumber(1), ServiceOffered{text("_x._tcp"), {}, 1}, afterNoon(1000)));
        inventory.observe(said(macNumber(1), ServiceOffered{text("_x._tcp"), {}, 999}, afterNoon(1001)));
        const QList<ServiceRecord> services = inventory.owner(macNumber(1))->services;
        QCOMPARE(services.size(), Device::MaximumServices);
        QCOMPARE(services.first().port, 1);
        QCOMPARE(services[1].port, 3);
        QCOMPARE(services.last().port, 999);
    }

    void whatADeviceSaysOfItselfIsEvidence_data()
    {
        QTest::addColumn<Observation>("observation");
        QTest::addColumn<QString>("evidence");
        const MacAddress mac = macNumber(1);
        QTest::newRow("attribute") << said(mac, Attribute{text("vendor-class"), text("MSFT 5.0")}, Noon,
                                           Protocol::Dhcp4)
                                   << text("DHCP|vendor-class: MSFT 5.0");
        QTest::newRow("host name") << said(mac, Hostname{text("tv")}) << text("mDNS|host name tv");
        QTest::newRow("name") << said(mac, DisplayName{text("TV")}) << text("mDNS|name TV");
        QTest::newRow("service") << said(mac, ServiceOffered{text("_ipp._tcp"), text("x"), 1})
                                 << text("mDNS|offers _ipp._tcp as x");
        QTest::newRow("router") << said(mac, RoleTaken{NetworkRole::Ipv6Router}, Noon, Protocol::Neighbour)
                                << text("IPv6 neighbour discovery|acts as IPv6 router");
        QTest::newRow("DHCP server") << said(mac, RoleTaken{NetworkRole::DhcpServer}, Noon, Protocol::Dhcp4)
                                     << text("DHCP|acts as DHCP server");
    }
    void whatADeviceSaysOfItselfIsEvidence()
    {
        QFETCH(const Observation, observation);
        QFETCH(const QString, evidence);
        Inventory inventory = acmeInventory();
        inventory.observe(observation);
        inventory.observe(observation);
        QCOMPARE(factsOf(inventory, 1), (QStringList{text("MAC prefix|Acme"), evidence}));
    }

    void questionsDoNotDescribeTheAsker()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Asked{text("_googlecast._tcp.local")}));
        QCOMPARE(factsOf(inventory, 1), QStringList(text("MAC prefix|Acme")));
        QVERIFY(inventory.owner(macNumber(1))->services.isEmpty());
    }

    void theVendorPointsToItself()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        const Evidence expected{.source = text("MAC prefix"),
                                .fact = text("Acme"),
                                .pointsTo = text("vendor Acme"),
                                .weight = 1.2,
                                .seenAt = Noon};
        QCOMPARE(inventory.owner(macNumber(1))->evidence, QList<Evidence>{expected});
    }

    void tooMuchEvidencePushesOutTheOldestButNotTheVendor()
    {
        Inventory inventory = acmeInventory();
        for (int number = 0; number < 2 * Device::MaximumEvidence; ++number)
            inventory.observe(said(macNumber(1), Attribute{text("key"), QString::number(number)}, afterNoon(number)));
        const QStringList facts = factsOf(inventory, 1);
        QCOMPARE(facts.size(), Device::MaximumEvidence);
        QCOMPARE(facts.first(), text("MAC prefix|Acme"));
        QCOMPARE(facts.last(), text("mDNS|key: 127"));
        QVERIFY(!facts.contains(text("mDNS|key: 64")));
    }
};

QTEST_GUILESS_MAIN(TestInventoryFacts)
#include "tst_inventory_facts.moc"

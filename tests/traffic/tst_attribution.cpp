// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/decode.h"
#include "app/traffic/attribution.h"
#include "tests/support/hello_builder.h"
#include "tests/support/packet_builder.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

/// A LAN 192.168.1.0/24 and 2001:db8:1::/64: station 1 is this computer, or on the way out; 5 and 6 are others.
class TestAttribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aConversationIsCreditedToItsDevice();
    void aDrainTellsOnlyWhatIsNew();
    void connectionsToOneServiceAreOneAccount();
    void whatItTalksToIsNamedAsItAsked();
    void twoDevicesHaveEachTheirAccount();
    void aRouterHasNoAccountOfWhatItPassesOn();
    void whatTheRouterSaysItselfIsItsOwn();
    void aGroupIsNobodysDevice();
    void framesThatAreNotIpAreLocal();
    void lanAndInternetAreToldApartByPrefix_data();
    void lanAndInternetAreToldApartByPrefix();
    void aBridgeAndItsPortCountOnce();
    void whenOneInterfaceEndsTheOtherCounts();
    void masqueradedTrafficIsNotThisComputers();
    void thisComputersOwnTrafficIsItsOwn();
    void withoutKnowledgeOfTheLinkEverybodyCounts();
    void aRouterIsLearnedFromWhatItBrings();
    void nothingIsLostWhenTheMemoryIsFull();
    void afterClearNothingIsLeft();

private:
    void takes(const FlowRecord &flow);
    QList<Contribution> drained(int device);

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Attribution> m_attribution;
};

void TestAttribution::init()
{
    m_inventory = std::make_unique<Inventory>([](const MacAddress &) { return QString(); });
    m_attribution = std::make_unique<Attribution>(*m_inventory, QStringList());
    m_attribution->setPrefixes(1, {prefix("192.168.1.1/24"), prefix("2001:db8:1::1/64"), prefix("fe80::1/64")});
}

void TestAttribution::takes(const FlowRecord &flow)
{
    if (m_attribution->account(flow))
        m_inventory->attribute(flow);
}

QList<Contribution> TestAttribution::drained(int device)
{
    QList<Contribution> own = m_attribution->drain();
    own.removeIf([device](const Contribution &each) { return each.device != station(device); });
    return own;
}

void TestAttribution::aConversationIsCreditedToItsDevice()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443);
    takes(MadeFlow(flow).bytes(3, 300).when(1));
    takes(flow.reversed().bytes(5, 5000).when(2));
    const QList<Contribution> own = drained(5);
    QCOMPARE(own.size(), 1);
    const Contribution &only = own.first();
    QCOMPARE(only.scope, Scope::Internet);
    QCOMPARE(only.peer, at("192.0.2.80"));
    QVERIFY(only.peerDevice.isNull()); // the router's address is not it
    QCOMPARE(only.servicePort, quint16(443));
    QCOMPARE(only.service, QStringLiteral("https"));
    QCOMPARE(only.packetsSent, quint64(3));
    QCOMPARE(only.bytesSent, quint64(300));
    QCOMPARE(only.packetsReceived, quint64(5));
    QCOMPARE(only.bytesReceived, quint64(5000));
    QCOMPARE(only.first, second(1));
    QCOMPARE(only.last, second(2));
    QVERIFY(only.opened);
}

void TestAttribution::aDrainTellsOnlyWhatIsNew()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443);
    takes(flow);
    QCOMPARE(drained(5).size(), 1);
    QCOMPARE(drained(5).size(), 0);
    takes(MadeFlow(flow).bytes(1, 70).when(3));
    const QList<Contribution> own = drained(5);
    QCOMPARE(own.value(0).bytesSent, quint64(70));
    QCOMPARE(own.value(0).first, second(3));
}

void TestAttribution::connectionsToOneServiceAreOneAccount()
{
    for (const int port : {40000, 40001, 40002})
        takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(port, 443).bytes(1, 100));
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40003, 80).bytes(1, 1));
    const QList<Contribution> own = drained(5);
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.first().bytesSent, quint64(300));
}

void TestAttribution::whatItTalksToIsNamedAsItAsked()
{
    const auto hello = TcpBuilder(LANSCOPE_FRAME_TLS, 443, HelloBuilder().serverName("www.example.co.uk").records())
                           .to("192.0.2.80")
                           .hopLimit(64)
                           .frame();
    m_attribution->observe(hello, decode(hello));
    takes(MadeFlow("192.168.1.5", "192.0.2.80").from(mac(ClientMac)).ports(40000, 443));
    takes(MadeFlow("192.168.1.6", "192.0.2.80").from(station(6)).ports(40000, 443));
    for (const Contribution &each : m_attribution->drain()) {
        const bool asked = each.device == mac(ClientMac);
        QCOMPARE(each.peerName, asked ? QStringLiteral("www.example.co.uk") : QString());
        QCOMPARE(each.peerDomain, asked ? QStringLiteral("example.co.uk") : QString());
    }
}

void TestAttribution::twoDevicesHaveEachTheirAccount()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.168.1.6").to(station(6)).ports(40000, 631);
    takes(MadeFlow(flow).bytes(2, 200));
    takes(flow.reversed().bytes(1, 50));
    const QList<Contribution> both = m_attribution->drain();
    QCOMPARE(both.size(), 2);
    for (const Contribution &each : both) {
        const bool isCaller = each.device == station(5);
        QCOMPARE(each.scope, Scope::Lan);
        QCOMPARE(each.peerDevice, station(isCaller ? 6 : 5));
        QCOMPARE(each.bytesSent, quint64(isCaller ? 200 : 50));
        QCOMPARE(each.bytesReceived, quint64(isCaller ? 50 : 200));
        QCOMPARE(each.opened, isCaller);
        QCOMPARE(each.service, QStringLiteral("ipp"));
    }
}

void TestAttribution::aRouterHasNoAccountOfWhatItPassesOn()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443);
    takes(flow.reversed());
    takes(flow);
    QCOMPARE(drained(1).size(), 0);
}

void TestAttribution::whatTheRouterSaysItselfIsItsOwn()
{
    takes(MadeFlow("192.168.1.5", "192.168.1.1").ports(40000, 53).protocol(17));
    takes(MadeFlow("192.168.1.5", "192.168.1.1").ports(40000, 53).protocol(17).reversed());
    QCOMPARE(drained(1).value(0).peerDevice, station(5));
}

void TestAttribution::aGroupIsNobodysDevice()
{
    takes(MadeFlow("192.168.1.5", "239.255.255.250").to(everybody()).ports(50000, 1900).protocol(17));
    takes(MadeFlow("192.168.1.5", "192.168.1.255").to(everybody()).ports(137, 137).protocol(17));
    const QList<Contribution> all = m_attribution->drain();
    QCOMPARE(all.size(), 2);
    for (const Contribution &each : all) {
        QCOMPARE(each.device, station(5));
        QCOMPARE(each.scope, Scope::Multicast);
        QVERIFY(each.peerDevice.isNull());
        QVERIFY(each.opened);
    }
}

void TestAttribution::framesThatAreNotIpAreLocal()
{
    takes(MadeFlow::ofType(0x0806).from(station(5)).to(everybody()).bytes(1, 28));
    const QList<Contribution> own = drained(5);
    QCOMPARE(own.value(0).scope, Scope::Local);
    QCOMPARE(own.value(0).service, QStringLiteral("ARP"));
    QVERIFY(own.value(0).peer.isNull());
    QCOMPARE(own.value(0).bytesSent, quint64(28));
}

void TestAttribution::lanAndInternetAreToldApartByPrefix_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Scope>("scope");
    QTest::newRow("LAN") << QStringLiteral("192.168.1.5") << QStringLiteral("192.168.1.6") << Scope::Lan;
    QTest::newRow("a private address behind the router")
        << QStringLiteral("192.168.1.5") << QStringLiteral("10.0.0.6") << Scope::Internet;
    QTest::newRow("LAN by IPv6") << QStringLiteral("2001:db8:1::5") << QStringLiteral("2001:db8:1::6") << Scope::Lan;
    QTest::newRow("far by IPv6") << QStringLiteral("2001:db8:1::5") << QStringLiteral("2001:db8:2::6")
                                 << Scope::Internet;
    QTest::newRow("this link only") << QStringLiteral("fe80::5") << QStringLiteral("fe80::1") << Scope::Local;
}

void TestAttribution::lanAndInternetAreToldApartByPrefix()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    takes(MadeFlow(qPrintable(from), qPrintable(to)).ports(40000, 443));
    const QList<Contribution> own = drained(5);
    QCOMPARE(own.size(), 1);
    QTEST(own.first().scope, "scope");
}

void TestAttribution::aBridgeAndItsPortCountOnce()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.168.1.6").to(station(6)).ports(40000, 631).bytes(2, 200);
    for (const int interface : {1, 2, 3})
        takes(MadeFlow(flow).on(interface));
    QCOMPARE(drained(5).value(0).bytesSent, quint64(200));
    QCOMPARE(m_inventory->owner(station(5))->traffic.bytesSent, quint64(200));
}

void TestAttribution::whenOneInterfaceEndsTheOtherCounts()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.168.1.6").to(station(6)).ports(40000, 631);
    takes(flow);
    takes(MadeFlow(flow).on(2).when(1));
    QCOMPARE(m_inventory->owner(station(5))->traffic.packetsSent, quint64(1));
    takes(MadeFlow(flow).on(2).when(60));
    QCOMPARE(m_inventory->owner(station(5))->traffic.packetsSent, quint64(2));
}

void TestAttribution::masqueradedTrafficIsNotThisComputers()
{
    m_attribution->setPrefixes(2, {prefix("203.0.113.1/24")});
    m_inventory->setSelf({station(1), station(2)});
    takes(MadeFlow::ofType(0x0806).from(station(1)).to(everybody()));
    m_attribution->drain();
    takes(MadeFlow("203.0.113.1", "192.0.2.80").from(station(2)).to(station(9)).ports(40000, 443).on(2));
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443)); // to station 1
    const QList<Contribution> all = m_attribution->drain();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().device, station(5));
}

void TestAttribution::thisComputersOwnTrafficIsItsOwn()
{
    m_attribution->setPrefixes(2, {prefix("203.0.113.1/24")});
    m_inventory->setSelf({station(1), station(2)});
    takes(MadeFlow("203.0.113.1", "192.0.2.80").from(station(2)).to(station(9)).ports(40000, 443).on(2));
    QCOMPARE(drained(2).size(), 1);
}

void TestAttribution::withoutKnowledgeOfTheLinkEverybodyCounts()
{
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443).on(0));
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443).on(0).reversed());
    QCOMPARE(m_attribution->drain().size(), 2);
}

void TestAttribution::aRouterIsLearnedFromWhatItBrings()
{
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443).on(0));
    for (const char *address : {"192.0.2.80", "198.51.100.7", "203.0.113.9", "8.8.8.8"})
        takes(MadeFlow("192.168.1.5", address).ports(40000, 443).on(0).reversed());
    const QList<Contribution> all = m_attribution->drain();
    QVERIFY(!all.isEmpty());
    for (const Contribution &each : all)
        QCOMPARE(each.device, station(5));
}

void TestAttribution::nothingIsLostWhenTheMemoryIsFull()
{
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(1, 443)); // so that the device is there
    m_attribution->drain();
    constexpr int Flows = int(ConversationTable::MaximumConversations + 1000);
    MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").bytes(1, 40);
    for (int number = 0; number < Flows; ++number) {
        FlowRecord record = MadeFlow(flow).ports(number & 0xffff, 443);
        record.key.destination.octets[3] = quint8(number >> 16);
        m_attribution->account(record);
    }
    quint64 bytes = 0;
    for (const Contribution &each : drained(5))
        bytes += each.bytesSent;
    QCOMPARE(bytes, quint64(Flows) * 40);
    QVERIFY(m_attribution->conversations() <= 2 * ConversationTable::MaximumConversations);
}

void TestAttribution::afterClearNothingIsLeft()
{
    takes(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443));
    m_attribution->clear();
    QCOMPARE(m_attribution->drain().size(), 0);
    QCOMPARE(m_attribution->conversations(), 0);
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What frames tell of how the network is run: the facts that detectors look at.
#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/hello_builder.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *OtherAddress = "192.168.1.77";

QByteArray nbnsName(const QByteArray &name)
{
    QByteArray letters;
    for (const char octet : name.leftJustified(15, ' ') + '\0')
        letters += QByteArray(1, char('A' + (quint8(octet) >> 4))) + char('A' + (octet & 0xf));
    return letters;
}

TcpBuilder soapRequest(const QByteArray &action, const QByteArray &body)
{
    return {LANSCOPE_FRAME_HTTP, 5000,
            "POST /ctl HTTP/1.1\r\nHost: 192.168.1.1:5000\r\nSOAPAction: \"urn:schemas-upnp-org:service:"
            "WANIPConnection:1#" +
                action + "\"\r\n\r\n" + body};
}

NameAnswered answered(const char *name, const char *address, const char *destination)
{
    return {.name = QString::fromLatin1(name),
            .address = ip(address),
            .responder = ip(ClientAddress),
            .destination = ip(destination)};
}

} // namespace

class TestNetworkFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arpIsToldAsItIs()
    {
        const auto sent = onlyOne<ArpSent>(arpReply().senderMac(RouterMac).from(RouterAddress).asks(OtherAddress));
        QCOMPARE(sent.operation, ArpSent::Operation::Reply);
        QVERIFY(sent.destination.isGroup());
        QCOMPARE(sent.senderMac, mac(RouterMac));
        QCOMPARE(sent.senderAddress, ip(RouterAddress));
        QCOMPARE(sent.targetAddress, ip(OtherAddress));
        QVERIFY(!sent.isGratuitous() && !sent.isProbe());
    }

    void arpThatNobodyAskedForIsRecognised()
    {
        QVERIFY(onlyOne<ArpSent>(arpRequest().asks(ClientAddress)).isGratuitous());
        const auto probe = onlyOne<ArpSent>(arpRequest().from("0.0.0.0").asks(ClientAddress));
        QVERIFY(probe.isProbe() && !probe.isGratuitous());
        QVERIFY(allOf<ArpSent>(ArpBuilder(3)).isEmpty()); // RARP
    }

    void neighboursTellWhoHasAnAddress()
    {
        const auto forged = neighbourAdvertisement("fe80::1").from(ClientAddress6).to("fe80::9").targetMac(RouterMac);
        const auto told = onlyOne<NeighbourAdvertised>(forged);
        QCOMPARE(told.address, ip("fe80::1"));
        QCOMPARE(told.owner, mac(RouterMac));
        QCOMPARE(told.destination, ip("fe80::9"));
        QVERIFY(!told.isRouter && told.isSolicited && told.isOverride);
        QCOMPARE(onlyOne<NeighbourAdvertised>(neighbourAdvertisement("fe80::5").from(ClientAddress6)).owner,
                 mac(ClientMac));
    }

    void routersTellWhatTheyAdvertise()
    {
        const auto names =
            number16(0) + number32(600) + dnsName("lan.example") + dnsName("b.example") + QByteArray(6, '\0');
        const auto told = onlyOne<RouterAdvertised>(
            NeighbourBuilder(134, number16(64 << 8 | 0xc8) + number16(1800) + number32(0) + number32(0))
                .from("fe80::1")
                .sourceMac(RouterMac)
                .option(5, number16(0) + number32(1480))
                .prefix("2001:db8::", 64)
                .dnsServer("2001:db8::53")
                .option(31, names));
        QCOMPARE(told.router, ip("fe80::1"));
        QCOMPARE(told.owner, mac(RouterMac));
        QCOMPARE(told.preference, RouterAdvertised::Preference::High);
        QCOMPARE(int(told.lifetime), 1800);
        QCOMPARE(told.mtu, 1480u);
        QVERIFY(told.isManaged && told.hasOtherConfiguration);
        const AdvertisedPrefix prefix{
            .address = ip("2001:db8::"), .length = 64, .validLifetime = 3600, .isOnLink = true, .isAutonomous = true};
        QCOMPARE(told.prefixes, QList<AdvertisedPrefix>{prefix});
        QCOMPARE(told.dnsServers, QList<IpAddress>{ip("2001:db8::53")});
        QCOMPARE(told.searchDomains, QStringList({u"lan.example"_s, u"b.example"_s}));
    }

    void whatARouterTakesBackIsLeftOut()
    {
        const auto told = onlyOne<RouterAdvertised>(
            routerAdvertisement(0)
                .from("fe80::1")
                .option(25, number16(0) + number32(0) + octets(ip("2001:db8::53")))
                .option(31, number16(0) + number32(0) + dnsName("lan.example") + QByteArray(3, '\0')));
        QCOMPARE(told.router, ip("fe80::1"));
        QCOMPARE(int(told.lifetime), 0);
        QVERIFY(told.dnsServers.isEmpty() && told.searchDomains.isEmpty());
    }

    void dhcpServersTellWhatTheyGive()
    {
        const auto told = onlyOne<DhcpSaid>(dhcpAck()
                                                .option(54, octets(ip(RouterAddress)))
                                                .option(3, octets(ip(RouterAddress)))
                                                .option(6, octets(ip("192.0.2.53")) + octets(ip("192.0.2.54")))
                                                .option(15, "home.example")
                                                .option(51, number32(7200)));
        QCOMPARE(told.type, DhcpSaid::Type::Ack);
        QVERIFY(told.isFromServer);
        QCOMPARE(told.client, mac(ClientMac));
        QCOMPARE(told.source, ip(RouterAddress));
        QCOMPARE(told.yourAddress, ip(ClientAddress));
        QCOMPARE(told.serverIdentifier, ip(RouterAddress));
        QCOMPARE(told.routers, QList<IpAddress>{ip(RouterAddress)});
        QCOMPARE(told.dnsServers, QList<IpAddress>({ip("192.0.2.53"), ip("192.0.2.54")}));
        QCOMPARE(told.domain, u"home.example"_s);
        QCOMPARE(told.leaseSeconds, 7200u);
        QVERIFY(told.relayAddress.isNull());
    }

    void dhcpClientsAreToldApartFromWhomTheySpeakOf()
    {
        const auto discover = dhcpDiscover().client("02:00:00:00:00:77").requested(OtherAddress);
        const auto told = onlyOne<DhcpSaid>(discover);
        QCOMPARE(told.type, DhcpSaid::Type::Discover);
        QVERIFY(!told.isFromServer);
        QCOMPARE(told.client, mac("02:00:00:00:00:77"));
        QCOMPARE(told.requestedAddress, ip(OtherAddress));
        QVERIFY(told.yourAddress.isNull());
        for (const Observation &observation : decode(discover.frame()).observations) {
            if (std::holds_alternative<DhcpSaid>(observation.fact))
                QCOMPARE(observation.speaker, mac(ClientMac));
        }
    }

    void dhcp6ServersTellWhatTheyGive()
    {
        const auto address = number16(5) + number16(24) + octets(ip("2001:db8::5")) + number32(1) + number32(2);
        const auto told = onlyOne<Dhcp6Said>(Dhcp6Builder(7)
                                                 .from("fe80::66")
                                                 .option(1, QByteArray::fromHex("0003aa"))
                                                 .option(2, QByteArray::fromHex("0001bb"))
                                                 .option(3, QByteArray(12, '\0') + address)
                                                 .option(23, octets(ip("fe80::66"))));
        QCOMPARE(int(told.type), 7);
        QVERIFY(told.isFromServer);
        QCOMPARE(told.transaction, 0x747474u);
        QCOMPARE(told.source, ip("fe80::66"));
        QCOMPARE(told.client, u"0003aa"_s);
        QCOMPARE(told.server, u"0001bb"_s);
        QCOMPARE(told.addresses, QList<IpAddress>{ip("2001:db8::5")});
        QCOMPARE(told.dnsServers, QList<IpAddress>{ip("fe80::66")});
    }

    void dnsQuestionsAndAnswersFitTogether()
    {
        const auto query = onlyOne<DnsQueried>(dnsQuery().asks("www.example", 28));
        const auto reply = onlyOne<DnsReplied>(dnsAnswer()
                                                   .to(ClientAddress)
                                                   .asks("www.example", 28)
                                                   .record("www.example", 5, dnsName("a.example"))
                                                   .address("a.example", "2001:db8::1"));
        QCOMPARE(query.exchange.client, ip(ClientAddress));
        QCOMPARE(int(query.exchange.clientPort), 40000);
        QCOMPARE(query.exchange.server, ip(RouterAddress));
        QCOMPARE(query.exchange.name, u"www.example"_s);
        QCOMPARE(int(query.exchange.type), 28);
        QVERIFY(query.exchange == reply.exchange);
        QCOMPARE(int(reply.responseCode), 0);
        QCOMPARE(int(reply.answers), 2);
        QCOMPARE(reply.timeToLive, 120u);
        QCOMPARE(reply.alias, u"a.example"_s);
        QCOMPARE(reply.addresses, QList<IpAddress>{ip("2001:db8::1")});
    }

    void dnsRefusalsAreTold()
    {
        const auto unknown = DnsBuilder(0x8183, LANSCOPE_FRAME_DNS).fromPort(53).toPort(40000).asks("x.example", 1);
        const auto told = onlyOne<DnsReplied>(unknown);
        QCOMPARE(told.exchange.name, u"x.example"_s);
        QCOMPARE(int(told.responseCode), 3);
        QVERIFY(told.addresses.isEmpty());
    }

    void whoAnswersForANameIsTold_data()
    {
        QTest::addColumn<QList<NameAnswered>>("actual");
        QTest::addColumn<NameAnswered>("wanted");
        QTest::newRow("LLMNR") << allOf<NameAnswered>(
                                      llmnrAnswer().to(OtherAddress).asks("wpad", 1).address("wpad", ClientAddress))
                               << answered("wpad", ClientAddress, OtherAddress);
        QTest::newRow("mDNS") << allOf<NameAnswered>(
                                     mdnsAnswer().to("224.0.0.251").address("files.local", OtherAddress))
                              << answered("files.local", OtherAddress, "224.0.0.251");
        QTest::newRow("NetBIOS") << allOf<NameAnswered>(DnsBuilder(0x8500, LANSCOPE_FRAME_NETBIOS)
                                                            .to(OtherAddress)
                                                            .record(nbnsName("FILES").constData(), 0x20,
                                                                    number16(0) + octets(ip(ClientAddress))))
                                 << answered("FILES", ClientAddress, OtherAddress);
    }
    void whoAnswersForANameIsTold()
    {
        QFETCH(QList<NameAnswered>, actual);
        QFETCH(NameAnswered, wanted);
        QCOMPARE(actual, QList<NameAnswered>{wanted});
    }

    void questionsAnswerNothing()
    {
        QVERIFY(allOf<NameAnswered>(llmnrQuery().asks("wpad", 1)).isEmpty());
        QVERIFY(allOf<NameAnswered>(mdnsQuery().address("files.local", OtherAddress)).isEmpty()); // known answers
        QVERIFY(allOf<DnsReplied>(dnsQuery().asks("a.example", 1)).isEmpty());
    }

    void scannersAreKnownByTheirSequenceNumber()
    {
        const auto syn = [](const char *target) {
            const auto number = qFromBigEndian<quint32>(octets(ip(target)).constData());
            return TcpBuilder(LANSCOPE_FRAME_SYN, 23, {}).flags(2).to("198.51.100.9").sequence(number);
        };
        const auto told = onlyOne<ScannerMark>(syn("198.51.100.9"));
        QCOMPARE(told.target, ip("198.51.100.9"));
        QCOMPARE(int(told.port), 23);
        QVERIFY(allOf<ScannerMark>(syn("198.51.100.8")).isEmpty());
    }

    void portMappingsAreTold()
    {
        const auto told = onlyOne<PortMappingAsked>(
            soapRequest("AddPortMapping", "<s:Body><u:AddPortMapping><NewExternalPort>8080</NewExternalPort>"
                                          "<NewInternalPort>80</NewInternalPort>"
                                          "<NewInternalClient>192.168.1.77</NewInternalClient>")
                .to(RouterAddress));
        QCOMPARE(told.gateway, ip(RouterAddress));
        QCOMPARE(int(told.externalPort), 8080);
        QCOMPARE(int(told.internalPort), 80);
        QCOMPARE(told.internalHost, ip(OtherAddress));
    }

    void portMappingsAreToldWithoutTheirBody()
    {
        const auto told = onlyOne<PortMappingAsked>(soapRequest("AddPortMapping", "<s:Body>").to(RouterAddress));
        QCOMPARE(told.gateway, ip(RouterAddress));
        QCOMPARE(int(told.externalPort), 0);
        QVERIFY(told.internalHost.isNull());
        QVERIFY(allOf<PortMappingAsked>(soapRequest("GetExternalIPAddress", {})).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkFacts)
#include "tst_network_facts.moc"

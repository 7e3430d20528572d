// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/dhcp4.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestDhcp4 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsDescribeThemselves()
    {
        const auto request = dhcpRequest()
                                 .hostname("nest-cam")
                                 .vendorClass("udhcp 1.22.1")
                                 .option(61, QByteArray::fromHex("013c5ab4000005"))
                                 .option(55, QByteArray::fromHex("0103060f1c"));
        QCOMPARE(told(request), QStringList({u"Hostname nest-cam"_s, u"Attribute vendor-class=udhcp 1.22.1"_s,
                                             u"Attribute client-identifier=1,60,90,180,0,0,5"_s,
                                             u"Attribute parameter-request-list=1,3,6,15,28"_s}));
        QVERIFY(!isMalformed(request));
    }

    void aRequestedAddressIsNotYetTheClients()
    {
        QCOMPARE(told(dhcpRequest().requested(ClientAddress)), QStringList());
        QCOMPARE(told(dhcpRequest().ciaddr(ClientAddress)), QStringList{u"AddressUsed 192.168.1.5"_s});
    }

    void aReleasedAddressIsNoLongerTheClients() { QCOMPARE(told(dhcpRelease().ciaddr(ClientAddress)), QStringList()); }

    void relaysAndExtendersForwardTheClientsWords()
    {
        QCOMPARE(told(dhcpRequest().fromMac(RouterMac).giaddr(RouterAddress).hostname("tablet")),
                 QStringList{u"3c:5a:b4:00:00:05 Hostname tablet"_s});
    }

    void serverMessagesNeverNameTheClientOrTheServer()
    {
        const auto ack = dhcpAck().hostname("nest-cam").vendorClass("udhcp").option(54, octets(ip(RouterAddress)));
        QCOMPARE(told(ack), QStringList({u"RoleTaken DhcpServer"_s, u"Attribute server-identifier=192.168.1.1"_s,
                                         u"3c:5a:b4:00:00:05 AddressUsed 192.168.1.5"_s}));
    }

    void anOfferIsNotYetAnAddress()
    {
        QCOMPARE(told(DhcpBuilder(2, 2).yiaddr(ClientAddress).fromMac(RouterMac)),
                 QStringList{u"RoleTaken DhcpServer"_s});
    }

    void aRelayIsNoServer()
    {
        QCOMPARE(told(dhcpAck().giaddr(RouterAddress)), QStringList{u"3c:5a:b4:00:00:05 AddressUsed 192.168.1.5"_s});
    }

    void theQualifiedNameIsReadInBothForms()
    {
        const QByteArray prefix = QByteArray::fromHex("050000");
        QCOMPARE(told(dhcpRequest().option(81, prefix + dnsName("desk.example.org")), {u"Hostname"_s}),
                 QStringList{u"Hostname desk.example.org"_s});
        QCOMPARE(told(dhcpRequest().option(81, prefix + dnsName("desk").chopped(1)), {u"Hostname"_s}),
                 QStringList{u"Hostname desk"_s});
        QCOMPARE(told(dhcpRequest().option(81, QByteArray::fromHex("000000") + "desk.example.org"), {u"Hostname"_s}),
                 QStringList{u"Hostname desk.example.org"_s});
        QCOMPARE(told(dhcpRequest().hostname("desk").option(81, prefix + dnsName("desk.example.org"))),
                 QStringList({u"Hostname desk"_s, u"Attribute fqdn=desk.example.org"_s}));
    }

    void repeatedOptionsAreJoined()
    {
        QCOMPARE(told(dhcpRequest().hostname("nest-").hostname("cam")), QStringList{u"Hostname nest-cam"_s});
    }

    void optionsGoOnInTheFileField()
    {
        QCOMPARE(told(dhcpRequest().optionInFile(12, "printer")), QStringList{u"Hostname printer"_s});
    }

    void namesAreMadeHarmless()
    {
        QCOMPARE(told(dhcpRequest().hostname(QByteArray("cam\0", 4))), QStringList{u"Hostname cam"_s});
        QCOMPARE(told(dhcpRequest().hostname("a\nb")), QStringList{u"Hostname a\uFFFDb"_s});
    }

    void plainBootpHasNoOptions()
    {
        const auto bootp = DhcpBuilder(1, 0).withoutCookie().ciaddr(ClientAddress);
        QCOMPARE(told(bootp), QStringList{u"AddressUsed 192.168.1.5"_s});
        QVERIFY(!isMalformed(bootp));
    }

    void anOptionThatEndsTooEarlyLeavesThoseBefore()
    {
        const auto broken = dhcpRequest().hostname("cam").endsWith(QByteArray::fromHex("3cff41"));
        QCOMPARE(told(broken), QStringList{u"Hostname cam"_s});
        QVERIFY(isMalformed(broken));
    }

    void aCutOffCaptureIsNotMalformed()
    {
        const auto cut = dhcpRequest().hostname("cam").vendorClass("udhcp 1.22.1").cutOff(6);
        QCOMPARE(told(cut), QStringList{u"Hostname cam"_s});
        QVERIFY(!isMalformed(cut));
    }

    void clientsWithoutAnEthernetAddressAreNobody()
    {
        QCOMPARE(told(dhcpRequest().client("00:00:00:00:00:00").hostname("cam")), QStringList());
        QCOMPARE(told(dhcpRequest().client("ff:ff:ff:ff:ff:ff").hostname("cam")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDhcp4)
#include "tst_dhcp4.moc"

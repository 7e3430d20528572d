// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/dhcp4.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

/// What a message tells but for the order of its options, which all have and one test looks at.
QStringList stated(const PacketBuilder &packet)
{
    QStringList lines = told(packet);
    lines.removeIf([](const QString &line) { return line.contains(u"option-order"); });
    return lines;
}

} // namespace

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
        QCOMPARE(stated(request), QStringList({u"Hostname nest-cam"_s, u"Attribute vendor-class=udhcp 1.22.1"_s,
                                               u"Attribute client-identifier=1,60,90,180,0,0,5"_s,
                                               u"Attribute parameter-request-list=1,3,6,15,28"_s}));
        QVERIFY(!isMalformed(request));
    }

    void theOrderOfOptionsIsTold()
    {
        QCOMPARE(told(dhcpRequest().option(61, "ab").option(0, {}).hostname("cam").option(55, QByteArray(1, '\1')),
                      {u"Attribute"_s}),
                 QStringList({u"Attribute client-identifier=97,98"_s, u"Attribute parameter-request-list=1"_s,
                              u"Attribute option-order=53,61,12,55"_s}));
    }

    void optionsWithAnInnerFormAreTakenApart_data()
    {
        QTest::addColumn<int>("option");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("facts");
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        QTest::newRow("user classes") << 77 << hex("0261620163")
                                      << QStringList({u"Attribute user-class=ab"_s, u"Attribute user-class=c"_s});
        QTest::newRow("a user class as plain text")
            << 77 << QByteArray("iPXE") << QStringList{u"Attribute user-class=iPXE"_s};
        QTest::newRow("a vendor's class")
            << 124 << hex("00000009026f6e")
            << QStringList({u"Attribute vendor-enterprise=9"_s, u"Attribute enterprise-class=on"_s});
        QTest::newRow("a vendor's options")
            << 125 << hex("00000de903010155")
            << QStringList({u"Attribute vendor-enterprise=3561"_s, u"Attribute enterprise-option=010155"_s});
        QTest::newRow("a vendor's class that is cut off") << 124 << hex("00000009ff6f6e") << QStringList();
        QTest::newRow("a relay's line") << 82 << hex("0103657468020300ff01")
                                        << QStringList(
                                               {u"Attribute relay-circuit=eth"_s, u"Attribute relay-remote=00ff01"_s});
        QTest::newRow("a relay's line that is cut off") << 82 << hex("0109657468") << QStringList();
        QTest::newRow("message size") << 57 << hex("05dc") << QStringList{u"Attribute maximum-message-size=1500"_s};
        QTest::newRow("message size of one octet") << 57 << hex("05") << QStringList();
        QTest::newRow("address of three octets") << 50 << hex("0a0000") << QStringList();
    }
    void optionsWithAnInnerFormAreTakenApart()
    {
        QFETCH(int, option);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, facts);
        QCOMPARE(stated(dhcpRequest().option(option, content)), facts);
    }

    void aRequestedAddressIsNotYetTheClients()
    {
        QCOMPARE(stated(dhcpRequest().requested(ClientAddress)),
                 QStringList{u"Attribute requested-address=192.168.1.5"_s});
        QCOMPARE(stated(dhcpRequest().ciaddr(ClientAddress)), QStringList{u"AddressUsed 192.168.1.5"_s});
    }

    void aReleasedAddressIsNoLongerTheClients()
    {
        QCOMPARE(stated(dhcpRelease().ciaddr(ClientAddress)), QStringList());
    }

    void relaysAndExtendersForwardTheClientsWords()
    {
        QCOMPARE(stated(dhcpRequest().fromMac(RouterMac).giaddr(RouterAddress).hostname("tablet")),
                 QStringList{u"3c:5a:b4:00:00:05 Hostname tablet"_s});
    }

    void serverMessagesNeverNameTheClientOrTheServer()
    {
        const auto ack = dhcpAck().hostname("nest-cam").vendorClass("udhcp").option(54, octets(ip(RouterAddress)));
        QCOMPARE(stated(ack), QStringList({u"RoleTaken DhcpServer"_s, u"Attribute server-identifier=192.168.1.1"_s,
                                           u"3c:5a:b4:00:00:05 AddressUsed 192.168.1.5"_s}));
    }

    void theServersMaskTellsTheNetwork_data()
    {
        QTest::addColumn<QByteArray>("mask");
        QTest::addColumn<QString>("subnet");
        QTest::newRow("the usual one") << octets(ip("255.255.255.0")) << u"192.168.1.0/24"_s;
        QTest::newRow("not on an octet") << octets(ip("255.255.240.0")) << u"192.168.0.0/20"_s;
        QTest::newRow("one address") << octets(ip("255.255.255.255")) << u"192.168.1.5/32"_s;
        QTest::newRow("ones behind a zero") << octets(ip("255.0.255.0")) << QString();
        QTest::newRow("cut off") << octets(ip("255.255.255.0")).first(3) << QString();
    }
    void theServersMaskTellsTheNetwork()
    {
        QFETCH(const QByteArray, mask);
        QFETCH(const QString, subnet);
        const QStringList lines = stated(dhcpAck().option(1, mask));
        QCOMPARE(lines.contains(u"Attribute subnet="_s + subnet), !subnet.isEmpty());
        QCOMPARE(lines.size(), subnet.isEmpty() ? 2 : 3);
    }

    void anOfferIsNotYetAnAddress()
    {
        QCOMPARE(told(DhcpBuilder(2, 2).yiaddr(ClientAddress).fromMac(RouterMac)),
                 QStringList{u"RoleTaken DhcpServer"_s});
    }

    void aRelayIsNoServer()
    {
        QCOMPARE(stated(dhcpAck().giaddr(RouterAddress)), QStringList{u"3c:5a:b4:00:00:05 AddressUsed 192.168.1.5"_s});
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
        QCOMPARE(stated(dhcpRequest().hostname("desk").option(81, prefix + dnsName("desk.example.org"))),
                 QStringList({u"Hostname desk"_s, u"Attribute fqdn=desk.example.org"_s}));
    }

    void repeatedOptionsAreJoined()
    {
        QCOMPARE(stated(dhcpRequest().hostname("nest-").hostname("cam")), QStringList{u"Hostname nest-cam"_s});
    }

    void optionsGoOnInTheFileField()
    {
        QCOMPARE(stated(dhcpRequest().optionInFile(12, "printer")), QStringList{u"Hostname printer"_s});
    }

    void namesAreMadeHarmless()
    {
        QCOMPARE(stated(dhcpRequest().hostname(QByteArray("cam\0", 4))), QStringList{u"Hostname cam"_s});
        QCOMPARE(stated(dhcpRequest().hostname("a\nb")), QStringList{u"Hostname a\uFFFDb"_s});
    }

    void plainBootpHasNoOptions()
    {
        const auto bootp = DhcpBuilder(1, 0).withoutCookie().ciaddr(ClientAddress);
        QCOMPARE(stated(bootp), QStringList{u"AddressUsed 192.168.1.5"_s});
        QVERIFY(!isMalformed(bootp));
    }

    void anOptionThatEndsTooEarlyLeavesThoseBefore()
    {
        const auto broken = dhcpRequest().hostname("cam").endsWith(QByteArray::fromHex("3cff41"));
        QCOMPARE(stated(broken), QStringList{u"Hostname cam"_s});
        QVERIFY(isMalformed(broken));
    }

    void aCutOffCaptureIsNotMalformed()
    {
        const auto cut = dhcpRequest().hostname("cam").vendorClass("udhcp 1.22.1").cutOff(6);
        QCOMPARE(stated(cut), QStringList{u"Hostname cam"_s});
        QVERIFY(!isMalformed(cut));
    }

    void clientsWithoutAnEthernetAddressAreNobody()
    {
        QCOMPARE(stated(dhcpRequest().client("00:00:00:00:00:00").hostname("cam")), QStringList());
        QCOMPARE(stated(dhcpRequest().client("ff:ff:ff:ff:ff:ff").hostname("cam")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDhcp4)
#include "tst_dhcp4.moc"

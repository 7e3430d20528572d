// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/neighbour.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestNeighbour : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void solicitationsTellTheirSource()
    {
        const QStringList own{u"AddressUsed fe80::5"_s};
        QCOMPARE(told(routerSolicitation()), own);
        QCOMPARE(told(neighbourSolicitation("fe80::1").sourceMac(ClientMac)), own);
    }

    void advertisementsTellTheirTarget()
    {
        QCOMPARE(told(neighbourAdvertisement("2001:db8::5").targetMac(ClientMac)),
                 QStringList{u"AddressUsed 2001:db8::5"_s});
        QCOMPARE(told(neighbourAdvertisement("2001:db8::5")), QStringList{u"AddressUsed 2001:db8::5"_s});
    }

    void lookingForDuplicatesTellsNothing()
    {
        QCOMPARE(told(neighbourSolicitation("fe80::5").from("::")), QStringList());
        QVERIFY(!isMalformed(neighbourSolicitation("fe80::5").from("::")));
    }

    void whoSpeaksForAnotherTellsNoAddress()
    {
        QCOMPARE(told(neighbourAdvertisement("2001:db8::9").targetMac("3c:5a:b4:00:00:09")), QStringList());
        QCOMPARE(told(neighbourSolicitation("fe80::1").sourceMac("3c:5a:b4:00:00:09")), QStringList());
    }

    void routersTellTheirRole()
    {
        const auto router =
            routerAdvertisement(1800).sourceMac(ClientMac).prefix("2001:db8::", 64).dnsServer("fe80::1");
        QCOMPARE(told(router), QStringList({u"AddressUsed fe80::5"_s, u"RoleTaken Ipv6Router"_s,
                                            u"Attribute prefix=2001:db8::/64"_s, u"Attribute dns-server=fe80::1"_s}));
    }

    void aLifetimeOfZeroIsNoRole() { QCOMPARE(told(routerAdvertisement(0)), QStringList{u"AddressUsed fe80::5"_s}); }

    void whatCrossedARouterIsNotBelieved()
    {
        QCOMPARE(told(neighbourAdvertisement("2001:db8::5").hopLimit(64)), QStringList());
        QVERIFY(isMalformed(neighbourAdvertisement("2001:db8::5").hopLimit(64)));
    }

    void routersSpeakFromALinkLocalAddress()
    {
        QCOMPARE(told(routerAdvertisement(1800).from("2001:db8::1")), QStringList());
        QVERIFY(isMalformed(routerAdvertisement(1800).from("2001:db8::1")));
    }

    void anOptionWithoutLengthEndsTheOptions()
    {
        const auto broken = neighbourAdvertisement("2001:db8::5").raw(QByteArray::fromHex("0100000000000000"));
        QCOMPARE(told(broken), QStringList{u"AddressUsed 2001:db8::5"_s});
        QVERIFY(isMalformed(broken));
    }

    void aMessageCutOffBeforeItsTargetTellsNothing()
    {
        QCOMPARE(told(neighbourAdvertisement("2001:db8::5").cutOff(1)), QStringList());
    }

    void redirectsAreRead()
    {
        const NeighbourBuilder redirect(137, number32(0) + octets(ip("fe80::7")) + octets(ip("2001:db8::7")));
        QCOMPARE(told(redirect), QStringList{u"AddressUsed fe80::5"_s});
        const auto message = parseNeighbour(QByteArrayView(redirect.octetsOnTheWire()).sliced(14 + 40));
        QVERIFY(message);
        QCOMPARE(message->target, ip("fe80::7"));
    }
};

QTEST_GUILESS_MAIN(TestNeighbour)
#include "tst_neighbour.moc"

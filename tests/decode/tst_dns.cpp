// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestDns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionsAreBehaviour()
    {
        QCOMPARE(told(dnsQuery().asks("pool.ntp.org", 1)), QStringList{u"NameAsked pool.ntp.org"_s});
        QCOMPARE(told(dnsQuery().asks("", 2)), QStringList());
    }

    void answersTellWhichNameHasWhichAddress()
    {
        const auto answer = dnsAnswer()
                                .asks("a.example", 1)
                                .address("a.example", "192.0.2.1")
                                .address("a.example", "192.0.2.2")
                                .address("other.example", "192.0.2.3");
        QCOMPARE(told(answer),
                 QStringList({u"NameResolved a.example=192.0.2.1"_s, u"NameResolved a.example=192.0.2.2"_s}));
    }

    void aliasesAreFollowed()
    {
        const auto answer = dnsAnswer()
                                .asks("www.example", 28)
                                .record("www.example", 5, dnsName("edge.cdn.example"))
                                .record("edge.cdn.example", 5, dnsName("e1.cdn.example"))
                                .address("E1.cdn.example", "2001:db8::1");
        QCOMPARE(told(answer), QStringList{u"NameResolved www.example=2001:db8::1"_s});
    }

    void aliasesInACircleEnd()
    {
        auto answer = dnsAnswer().asks("a.example", 1);
        for (int round = 0; round < 40; ++round)
            answer.record("a.example", 5, dnsName("a.example"));
        QCOMPARE(told(answer), QStringList());
        QVERIFY(!isMalformed(answer));
    }

    void errorsResolveNothing()
    {
        const auto answer = DnsBuilder(0x8183, LANSCOPE_FRAME_DNS).fromPort(53).toPort(40000);
        QCOMPARE(told(DnsBuilder(answer).asks("a.example", 1).address("a.example", "192.0.2.1")), QStringList());
    }

    void updatesAskNothing()
    {
        QCOMPARE(told(DnsBuilder(0x2800, LANSCOPE_FRAME_DNS).toPort(53).asks("a.example", 6)), QStringList());
    }

    void octetsThatAreNoMessageAreMalformed()
    {
        QVERIFY(isMalformed(dnsQuery().raw(1, 0, QByteArray::fromHex("ff"))));
        const auto half = dnsQuery().asks("a.example", 1).raw(1, 0, QByteArray::fromHex("0461"));
        QCOMPARE(told(half), QStringList{u"NameAsked a.example"_s});
        QVERIFY(isMalformed(half));
    }

    void linkLocalQuestionsDoNotNameTheAsker()
    {
        QCOMPARE(told(llmnrQuery().asks("wpad", 1)), QStringList{u"Asked wpad"_s});
    }

    void linkLocalAnswersNameWhoHasTheAddress()
    {
        QCOMPARE(told(llmnrAnswer().asks("desk", 1).address("desk", ClientAddress)),
                 QStringList({u"Hostname desk"_s, u"AddressUsed 192.168.1.5"_s, u"NameResolved desk=192.168.1.5"_s}));
        QCOMPARE(told(llmnrAnswer().asks("desk", 1).address("desk", "192.168.1.77")),
                 QStringList{u"NameResolved desk=192.168.1.77"_s});
    }
};

QTEST_GUILESS_MAIN(TestDns)
#include "tst_dns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/arp.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestArp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAndRepliesTellTheSendersAddress()
    {
        const QStringList own{u"AddressUsed 192.168.1.5"_s};
        QCOMPARE(told(arpRequest().asks(RouterAddress)), own);
        QCOMPARE(told(arpReply()), own);
        QCOMPARE(told(arpRequest().vlan(30)), own);
    }

    void probesTellNothing()
    {
        const auto probe = arpRequest().from("0.0.0.0").asks(ClientAddress);
        QCOMPARE(told(probe), QStringList());
        QVERIFY(!isMalformed(probe));
    }

    void whoSpeaksForAnotherTellsNothing()
    {
        const auto proxy = arpReply().senderMac("00:00:5e:00:01:07");
        QCOMPARE(told(proxy), QStringList());
        QVERIFY(!isMalformed(proxy));
    }

    void addressesThatNobodyCanHaveAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("everybody") << QByteArray("255.255.255.255");
        QTest::newRow("a group") << QByteArray("224.0.0.251");
        QTest::newRow("the loopback") << QByteArray("127.0.0.1");
    }
    void addressesThatNobodyCanHaveAreMalformed()
    {
        QFETCH(QByteArray, address);
        const auto reply = arpReply().from(address.constData());
        QCOMPARE(told(reply), QStringList());
        QVERIFY(isMalformed(reply));
    }

    void otherProtocolsAreLeftAlone()
    {
        QCOMPARE(told(arpRequest().protocol(0x809b)), QStringList()); // AppleTalk
        QVERIFY(!isMalformed(arpRequest().protocol(0x809b)));
    }

    void everyFieldIsRead()
    {
        const QByteArray frame = arpRequest().asks(RouterAddress).octetsOnTheWire();
        const auto message = parseArp(QByteArrayView(frame).sliced(14));
        QVERIFY(message);
        QCOMPARE(int(message->operation), 1);
        QCOMPARE(message->senderMac, mac(ClientMac));
        QCOMPARE(message->senderAddress, ip(ClientAddress));
        QVERIFY(message->targetMac.isNull());
        QCOMPARE(message->targetAddress, ip(RouterAddress));
    }
};

QTEST_GUILESS_MAIN(TestArp)
#include "tst_arp.moc"

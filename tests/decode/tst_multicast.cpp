// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

MulticastBuilder igmp(int type, const char *group)
{
    return MulticastBuilder(number8(type) + QByteArray(3, '\0') + octets(ip(group)));
}

/// A record of IGMP version 3 or MLD version 2.
QByteArray record(int type, const char *group, const QList<const char *> &sources = {})
{
    QByteArray octetsOfIt = number8(type) + number8(0) + number16(int(sources.size())) + octets(ip(group));
    for (const char *source : sources)
        octetsOfIt += octets(ip(source));
    return octetsOfIt;
}

MulticastBuilder report(const QList<QByteArray> &records)
{
    return MulticastBuilder(number8(0x22) + QByteArray(5, '\0') + number16(int(records.size())) + records.join());
}

MulticastBuilder mld(int type, const char *group)
{
    return MulticastBuilder(number8(type) + QByteArray(7, '\0') + octets(ip(group))).from(ClientAddress6);
}

MulticastBuilder mldReport(const QList<QByteArray> &records)
{
    return MulticastBuilder(number8(143) + QByteArray(5, '\0') + number16(int(records.size())) + records.join())
        .from(ClientAddress6);
}

} // namespace

class TestMulticast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAreJoinedAndLeft_data()
    {
        QTest::addColumn<QStringList>("actual");
        QTest::addColumn<QStringList>("wanted");
        const QStringList joined{u"GroupJoined 239.255.255.250"_s}, left{u"GroupLeft 239.255.255.250"_s};
        const QStringList joined6{u"GroupJoined ff02::fb"_s}, left6{u"GroupLeft ff02::fb"_s};
        const char *group = "239.255.255.250";
        QTest::newRow("IGMPv1") << told(igmp(0x12, group)) << joined;
        QTest::newRow("IGMPv2") << told(igmp(0x16, group)) << joined;
        QTest::newRow("IGMPv2, leaving") << told(igmp(0x17, group)) << left;
        QTest::newRow("IGMPv3, all sources") << told(report({record(4, group)})) << joined;
        QTest::newRow("IGMPv3, one source") << told(report({record(5, group, {"192.0.2.1"})})) << joined;
        QTest::newRow("IGMPv3, leaving") << told(report({record(3, group)})) << left;
        QTest::newRow("IGMPv3, without one source") << told(report({record(6, group, {"192.0.2.1"})})) << QStringList();
        QTest::newRow("IGMPv3, two") << told(report({record(2, group), record(3, "224.0.0.251")}))
                                     << QStringList({joined.first(), u"GroupLeft 224.0.0.251"_s});
        QTest::newRow("MLDv1") << told(mld(131, "ff02::fb")) << joined6;
        QTest::newRow("MLDv1, leaving") << told(mld(132, "ff02::fb")) << left6;
        QTest::newRow("MLDv2") << told(mldReport({record(4, "ff02::fb")})) << joined6;
        QTest::newRow("MLDv2, one source") << told(mldReport({record(1, "ff02::fb", {"2001:db8::1"})})) << joined6;
    }
    void groupsAreJoinedAndLeft()
    {
        QFETCH(QStringList, actual);
        QTEST(actual, "wanted");
    }

    void questionsAreThoseOfAQuerier()
    {
        QCOMPARE(told(igmp(0x11, "0.0.0.0")), QStringList{u"Attribute multicast-querier=IGMP"_s});
        QCOMPARE(told(mld(130, "::")), QStringList{u"Attribute multicast-querier=MLD"_s});
    }

    void wrongOnesLeaveTheOthers_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("no group") << record(4, "192.168.1.1");
        QTest::newRow("cut off") << record(4, "224.0.0.251").chopped(1);
        QTest::newRow("more sources than octets") << record(5, "224.0.0.251", {"192.0.2.1"}).chopped(4);
    }
    void wrongOnesLeaveTheOthers()
    {
        QFETCH(QByteArray, second);
        const auto broken = report({record(4, "239.255.255.250"), second});
        QCOMPARE(told(broken), QStringList{u"GroupJoined 239.255.255.250"_s});
        QVERIFY(isMalformed(broken));
    }

    void otherMessagesAreLeftAlone()
    {
        QCOMPARE(told(igmp(0x30, "0.0.0.0")), QStringList()); // RFC 4286: multicast router advertisement
        QVERIFY(!isMalformed(igmp(0x30, "0.0.0.0")));
        QVERIFY(isMalformed(MulticastBuilder(number32(0x16000000))));
    }
};

QTEST_GUILESS_MAIN(TestMulticast)
#include "tst_multicast.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/netbios.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Query = 0x0110, Registration = 0x2910, Release = 0x3110, Answer = 0x8500;
constexpr int Group = 0x8000, Unique = 0;

/// The name in letters from A to P, as a domain name.
QByteArray encoded(const QByteArray &name, int suffix)
{
    QByteArray letters;
    for (const char octet : name.leftJustified(15, ' ') + char(suffix))
        letters += QByteArray(1, char('A' + (quint8(octet) >> 4))) + char('A' + (octet & 0xf));
    return letters;
}

DnsBuilder message(int flags)
{
    return DnsBuilder(flags, LANSCOPE_FRAME_NETBIOS).fromPort(137).toPort(137).to("192.168.1.255");
}

DnsBuilder claim(int flags, const QByteArray &name, int suffix, int kind, const char *address = ClientAddress)
{
    return message(flags).record(encoded(name, suffix).constData(), 0x20, number16(kind) + octets(ip(address)));
}

QByteArray statusName(const QByteArray &name, int suffix, int kind)
{
    return name.leftJustified(15, ' ') + number8(suffix) + number16(kind);
}

} // namespace

class TestNetBios : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionsDoNotNameTheAsker()
    {
        QCOMPARE(told(message(Query).asks(encoded("WPAD", 0).constData(), 0x20)), QStringList{u"Asked WPAD"_s});
    }

    void claimsTellNamesAndRoles_data()
    {
        QTest::addColumn<QStringList>("actual");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("host") << told(claim(Registration, "DESK", 0x00, Unique)) << QStringList{u"Hostname DESK"_s};
        QTest::newRow("workgroup") << told(claim(Registration, "HOME", 0x00, Group))
                                   << QStringList{u"Attribute workgroup=HOME"_s};
        QTest::newRow("file server") << told(claim(Registration, "DESK", 0x20, Unique))
                                     << QStringList{u"Attribute netbios-role=file-server"_s};
        QTest::newRow("domain controller") << told(claim(Registration, "HOME", 0x1c, Group))
                                           << QStringList{u"Attribute netbios-role=domain-controller"_s};
        QTest::newRow("user") << told(claim(Registration, "ANNA", 0x03, Unique))
                              << QStringList{u"Attribute messenger-name=ANNA"_s};
        QTest::newRow("given up") << told(claim(Release, "DESK", 0x00, Unique)) << QStringList();
        QTest::newRow("an answer about itself")
            << told(claim(Answer, "DESK", 0x00, Unique))
            << QStringList({u"Hostname DESK"_s, u"NameResolved DESK=192.168.1.5"_s});
        QTest::newRow("an answer about another") << told(claim(Answer, "DESK", 0x00, Unique, "192.168.1.9"))
                                                 << QStringList{u"NameResolved DESK=192.168.1.9"_s};
        QTest::newRow("a refusal") << told(claim(Answer | 3, "DESK", 0x00, Unique)) << QStringList();
    }
    void claimsTellNamesAndRoles()
    {
        QFETCH(QStringList, actual);
        QTEST(actual, "wanted");
    }

    void aStatusListsTheNamesOfItsNode()
    {
        const auto status = message(Answer).record(encoded("*", 0).constData(), 0x21,
                                                   number8(2) + statusName("NAS", 0x20, Unique) +
                                                       statusName("HOME", 0, Group) + QByteArray(46, '\0'));
        QCOMPARE(told(status), QStringList({u"Attribute netbios-role=file-server"_s, u"Attribute workgroup=HOME"_s}));
        const auto cut =
            message(Answer).record(encoded("*", 0).constData(), 0x21, number8(9) + statusName("NAS", 0x20, Unique));
        QCOMPARE(told(cut), QStringList{u"Attribute netbios-role=file-server"_s});
        QVERIFY(isMalformed(cut));
    }

    void namesOfOtherLettersAreMalformed()
    {
        const auto odd = message(Query).asks("ZZCACACACACACACACACACACACACACACA", 0x20);
        QCOMPARE(told(odd), QStringList());
        QVERIFY(isMalformed(odd));
        QVERIFY(!netBiosName("CACA"));
    }

    void aMessageThatEndsTooEarlyLeavesWhatStandsBefore()
    {
        const auto half = message(Query).asks(encoded("WPAD", 0).constData(), 0x20).raw(1, 0, QByteArray(1, '\x20'));
        QCOMPARE(told(half), QStringList{u"Asked WPAD"_s});
        QVERIFY(isMalformed(half));
    }
};

QTEST_GUILESS_MAIN(TestNetBios)
#include "tst_netbios.moc"

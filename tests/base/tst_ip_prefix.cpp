// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/base/ip_prefix.h"

using namespace lanscope;

class TestIpPrefix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPrefixHoldsItsAddresses_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("contains");
        QTest::addColumn<bool>("isBroadcast");
        const auto row = [](const char *name, const char *prefix, const char *address, bool contains, bool broadcast) {
            QTest::newRow(name) << QString::fromLatin1(prefix) << QString::fromLatin1(address) << contains << broadcast;
        };
        row("a host", "192.168.1.0/24", "192.168.1.7", true, false);
        row("a stranger", "192.168.1.0/24", "192.168.2.7", false, false);
        row("not on an octet", "10.0.16.0/20", "10.0.31.255", true, true);
        row("beyond it", "10.0.16.0/20", "10.0.32.1", false, false);
        row("a line between two", "10.0.0.0/31", "10.0.0.1", true, false);
        row("bits behind the prefix", "192.168.1.5/24", "192.168.1.255", true, true);
        row("IPv6", "2001:db8:1::/64", "2001:db8:1::ffff:ffff:ffff:ffff", true, false);
        row("the other family", "::/0", "192.168.1.7", false, false);
        row("everything", "0.0.0.0/0", "8.8.8.8", true, false);
    }
    void aPrefixHoldsItsAddresses()
    {
        QFETCH(const QString, prefix);
        QFETCH(const QString, address);
        const auto parsed = IpPrefix::fromString(prefix);
        QVERIFY(parsed);
        QTEST(parsed->contains(*IpAddress::fromString(address)), "contains");
        QTEST(parsed->isBroadcast(*IpAddress::fromString(address)), "isBroadcast");
    }

    void whatIsNoPrefixIsNone()
    {
        for (const char *text : {"", "192.168.1.0", "192.168.1.0/33", "::/129", "x/8", "10.0.0.0/-1", "10.0.0.0/"})
            QVERIFY2(!IpPrefix::fromString(QString::fromLatin1(text)), text);
        QVERIFY(!IpPrefix().contains(IpAddress()));
    }
};

QTEST_GUILESS_MAIN(TestIpPrefix)
#include "tst_ip_prefix.moc"

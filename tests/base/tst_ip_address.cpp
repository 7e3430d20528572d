// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "app/base/ip_address.h"

using namespace lanscope;

namespace {

IpAddress ip(const char *text)
{
    return IpAddress::fromString(QString::fromLatin1(text)).value_or(IpAddress());
}

} // namespace

class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: it is none
        for (const char *same :
             {"0.0.0.0", "192.168.1.1", "255.255.255.255", "::", "::1", "fe80::1", "2001:db8::1:0:0:1"})
            QTest::newRow(same) << QString::fromLatin1(same) << QString::fromLatin1(same);
        QTest::newRow("zeros in full") << QStringLiteral("2001:0db8:0:0:0:0:0:0001") << QStringLiteral("2001:db8::1");
        QTest::newRow("upper case") << QStringLiteral("FE80::ABCD") << QStringLiteral("fe80::abcd");
        for (const char *none :
             {"", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.4 ", "01.2.3.4", "fe80::1%eth0", "g::", "1::2::3"})
            QTest::addRow("none: '%s'", none) << QString::fromLatin1(none) << QString();
        QTest::newRow("none: beyond Latin-1") << QStringLiteral("1.2.3.\u0664") << QString();
    }
    void textIsReadAndWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        const auto address = IpAddress::fromString(text);
        QCOMPARE(address.has_value(), !written.isEmpty());
        if (address)
            QCOMPARE(address->toString(), written);
    }

    void everyKindIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *text, const char *kind) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kind);
        };
        row("0.0.0.0", "unspecified");
        row("::", "unspecified");
        row("224.0.0.1", "multicast");
        row("239.255.255.250", "multicast");
        row("255.255.255.255", "multicast");
        row("ff02::fb", "multicast");
        row("169.254.1.1", "link-local");
        row("fe80::1", "link-local");
        row("febf::1", "link-local");
        row("127.0.0.1", "loopback");
        row("127.255.0.1", "loopback");
        row("::1", "loopback");
        row("192.168.1.255", "");
        row("223.255.255.255", "");
        row("240.0.0.1", "");
        row("fec0::1", "");
        row("2001:db8::1", "");
    }
    void everyKindIsTold()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        const IpAddress address = *IpAddress::fromString(text);
        QCOMPARE(address.isUnspecified(), kind == QStringLiteral("unspecified"));
        QCOMPARE(address.isMulticast(), kind == QStringLiteral("multicast"));
        QCOMPARE(address.isLinkLocal(), kind == QStringLiteral("link-local"));
        QCOMPARE(address.isLoopback(), kind == QStringLiteral("loopback"));
        QVERIFY(!address.isNull());
    }

    void aNullAddressIsNothing()
    {
        const IpAddress none;
        QVERIFY(none.isNull());
        QVERIFY(!none.isMulticast() && !none.isLinkLocal() && !none.isLoopback());
        QCOMPARE(none.toString(), QString());
        QVERIFY(none != ip("0.0.0.0"));
    }

    void familyAndEachOctetTellAddressesApart()
    {
        const IpAddress address = ip("2001:db8::1");
        for (size_t i = 0; i < address.octets.size(); ++i) {
            IpAddress other = address;
            other.octets[i] ^= 0x80;
            QVERIFY(other != address);
        }
        QVERIFY(ip("::") != ip("0.0.0.0"));
        QCOMPARE(ip("2001:db8::1"), address);
    }

    void aPrefixHoldsItsAddresses_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *prefix, int length, const char *address, bool isIn) {
            QTest::addRow("%s in %s/%d", address, prefix, length)
                << QString::fromLatin1(prefix) << length << QString::fromLatin1(address) << isIn;
        };
        row("192.168.1.0", 24, "192.168.1.255", true);
        row("192.168.1.0", 24, "192.168.2.0", false);
        row("10.0.0.0", 9, "10.127.255.255", true);
        row("10.0.0.0", 9, "10.128.0.0", false);
        row("10.0.0.1", 32, "10.0.0.1", true);
        row("10.0.0.1", 32, "10.0.0.2", false);
        row("0.0.0.0", 0, "8.8.8.8", true);
        row("0.0.0.0", 0, "::1", false);
        row("fe80::", 10, "febf::1", true);
        row("fe80::", 10, "fec0::1", false);
        row("2001:db8::1", 128, "2001:db8::1", true);
        row("2001:db8::1", 128, "2001:db8::2", false);
    }
    void aPrefixHoldsItsAddresses()
    {
        QFETCH(const QString, prefix);
        QFETCH(const int, length);
        QFETCH(const QString, address);
        QFETCH(const bool, isIn);
        QCOMPARE(IpAddress::fromString(address)->isIn(*IpAddress::fromString(prefix), length), isIn);
    }

    void addressesAreOrderedNumerically()
    {
        QList<IpAddress> addresses{ip("fe80::1"), ip("10.0.0.10"), ip("10.0.0.9"), ip("::1")};
        std::sort(addresses.begin(), addresses.end());
        QCOMPARE(addresses, (QList<IpAddress>{ip("10.0.0.9"), ip("10.0.0.10"), ip("::1"), ip("fe80::1")}));
        QCOMPARE(QSet<IpAddress>({ip("1.2.3.4"), ip("102:304::"), ip("1.2.3.4")}).size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ip_address.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/identify/vendor_directory.h"

using namespace lanscope;

class TestVendorDirectory : public QObject
{
    Q_OBJECT

private:
    VendorDirectory m_directory;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_directory.isAvailable())
            QSKIP("this system has no hardware database (systemd-hwdb update)");
    }

    void aPrefixHasAVendor_data()
    {
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("vendor");
        QTest::newRow("24 bits") << QStringLiteral("b8:27:eb:12:34:56") << QStringLiteral("Raspberry Pi Foundation");
        QTest::newRow("the whole prefix counts")
            << QStringLiteral("00:00:0c:00:00:00") << QStringLiteral("Cisco Systems, Inc");
        QTest::newRow("locally administered") << QStringLiteral("ba:27:eb:12:34:56") << QString();
        QTest::newRow("group") << QStringLiteral("01:00:0c:cc:cc:cc") << QString();
        QTest::newRow("null") << QStringLiteral("00:00:00:00:00:00") << QString();
        QTest::newRow("begins unset") << QStringLiteral("00:00:00:12:34:56") << QString();
    }
    void aPrefixHasAVendor()
    {
        QFETCH(const QString, mac);
        QFETCH(const QString, vendor);
        const MacAddress address = *MacAddress::fromString(mac);
        QCOMPARE(m_directory.vendorOf(address), vendor);
        QCOMPARE(m_directory.vendorOf(address), vendor); // from memory
    }

    void moreAddressesThanItRemembersAreAnsweredAllTheSame()
    {
        MacAddress mac = *MacAddress::fromString(u"b8:27:eb:00:00:00");
        for (int number = 0; number < VendorDirectory::MaximumRemembered + 10; ++number) {
            mac.octets[4] = quint8(number >> 8);
            mac.octets[5] = quint8(number);
            QCOMPARE(m_directory.vendorOf(mac), QStringLiteral("Raspberry Pi Foundation"));
        }
    }
};

QTEST_GUILESS_MAIN(TestVendorDirectory)
#include "tst_vendor_directory.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/new_device_text.h"
#include "app/models/translations.h"
#include "tests/desktop/newcomers.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;
using namespace lanscope::test;

class TestNewDeviceText : public QObject
{
    Q_OBJECT

private:
    static NewDeviceNotice noticeOf(const QList<Device> &devices, int more = 0)
    {
        NewDeviceNotice notice{.devices = {}, .more = more};
        for (const Device &device : devices)
            notice.devices += describe(device);
        return notice;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        installTranslations(*QCoreApplication::instance());
    }

    void oneDeviceIsNamedWithItsVendorAndAddress()
    {
        Device device = newcomer(7, 0, QStringLiteral("Anna's iPhone"));
        device.vendor = QStringLiteral("Apple, Inc.");
        const NewDeviceNotice notice = noticeOf({device});
        QCOMPARE(noticeTitle(notice), QStringLiteral("New device: Anna's iPhone"));
        QCOMPARE(noticeBody(notice), QStringLiteral("Apple, Inc. · 10.0.0.7"));
    }

    void aDeviceWithoutAnythingHasItsHardwareAddress()
    {
        Device device = newcomer(7, 0);
        device.addresses.clear();
        const NewDeviceNotice notice = noticeOf({device});
        QCOMPARE(noticeTitle(notice), QStringLiteral("New device without a name"));
        QCOMPARE(noticeBody(notice), QStringLiteral("00:10:20:30:00:07"));
    }

    void severalAreCountedAndTheNewestListed()
    {
        QList<Device> devices;
        for (int n = 1; n <= 7; ++n)
            devices += newcomer(n, n, n == 7 ? QString() : QStringLiteral("host-%1").arg(n));
        const NewDeviceNotice notice = noticeOf(devices, 3);
        QCOMPARE(noticeTitle(notice), QStringLiteral("10 new devices"));
        const QStringList lines = noticeBody(notice).split(u'\n');
        QCOMPARE(lines.size(), NamedInNotice + 1);
        QCOMPARE(lines.first(), QStringLiteral("Without a name (10.0.0.7)"));
        QCOMPARE(lines[1], QStringLiteral("host-6 (10.0.0.6)"));
        QCOMPARE(lines.last(), QStringLiteral("and 5 more"));
    }

    void aDigestSaysSo()
    {
        NewDeviceNotice notice = noticeOf({newcomer(1, 1), newcomer(2, 2)});
        notice.isDigest = true;
        QCOMPARE(noticeTitle(notice), QStringLiteral("2 new devices in the last hour"));
    }

    void hostileNamesAreHarmlessAndShort()
    {
        const QStringList names = hostileNames();
        for (const QString &name : names) {
            const NewDeviceNotice notice = noticeOf({newcomer(1, 0, name)});
            const QString title = noticeTitle(notice);
            QVERIFY(title.size() < 100);
            for (const QChar each : title)
                QVERIFY2(each.isPrint() || each == QChar::ReplacementCharacter, qPrintable(title));
        }
    }
};

QTEST_GUILESS_MAIN(TestNewDeviceText)
#include "tst_new_device_text.moc"

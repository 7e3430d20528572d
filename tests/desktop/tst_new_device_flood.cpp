// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/new_device_teller.h"
#include "tests/desktop/newcomers.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

/// A place that has been listened to for long, where listening began at Start.
NewDeviceTeller settledTeller()
{
    NewDeviceTeller teller;
    teller.listen({}, Start);
    return teller;
}

} // namespace

/// Many new devices at once, and those that come while it is quiet, are few notices.
class TestNewDeviceFlood : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandInTenSecondsAreFiveNoticesAtMostAndADigest()
    {
        NewDeviceTeller teller = settledTeller();
        int notices = 0;
        int digests = 0;
        int told = 0;
        int number = 0;
        for (qint64 second = 5; second < 2 * 3600; ++second) {
            QList<Device> batch;
            for (; second < 15 && number < (second - 4) * 100; ++number)
                batch.append(newcomer(number, second));
            teller.update(batch, after(second));
            const auto notice = teller.advanceTo(after(second));
            if (!notice)
                continue;
            (notice->isDigest ? digests : notices) += 1;
            told += notice->count();
            teller.acceptClosing(); // a person looks, so that the next one is a new one
        }
        QCOMPARE(number, 1000);
        QCOMPARE(told, 1000);
        QVERIFY2(notices <= 5, qPrintable(QString::number(notices)));
        QVERIFY2(digests <= 1, qPrintable(QString::number(digests)));
        QVERIFY(teller.unansweredCount() <= NewDeviceTeller::MaximumTold);
    }

    void whileItIsQuietNothingIsToldAndAfterwardsInOne()
    {
        NewDeviceTeller teller = settledTeller();
        teller.setQuiet(true);
        teller.update({newcomer(1, 5, QStringLiteral("phone")), newcomer(2, 5, QStringLiteral("phone"))}, after(5));
        QVERIFY(!teller.advanceTo(after(600)));
        teller.setQuiet(false);
        const auto notice = teller.advanceTo(after(601));
        QVERIFY(notice);
        QCOMPARE(notice->count(), 2);
        QVERIFY(notice->isDigest);
    }
};

QTEST_GUILESS_MAIN(TestNewDeviceFlood)
#include "tst_new_device_flood.moc"

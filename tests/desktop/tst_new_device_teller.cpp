// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/new_device_teller.h"
#include "tests/desktop/newcomers.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

const QString Phone = QStringLiteral("Annas-iPhone");

/// A place that has been listened to for long, where listening began at Start.
NewDeviceTeller settledTeller()
{
    NewDeviceTeller teller;
    teller.listen({}, Start);
    return teller;
}

QStringList names(const std::optional<NewDeviceNotice> &notice)
{
    QStringList found;
    if (notice) {
        for (const NewDevice &device : notice->devices)
            found += device.name.isEmpty() ? QStringLiteral("?") : device.name;
    }
    return found;
}

/// Tells of as many newcomers as the budget allows, one a minute from `seconds` on; each is answered at once.
void spendBudget(NewDeviceTeller &teller, qint64 seconds)
{
    for (int n = 0; n < NewDeviceTeller::Budget; ++n) {
        const qint64 moment = seconds + n * 60;
        teller.update({newcomer(100 + n, moment, QStringLiteral("spent"))}, after(moment));
        QVERIFY(teller.advanceTo(after(moment + 2)));
        teller.acceptClosing();
    }
}

} // namespace

class TestNewDeviceTeller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeviceWithANameIsToldSoon()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5, Phone)}, after(5));
        QVERIFY(!teller.advanceTo(after(6)));
        QCOMPARE(names(teller.advanceTo(after(7))), QStringList(Phone));
        QVERIFY(!teller.advanceTo(after(8)));
    }

    void aDeviceIsHeldToLearnItsName()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5)}, after(5));
        QVERIFY(!teller.advanceTo(after(20)));
        teller.update({newcomer(1, 5, Phone)}, after(20));
        QVERIFY(!teller.advanceTo(after(21)));
        QCOMPARE(names(teller.advanceTo(after(22))), QStringList(Phone));
    }

    void aDeviceThatNeverSaysItsNameIsToldAfterHalfAMinute()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5)}, after(5));
        for (qint64 second = 6; second < 35; ++second) {
            teller.update({newcomer(1, 5)}, after(second));
            QVERIFY(!teller.advanceTo(after(second)));
        }
        QCOMPARE(names(teller.advanceTo(after(35))), QStringList(QStringLiteral("?")));
    }

    void aNameJustBeforeTheEndMakesNobodyWaitLonger()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5)}, after(5));
        teller.update({newcomer(1, 5, Phone)}, after(34));
        QCOMPARE(names(teller.advanceTo(after(35))), QStringList(Phone));
    }

    void nothingIsToldInTheFirstTenMinutesOfANewPlace()
    {
        NewDeviceTeller teller;
        teller.listen(after(3 + 600), after(3));
        for (int minute = 0; minute < 10; ++minute)
            teller.update({newcomer(minute, 3 + minute * 60, Phone)}, after(3 + minute * 60));
        QVERIFY(!teller.advanceTo(after(3 + 600)));
        // Nor later: who was there in that time was there when it began.
        teller.update({newcomer(0, 3, Phone)}, after(700));
        QVERIFY(!teller.advanceTo(after(800)));
        teller.update({newcomer(50, 801, Phone)}, after(801));
        QVERIFY(teller.advanceTo(after(803)));
    }

    void aPlaceIsSettledWhenThePipelineSaysSo()
    {
        // Its devices may have been known for long, by an address list or a file, without anybody listening.
        NewDeviceTeller teller;
        teller.listen(after(600), Start);
        teller.update({oldTimer(1000), newcomer(2, 5, Phone)}, after(5));
        QVERIFY(!teller.advanceTo(after(60)));
        teller.listen({}, after(601));
        teller.update({newcomer(3, 602, Phone)}, after(602));
        QCOMPARE(names(teller.advanceTo(after(604))), QStringList(Phone));
    }

    void whoCameWhileNobodyListenedIsNewWhenListeningBegins()
    {
        NewDeviceTeller teller = settledTeller();
        teller.stopListening();
        teller.update({newcomer(1, 20, Phone)}, after(20)); // such as from a capture file
        QVERIFY(!teller.advanceTo(after(60)));
        teller.listen({}, after(100));
        teller.update({newcomer(2, 101, Phone)}, after(101));
        QCOMPARE(names(teller.advanceTo(after(103))), QStringList(Phone));
    }

    void theOldInhabitantsAreNotNew()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({oldTimer(1000), oldTimer(1001)}, after(5));
        QVERIFY(!teller.advanceTo(after(60)));
    }

    void whatNobodyNeedsToBeToldIsNotTold_data()
    {
        QTest::addColumn<Device>("device");
        Device device = newcomer(1, 5, Phone);
        device.isSelf = true;
        QTest::newRow("this computer") << device;
        device = newcomer(1, 5, Phone);
        device.isGateway = true;
        QTest::newRow("the gateway") << device;
        device = newcomer(1, 5, Phone);
        device.user.known = true;
        QTest::newRow("marked as known") << device;
        device = newcomer(1, 5, Phone);
        device.user.name = QStringLiteral("Annas Telefon");
        QTest::newRow("named by the person") << device;
    }
    void whatNobodyNeedsToBeToldIsNotTold()
    {
        QFETCH(const Device, device);
        NewDeviceTeller teller = settledTeller();
        teller.update({device}, after(5));
        QVERIFY(!teller.advanceTo(after(60)));

        // The same when it turns out while the device is held.
        NewDeviceTeller holding = settledTeller();
        holding.update({newcomer(1, 5)}, after(5));
        holding.update({device}, after(10));
        QVERIFY(!holding.advanceTo(after(60)));
        QCOMPARE(holding.unansweredCount(), 0);
    }

    void simultaneousArrivalsAreOneNotice()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5, QStringLiteral("a"))}, after(5));
        teller.update({newcomer(2, 6, QStringLiteral("b")), newcomer(3, 6, QStringLiteral("c"))}, after(6));
        const auto notice = teller.advanceTo(after(7));
        QCOMPARE(names(notice), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QVERIFY(!teller.advanceTo(after(60)));
    }

    void aLaterArrivalJoinsTheNoticeThatIsShown()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5, QStringLiteral("a"))}, after(5));
        QVERIFY(teller.advanceTo(after(7)));
        teller.update({newcomer(2, 100, QStringLiteral("b"))}, after(100));
        QCOMPARE(names(teller.advanceTo(after(102))), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        teller.acceptClosing();
        teller.update({newcomer(3, 200, QStringLiteral("c"))}, after(200));
        QCOMPARE(names(teller.advanceTo(after(202))), QStringList(QStringLiteral("c")));
    }

    void aNoticeIsTakenBackWhenAllInItWereAnswered()
    {
        NewDeviceTeller teller = settledTeller();
        Device first = newcomer(1, 5, QStringLiteral("a"));
        Device second = newcomer(2, 5, QStringLiteral("b"));
        teller.update({first, second}, after(5));
        QVERIFY(teller.advanceTo(after(7)));
        QCOMPARE(teller.unansweredCount(), 2);
        first.user.known = true;
        teller.update({first}, after(20));
        QVERIFY(!teller.advanceTo(after(21)));
        teller.forget({second.id});
        const auto notice = teller.advanceTo(after(22));
        QVERIFY(notice);
        QCOMPARE(notice->count(), 0);
        QCOMPARE(teller.unansweredCount(), 0);
        QVERIFY(!teller.advanceTo(after(23)));
    }

    void whoWasLookedAtNoLongerWaits()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5, QStringLiteral("a")), newcomer(2, 5, QStringLiteral("b"))}, after(5));
        QVERIFY(teller.advanceTo(after(7)));
        teller.acceptClosing();
        QCOMPARE(teller.unansweredCount(), 2); // closing a notification answers nothing
        teller.attend(newcomer(1, 5).id);
        QCOMPARE(teller.unansweredCount(), 1);
        teller.attend(newcomer(2, 5).id);
        QCOMPARE(teller.unansweredCount(), 0);
    }

    void theBudgetOfAnHourEndsInADigest()
    {
        NewDeviceTeller teller = settledTeller();
        spendBudget(teller, 10);
        for (int n = 0; n < 9; ++n)
            teller.update({newcomer(200 + n, 1000 + n * 100, Phone)}, after(1000 + n * 100));
        QVERIFY(!teller.advanceTo(after(12 + 3599)));
        const auto digest = teller.advanceTo(after(12 + 3600));
        QVERIFY(digest);
        QVERIFY(digest->isDigest);
        QCOMPARE(digest->count(), 9);
        teller.acceptClosing();
        teller.update({newcomer(300, 4000, Phone)}, after(4000));
        const auto next = teller.advanceTo(after(4002));
        QVERIFY(next && !next->isDigest);
    }

    void anotherPlaceForgetsWhatWaitedInTheOneBefore()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5)}, after(5));
        teller.enterPlace();
        QVERIFY(!teller.advanceTo(after(100)));
        QCOMPARE(teller.unansweredCount(), 0);
    }

    void thoseOfAnotherPlaceAreNotNewBeforeItIsListenedTo()
    {
        NewDeviceTeller teller = settledTeller();
        teller.enterPlace();
        teller.update({newcomer(1, 10, Phone)}, after(10));
        teller.listen(after(11 + 600), after(11));
        teller.update({newcomer(1, 10, Phone), newcomer(2, 20, Phone)}, after(20));
        QVERIFY(!teller.advanceTo(after(100)));
    }

    void anObservationThatComesLateIsStillNew()
    {
        // Flows are told a second after frames: who was first seen earlier may be heard of later.
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 10, QStringLiteral("a"))}, after(11));
        teller.update({newcomer(2, 9, QStringLiteral("b"))}, after(12));
        QCOMPARE(names(teller.advanceTo(after(13))), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void aFloodIsCountedNotKept()
    {
        NewDeviceTeller teller = settledTeller();
        constexpr int flood = 5000;
        for (int n = 0; n < flood; ++n)
            teller.update({newcomer(n, 10 + n / 1000)}, after(10 + n / 1000));
        const auto notice = teller.advanceTo(after(60));
        QVERIFY(notice);
        QCOMPARE(notice->devices.size(), NewDeviceTeller::MaximumHeld);
        // Those of a second in which the list of ids ran over may be missed, never told twice.
        QVERIFY(notice->count() > NewDeviceTeller::MaximumSeen && notice->count() <= flood);
        teller.acceptClosing();
        for (int n = 0; n < flood; ++n)
            teller.update({newcomer(n, 10 + n / 1000)}, after(100));
        QVERIFY(!teller.advanceTo(after(200)));
    }

    void aClockThatIsSetBackHoldsNothingBackForLong()
    {
        NewDeviceTeller teller = settledTeller();
        teller.update({newcomer(1, 5)}, after(5));
        QVERIFY(!teller.advanceTo(after(-7200)));
        QVERIFY(teller.advanceTo(after(-7200 + 30)));
        teller.acceptClosing();
        teller.update({newcomer(2, -6000, Phone)}, after(-6000));
        QVERIFY(teller.advanceTo(after(-6000 + 2)));
    }
};

QTEST_GUILESS_MAIN(TestNewDeviceTeller)
#include "tst_new_device_teller.moc"

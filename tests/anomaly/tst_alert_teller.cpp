// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/alert_teller.h"

using namespace lanscope;

namespace {

constexpr Timestamp start = Timestamp::fromSeconds(1'800'000'000);
constexpr int Noon = 12 * 60;

Alert alert(AlertId id, AlertKind kind = AlertKind::BruteForce)
{
    Alert made;
    made.id = id;
    made.kind = kind;
    made.severity = usualSeverity(kind);
    return made;
}

} // namespace

class TestAlertTeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardAlertsAreToldAtOnceAlsoWhileSettlingInAndAtNight()
    {
        AlertTeller teller;
        teller.setSettlingUntil(later(start, 10 * Minute));
        teller.setQuiet({.fromMinute = 22 * 60, .toMinute = 7 * 60});
        teller.update({alert(1, AlertKind::RogueDhcp)}, start);
        const auto notice = teller.advanceTo(start, 3 * 60);
        QVERIFY(notice && notice->isUrgent);
        QCOMPARE(notice->alerts, QList<AlertId>{1});
    }

    void othersAreGatheredAndToldOnce()
    {
        AlertTeller teller;
        teller.update({alert(1), alert(2)}, start);
        QVERIFY(!teller.advanceTo(start, Noon));
        const auto notice = teller.advanceTo(later(start, AlertTeller::Gathering), Noon);
        QVERIFY(notice && !notice->isUrgent);
        QCOMPARE(notice->alerts.size(), 2);
        teller.update({alert(1)}, later(start, Minute));
        QVERIFY(!teller.advanceTo(later(start, 2 * Minute), Noon));
    }

    void whatBecameGraverIsToldAgain()
    {
        AlertTeller teller;
        Alert conflict = alert(1, AlertKind::ArpSpoof);
        teller.update({conflict}, start);
        QVERIFY(teller.advanceTo(start, Noon));
        conflict.severity = Severity::Critical;
        teller.update({conflict}, start);
        QVERIFY(teller.advanceTo(start, Noon));
    }

    void whatNobodyWantsToHearIsNotTold()
    {
        AlertTeller teller;
        Alert muted = alert(1);
        muted.state = AlertState::Muted;
        Alert closed = alert(2);
        closed.closedAt = start;
        teller.update({muted, closed, alert(3, AlertKind::Beacon), alert(4, AlertKind::NewDevice)}, start);
        QVERIFY(!teller.advanceTo(later(start, Minute), Noon));
    }

    void anHourHasABudgetAndThenADigest()
    {
        AlertTeller teller;
        int notices = 0;
        Timestamp now = start;
        for (AlertId id = 1; id <= 20; ++id) {
            teller.update({alert(id)}, now);
            now = later(now, 10 * Second);
            notices += teller.advanceTo(now, Noon) ? 1 : 0;
        }
        QCOMPARE(notices, AlertTeller::UsualBudget);
        const auto digest = teller.advanceTo(later(start, 2 * Hour), Noon);
        QVERIFY(digest && digest->isDigest);
        QCOMPARE(digest->alerts.size(), 20 - AlertTeller::UsualBudget);
    }

    void nothingIsToldWhileItIsNotToDisturb()
    {
        AlertTeller teller;
        teller.setQuiet({.isOn = true});
        teller.update({alert(1, AlertKind::RogueDhcp)}, start);
        QVERIFY(!teller.advanceTo(start, Noon));
        teller.setQuiet({});
        QVERIFY(teller.advanceTo(later(start, Hour), Noon));
    }

    /// An alert closes after ten quiet minutes: what a night or an hour's budget held back is over by then.
    void whatIsOverWhenItMayBeToldIsToldAllTheSame()
    {
        AlertTeller teller;
        teller.setQuiet({.fromMinute = 22 * 60, .toMinute = 7 * 60});
        Alert one = alert(1);
        teller.update({one}, start);
        QVERIFY(!teller.advanceTo(later(start, Minute), 3 * 60));
        one.closedAt = later(start, 10 * Minute);
        teller.update({one}, one.closedAt);
        const auto digest = teller.advanceTo(later(start, 5 * Hour), 8 * 60);
        QVERIFY(digest && digest->isDigest);
        QCOMPARE(digest->alerts, QList<AlertId>{1});
        teller.update({one}, later(start, 6 * Hour));
        QVERIFY(!teller.advanceTo(later(start, 7 * Hour), Noon)); // once
    }

    void anAttackDuringAPauseIsToldAfterIt()
    {
        AlertTeller teller;
        teller.setQuiet({.until = later(start, Hour)});
        Alert rogue = alert(1, AlertKind::RogueDhcp);
        teller.update({rogue}, start);
        QVERIFY(!teller.advanceTo(start, Noon));
        rogue.closedAt = later(start, 10 * Minute);
        teller.update({rogue}, rogue.closedAt);
        const auto notice = teller.advanceTo(later(start, Hour), Noon);
        QVERIFY(notice && notice->isUrgent);
    }

    void whatAPersonDidMeanwhileIsNotToldLater()
    {
        AlertTeller teller;
        teller.setQuiet({.isOn = true});
        Alert done = alert(1, AlertKind::RogueDhcp);
        Alert muted = alert(2);
        teller.update({done, muted}, start);
        done.state = AlertState::Acknowledged;
        muted.state = AlertState::Muted;
        done.closedAt = muted.closedAt = later(start, 10 * Minute);
        teller.update({done, muted}, done.closedAt);
        teller.setQuiet({});
        QVERIFY(!teller.advanceTo(later(start, Hour), Noon));
    }

    void quietHoursMayGoOverMidnight()
    {
        const Quiet night{.fromMinute = 22 * 60, .toMinute = 7 * 60};
        QVERIFY(night.isHour(23 * 60));
        QVERIFY(night.isHour(6 * 60));
        QVERIFY(!night.isHour(Noon));
        QVERIFY(!Quiet().isHour(0));
    }

    void whatWasThereBeforeIsNoNews()
    {
        AlertTeller teller;
        teller.enterPlace({alert(1)});
        teller.update({alert(1)}, start);
        QVERIFY(!teller.advanceTo(later(start, Minute), Noon));
    }
};

QTEST_GUILESS_MAIN(TestAlertTeller)
#include "tst_alert_teller.moc"

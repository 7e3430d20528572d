// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/store/history_plan.h"

using namespace lanscope;

namespace {

constexpr qint64 Day = 86400;
constexpr qint64 Midnight = 1'800'000'000 - 1'800'000'000 % Day; // UTC

/// Days are filled until midnight, quarters of an hour until noon, minutes until a minute ago.
TierReaches filled(qint64 now)
{
    TierReaches reaches;
    reaches[1].filledUntil = now - 60;
    reaches[2].filledUntil = now - 900;
    reaches[LastTier].filledUntil = now - now % Day;
    return reaches;
}

HistoryQuery month(qint64 until)
{
    HistoryQuery query;
    query.from = Timestamp::fromSeconds(until - 31 * Day);
    query.to = Timestamp::fromSeconds(until);
    query.points = 400;
    return query;
}

} // namespace

/// Which rows answer a question.
class TestHistoryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void sizesOfAMonthComeFromItsWholeDays()
    {
        const qint64 now = Midnight + 20 * 3600;
        const HistoryPlan plan = planFor(month(now), filled(now));
        QCOMPARE(plan.parts.constFirst().tier, 2);
        const QList<HistoryPart> parts = sizeParts(plan, filled(now));
        QCOMPARE(parts[0], (HistoryPart{2, now - 31 * Day, Midnight - 30 * Day}));
        QCOMPARE(parts[1], (HistoryPart{LastTier, Midnight - 30 * Day, Midnight}));
        QCOMPARE(parts[2].from, Midnight);
        for (qsizetype at = 1; at < parts.size(); ++at)
            QCOMPARE(parts[at].from, parts[at - 1].to); // nothing twice, nothing left out
        QCOMPARE(parts.constLast().to, now);
    }

    void whatHasNoWholeDayIsReadAsItIsShown()
    {
        const qint64 now = Midnight + 20 * 3600;
        HistoryQuery query = month(now);
        query.from = Timestamp::fromSeconds(now - 3600);
        const HistoryPlan plan = planFor(query, filled(now));
        QCOMPARE(sizeParts(plan, filled(now)), plan.parts);
        const HistoryPlan nothing = planFor(month(now), TierReaches());
        QCOMPARE(sizeParts(nothing, TierReaches()), nothing.parts);
    }

    void daysThatWereForgottenAreNotAsked()
    {
        const qint64 now = Midnight + 20 * 3600;
        TierReaches reaches = filled(now);
        reaches[LastTier].keptFrom = Midnight - 5 * Day;
        const HistoryPlan plan = planFor(month(now), reaches);
        QCOMPARE(sizeParts(plan, reaches), plan.parts);
    }

    void aYearIsReadByDaysAlready()
    {
        const qint64 now = Midnight + 20 * 3600;
        HistoryQuery query = month(now);
        query.from = Timestamp::fromSeconds(now - 365 * Day);
        query.points = 300;
        const HistoryPlan plan = planFor(query, filled(now));
        QCOMPARE(plan.parts.constFirst().tier, LastTier);
        QCOMPARE(sizeParts(plan, filled(now)).constFirst(), plan.parts.constFirst());
    }
};

QTEST_GUILESS_MAIN(TestHistoryPlan)
#include "tst_history_plan.moc"

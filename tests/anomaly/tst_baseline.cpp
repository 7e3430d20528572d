// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

constexpr Timestamp Midnight = Timestamp::fromSeconds(1'800'057'600); // 00:00 UTC of a day
constexpr quint64 Usual = 1'000'000;

Timestamp hourAt(int hours)
{
    return later(Midnight, hours * Hour);
}

FlowRecord transfer(int station, Timestamp when, quint64 bytes)
{
    FlowRecord flow;
    flow.key.source = Scene::host(station);
    flow.key.destination = Scene::outside(1);
    flow.key.protocol = 17;
    flow.sourceMac = lanscope::station(station);
    flow.destinationMac = lanscope::station(Scene::Router);
    flow.counters.packets = bytes / 1000;
    flow.counters.bytes = bytes;
    flow.first = flow.last = when;
    return flow;
}

class House
{
public:
    Watch watch{[](const MacAddress &mac) { return mac; }};

    /// An hour in which the device moves this much, whole.
    void hour(int hours, quint64 bytes)
    {
        const Timestamp when = later(hourAt(hours), Minute);
        watch.acceptFlows({transfer(10, when, bytes)}, later(when, Second));
        watch.advanceTo(hourAt(hours + 1));
    }

    void learn(int days)
    {
        watch.advanceTo(later(Midnight, -Second));
        for (int hours = 0; hours < days * 24; ++hours)
            hour(hours, Usual);
    }

    qsizetype spikes()
    {
        const QList<Alert> alerts = watch.book().alerts();
        return std::count_if(alerts.begin(), alerts.end(), [](const Alert &alert) {
            return alert.kind == AlertKind::VolumeSpike && alert.device == station(10);
        });
    }
};

} // namespace

/// What is usual is learned in seven days, kept, and never from what an alert is about.
class TestBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learningTakesSevenDays()
    {
        House house;
        QCOMPARE(house.watch.learningDaysLeft(station(10)), 7);
        house.learn(4);
        QCOMPARE(house.watch.learningDaysLeft(station(10)), 3);
        QCOMPARE(learningText(3), QStringLiteral("Learning, 3 day(s) left")); // without a translation
        house.hour(4 * 24, 500'000'000);
        QCOMPARE(house.spikes(), 0);
    }

    void farMoreThanUsualIsTold()
    {
        House house;
        house.learn(8);
        QCOMPARE(house.watch.learningDaysLeft(station(10)), 0);
        house.hour(8 * 24, 500'000'000);
        QCOMPARE(house.spikes(), 1);
    }

    void whatWasLearnedOutlivesARestart()
    {
        House before;
        before.learn(8);
        const QHash<MacAddress, Baseline> learned = before.watch.takeLearned();
        QVERIFY(before.watch.takeLearned().isEmpty());
        House after;
        QHash<MacAddress, Baseline> kept;
        for (auto each = learned.cbegin(); each != learned.cend(); ++each)
            kept.insert(each.key(), Baseline::fromText(each->toText()));
        QCOMPARE(kept, learned);
        after.watch.setBaselines(kept);
        after.watch.beginAnew(); // another session of the same place
        QCOMPARE(after.watch.learningDaysLeft(station(10)), 0);
        after.watch.advanceTo(hourAt(8 * 24));
        after.hour(8 * 24, 500'000'000);
        QCOMPARE(after.spikes(), 1);
    }

    void anAlertsOwnTrafficIsNotLearned()
    {
        House house;
        house.learn(8);
        const auto learned = [&house] { return house.watch.takeLearned().value(station(10)); };
        const Baseline before = learned();
        const Timestamp when = later(hourAt(8 * 24), Minute);
        for (int target = 1; target <= 60; ++target) // a sweep of the network
            house.watch.observe({station(10), later(when, target * Second / 20), Protocol::Arp,
                                 ArpSent{.operation = ArpSent::Operation::Request,
                                         .destination = {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}},
                                         .senderMac = station(10),
                                         .senderAddress = Scene::host(10),
                                         .targetMac = {},
                                         .targetAddress = Scene::host(target)}});
        QVERIFY(!house.watch.book().alerts().isEmpty());
        house.hour(8 * 24, 40'000'000);
        QCOMPARE(learned(), Baseline()); // nothing new of it
        house.hour(8 * 24 + 1, Usual);
        QVERIFY(!(learned() == before)); // the next hour is learned again
    }

    void whatIsForgottenIsLearnedAnew()
    {
        House house;
        house.learn(8);
        house.watch.forget({station(10)});
        QCOMPARE(house.watch.learningDaysLeft(station(10)), 7);
        QVERIFY(!house.watch.takeLearned().contains(station(10)));
    }

    void textThatDoesNotParseIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("7 20453 many words");
        QTest::newRow("no number") << (QStringLiteral("7 20453") + QStringLiteral(" x").repeated(24));
    }
    void textThatDoesNotParseIsNothing()
    {
        QFETCH(const QString, text);
        QCOMPARE(Baseline::fromText(text), Baseline());
    }

    void textHasABound()
    {
        const Baseline baseline = Baseline::fromText(QStringLiteral("7 1 ") + QStringLiteral("5,").repeated(999) +
                                                     QStringLiteral("5") + QStringLiteral(" -").repeated(23));
        QCOMPARE(baseline.toText().count(u','), Baseline::HoursKept - 1);
    }
};

QTEST_GUILESS_MAIN(TestBaseline)
#include "tst_baseline.moc"

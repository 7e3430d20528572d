// SPDX-License-Identifier: GPL-3.0-or-later
// What the home page says, in each of its states.
#include <QTest>

#include "app/anomaly/time_span.h"
#include "app/models/device_model.h"
#include "app/models/home_text.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

Q_DECLARE_METATYPE(lanscope::HomeSituation)

namespace {

constexpr Timestamp now = Timestamp::fromSeconds(10'000);

HomeSituation doing(Activity activity, int known, int unknown)
{
    HomeSituation situation;
    situation.state.activity = activity;
    situation.state.place.prefix = QStringLiteral("192.168.1.0/24");
    situation.summary.total = known + unknown;
    situation.summary.unknown = sampleDevices(unknown);
    situation.now = now;
    return situation;
}

} // namespace

class TestHomeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSentenceSaysHowThingsStand_data();
    void theSentenceSaysHowThingsStand();
    void settlingInCountsDownAndAsksNothing();
    void aRecordingIsNamedAsWhatItIs();
    void thoseOfTheBeginningAreAskedAboutTogether();
    void atMostFiveNewOnesAreCards();
    void knownAndArchivedDevicesAskForNothing();
    void aGuessNamesWhatIsKnown();
    void notMineLeavesNobodyAsking();
};

void TestHomeText::theSentenceSaysHowThingsStand_data()
{
    QTest::addColumn<HomeSituation>("situation");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("first start") << doing(Activity::Idle, 0, 0) << QStringLiteral("Who is on your network?");
    QTest::newRow("not listening") << doing(Activity::Idle, 3, 1) << QStringLiteral("Not listening.");
    QTest::newRow("asking") << doing(Activity::Asking, 0, 0) << QStringLiteral("Waiting for permission to listen.");
    QTest::newRow("nobody yet") << doing(Activity::Listening, 0, 0)
                                << QStringLiteral("Listening. No device has spoken yet.");
    QTest::newRow("all known") << doing(Activity::Listening, 17, 0) << QStringLiteral("All 17 devices are known.");
    QTest::newRow("one known") << doing(Activity::Listening, 1, 0) << QStringLiteral("The one device here is known.");
    QTest::newRow("some unknown") << doing(Activity::Listening, 14, 3)
                                  << QStringLiteral("3 device(s) nobody has named yet.");
    const QString spoof = QStringLiteral("Router pretends to be 10.0.0.1.");
    HomeSituation attacked = doing(Activity::Listening, 14, 3);
    attacked.alert = spoof;
    QTest::newRow("an attack comes before unknown devices") << attacked << spoof;
    attacked.settledAt = later(now, 5 * Minute);
    QTest::newRow("an attack while settling in") << attacked << spoof;
    attacked.state.activity = Activity::Idle;
    QTest::newRow("an attack that was, while nobody listens") << attacked << QStringLiteral("Not listening.");
    HomeSituation history = doing(Activity::Idle, 5, 0);
    history.state.place.name = QStringLiteral("Cottage");
    history.isElsewhere = true;
    QTest::newRow("history only") << history << QStringLiteral("This is Cottage, as it was.");
}

void TestHomeText::theSentenceSaysHowThingsStand()
{
    QFETCH(HomeSituation, situation);
    QTEST(homeSentence(situation), "sentence");
}

void TestHomeText::settlingInCountsDownAndAsksNothing()
{
    HomeSituation situation = doing(Activity::Listening, 2, 5);
    situation.settledAt = Timestamp::fromSeconds(10'000 + 61);
    QVERIFY(situation.isSettling());
    QVERIFY(homeSentence(situation).contains(QStringLiteral("2 more minute(s)")));
    QVERIFY(homeHint(situation).contains(QStringLiteral("7 device(s)")));
    const QString offer = QStringLiteral("go through them now");
    QVERIFY(homeHint(situation).contains(offer));
    HomeSituation allKnown = doing(Activity::Listening, 7, 0);
    allKnown.settledAt = situation.settledAt;
    QVERIFY(homeHint(allKnown).contains(QStringLiteral("7 device(s)")));
    QVERIFY(!homeHint(allKnown).contains(offer)); // nobody is left to go through
    QVERIFY(needsOf(situation.summary, situation.settledAt, now).cards.isEmpty());
    situation.alert = QStringLiteral("Router pretends to be 10.0.0.1.");
    QVERIFY(homeHint(situation).contains(QStringLiteral("2 more minute(s)")));
}

void TestHomeText::aRecordingIsNamedAsWhatItIs()
{
    HomeSituation situation = doing(Activity::Reading, 0, 4);
    situation.state.place.prefix = QStringLiteral("file:home.pcap");
    QCOMPARE(homeSentence(situation), QStringLiteral("Reading home.pcap: 4 device(s) so far."));
    situation.state.activity = Activity::Idle;
    QCOMPARE(homeSentence(situation), QStringLiteral("4 device(s) in home.pcap."));
    QVERIFY(homeHint(situation).contains(QStringLiteral("recorded")));
}

void TestHomeText::thoseOfTheBeginningAreAskedAboutTogether()
{
    HomeSummary summary;
    summary.unknown = sampleDevices(4); // all first seen at second 1000
    summary.unknown[0].firstSeen = Timestamp::fromSeconds(9000);
    const Needs needs = needsOf(summary, Timestamp::fromSeconds(2000), now);
    QCOMPARE(needs.cards.size(), 2);
    QCOMPARE(needs.cards[0].kind, Need::Kind::NewDevice);
    QCOMPARE(needs.cards[1].kind, Need::Kind::BeganWith);
    QCOMPARE(needs.cards[1].devices.size(), 3);
    QCOMPARE(needTitle(needs.cards[1]), QStringLiteral("3 devices were here when you began."));
}

void TestHomeText::atMostFiveNewOnesAreCards()
{
    HomeSummary summary;
    summary.unknown = sampleDevices(17);
    const Needs needs = needsOf(summary, {}, now);
    QCOMPARE(needs.cards.size(), MaximumNeeds);
    QCOMPARE(needs.more, 12);
}

void TestHomeText::knownAndArchivedDevicesAskForNothing()
{
    QList<Device> devices = sampleDevices(5);
    devices[0].isGateway = true;
    devices[1].user.name = QStringLiteral("Printer");
    devices[2].user.archived = true;
    devices[3].presence = Presence::Away;
    DeviceModel model;
    model.replace(devices);
    const HomeSummary summary = summarizeDevices(model);
    QCOMPARE(summary.total, 4);
    QCOMPARE(summary.unknown.size(), 2);
    QCOMPARE(presenceCounts(summary), QStringLiteral("3 here · 1 away"));
}

void TestHomeText::aGuessNamesWhatIsKnown()
{
    Device device = sampleDevice(1);
    QCOMPARE(guessText(device), QStringLiteral("device by Vendor 1"));
    device.user.category = Category::Printer;
    QCOMPARE(guessText(device), QStringLiteral("Printer by Vendor 1"));
    device = {};
    QCOMPARE(guessText(device), QStringLiteral("device of an unknown maker"));
    device.id.octets[0] = 0x02;
    QCOMPARE(guessText(device), QStringLiteral("device with a private address"));
}

void TestHomeText::notMineLeavesNobodyAsking()
{
    Device device = sampleDevice(1);
    const Decision decision = disown(device);
    device.user = decided(device.user, decision);
    QVERIFY(device.user.notMine && !device.isKnown() && !device.isUndecided());
    HomeSituation situation;
    situation.state.activity = Activity::Listening;
    situation.summary.total = 3;
    situation.summary.notMine = 1;
    QCOMPARE(homeSentence(situation), QStringLiteral("Nobody new is here."));
    QCOMPARE(homeHint(situation), QStringLiteral("1 device(s) noted as not yours."));
}

QTEST_GUILESS_MAIN(TestHomeText)
#include "tst_home_text.moc"

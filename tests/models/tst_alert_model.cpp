// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/models/alert_decisions.h"
#include "app/models/alert_page_text.h"
#include "app/models/alert_shelf_model.h"
#include "app/models/device_alerts_model.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;

Alert alert(AlertId id, AlertKind kind, AlertState state = AlertState::Open)
{
    Alert result;
    result.id = id;
    result.kind = kind;
    result.severity = usualSeverity(kind);
    result.device = *MacAddress::fromString(u"00:00:5e:00:53:01");
    result.openedAt = {1000 * Second};
    result.lastSeen = {(1000 + id) * Second};
    result.count = quint64(id);
    result.state = state;
    return result;
}

QString nameOf(const DeviceId &)
{
    return QStringLiteral("Office\u202eprinter");
}

} // namespace

class TestAlertModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsComeChangeAndGoOneByOne();
    void eachStandsOnItsShelf_data();
    void eachStandsOnItsShelf();
    void theGravestOpenOneComesFirst();
    void aTitleNamesTheDeviceHarmlessly();
    void everyKindIsExplained();
    void whatIsDoneCanBeTakenBack();
    void aMuteTellsItsScopeAndCanBeTakenBack();
    void anEmptyShelfTeaches();
    void aRangeHoldsWhatWentOnInIt();
    void theAlertsOfADeviceAreThoseOfAllItsAddresses();
    void aBriefTellsStateCountTimeAndEvidence();
};

void TestAlertModel::rowsComeChangeAndGoOneByOne()
{
    AlertModel model(nameOf);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.update({alert(1, AlertKind::PortScan), alert(2, AlertKind::ArpSpoof)});
    model.update({alert(2, AlertKind::ArpSpoof, AlertState::Acknowledged), alert(3, AlertKind::Beacon)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data(AlertModel::ShelfRole).toInt(), int(AlertShelf::Done));
    model.forget({1, 77});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.find(1) && model.find(3));
    QCOMPARE(resets.size(), 0);
}

void TestAlertModel::eachStandsOnItsShelf_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("shelf");
    QTest::newRow("open") << int(AlertState::Open) << int(AlertShelf::Open);
    QTest::newRow("acknowledged") << int(AlertState::Acknowledged) << int(AlertShelf::Done);
    QTest::newRow("muted") << int(AlertState::Muted) << int(AlertShelf::Muted);
}

void TestAlertModel::eachStandsOnItsShelf()
{
    QFETCH(int, state);
    QFETCH(int, shelf);
    QCOMPARE(int(shelfOf(alert(1, AlertKind::Flood, AlertState(state)))), shelf);
}

void TestAlertModel::theGravestOpenOneComesFirst()
{
    AlertModel model(nameOf);
    Alert gravest = alert(1, AlertKind::ArpSpoof);
    gravest.severity = Severity::Critical;
    model.replace({gravest, alert(2, AlertKind::ArpScan), alert(3, AlertKind::Beacon),
                   alert(4, AlertKind::ArpSpoof, AlertState::Muted)});
    const QList<Alert> open = model.pressing();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open.constFirst().id, AlertId(1));
    QCOMPARE(model.count(AlertShelf::Muted), 1);
}

void TestAlertModel::aTitleNamesTheDeviceHarmlessly()
{
    AlertModel model(nameOf);
    model.replace({alert(1, AlertKind::ArpScan)});
    const QString title = model.index(0, int(AlertModel::Column::Title)).data().toString();
    QVERIFY2(title.contains(QStringLiteral("printer")), qPrintable(title));
    QVERIFY(!title.contains(QChar(0x202e)));
}

void TestAlertModel::everyKindIsExplained()
{
    AlertModel model(nameOf);
    const QList<AlertKind> kinds = allAlertKinds();
    for (const AlertKind kind : kinds) {
        const Alert each = alert(1, kind);
        const AlertText text = model.text(each);
        const QString words = alertWords(each, text);
        QVERIFY2(!text.title.isEmpty() && !text.normal.isEmpty() && !text.advice.isEmpty(),
                 qPrintable(alertKindKey(kind)));
        QVERIFY(words.contains(text.normal) && words.contains(text.advice));
    }
}

void TestAlertModel::whatIsDoneCanBeTakenBack()
{
    AlertModel model(nameOf);
    model.replace({alert(1, AlertKind::ArpSpoof)});
    AlertDecisions decisions(model);
    QList<AlertState> wanted;
    connect(&decisions, &AlertDecisions::stateWanted, this, [&wanted](AlertId, AlertState state) { wanted += state; });
    QSignalSpy told(&decisions, &AlertDecisions::stepTaken);
    decisions.acknowledge(1);
    QCOMPARE(told.size(), 1);
    decisions.undo();
    decisions.undo(); // there is nothing left
    QCOMPARE(wanted, (QList{AlertState::Acknowledged, AlertState::Open}));
}

void TestAlertModel::aMuteTellsItsScopeAndCanBeTakenBack()
{
    AlertModel model(nameOf);
    AlertDecisions decisions(model);
    const AlertMute mute{AlertKind::PortScan, *MacAddress::fromString(u"00:00:5e:00:53:01")};
    int muted = 0;
    connect(&decisions, &AlertDecisions::muteWanted, this,
            [&](const AlertMute &each) { muted += each == mute ? 1 : 0; });
    connect(&decisions, &AlertDecisions::unmuteWanted, this,
            [&](const AlertMute &each) { muted -= each == mute ? 1 : 0; });
    QSignalSpy told(&decisions, &AlertDecisions::stepTaken);
    decisions.mute(mute);
    QCOMPARE(muted, 1);
    QVERIFY(told.constFirst().constFirst().toString().contains(QStringLiteral("printer")));
    decisions.undo();
    QCOMPARE(muted, 0);
}

void TestAlertModel::anEmptyShelfTeaches()
{
    for (const AlertShelf shelf : {AlertShelf::Open, AlertShelf::Done, AlertShelf::Muted}) {
        const Teaching teaching = teachAlerts(shelf, {});
        QVERIFY(!teaching.title.isEmpty() && !teaching.text.isEmpty());
    }
    QVERIFY(teachAlerts(AlertShelf::Open, {}).offersListening);
}

void TestAlertModel::aRangeHoldsWhatWentOnInIt()
{
    AlertModel model(nameOf);
    AlertShelfModel shelf(&model);
    const QAbstractItemModelTester tester(&shelf);
    model.update({alert(5, AlertKind::PortScan), alert(50, AlertKind::ArpSpoof),
                  alert(60, AlertKind::Beacon, AlertState::Acknowledged)});
    QCOMPARE(shelf.rowCount(), 2);
    shelf.setRange(TimeSpan{{1020 * Second}, {1030 * Second}}); // the first was over at 1005
    QCOMPARE(shelf.rowCount(), 1);
    shelf.setShelf(AlertShelf::Done);
    QCOMPARE(shelf.rowCount(), 1);
    shelf.setRange(TimeSpan{{2000 * Second}, {3000 * Second}});
    QCOMPARE(shelf.rowCount(), 0);
    shelf.setRange({});
    model.update({alert(5, AlertKind::PortScan, AlertState::Acknowledged)});
    QCOMPARE(shelf.rowCount(), 2);
    QVERIFY(!teachAlertsOfRange().title.isEmpty());
}

void TestAlertModel::theAlertsOfADeviceAreThoseOfAllItsAddresses()
{
    AlertModel alerts(nameOf);
    DeviceAlertsModel model(&alerts);
    const QAbstractItemModelTester tester(&model);
    Alert other = alert(2, AlertKind::Beacon);
    other.device = *MacAddress::fromString(u"00:00:5e:00:53:02");
    Alert nobody = alert(3, AlertKind::Storm);
    nobody.device = {};
    alerts.replace({alert(1, AlertKind::PortScan), other, nobody});
    QCOMPARE(model.rowCount(), 0);
    model.setDevice({alert(1, AlertKind::PortScan).device});
    QCOMPARE(model.rowCount(), 1);
    model.setDevice({alert(1, AlertKind::PortScan).device, other.device});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.openCount(), 2);
    QCOMPARE(model.index(0, 0).data(AlertModel::AlertIdRole).value<AlertId>(), AlertId(2)); // the newer one
    other.state = AlertState::Acknowledged;
    alerts.update({other});
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.index(1, 0).data(AlertModel::AlertIdRole).value<AlertId>(), AlertId(2)); // what is done comes later
}

void TestAlertModel::aBriefTellsStateCountTimeAndEvidence()
{
    Alert told = alert(3, AlertKind::PortScan);
    told.severity = Severity::Warning;
    const AlertText text{
        .title = {}, .evidence = {QStringLiteral("Seen."), QStringLiteral("More.")}, .normal = {}, .advice = {}};
    QCOMPARE(alertBrief(told, text, {told.lastSeen.nanoseconds + 300 * Second}),
             QStringLiteral("Warning · Open · 3 times · 5 minute(s) ago\nSeen."));
    told.count = 1;
    QCOMPARE(alertBrief(told, {}, told.lastSeen), QStringLiteral("Warning · Open · just now"));
}

QTEST_GUILESS_MAIN(TestAlertModel)
#include "tst_alert_model.moc"

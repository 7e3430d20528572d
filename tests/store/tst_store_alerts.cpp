// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_store.h"

using namespace lanscope;

namespace {

Alert sampleAlert(AlertId id, const DeviceId &device)
{
    return {.id = id,
            .kind = AlertKind::PortScan,
            .severity = Severity::Critical,
            .device = device,
            .openedAt = Noon,
            .lastSeen = {Noon.nanoseconds + 5},
            .closedAt = {},
            .count = 3,
            .subject = QStringLiteral("10.0.0.7"),
            .facts = {{FactKind::PortsTried, {QStringLiteral("10.0.0.7"), QStringLiteral("12")}}},
            .frames = {{.time = Noon, .direction = Direction::Sent, .kind = 1, .length = 60, .octets = "\x02\xff"}},
            .state = AlertState::Acknowledged};
}

} // namespace

/// Alerts, mutes and levels in the database.
class TestStoreAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alertsComeBackAsTheyWere();
    void anAlertWithoutADeviceStaysWithoutOne();
    void savingAgainReplacesAndRemoves();
    void mutesAreReplaced();
    void levelsBelongToNoPlace();
    void aClearedPlaceHasNoAlerts();
    void aPlaceThatIsMergedKeepsItsAlerts();
    void whatIsUsualComesBackAndGoesWithItsDevice();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Place m_place;
};

void TestStoreAlerts::init()
{
    m_store.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("alerts.db")));
    VALUE_OF(store, Store::open(m_folder.filePath(QStringLiteral("alerts.db")), StoreRole::Recorder));
    m_store = std::move(store);
    VALUE_OF(place, m_store->enterPlace(homePlace(), Noon));
    m_place = place;
}

void TestStoreAlerts::alertsComeBackAsTheyWere()
{
    const QList<Alert> alerts{sampleAlert(1, macNumber(7)), sampleAlert(2, macNumber(8))};
    VERIFY_DONE(m_store->saveAlerts(m_place, alerts));
    VALUE_OF(read, m_store->alerts(m_place));
    QCOMPARE(read, alerts);
}

void TestStoreAlerts::anAlertWithoutADeviceStaysWithoutOne()
{
    VERIFY_DONE(m_store->saveAlerts(m_place, {sampleAlert(1, {})}));
    VALUE_OF(read, m_store->alerts(m_place));
    QVERIFY(read.first().device.isNull());
}

void TestStoreAlerts::savingAgainReplacesAndRemoves()
{
    VERIFY_DONE(m_store->saveAlerts(m_place, {sampleAlert(1, macNumber(7)), sampleAlert(2, macNumber(8))}));
    Alert closed = sampleAlert(1, macNumber(7));
    closed.closedAt = Noon;
    VERIFY_DONE(m_store->saveAlerts(m_place, {closed}, {2}));
    VALUE_OF(read, m_store->alerts(m_place));
    QCOMPARE(read, QList<Alert>{closed});
}

void TestStoreAlerts::mutesAreReplaced()
{
    const QList<AlertMute> mutes{{AlertKind::Flood, macNumber(7)}, {AlertKind::PortScan, {}}};
    VERIFY_DONE(m_store->saveAlertMutes(m_place, mutes));
    VALUE_OF(read, m_store->alertMutes(m_place));
    QCOMPARE(read, mutes);
    VERIFY_DONE(m_store->saveAlertMutes(m_place, {}));
    VALUE_OF(none, m_store->alertMutes(m_place));
    QVERIFY(none.isEmpty());
}

void TestStoreAlerts::levelsBelongToNoPlace()
{
    const QHash<AlertKind, AlertLevel> levels{{AlertKind::Beacon, AlertLevel::Off},
                                              {AlertKind::Storm, AlertLevel::RecordOnly}};
    VERIFY_DONE(m_store->saveAlertLevels(levels));
    VALUE_OF(read, m_store->alertLevels());
    QCOMPARE(read, levels);
}

void TestStoreAlerts::aClearedPlaceHasNoAlerts()
{
    VERIFY_DONE(m_store->saveAlerts(m_place, {sampleAlert(1, macNumber(7))}));
    VERIFY_DONE(m_store->saveAlertMutes(m_place, {{AlertKind::Flood, macNumber(7)}}));
    VERIFY_DONE(m_store->clearPlace(m_place));
    VALUE_OF(alerts, m_store->alerts(m_place));
    VALUE_OF(mutes, m_store->alertMutes(m_place));
    QVERIFY(alerts.isEmpty() && mutes.isEmpty());
}

void TestStoreAlerts::aPlaceThatIsMergedKeepsItsAlerts()
{
    Place unknown = homePlace();
    unknown.gateway = {};
    unknown.prefix = QStringLiteral("10.9.0.0/16");
    VALUE_OF(before, m_store->enterPlace(unknown, Noon));
    VERIFY_DONE(m_store->saveAlerts(before, {sampleAlert(1, macNumber(7))}));
    Place known = unknown;
    known.gateway = macNumber(1);
    VALUE_OF(other, m_store->enterPlace(known, Noon));
    VERIFY_DONE(m_store->saveAlerts(other, {sampleAlert(1, macNumber(8))}));
    known.id = before.id;
    VALUE_OF(merged, m_store->enterPlace(known, Noon));
    VALUE_OF(alerts, m_store->alerts(merged));
    QVERIFY(!alerts.isEmpty());
}

void TestStoreAlerts::whatIsUsualComesBackAndGoesWithItsDevice()
{
    Baseline baseline;
    for (int day = 0; day < 3; ++day)
        baseline.add({Noon.nanoseconds + day * Day}, quint64(day) * 1000);
    VERIFY_DONE(m_store->saveBaselines(m_place, {{macNumber(7), {}}, {macNumber(8), baseline}}));
    VERIFY_DONE(m_store->saveBaselines(m_place, {{macNumber(7), baseline}}));
    VALUE_OF(read, m_store->baselines(m_place));
    QCOMPARE(read, (QHash<MacAddress, Baseline>{{macNumber(7), baseline}, {macNumber(8), baseline}}));
    QCOMPARE(read[macNumber(7)].daysLeft(), 4);
    VERIFY_DONE(m_store->eraseDevices(m_place, {macNumber(7)}));
    VALUE_OF(left, m_store->baselines(m_place));
    QCOMPARE(left.keys(), QList<MacAddress>{macNumber(8)});
    VERIFY_DONE(m_store->clearPlace(m_place));
    VALUE_OF(none, m_store->baselines(m_place));
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreAlerts)
#include "tst_store_alerts.moc"

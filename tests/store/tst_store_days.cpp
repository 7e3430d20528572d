// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "app/store/migrations.h"
#include "tests/store/sample_store.h"

using namespace lanscope;

/// What is kept by the day, and databases from before that.
class TestStoreDays : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Place m_place;
    const QDate m_day{2027, 1, 15};

    QString path() const { return m_folder.filePath(QStringLiteral("lanscope.db")); }

    void reopen()
    {
        m_store.reset();
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        m_store = std::move(store);
        VALUE_OF(place, m_store->enterPlace(homePlace(), Noon));
        m_place = place;
    }

    /// The database as the first version made it, with one place and one named device.
    void makeFirstVersion() const
    {
        QVERIFY(newestSchema() > 1); // and the migrations are registered
        QFile schema(QStringLiteral(":/store/migrations/001_inventory.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
        QStringList statements = QString::fromUtf8(schema.readAll()).remove(comment).split(u';');
        statements.append(
            {QStringLiteral("PRAGMA user_version = 1"),
             QStringLiteral("INSERT INTO place VALUES (7, '00:11:22:00:00:01', '10.0.0.0/16', 'Home', "
                            "1000, 2000, 1)"),
             QStringLiteral("INSERT INTO device VALUES (1, 7, '00:11:22:00:00:05', 'tv', '', '', 0, 0, 1, "
                            "2, 3, 4, 5, 6)"),
             QStringLiteral("INSERT INTO device_mac VALUES (1, 0, '00:11:22:00:00:05')"),
             QStringLiteral("INSERT INTO choice VALUES (7, '00:11:22:00:00:05', 'name', 'TV', 1)")});
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY(statement.simplified().isEmpty() || QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }
    void cleanup() { m_store.reset(); }

    void aDatabaseOfTheFirstVersionIsBroughtUp()
    {
        makeFirstVersion();
        reopen();
        QCOMPARE(m_place.id, 7);
        QCOMPARE(m_place.name, QStringLiteral("Home"));
        QCOMPARE(m_place.kind, PlaceKind::Home);
        QCOMPARE(m_place.listenedSince, Timestamp{1000}); // it is not new
        VALUE_OF(devices, m_store->devices(m_place, m_day));
        QCOMPARE(devices.size(), 1);
        QCOMPARE(devices[0].name(), QStringLiteral("TV"));
        QCOMPARE(devices[0].traffic.bytesSent, quint64(4));
        QCOMPARE(devices[0].today, DeviceTraffic());
    }

    void eachDayHasCountersOfItsOwn()
    {
        reopen();
        Device device = sampleDevice(3);
        device.today = {.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = 300};
        VERIFY_DONE(m_store->saveDevices(m_place, {device}, m_day));
        const DeviceTraffic first = device.today;
        device.today = {.packetsSent = 9, .bytesSent = 90, .packetsReceived = 0, .bytesReceived = 0};
        VERIFY_DONE(m_store->saveDevices(m_place, {device}, m_day.addDays(1)));
        reopen();
        VALUE_OF(today, m_store->devices(m_place, m_day.addDays(1)));
        QCOMPARE(today, QList<Device>{device});
        VALUE_OF(yesterday, m_store->devices(m_place, m_day));
        QCOMPARE(yesterday[0].today, first);
        VALUE_OF(noDay, m_store->devices(m_place));
        QCOMPARE(noDay[0].today, DeviceTraffic());
    }

    void theDayStripComesBackWithItsGaps()
    {
        reopen();
        DayStrip strip{.day = m_day};
        strip.quarters[0] = {.bytes = {0, 0}, .packets = {0, 0}, .devicesHeard = 0, .observed = true};
        strip.quarters[95] = {.bytes = {1, 2}, .packets = {3, 4}, .devicesHeard = 5, .observed = true};
        VERIFY_DONE(m_store->saveDayStrip(m_place, strip, {0, 95}));
        reopen();
        VALUE_OF(stored, m_store->dayStrip(m_place, m_day));
        QCOMPARE(stored, strip);
        VALUE_OF(other, m_store->dayStrip(m_place, m_day.addDays(1)));
        QCOMPARE(other, DayStrip{.day = m_day.addDays(1)});
    }

    void oldDaysAreForgotten()
    {
        reopen();
        Device device = sampleDevice(3);
        device.today.packetsSent = 1;
        DayStrip strip{.day = m_day};
        strip.quarters[7].observed = true;
        VERIFY_DONE(m_store->saveDevices(m_place, {device}, m_day));
        VERIFY_DONE(m_store->saveDayStrip(m_place, strip, {7}));
        const auto forgetBefore = [this](const QDate &day) {
            const Timestamp now = Timestamp::fromSeconds(day.startOfDay().toSecsSinceEpoch() + 10 * 86400);
            return m_store->history().tend(now, {.days = 10});
        };
        VERIFY_DONE(forgetBefore(m_day));
        VALUE_OF(kept, m_store->dayStrip(m_place, m_day));
        QCOMPARE(kept, strip);
        VERIFY_DONE(forgetBefore(m_day.addDays(1)));
        VALUE_OF(gone, m_store->dayStrip(m_place, m_day));
        QVERIFY(!gone.quarters[7].observed);
        VALUE_OF(devices, m_store->devices(m_place, m_day));
        QCOMPARE(devices[0].today, DeviceTraffic());
    }
};

QTEST_GUILESS_MAIN(TestStoreDays)
#include "tst_store_days.moc"

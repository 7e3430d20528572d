// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/models/device_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

const DeviceId Printer = sampleDevice(1).id;

/// Rates that are observed from second 100 on.
struct Fixture {
    DeviceRates rates;
    DeviceTraffic traffic;
    int second = 100;

    Fixture()
    {
        rates.setObserved(true);
        rates.tick(Timestamp::fromSeconds(second));
    }

    void pass(quint64 received, quint64 sent)
    {
        const DeviceTraffic before = traffic;
        traffic.bytesReceived += received;
        traffic.bytesSent += sent;
        rates.count(Printer, before, traffic);
        rates.tick(Timestamp::fromSeconds(++second));
    }
};

} // namespace

class TestDeviceRates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesAreDifferencesOverTime();
    void anIntervalOfAnyLengthIsARate();
    void withoutListeningNothingIsKnown();
    void aMinuteIsKeptAndNoMore();
    void aSilentDeviceTakesNoMemory();
    void countersThatRunBackwardsSayNothing();
    void aNewDeviceBringsNoBurst();
    void theModelTellsRatesAsTimePasses();
};

void TestDeviceRates::ratesAreDifferencesOverTime()
{
    Fixture fixture;
    QVERIFY(!fixture.rates.now(Printer));
    fixture.pass(3000, 600);
    QCOMPARE(fixture.rates.now(Printer)->received, 3000.0);
    QCOMPARE(fixture.rates.now(Printer)->sent, 600.0);
    fixture.pass(0, 0);
    fixture.pass(0, 0);
    QCOMPARE(fixture.rates.now(Printer)->received, 1000.0); // the mean of three seconds
    fixture.pass(0, 0);
    QCOMPARE(fixture.rates.now(Printer)->total(), 0.0);
    QCOMPARE(fixture.rates.now(sampleDevice(2).id)->total(), 0.0);
}

void TestDeviceRates::anIntervalOfAnyLengthIsARate()
{
    Fixture fixture;
    fixture.rates.count(Printer, {}, {1, 5000, 0, 0});
    fixture.rates.tick(Timestamp::fromSeconds(110));
    QCOMPARE(fixture.rates.now(Printer)->sent, 500.0);
    fixture.rates.tick(Timestamp::fromSeconds(110)); // no time, no interval
    QCOMPARE(fixture.rates.history(Printer).size(), 1);
}

void TestDeviceRates::withoutListeningNothingIsKnown()
{
    Fixture fixture;
    fixture.pass(100, 100);
    fixture.rates.setObserved(false);
    fixture.pass(0, 0);
    QVERIFY(!fixture.rates.now(Printer));
    QVERIFY(fixture.rates.history(Printer)[0].observed);
    QVERIFY(!fixture.rates.history(Printer)[1].observed);
    fixture.rates.setObserved(true);
    fixture.pass(100, 0); // nobody listened when this one began
    QVERIFY(!fixture.rates.now(Printer));
    fixture.pass(100, 0);
    QCOMPARE(fixture.rates.now(Printer)->received, 100.0);
}

void TestDeviceRates::aMinuteIsKeptAndNoMore()
{
    Fixture fixture;
    for (int n = 1; n <= 100; ++n)
        fixture.pass(quint64(n), 0);
    const QList<RateSample> history = fixture.rates.history(Printer);
    QCOMPARE(history.size(), DeviceRates::Length);
    QCOMPARE(history.first().rate.received, 41.0);
    QCOMPARE(history.last().rate.received, 100.0);
    QCOMPARE(history.last().until, Timestamp::fromSeconds(200));
}

void TestDeviceRates::aSilentDeviceTakesNoMemory()
{
    Fixture fixture;
    fixture.pass(100, 100);
    for (int n = 0; n < DeviceRates::Length - 1; ++n)
        fixture.pass(0, 0);
    QCOMPARE(fixture.rates.size(), 1);
    fixture.pass(0, 0);
    fixture.pass(0, 0);
    QCOMPARE(fixture.rates.size(), 0);
    QCOMPARE(fixture.rates.history(Printer).size(), DeviceRates::Length);
}

void TestDeviceRates::countersThatRunBackwardsSayNothing()
{
    Fixture fixture;
    fixture.rates.count(Printer, {1, 1000, 1, 1000}, {1, 10, 1, 2000});
    fixture.pass(0, 0);
    QCOMPARE(fixture.rates.now(Printer)->total(), 0.0);
}

void TestDeviceRates::aNewDeviceBringsNoBurst()
{
    DeviceModel model;
    model.setObserved(true);
    model.setNow(Timestamp::fromSeconds(100));
    model.update(sampleDevices(3)); // with totals of an earlier day
    model.setNow(Timestamp::fromSeconds(101));
    QCOMPARE(model.rates().now(Printer)->total(), 0.0);
}

void TestDeviceRates::theModelTellsRatesAsTimePasses()
{
    DeviceModel model;
    model.replace(sampleDevices(3));
    const QModelIndex cell = model.index(1, int(DeviceColumn::Now));
    QCOMPARE(cell.data().toString(), QString());
    model.setObserved(true);
    model.setNow(Timestamp::fromSeconds(100));
    Device busy = sampleDevice(1);
    busy.traffic.bytesSent += 2500;
    model.update({busy});
    model.setNow(Timestamp::fromSeconds(101));
    QCOMPARE(cell.data().toString(), QStringLiteral("2.5 kB/s"));
    QCOMPARE(cell.data(DeviceModel::SortRole).toDouble(), 2500.0);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("sent: 2.5 kB/s")));
    QCOMPARE(cell.data(DeviceModel::RateRole).value<QList<double>>(), QList<double>({2500.0}));
    QCOMPARE(model.index(0, int(DeviceColumn::Now)).data().toString(), QStringLiteral("–"));
}

QTEST_GUILESS_MAIN(TestDeviceRates)
#include "tst_device_rates.moc"

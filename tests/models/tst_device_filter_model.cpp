// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTest>

#include "app/models/device_filter_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;
using Column = DeviceModel::Column;

namespace {

QStringList texts(const DeviceFilterModel &model, Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, int(column)).data().toString();
    return texts;
}

Device withAddress(int n, const char *address)
{
    Device device = sampleDevice(n);
    device.addresses = {{*IpAddress::fromString(QString::fromLatin1(address)), {}, {}}};
    return device;
}

} // namespace

class TestDeviceFilterModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void sortsAddressesByNumber();
    void sortsNamesAsPeopleDo();
    void whatIsUnknownStandsLastInEitherDirection();
    void everyTermMustBeTrue_data();
    void everyTermMustBeTrue();
    void archivedDevicesAreOnlyShownWhenAskedFor();
    void whatChangesIsLookedAtAgain();
    void sortsByWhatIsSentNow();
    void rowsStayUntilRefreshed();
    void aRowIsFollowedThroughEveryChange();
    void tenThousandDevicesAreCheap();
};

void TestDeviceFilterModel::keepsTheRulesOfAModel()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    devices.replace(sampleDevices(20));
    model.setFilter(QStringLiteral("host-1"));
    QCOMPARE(model.rowCount(), 11);
    devices.update(sampleDevices(30));
    devices.forget({sampleDevice(1).id, sampleDevice(12).id});
    model.refresh();
    model.sort(int(Column::Sent), Qt::DescendingOrder);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 28);
}

void TestDeviceFilterModel::sortsAddressesByNumber()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace({withAddress(0, "192.168.1.20"), withAddress(1, "192.168.1.3"), withAddress(2, "2001:db8::1"),
                     withAddress(3, "10.0.0.200")});
    model.sort(int(Column::Address), Qt::AscendingOrder);
    QCOMPARE(texts(model, Column::Address),
             QStringList({QStringLiteral("10.0.0.200"), QStringLiteral("192.168.1.3"), QStringLiteral("192.168.1.20"),
                          QStringLiteral("2001:db8::1")}));
}

void TestDeviceFilterModel::sortsNamesAsPeopleDo()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace(sampleDevices(12));
    const QStringList names = texts(model, Column::Name);
    QCOMPARE(names.first(), QStringLiteral("host-0"));
    QCOMPARE(names.last(), QStringLiteral("host-11"));
}

void TestDeviceFilterModel::whatIsUnknownStandsLastInEitherDirection()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    Device unnamed = sampleDevice(1);
    unnamed.hostname.clear();
    devices.replace({unnamed, sampleDevice(0), sampleDevice(2)});
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(int(Column::Name), order);
        QCOMPARE(model.device(2).id, unnamed.id);
    }
    QCOMPARE(model.device(0).id, sampleDevice(2).id);
}

void TestDeviceFilterModel::everyTermMustBeTrue_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << 30;
    QTest::newRow("spaces") << QStringLiteral("   ") << 30;
    QTest::newRow("a name") << QStringLiteral("HOST-29") << 1;
    QTest::newRow("an address") << QStringLiteral("10.0.0.7") << 1;
    QTest::newRow("a MAC address") << QStringLiteral("00:10:20:00:00:0a") << 1;
    QTest::newRow("two words") << QStringLiteral("vendor host-1") << 11;
    QTest::newRow("a key") << QStringLiteral("vendor:\"vendor 3\"") << 4;
    QTest::newRow("negated") << QStringLiteral("-host-1") << 19;
    QTest::newRow("not understood") << QStringLiteral("nonsense:x host-29") << 1;
    QTest::newRow("no match") << QStringLiteral("host-1 nowhere") << 0;
    QTest::newRow("markup is only text") << QStringLiteral("<b>") << 0;
}

void TestDeviceFilterModel::everyTermMustBeTrue()
{
    QFETCH(QString, search);
    DeviceModel devices;
    devices.replace(sampleDevices(30));
    DeviceFilterModel model(&devices);
    model.setFilter(search);
    QTEST(model.rowCount(), "rows");
}

void TestDeviceFilterModel::archivedDevicesAreOnlyShownWhenAskedFor()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    Device archived = sampleDevice(1);
    archived.user.archived = true;
    devices.replace({sampleDevice(0), archived, sampleDevice(2)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(archived.id), -1);
    model.setFilter(QStringLiteral("is:archived"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.device(0).id, archived.id);
}

void TestDeviceFilterModel::whatChangesIsLookedAtAgain()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace(sampleDevices(3));
    model.setFilter(QStringLiteral("is:new"));
    QCOMPARE(model.rowCount(), 3);
    Device known = sampleDevice(1);
    known.user.known = true;
    devices.update({known});
    QCOMPARE(model.rowCount(), 3);
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    known.user.known = false;
    devices.update({known});
    model.refresh();
    QCOMPARE(model.rowCount(), 3);
    devices.forget({known.id});
    devices.update({sampleDevice(1)});
    QCOMPARE(model.rowCount(), 3);
}

void TestDeviceFilterModel::sortsByWhatIsSentNow()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace(sampleDevices(3));
    devices.setObserved(true);
    devices.setNow(Timestamp::fromSeconds(5000));
    Device busy = sampleDevice(2);
    busy.traffic.bytesSent += 1000;
    devices.update({busy});
    devices.setNow(Timestamp::fromSeconds(5001));
    model.sort(int(Column::Now), Qt::DescendingOrder);
    QCOMPARE(model.device(0).id, busy.id);
    model.sort(int(Column::Now), Qt::AscendingOrder);
    QCOMPARE(model.device(2).id, busy.id);
}

void TestDeviceFilterModel::rowsStayUntilRefreshed()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace(sampleDevices(3));
    model.sort(int(Column::Sent), Qt::DescendingOrder);
    QCOMPARE(model.device(0).id, sampleDevice(2).id);
    Device busy = sampleDevice(0);
    busy.traffic.bytesSent = 1'000'000;
    devices.update({busy});
    QCOMPARE(model.device(0).id, sampleDevice(2).id);
    model.refresh();
    QCOMPARE(model.device(0).id, busy.id);
}

void TestDeviceFilterModel::aRowIsFollowedThroughEveryChange()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    devices.replace(sampleDevices(10));
    model.sort(int(Column::Sent), Qt::AscendingOrder);
    const QPersistentModelIndex kept = model.index(model.rowOf(sampleDevice(5).id), 0);
    Device busy = sampleDevice(5);
    busy.traffic.bytesSent = 1'000'000;
    devices.update({busy});
    devices.update(sampleDevices(40).mid(10));
    devices.forget({sampleDevice(2).id});
    model.refresh();
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(DeviceModel::DeviceIdRole).value<DeviceId>(), busy.id);
    QCOMPARE(kept.row(), model.rowOf(busy.id));
}

void TestDeviceFilterModel::tenThousandDevicesAreCheap()
{
    DeviceModel devices;
    DeviceFilterModel model(&devices);
    QList<Device> all = sampleDevices(10000);
    devices.replace(all);
    model.sort(int(Column::Sent), Qt::DescendingOrder);
    model.setFilter(QStringLiteral("vendor"));
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < 10; ++round) { // one second: ten updates, one refresh
        QList<Device> changed;
        for (int n = round; n < 10000; n += 20) {
            all[n].traffic.bytesSent += 15'000;
            changed.append(all[n]);
        }
        devices.update(changed);
    }
    const qint64 updated = clock.elapsed();
    model.refresh();
    QCOMPARE(model.device(0).id,
             model.device(model.rowOf(model.device(0).id)).id); // the order is made when it is asked for
    qInfo("a second of 500 changes at 10 Hz: %lld ms, of which %lld ms to sort and search", clock.elapsed(),
          clock.elapsed() - updated);
    QVERIFY(clock.elapsed() < 2000); // generous, for a busy machine under a sanitizer
}

QTEST_GUILESS_MAIN(TestDeviceFilterModel)
#include "tst_device_filter_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/models/active_devices_model.h"
#include "app/models/device_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

class TestActiveDevicesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBusiestThatAreHereComeFirst();
    void itIsBounded();
    void aForgottenDeviceLeavesAtOnce();
    void growingResetsNothing();
};

void TestActiveDevicesModel::theBusiestThatAreHereComeFirst()
{
    QList<Device> devices = sampleDevices(4); // traffic grows with the number
    devices[3].presence = Presence::Away;
    devices[2].user.archived = true;
    DeviceModel model;
    model.replace(devices);
    ActiveDevicesModel active(model);
    const QAbstractItemModelTester tester(&active);
    active.refresh();
    QCOMPARE(active.rowCount(), 3);
    QCOMPARE(active.device(0).id, devices[1].id);
    QCOMPARE(active.device(2).id, devices[3].id);
    QCOMPARE(active.index(0, 0).data().toString(), QStringLiteral("host-1"));
}

void TestActiveDevicesModel::itIsBounded()
{
    DeviceModel model;
    model.replace(sampleDevices(100));
    ActiveDevicesModel active(model);
    active.refresh();
    QCOMPARE(active.rowCount(), ActiveDevicesModel::UsualRows);
    QCOMPARE(active.more(), 100 - ActiveDevicesModel::UsualRows);
    active.setRoom(1000);
    QCOMPARE(active.rowCount(), ActiveDevicesModel::MaximumRows);
    active.setRoom(20);
    QCOMPARE(active.rowCount(), 20);
    QCOMPARE(active.more(), 80);
    active.setRoom(0);
    QCOMPARE(active.rowCount(), ActiveDevicesModel::UsualRows);
}

void TestActiveDevicesModel::aForgottenDeviceLeavesAtOnce()
{
    DeviceModel model;
    model.replace(sampleDevices(2));
    ActiveDevicesModel active(model);
    active.refresh();
    model.forget({sampleDevice(1).id});
    QCOMPARE(active.rowCount(), 1);
    QCOMPARE(active.device(0).id, sampleDevice(0).id);
}

void TestActiveDevicesModel::growingResetsNothing()
{
    DeviceModel model;
    model.replace(sampleDevices(2));
    ActiveDevicesModel active(model);
    active.refresh();
    const QSignalSpy reset(&active, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&active, &QAbstractItemModel::rowsInserted);
    model.update({sampleDevice(7)});
    active.refresh();
    QCOMPARE(active.rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(reset.isEmpty());
}

QTEST_GUILESS_MAIN(TestActiveDevicesModel)
#include "tst_active_devices_model.moc"

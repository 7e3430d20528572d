// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "app/models/device_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;
using Column = DeviceModel::Column;

namespace {

QModelIndex cell(const DeviceModel &model, int row, Column column)
{
    return model.index(row, int(column));
}

QString text(const DeviceModel &model, int row, Column column)
{
    return cell(model, row, column).data().toString();
}

Decision named(const Device &device, const QString &name)
{
    Decision decision{device.id, device.user, device.user};
    decision.after.name = name;
    return decision;
}

} // namespace

class TestDeviceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void tellsOnlyTheColumnsThatChanged();
    void anUnchangedDeviceIsNotTold();
    void findsADeviceAfterOthersWereForgotten();
    void resetsOnlyWhenAnotherInventoryIsLoaded();
    void aTypedNameIsAskedFor();
    void aDecisionOutlivesUpdatesThatDoNotKnowItYet();
    void aDecisionNobodyConfirmsIsTakenBack();
    void leavingTheEditorUnchangedNamesNothing();
    void anEmptyNameTakesTheNameBack();
    void hostileNamesAreHarmlessEverywhere();
    void relativeTimesMoveOnWithoutLayoutChange();
    void aRecordingShowsExactTimes();
    void showsTheAddressPeopleKnow();
    void showsWhatWasExchangedToday();
    void tenThousandDevicesAreCheap();
};

void TestDeviceModel::keepsTheRulesOfAModel()
{
    DeviceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace(sampleDevices(3));
    model.update(sampleDevices(5));
    model.forget({sampleDevice(1).id, sampleDevice(3).id, sampleDevice(99).id});
    QCOMPARE(model.rowCount(), 3);
    model.setNow(Timestamp::fromSeconds(5000));
    model.setData(cell(model, 0, Column::Name), QStringLiteral("Printer"));
    model.replace({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDeviceModel::tellsOnlyTheColumnsThatChanged()
{
    DeviceModel model;
    model.replace(sampleDevices(3));
    QSignalSpy changed(&model, &DeviceModel::dataChanged);
    Device device = sampleDevice(1);
    device.lastSeen = Timestamp::fromSeconds(9000);
    device.traffic.bytesSent += 1;
    model.update({device});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cell(model, 1, Column::LastSeen));
    QCOMPARE(changed[0][1].toModelIndex(), cell(model, 1, Column::Sent));
}

void TestDeviceModel::anUnchangedDeviceIsNotTold()
{
    DeviceModel model;
    model.replace(sampleDevices(3));
    QSignalSpy changed(&model, &DeviceModel::dataChanged);
    model.update(sampleDevices(3));
    QCOMPARE(changed.size(), 0);
}

void TestDeviceModel::findsADeviceAfterOthersWereForgotten()
{
    DeviceModel model;
    model.replace(sampleDevices(10));
    model.forget({sampleDevice(2).id, sampleDevice(0).id});
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.device(row).id), row);
    QCOMPARE(model.rowOf(sampleDevice(2).id), -1);
}

void TestDeviceModel::resetsOnlyWhenAnotherInventoryIsLoaded()
{
    DeviceModel model;
    QSignalSpy reset(&model, &DeviceModel::modelReset);
    model.replace(sampleDevices(3));
    model.update(sampleDevices(6));
    model.forget({sampleDevice(0).id});
    QCOMPARE(reset.size(), 1);
}

void TestDeviceModel::aTypedNameIsAskedFor()
{
    DeviceModel model;
    model.replace(sampleDevices(2));
    QSignalSpy asked(&model, &DeviceModel::renameWanted);
    QVERIFY(model.setData(cell(model, 1, Column::Name), QStringLiteral("  Büro-Drucker ")));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<DeviceId>(), sampleDevice(1).id);
    QCOMPARE(asked[0][1].toString(), QStringLiteral("Büro-Drucker"));
    QVERIFY(!model.setData(cell(model, 1, Column::Vendor), QStringLiteral("nobody")));
}

void TestDeviceModel::aDecisionOutlivesUpdatesThatDoNotKnowItYet()
{
    DeviceModel model;
    model.replace(sampleDevices(1));
    model.apply({named(sampleDevice(0), QStringLiteral("Mine"))});
    QCOMPARE(text(model, 0, Column::Name), QStringLiteral("Mine"));
    Device device = sampleDevice(0);
    device.traffic.bytesSent = 77;
    model.update({device});
    QCOMPARE(text(model, 0, Column::Name), QStringLiteral("Mine"));
    device.user.name = QStringLiteral("Mine");
    model.update({device});
    device.user.name = QStringLiteral("Named elsewhere");
    model.update({device});
    QCOMPARE(text(model, 0, Column::Name), QStringLiteral("Named elsewhere"));
}

void TestDeviceModel::aDecisionNobodyConfirmsIsTakenBack()
{
    DeviceModel model;
    model.replace(sampleDevices(1));
    const Timestamp start = Timestamp::fromSeconds(5000);
    model.setNow(start);
    model.apply({named(sampleDevice(0), QStringLiteral("Mine"))});
    model.setNow({start.nanoseconds + UnconfirmedChoices::Patience});
    QCOMPARE(text(model, 0, Column::Name), QStringLiteral("host-0"));
}

void TestDeviceModel::leavingTheEditorUnchangedNamesNothing()
{
    DeviceModel model;
    model.replace(sampleDevices(1));
    QSignalSpy asked(&model, &DeviceModel::renameWanted);
    const QModelIndex name = cell(model, 0, Column::Name);
    QVERIFY(!model.setData(name, name.data(Qt::EditRole)));
    QCOMPARE(asked.size(), 0);
}

void TestDeviceModel::anEmptyNameTakesTheNameBack()
{
    DeviceModel model;
    Device device = sampleDevice(0);
    device.user.name = QStringLiteral("Mine");
    model.replace({device});
    QSignalSpy asked(&model, &DeviceModel::renameWanted);
    QVERIFY(model.setData(cell(model, 0, Column::Name), QStringLiteral("   ")));
    QCOMPARE(asked[0][1].toString(), QString());
}

void TestDeviceModel::hostileNamesAreHarmlessEverywhere()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Device device = sampleDevice(0);
        device.hostname = device.displayName = device.vendor = name;
        DeviceModel model;
        model.replace({device});
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                const QString shown = model.index(0, column).data(role).toString().remove(u'\n');
                for (const QChar character : shown)
                    QVERIFY2(character.category() != QChar::Other_Control &&
                                 character.category() != QChar::Other_Format,
                             qPrintable(shown));
            }
        }
    }
}

void TestDeviceModel::relativeTimesMoveOnWithoutLayoutChange()
{
    DeviceModel model;
    model.replace(sampleDevices(2));
    QSignalSpy layout(&model, &DeviceModel::layoutChanged);
    QSignalSpy changed(&model, &DeviceModel::dataChanged);
    model.setNow(Timestamp::fromSeconds(2030));
    QCOMPARE(text(model, 0, Column::LastSeen), QStringLiteral("just now"));
    changed.clear();
    model.setNow(Timestamp::fromSeconds(2200));
    QVERIFY(text(model, 0, Column::LastSeen).startsWith(u'3'));
    QCOMPARE(changed.size(), 3); // Now, First seen, Last seen: each as one range
    QCOMPARE(layout.size(), 0);
}

void TestDeviceModel::aRecordingShowsExactTimes()
{
    DeviceModel model;
    model.setTimeStyle(TimeStyle::Exact);
    model.replace(sampleDevices(1));
    model.setNow(Timestamp::fromSeconds(2000));
    QVERIFY(text(model, 0, Column::LastSeen).contains(QStringLiteral("1970")) ||
            text(model, 0, Column::LastSeen).contains(QStringLiteral("33:20")));
}

void TestDeviceModel::showsTheAddressPeopleKnow()
{
    const auto record = [](const char *address) {
        return AddressRecord{*IpAddress::fromString(QString::fromLatin1(address)), {}, {}};
    };
    Device device = sampleDevice(0);
    device.addresses = {record("10.0.0.1"), record("10.0.0.2"), record("2001:db8::1"), record("fe80::1"),
                        record("169.254.3.4")};
    QCOMPARE(primaryAddress(device).toString(), QStringLiteral("10.0.0.2"));
    device.addresses = {record("2001:db8::1"), record("fe80::1")};
    QCOMPARE(primaryAddress(device).toString(), QStringLiteral("2001:db8::1"));
    device.addresses.clear();
    QVERIFY(primaryAddress(device).isNull());
}

void TestDeviceModel::showsWhatWasExchangedToday()
{
    DeviceModel model;
    Device device = sampleDevice(0);
    device.today = {1, 1000, 1, 2000};
    model.replace({device});
    QCOMPARE(text(model, 0, Column::Today), QStringLiteral("3.0 kB"));
    QVERIFY(cell(model, 0, Column::Today).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Sent: 1.0 kB")));
    QSignalSpy changed(&model, &DeviceModel::dataChanged);
    device.today.bytesSent = 5000;
    model.update({device});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), cell(model, 0, Column::Today));
}

void TestDeviceModel::tenThousandDevicesAreCheap()
{
    DeviceModel model;
    QList<Device> devices = sampleDevices(10000);
    model.replace(devices);
    QElapsedTimer clock;
    clock.start();
    constexpr int Rounds = 10;
    for (int round = 0; round < Rounds; ++round) {
        QList<Device> changed;
        for (int n = round; n < 10000; n += 20) {
            devices[n].traffic.bytesSent += 1500;
            changed.append(devices[n]);
        }
        model.update(changed);
    }
    qInfo("500 of 10,000 devices changed: %lld us", clock.nsecsElapsed() / 1000 / Rounds);
    QVERIFY(clock.elapsed() < 1000); // ten rounds are a second's worth; generous, for a busy machine under a sanitizer
}

QTEST_GUILESS_MAIN(TestDeviceModel)
#include "tst_device_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/models/alert_level_model.h"

using namespace lanscope;

class TestAlertLevelModel : public QObject
{
    Q_OBJECT

private:
    static QModelIndex levelOf(const AlertLevelModel &model, AlertKind kind)
    {
        return model.index(int(allAlertKinds().indexOf(kind)), int(AlertLevelModel::Column::Level));
    }

private Q_SLOTS:
    void everyKindHasItsLevel()
    {
        AlertLevelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(allAlertKinds().size()));
        for (const AlertKind kind : allAlertKinds())
            QCOMPARE(levelOf(model, kind).data(Qt::EditRole).toInt(), int(usualLevel(kind)));
    }

    void whatAPersonChoosesIsWantedOnce()
    {
        AlertLevelModel model;
        QSignalSpy wanted(&model, &AlertLevelModel::levelWanted);
        const QModelIndex scans = levelOf(model, AlertKind::PortScan);
        QVERIFY(scans.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(scans, int(AlertLevel::Off)));
        QVERIFY(model.setData(scans, int(AlertLevel::Off)));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<AlertKind>(), AlertKind::PortScan);
        QCOMPARE(wanted[0][1].value<AlertLevel>(), AlertLevel::Off);
        QCOMPARE(scans.data().toString(), alertLevelName(AlertLevel::Off));
        QVERIFY(!model.setData(scans.siblingAtColumn(0), int(AlertLevel::Off)));
    }

    void whatWasKeptIsShown()
    {
        AlertLevelModel model;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setLevels({{AlertKind::Beacon, AlertLevel::Notify}});
        model.setLevels({{AlertKind::Beacon, AlertLevel::Notify}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.level(AlertKind::Beacon), AlertLevel::Notify);
        QCOMPARE(model.level(AlertKind::PortScan), usualLevel(AlertKind::PortScan));
    }
};

QTEST_GUILESS_MAIN(TestAlertLevelModel)
#include "tst_alert_level_model.moc"

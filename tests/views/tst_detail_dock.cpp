// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "app/models/alert_model.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/detail_dock.h"
#include "app/views/detail_evidence.h"
#include "app/views/name_edit.h"
#include "app/views/undo_bar.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

/// A window with the dock beside it.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    QMainWindow window;
    DetailDock *dock = new DetailDock(&devices, &decisions, new AlertModel({}, &window), &window);
    UndoBar *bar = new UndoBar(&decisions, new QWidget);

    Fixture()
    {
        devices.replace(sampleDevices(5));
        devices.setNow(Timestamp::fromSeconds(5000));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.setCentralWidget(bar->parentWidget());
        window.resize(1000, 600);
        window.show();
        QTest::qWait(0);
    }

    NameEdit *name() const { return dock->findChild<NameEdit *>(); }
    QComboBox *choice(const QString &title) const
    {
        const QList<QComboBox *> boxes = dock->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == title)
                return box;
        }
        return nullptr;
    }
    QPlainTextEdit *notes() const { return dock->findChild<QPlainTextEdit *>(); }
    void open(const QString &page) const
    {
        auto *pages = dock->findChild<QTabWidget *>();
        for (int index = 0; index < pages->count(); ++index) {
            if (pages->tabText(index) == page)
                pages->setCurrentIndex(index);
        }
    }
    const UserChoices &choices(int n) const { return devices.find(sampleDevice(n).id)->user; }
    void stir(int tick)
    {
        QList<Device> all = sampleDevices(5);
        for (Device &device : all) {
            device.traffic.bytesSent += quint64(tick) * 1000;
            device.hostname += QString::number(tick);
        }
        devices.update(all);
        dock->refresh();
    }
};

} // namespace

class TestDetailDock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void isShownOnlyWithADevice();
    void whoClosesItKeepsItClosed();
    void everyPageIsThereInItsOrder();
    void aNameIsTypedInPlace();
    void escapeTakesTypingBack();
    void typingSurvivesUpdates();
    void whatIsTypedGoesToItsDevice();
    void ownersAreTypedOrChosen();
    void notesAreKeptWhenSomebodyLooksElsewhere();
    void evidenceIsCopied();
    void selectedTextStaysSelected();
    void hostileTextsAreShownLiterally();
    void theUndoBarTellsAndTakesBack();
};

void TestDetailDock::isShownOnlyWithADevice()
{
    Fixture fixture;
    QVERIFY(!fixture.dock->isVisible());
    fixture.dock->follow(sampleDevice(1).id);
    QVERIFY(fixture.dock->isVisible());
    QCOMPARE(fixture.name()->text(), QStringLiteral("host-1"));
    QVERIFY(says(*fixture.dock, QStringLiteral("Vendor 1")));
    fixture.devices.forget({sampleDevice(1).id});
    QVERIFY(!fixture.dock->isVisible());
    fixture.dock->follow(sampleDevice(2).id);
    fixture.devices.replace({});
    QVERIFY(!fixture.dock->isVisible());
}

void TestDetailDock::whoClosesItKeepsItClosed()
{
    Fixture fixture;
    QSignalSpy wanted(fixture.dock, &DetailDock::wantedChanged);
    fixture.dock->follow(sampleDevice(1).id);
    fixture.dock->close();
    QCOMPARE(wanted.size(), 1);
    fixture.dock->follow(sampleDevice(2).id);
    QVERIFY(!fixture.dock->isVisible());
    fixture.dock->openFor(sampleDevice(2).id);
    QVERIFY(fixture.dock->isVisible());
    QVERIFY(fixture.dock->isWanted());
}

void TestDetailDock::everyPageIsThereInItsOrder()
{
    Fixture fixture;
    const auto *pages = fixture.dock->findChild<QTabWidget *>();
    QStringList titles;
    for (int index = 0; index < pages->count(); ++index)
        titles += pages->tabText(index);
    QCOMPARE(titles, QStringList({QStringLiteral("Overview"), QStringLiteral("Activity"), QStringLiteral("Evidence"),
                                  QStringLiteral("History"), QStringLiteral("Alerts"), QStringLiteral("Notes")}));
}

void TestDetailDock::aNameIsTypedInPlace()
{
    Fixture fixture;
    fixture.dock->follow(sampleDevice(1).id);
    fixture.name()->setFocus();
    fixture.name()->selectAll();
    QTest::keyClicks(fixture.name(), QStringLiteral("Printer"));
    QTest::keyClick(fixture.name(), Qt::Key_Return);
    QCOMPARE(fixture.choices(1).name, QStringLiteral("Printer"));
}

void TestDetailDock::escapeTakesTypingBack()
{
    Fixture fixture;
    fixture.dock->follow(sampleDevice(1).id);
    QTest::keyClicks(fixture.name(), QStringLiteral("never mind"));
    QTest::keyClick(fixture.name(), Qt::Key_Escape);
    QCOMPARE(fixture.name()->text(), QStringLiteral("host-1"));
    fixture.dock->follow(sampleDevice(2).id);
    QVERIFY(!fixture.choices(1).name);
}

void TestDetailDock::typingSurvivesUpdates()
{
    Fixture fixture;
    fixture.dock->follow(sampleDevice(1).id);
    fixture.name()->selectAll();
    const QString typed = QStringLiteral("Anna's laptop");
    for (int tick = 0; tick < typed.size(); ++tick) {
        QTest::keyClicks(fixture.name(), typed.mid(tick, 1));
        fixture.stir(tick);
    }
    QCOMPARE(fixture.name()->text(), typed);
    fixture.open(QStringLiteral("Notes"));
    for (int tick = 0; tick < typed.size(); ++tick) {
        QTest::keyClicks(fixture.notes(), typed.mid(tick, 1));
        fixture.stir(tick);
    }
    QCOMPARE(fixture.notes()->toPlainText(), typed);
}

void TestDetailDock::whatIsTypedGoesToItsDevice()
{
    Fixture fixture;
    fixture.dock->follow(sampleDevice(1).id);
    fixture.name()->selectAll();
    QTest::keyClicks(fixture.name(), QStringLiteral("One"));
    fixture.open(QStringLiteral("Notes"));
    QTest::keyClicks(fixture.notes(), QStringLiteral("of one"));
    fixture.dock->follow(sampleDevice(2).id);
    QCOMPARE(fixture.choices(1).name, QStringLiteral("One"));
    QCOMPARE(fixture.choices(1).notes, QStringLiteral("of one"));
    QCOMPARE(fixture.choices(2), UserChoices());
    QCOMPARE(fixture.name()->text(), QStringLiteral("host-2"));
    QCOMPARE(fixture.notes()->toPlainText(), QString());
}

void TestDetailDock::ownersAreTypedOrChosen()
{
    Fixture fixture;
    fixture.decisions.setOwner({sampleDevice(3).id}, QStringLiteral("Bob"));
    fixture.dock->follow(sampleDevice(1).id);
    QComboBox *owner = fixture.choice(QStringLiteral("Owner"));
    QTest::keyClicks(owner->lineEdit(), QStringLiteral("Anna"));
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    QCOMPARE(fixture.choices(1).owner, QStringLiteral("Anna"));
    QCOMPARE(owner->count(), 2);
    fixture.dock->follow(sampleDevice(2).id);
    QCOMPARE(owner->currentText(), QString());
    fixture.dock->follow(sampleDevice(3).id);
    QCOMPARE(owner->currentText(), QStringLiteral("Bob"));
    QVERIFY(!fixture.choices(2).owner);
}

void TestDetailDock::notesAreKeptWhenSomebodyLooksElsewhere()
{
    Fixture fixture;
    fixture.window.activateWindow();
    fixture.dock->follow(sampleDevice(1).id);
    fixture.open(QStringLiteral("Notes"));
    fixture.notes()->setFocus();
    QTest::keyClicks(fixture.notes(), QStringLiteral("<b>in the cellar</b>"));
    QVERIFY(!fixture.choices(1).notes);
    fixture.name()->setFocus();
    QCOMPARE(fixture.choices(1).notes, QStringLiteral("<b>in the cellar</b>"));
    fixture.decisions.undo();
    QCOMPARE(fixture.notes()->toPlainText(), QString());
}

void TestDetailDock::evidenceIsCopied()
{
    Fixture fixture;
    Device device = sampleDevice(1);
    device.evidence = {{QStringLiteral("DHCP"), QStringLiteral("<i>name</i>"), QStringLiteral("tv"), 1, {}}};
    fixture.devices.update({device});
    fixture.dock->follow(device.id);
    fixture.open(QStringLiteral("Evidence"));
    auto *table = fixture.dock->findChild<DetailEvidence *>()->findChild<QTableView *>();
    table->setFocus();
    table->selectRow(0);
    QVERIFY(!table->actions().isEmpty());
    table->actions().constFirst()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("<i>name</i>\ttv – a hint\tDHCP")));
}

void TestDetailDock::selectedTextStaysSelected()
{
    Fixture fixture;
    fixture.dock->follow(sampleDevice(1).id);
    QLabel *vendor = nullptr;
    const QList<QLabel *> labels = fixture.dock->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text().endsWith(QStringLiteral("Vendor: Vendor 1")))
            vendor = label;
    }
    QVERIFY(vendor);
    vendor->setSelection(int(vendor->text().size()) - 8, 6);
    for (int tick = 0; tick < 10; ++tick)
        fixture.stir(tick);
    QCOMPARE(vendor->selectedText(), QStringLiteral("Vendor"));
}

void TestDetailDock::hostileTextsAreShownLiterally()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Fixture fixture;
        Device device = sampleDevice(0);
        device.hostname = device.displayName = device.vendor = name;
        device.services = {{name, name, 0, {}, {}}};
        device.evidence = {{name, name, name, 1, {}}};
        fixture.devices.update({device});
        fixture.dock->follow(device.id);
        const QList<QLabel *> labels = fixture.dock->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
        QVERIFY(fixture.dock->width() <= fixture.window.width() / 2);
        fixture.window.grab();
    }
}

void TestDetailDock::theUndoBarTellsAndTakesBack()
{
    Fixture fixture;
    QVERIFY(!fixture.bar->isVisible());
    fixture.decisions.setKnown({sampleDevice(1).id, sampleDevice(2).id}, true);
    QVERIFY(fixture.bar->isVisible());
    QVERIFY(says(fixture.window, QStringLiteral("2 device(s) marked as known.")));
    fixture.decisions.setOwner({sampleDevice(1).id}, QStringLiteral("Anna"));
    QVERIFY(says(fixture.window, QStringLiteral("owner “Anna”")));
    button<QPushButton>(fixture.window, QStringLiteral("Undo"))->click();
    QVERIFY(!fixture.bar->isVisible());
    QVERIFY(!fixture.choices(1).owner);
    QVERIFY(fixture.choices(1).known);
}

QTEST_MAIN(TestDetailDock)
#include "tst_detail_dock.moc"

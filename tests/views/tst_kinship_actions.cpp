// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "app/views/merge_dialog.h"
#include "app/views/need_card.h"
#include "tests/views/find_widget.h"
#include "tests/views/page_fixture.h"
#include "tests/views/quiet.h"

using namespace lanscope;

class TestKinshipActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void severalAreMergedAtOnce()
    {
        PageFixture fixture;
        const QSignalSpy grouped(&fixture.decisions, &DeviceDecisions::regroupingWanted);
        fixture.choose({2, 4});
        fixture.action(QStringLiteral("Merge into one device"))->trigger();
        QCOMPARE(grouped.size(), 1);
        QCOMPARE(grouped[0][0].value<Regrouping>(), merging(sampleDevice(2), sampleDevice(4)));
    }

    void oneIsMergedWithAnotherThatIsSearched()
    {
        PageFixture fixture;
        const QSignalSpy grouped(&fixture.decisions, &DeviceDecisions::regroupingWanted);
        fixture.choose({2});
        fixture.action(QStringLiteral("Merge with…"))->trigger();
        auto *dialog = fixture.page.findChild<MergeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QTableView *>();
        QCOMPARE(list->model()->rowCount(), 11); // not with itself
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("host-7"));
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(button<QPushButton>(*dialog, QStringLiteral("Merge")), Qt::LeftButton);
        QCOMPARE(grouped.size(), 1);
        QCOMPARE(grouped[0][0].value<Regrouping>(), merging(sampleDevice(2), sampleDevice(7)));
    }

    void whereNobodyMatchesNothingIsMerged()
    {
        PageFixture fixture;
        MergeDialog dialog(&fixture.devices, sampleDevice(2));
        dialog.show();
        const QSignalSpy chosen(&dialog, &MergeDialog::chosen);
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("nobody"));
        QVERIFY(!button<QPushButton>(dialog, QStringLiteral("Merge"))->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
    }

    void anAddressIsSplitOff()
    {
        PageFixture fixture;
        Device two = sampleDevice(2);
        two.macs.append(sampleDevice(77).id);
        fixture.devices.update({two});
        const QSignalSpy grouped(&fixture.decisions, &DeviceDecisions::regroupingWanted);
        fixture.choose({3});
        QVERIFY(!fixture.action(QStringLiteral("Split off an address"))->isEnabled());
        fixture.choose({2});
        const QList<QAction *> addresses = fixture.action(QStringLiteral("Split off an address"))->menu()->actions();
        QCOMPARE(addresses.size(), 2);
        addresses.last()->trigger();
        QCOMPARE(grouped.size(), 1);
        QCOMPARE(grouped[0][0].value<Regrouping>(), splitting(two, sampleDevice(77).id));
    }

    void aCardIsAnsweredSameOrDifferent()
    {
        NeedCard card;
        const Likeness likeness{sampleDevice(1).id, sampleDevice(2).id, 0.9, {}};
        card.showNeed({Need::Kind::SameAgain, {sampleDevice(1), sampleDevice(2)}, likeness}, {});
        card.show();
        const QSignalSpy same(&card, &NeedCard::sameSaid);
        const QSignalSpy different(&card, &NeedCard::differentSaid);
        QVERIFY(!button<QPushButton>(card, QStringLiteral("It’s mine…")));
        QTest::mouseClick(button<QPushButton>(card, QStringLiteral("Same")), Qt::LeftButton);
        QTest::mouseClick(button<QPushButton>(card, QStringLiteral("Different")), Qt::LeftButton);
        QCOMPARE(same.size(), 1);
        QCOMPARE(different.size(), 1);
        QCOMPARE(same[0][0].value<Likeness>(), likeness);
    }
};

QTEST_MAIN(TestKinshipActions)
#include "tst_kinship_actions.moc"

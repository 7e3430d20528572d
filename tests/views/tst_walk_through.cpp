// SPDX-License-Identifier: GPL-3.0-or-later
// Getting to know devices by keyboard alone.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/views/walk_card.h"
#include "app/views/walk_through.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

class TestWalkThrough : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theSuggestedNameIsTypedOver();
    void enterSaysYesEscapeSkips();
    void undoInAFieldIsForTheFieldFirst();
    void undoReturnsToTheDeviceBefore();
    void theEndSaysWhatWasDone();
    void whatIsTypedSurvivesAnUpdate();

private:
    QWidget *focused() { return QApplication::focusWidget(); }

    std::unique_ptr<WalkThrough> m_walk;
};

void TestWalkThrough::init()
{
    failOnWarnings();
    m_walk = std::make_unique<WalkThrough>(sampleDevices(3));
    m_walk->show();
    QVERIFY(QTest::qWaitForWindowActive(m_walk.get()));
}

void TestWalkThrough::theSuggestedNameIsTypedOver()
{
    QCOMPARE(m_walk->findChild<WalkCard *>()->name(), QStringLiteral("Host 0"));
    const QSignalSpy decided(m_walk.get(), &WalkThrough::decided);
    QTest::keyClicks(focused(), QStringLiteral("Router"));
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(decided.size(), 1);
    const Decision decision = decided[0][0].value<QList<Decision>>().constFirst();
    QCOMPARE(decision.after.name, std::optional(QStringLiteral("Router")));
    QVERIFY(decision.after.known);
}

void TestWalkThrough::enterSaysYesEscapeSkips()
{
    const QSignalSpy decided(m_walk.get(), &WalkThrough::decided);
    QVERIFY(says(*m_walk, QStringLiteral("1 of 3")));
    QTest::keyClick(focused(), Qt::Key_Escape);
    QVERIFY(says(*m_walk, QStringLiteral("2 of 3")));
    QVERIFY(decided.isEmpty());
    QTest::keyClick(focused(), Qt::Key_Return);
    QVERIFY(says(*m_walk, QStringLiteral("3 of 3")));
    QCOMPARE(decided.size(), 1);
}

void TestWalkThrough::undoInAFieldIsForTheFieldFirst()
{
    QTest::keyClick(focused(), Qt::Key_Escape);
    QTest::keyClicks(focused(), QStringLiteral("x"));
    QTest::keySequence(focused(), QKeySequence::Undo);
    QVERIFY(says(*m_walk, QStringLiteral("2 of 3")));
    QCOMPARE(m_walk->findChild<WalkCard *>()->name(), QStringLiteral("Host 1"));
}

void TestWalkThrough::undoReturnsToTheDeviceBefore()
{
    const QSignalSpy decided(m_walk.get(), &WalkThrough::decided);
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keySequence(focused(), QKeySequence::Undo);
    QVERIFY(says(*m_walk, QStringLiteral("1 of 3")));
    QCOMPARE(decided.size(), 2);
    const Decision back = decided[1][0].value<QList<Decision>>().constFirst();
    QVERIFY(back.before.known && !back.after.known);
}

void TestWalkThrough::theEndSaysWhatWasDone()
{
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QVERIFY(says(*m_walk, QStringLiteral("You know 2")));
    QVERIFY(says(*m_walk, QStringLiteral("1 skipped")));
    QVERIFY(button<QPushButton>(*m_walk, QStringLiteral("Close"))->hasFocus());
    QTest::keyClick(focused(), Qt::Key_Return);
    QVERIFY(!m_walk->isVisible());
}

void TestWalkThrough::whatIsTypedSurvivesAnUpdate()
{
    QTest::keyClicks(focused(), QStringLiteral("My"));
    Device changed = sampleDevice(0);
    changed.vendor = QStringLiteral("Told later");
    m_walk->updateDevices({changed});
    QCOMPARE(m_walk->findChild<WalkCard *>()->name(), QStringLiteral("My"));
    QVERIFY(says(*m_walk, QStringLiteral("Told later")));
}

QTEST_MAIN(TestWalkThrough)
#include "tst_walk_through.moc"

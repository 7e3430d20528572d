// SPDX-License-Identifier: GPL-3.0-or-later
// Each failure as a sentence in the window, with a way out.
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/models/problem_text.h"
#include "app/views/helper_dialog.h"
#include "app/views/problem_bar.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

Q_DECLARE_METATYPE(lanscope::Remedy)

class TestWindowProblems : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyProblemIsASentenceWithItsRemedy_data();
    void everyProblemIsASentenceWithItsRemedy();
    void problemsAreShownOnceAndCanBeClosed();
    void startingTakesAwayWhatAskedForIt();
    void aMissingHelperIsExplained();
};

void TestWindowProblems::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
}

void TestWindowProblems::cleanup()
{
    closeWindow();
}

void TestWindowProblems::everyProblemIsASentenceWithItsRemedy_data()
{
    QTest::addColumn<CaptureEnd>("end");
    QTest::addColumn<Remedy>("remedy");
    QTest::newRow("no helper") << CaptureEnd::NoHelper << Remedy::InstallHelper;
    QTest::newRow("denied") << CaptureEnd::NotAuthorized << Remedy::StartAgain;
    QTest::newRow("nobody to ask") << CaptureEnd::NoAgent << Remedy::StartAgain;
    QTest::newRow("interface gone") << CaptureEnd::InterfaceGone << Remedy::ChooseInterface;
    QTest::newRow("helper killed") << CaptureEnd::HelperGone << Remedy::StartAgain;
    QTest::newRow("refused") << CaptureEnd::Refused << Remedy::StartAgain;
    QTest::newRow("unreadable file") << CaptureEnd::Unreadable << Remedy::OpenAnotherFile;
    QTest::newRow("only to know") << CaptureEnd::Completed << Remedy::None;
}

void TestWindowProblems::everyProblemIsASentenceWithItsRemedy()
{
    QFETCH(CaptureEnd, end);
    QFETCH(Remedy, remedy);
    m_window->showProblem({end, QStringLiteral("doing this: for that reason"), remedy});
    QVERIFY(says(*m_window, QStringLiteral("Doing this: for that reason.")));
    if (remedy == Remedy::None)
        return;
    QPushButton *help = button<QPushButton>(*m_window, remedyLabel(remedy).remove(u'&'));
    QVERIFY(help);
    QSignalSpy listening(m_window.get(), &MainWindow::listenRequested);
    if (remedy == Remedy::StartAgain) {
        QTest::mouseClick(help, Qt::LeftButton);
        QCOMPARE(listening.size(), 1);
    }
}

void TestWindowProblems::problemsAreShownOnceAndCanBeClosed()
{
    auto *bar = m_window->findChild<ProblemBar *>();
    const Problem problem{CaptureEnd::Completed, QStringLiteral("saving: the disk is full"), Remedy::None};
    m_window->showProblem(problem);
    m_window->showProblem(problem);
    QCOMPARE(bar->count(), 1);
    for (int n = 0; n < 10; ++n)
        m_window->showProblem({CaptureEnd::Completed, QString::number(n), Remedy::None});
    QCOMPARE(bar->count(), ProblemBar::MaximumProblems);
    QCoreApplication::processEvents(); // a layout shows what it was given in the next turn
    const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->isVisible() && each->accessibleName() == QStringLiteral("Close this message"))
            each->click();
    }
    QCOMPARE(bar->count(), 0);
    QVERIFY(!bar->isVisible());
}

void TestWindowProblems::startingTakesAwayWhatAskedForIt()
{
    auto *bar = m_window->findChild<ProblemBar *>();
    m_window->showProblem({CaptureEnd::HelperGone, QStringLiteral("the helper is gone"), Remedy::StartAgain});
    QSignalSpy listening(m_window.get(), &MainWindow::listenRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(listening.size(), 1);
    QCOMPARE(bar->count(), 0);
}

void TestWindowProblems::aMissingHelperIsExplained()
{
    m_window->showProblem({CaptureEnd::NoHelper, QStringLiteral("no helper"), Remedy::InstallHelper});
    QTest::mouseClick(button<QPushButton>(*m_window, remedyLabel(Remedy::InstallHelper).remove(u'&')), Qt::LeftButton);
    auto *dialog = m_window->findChild<HelperDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QLineEdit *>()->text().isEmpty());
}

QTEST_MAIN(TestWindowProblems)
#include "tst_window_problems.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include "app/views/active_list.h"
#include "app/views/detail_dock.h"
#include "app/views/home_page.h"
#include "app/views/listen_banner.h"
#include "app/views/need_card.h"
#include "app/views/walk_through.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

namespace {

constexpr Timestamp now = Timestamp::fromSeconds(10'000);

PipelineState doing(Activity activity)
{
    PipelineState state;
    state.activity = activity;
    state.place.prefix = QStringLiteral("192.168.1.0/24");
    return state;
}

} // namespace

class TestHomePage : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeWindow(); }

    void theFirstStartAsksOnce();
    void notNowIsRespectedForGood();
    void listeningAnswersTheWelcome();
    void unknownDevicesAreCards();
    void notMineIsDecided();
    void allOfTheBeginningAreWelcomedAtOnce();
    void aCardKeepsTheFocusWhileItIsRefreshed();
    void whoIsHereFillsTheHeightThereIs();
    void hostileNamesStayWords();
    void rightToLeftStaysInsideTheWindow();
};

void TestHomePage::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
    m_window->showNow(now);
}

void TestHomePage::theFirstStartAsksOnce()
{
    auto *banner = m_window->findChild<ListenBanner *>();
    QVERIFY(banner->isVisible());
    const QSignalSpy asked(m_window.get(), &MainWindow::listenRequested);
    QTest::mouseClick(button<QPushButton>(*banner, QStringLiteral("Start listening")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestHomePage::notNowIsRespectedForGood()
{
    auto *banner = m_window->findChild<ListenBanner *>();
    QTest::mouseClick(button<QPushButton>(*banner, QStringLiteral("Not now")), Qt::LeftButton);
    QVERIFY(banner->isHidden());
    QVERIFY(button<QPushButton>(*m_window, QStringLiteral("Start listening"))); // a quiet way stays
    MainWindow again(*m_settings);
    again.show();
    QVERIFY(again.findChild<ListenBanner *>()->isHidden());
}

void TestHomePage::listeningAnswersTheWelcome()
{
    m_window->showState(doing(Activity::Listening));
    m_window->showState(doing(Activity::Idle));
    QVERIFY(m_window->findChild<ListenBanner *>()->isHidden());
}

void TestHomePage::unknownDevicesAreCards()
{
    m_window->updateDevices(sampleDevices(8));
    m_window->showState(doing(Activity::Listening));
    m_window->showNow(now);
    QCOMPARE(m_window->findChildren<NeedCard *>().size(), MaximumNeeds);
    QVERIFY(button<QPushButton>(*m_window, QStringLiteral("and 3 more")));
    QTest::mouseClick(button<QPushButton>(*m_window, QStringLiteral("It’s mine…")), Qt::LeftButton);
    QVERIFY(m_window->findChild<WalkThrough *>()->isVisible());
}

void TestHomePage::notMineIsDecided()
{
    m_window->updateDevices({sampleDevice(1)});
    m_window->showState(doing(Activity::Listening));
    m_window->showNow(now);
    const QSignalSpy decided(m_window.get(), &MainWindow::decideRequested);
    QTest::mouseClick(button<QPushButton>(*m_window, QStringLiteral("Not mine")), Qt::LeftButton);
    QCOMPARE(decided.size(), 1);
    const auto decisions = decided[0][0].value<QList<Decision>>();
    QCOMPARE(decisions, QList<Decision>({disown(sampleDevice(1))}));
}

void TestHomePage::allOfTheBeginningAreWelcomedAtOnce()
{
    NeedCard card;
    card.showNeed(Need{Need::Kind::BeganWith, sampleDevices(17)}, {now});
    card.show();
    const QSignalSpy welcomed(&card, &NeedCard::welcomed);
    QVERIFY(says(card, QStringLiteral("17 devices were here")));
    QTest::mouseClick(button<QPushButton>(card, QStringLiteral("They’re all mine")), Qt::LeftButton);
    QCOMPARE(welcomed.size(), 1);
}

void TestHomePage::aCardKeepsTheFocusWhileItIsRefreshed()
{
    m_window->updateDevices(sampleDevices(2));
    m_window->showState(doing(Activity::Listening));
    m_window->showNow(now);
    auto *answer = button<QPushButton>(*m_window, QStringLiteral("Not mine"));
    answer->setFocus();
    m_window->updateDevices({sampleDevice(1)});
    m_window->showNow(Timestamp::fromSeconds(10'001));
    QVERIFY(answer->hasFocus());
}

void TestHomePage::whoIsHereFillsTheHeightThereIs()
{
    m_window->showState(doing(Activity::Listening));
    m_window->replaceInventory({}, sampleDevices(60));
    auto *list = m_window->findChild<ActiveList *>();
    m_window->resize(1280, 800);
    m_window->showNow(now);
    const int few = list->model()->rowCount();
    m_window->resize(1920, 1300);
    QTest::qWait(0);
    m_window->showNow(now);
    QTest::qWait(0);
    const int many = list->model()->rowCount();
    QVERIFY2(many > few, qPrintable(QStringLiteral("%1 of %2").arg(many).arg(few)));
    auto *others = button<QPushButton>(*m_window, QStringLiteral("and %1 more").arg(60 - many));
    QVERIFY(others);
    auto *page = m_window->findChild<HomePage *>();
    QVERIFY(page->viewport()->height() - others->mapTo(page->viewport(), others->rect().bottomLeft()).y() <
            24 + 2 * ActiveList::RowHeight); // no room for another row
    others->click();
    QVERIFY(!page->isVisible());
}

void TestHomePage::hostileNamesStayWords()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Device device = sampleDevice(1);
        device.hostname = device.vendor = device.displayName = name;
        device.evidence = {{name, name, name, 0, {}}};
        m_window->updateDevices({device});
        m_window->showState(doing(Activity::Listening));
        m_window->showNow(now);
        WalkThrough walk({device}, m_window.get());
        walk.show();
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() == nullptr) // a form's own titles
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(walk.minimumSizeHint().width() <= 800);
        m_window->grab();
    }
}

void TestHomePage::rightToLeftStaysInsideTheWindow()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        MainWindow mirrored(*m_settings);
        mirrored.resize(1280, 760);
        mirrored.updateDevices(sampleDevices(8));
        mirrored.showState(doing(Activity::Listening));
        mirrored.show();
        mirrored.showNow(now);
        QVERIFY(QTest::qWaitForWindowExposed(&mirrored));
        const auto *pages = mirrored.centralWidget()->findChild<QStackedWidget *>();
        QCOMPARE(pages->mapTo(&mirrored, QPoint()).x(), 0); // the rail is on the right now
        QCOMPARE(mirrored.dockWidgetArea(mirrored.findChild<DetailDock *>()), Qt::LeftDockWidgetArea);
        const QList<NeedCard *> cards = mirrored.findChildren<NeedCard *>();
        QVERIFY(!cards.isEmpty());
        for (const NeedCard *card : cards) {
            const QRect area(card->mapTo(&mirrored, QPoint()), card->size());
            QVERIFY(mirrored.rect().contains(area));
            const auto *no = button<QPushButton>(*card, QStringLiteral("Not mine"));
            QVERIFY(no->mapTo(card, QPoint()).x() < card->width() / 2);
        }
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestHomePage)
#include "tst_home_page.moc"

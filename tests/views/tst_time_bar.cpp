// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/models/day_text.h"
#include "app/models/place_text.h"
#include "app/views/color_scheme.h"
#include "app/views/day_bar.h"
#include "app/views/place_button.h"
#include "app/views/place_dialog.h"
#include "app/views/time_bar.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

const Timestamp noon = Timestamp::fromMilliseconds(QDateTime(QDate(2026, 11, 22), QTime(12, 5)).toMSecsSinceEpoch());

DayStrip sampleDay()
{
    DayStrip strip;
    strip.day = QDate(2026, 11, 22);
    for (int quarter = 40; quarter < 49; ++quarter)
        strip.quarters[size_t(quarter)] = {{quint64(quarter) * 100'000, 2'000}, {10, 10}, 9, true};
    return strip;
}

Place placeNamed(qint64 id, const QString &name)
{
    Place place;
    place.id = id;
    place.name = name;
    place.prefix = QStringLiteral("192.168.1.0/24");
    return place;
}

/// How far the lightness of anything is from that of the corner, where there is nothing.
int strongest(const QImage &image)
{
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = qMax(most, qAbs(image.pixelColor(x, y).lightness() - image.pixelColor(0, 0).lightness()));
    }
    return most;
}

} // namespace

class TestTimeBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void itSpeaksOfTheWholeDay();
    void arrowKeysWalkThroughTheQuarters();
    void aClickChoosesWhatIsUnderIt();
    void itIsDrawnFullAndEmpty();
    void otherPlacesAreReachedWhileNothingRuns();
    void aHostilePlaceStaysWords();
    void aPlaceGetsNameAndKind();
    void draggingChoosesARange();
    void shiftAndArrowsChooseARangeAndEscapeGivesItBack();
    void otherDaysAreReachedAndTodayDoesNotInterrupt();
    void anArrowThatLeadsNowhereLooksSo_data();
    void anArrowThatLeadsNowhereLooksSo();
    void whatHappenedIsMarked();
};

void TestTimeBar::itSpeaksOfTheWholeDay()
{
    TimeBar bar;
    bar.showDay(sampleDay());
    bar.showNow(noon);
    QVERIFY(bar.accessibleDescription().startsWith(QStringLiteral("Today")));
    QVERIFY(bar.accessibleDescription().contains(QStringLiteral("received")));
}

void TestTimeBar::arrowKeysWalkThroughTheQuarters()
{
    TimeBar bar;
    bar.showDay(sampleDay());
    bar.showNow(noon);
    QTest::keyClick(&bar, Qt::Key_Left); // begins with now
    QCOMPARE(bar.currentQuarter(), 48);
    QTest::keyClick(&bar, Qt::Key_Left);
    QCOMPARE(bar.currentQuarter(), 47);
    QVERIFY(bar.accessibleDescription().contains(QStringLiteral("9 device")));
    QTest::keyClick(&bar, Qt::Key_Home);
    QVERIFY(bar.spokenText().contains(QStringLiteral("not observed")));
    QTest::keyClick(&bar, Qt::Key_End);
    QCOMPARE(bar.currentQuarter(), DayStrip::Slots - 1);
    QTest::keyClick(&bar, Qt::Key_Right);
    QCOMPARE(bar.currentQuarter(), DayStrip::Slots - 1);
}

void TestTimeBar::aClickChoosesWhatIsUnderIt()
{
    TimeBar bar;
    bar.resize(136 + 960 + 16, 60); // ten pixels a quarter
    bar.showDay(sampleDay());
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(136 + 405, 20));
    QCOMPARE(bar.currentQuarter(), 40);
    QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(4, 20));
    QCOMPARE(bar.currentQuarter(), -1);
}

void TestTimeBar::itIsDrawnFullAndEmpty()
{
    TimeBar bar;
    bar.resize(1112, 60);
    const QImage empty = bar.grab().toImage();
    bar.showDay(sampleDay());
    bar.showNow(noon);
    QVERIFY(bar.grab().toImage() != empty);
}

void TestTimeBar::otherPlacesAreReachedWhileNothingRuns()
{
    PlaceButton button;
    PipelineState state;
    state.place = placeNamed(1, QStringLiteral("Home"));
    button.showPlaces({state.place, placeNamed(2, QStringLiteral("Office"))});
    button.showState(state);
    QCOMPARE(button.text(), QStringLiteral("Home"));
    const QSignalSpy wanted(&button, &PlaceButton::placeWanted);
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(button.menu()->actions()[0]->isChecked());
    button.menu()->actions()[1]->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), 2);
    state.activity = Activity::Listening;
    button.showState(state);
    Q_EMIT button.menu()->aboutToShow();
    QVERIFY(!button.menu()->actions()[1]->isEnabled());
}

void TestTimeBar::aHostilePlaceStaysWords()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        PlaceButton button;
        PipelineState state;
        state.place = placeNamed(1, name);
        button.showPlaces({state.place});
        button.showState(state);
        QVERIFY(!button.toolTip().contains(QStringLiteral("<img")) &&
                !button.toolTip().contains(QStringLiteral("<b>")));
        QVERIFY(button.sizeHint().width() <= 320);
        Q_EMIT button.menu()->aboutToShow();
        PlaceDialog dialog(state.place);
        dialog.grab();
        QVERIFY(dialog.sizeHint().width() <= 800);
    }
}

void TestTimeBar::aPlaceGetsNameAndKind()
{
    PlaceDialog dialog(placeNamed(1, QStringLiteral("Home")));
    dialog.show();
    for (int kind = 0; kind < 3; ++kind) {
        dialog.findChild<QComboBox *>()->setCurrentIndex(kind);
        QVERIFY(says(dialog, placeKindMeaning(PlaceKind(kind))));
    }
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral(" Café "));
    QCOMPARE(dialog.place().name, QStringLiteral("Café"));
    QCOMPARE(dialog.place().kind, PlaceKind::Public);
    QCOMPARE(dialog.place().id, 1);
}

void TestTimeBar::draggingChoosesARange()
{
    TimeBar bar;
    bar.resize(136 + 960 + 16, 60); // ten pixels a quarter
    bar.showDay(sampleDay());
    bar.showNow(noon);
    bar.show();
    const QSignalSpy chosen(&bar, &TimeBar::rangeChosen);
    QTest::mousePress(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(136 + 405, 20));
    QMouseEvent move(QEvent::MouseMove, QPointF(136 + 445, 20), bar.mapToGlobal(QPointF(136 + 445, 20)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bar, &move);
    QTest::mouseRelease(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(136 + 445, 20));
    QCOMPARE(chosen.size(), 1);
    const auto range = chosen[0][0].value<std::optional<TimeSpan>>();
    QVERIFY(range);
    QCOMPARE(range->from, quarterStart(QDate(2026, 11, 22), 40));
    QCOMPARE(range->to, quarterStart(QDate(2026, 11, 22), 45));
    bar.showRange(range);
    QVERIFY(bar.accessibleDescription().startsWith(QStringLiteral("Only ")));
    QTest::mouseClick(&bar, Qt::LeftButton, Qt::NoModifier, QPoint(136 + 405, 20)); // a click alone chooses none
    QCOMPARE(chosen.size(), 1);
}

void TestTimeBar::shiftAndArrowsChooseARangeAndEscapeGivesItBack()
{
    TimeBar bar;
    bar.showDay(sampleDay());
    bar.showNow(noon);
    const QSignalSpy chosen(&bar, &TimeBar::rangeChosen);
    QTest::keyClick(&bar, Qt::Key_Left);
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&bar, Qt::Key_Left, Qt::ShiftModifier);
    const auto range = chosen.last()[0].value<std::optional<TimeSpan>>();
    QCOMPARE(range->from, quarterStart(QDate(2026, 11, 22), 46));
    QCOMPARE(range->to, quarterStart(QDate(2026, 11, 22), 49));
    bar.showRange(range);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!chosen.last()[0].value<std::optional<TimeSpan>>());
}

void TestTimeBar::otherDaysAreReachedAndTodayDoesNotInterrupt()
{
    DayBar bar;
    bar.showNow(noon);
    bar.showDay(sampleDay());
    bar.show();
    const QSignalSpy wanted(&bar, &DayBar::dayWanted);
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QVERIFY(!buttons[1]->isEnabled()); // there is no tomorrow
    buttons[0]->click();
    QCOMPARE(wanted[0][0].toDate(), QDate(2026, 11, 21));
    DayStrip yesterday;
    yesterday.day = QDate(2026, 11, 21);
    yesterday.quarters[3].observed = true;
    bar.showDay(yesterday);
    const QString before = bar.bar()->spokenText();
    bar.showDay(sampleDay()); // as it comes every five seconds
    QCOMPARE(bar.bar()->spokenText(), before);
    buttons[1]->click();
    bar.showDay(sampleDay());
    QVERIFY(bar.bar()->spokenText().startsWith(QStringLiteral("Today")));
}

void TestTimeBar::anArrowThatLeadsNowhereLooksSo_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColorScheme::Light);
    QTest::newRow("dark") << int(ColorScheme::Dark);
}

void TestTimeBar::anArrowThatLeadsNowhereLooksSo()
{
    QFETCH(int, scheme);
    ColorSchemeWatcher colours;
    colours.apply(ColorScheme(scheme));
    DayBar bar;
    bar.showNow(noon);
    bar.showDay(sampleDay());
    bar.show();
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    QVERIFY(buttons[0]->isEnabled() && !buttons[1]->isEnabled());
    const int before = strongest(buttons[0]->grab().toImage());
    const int after = strongest(buttons[1]->grab().toImage());
    colours.apply(ColorScheme::NoPreference);
    QVERIFY2(after > 0 && after < before * 2 / 3, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
}

void TestTimeBar::whatHappenedIsMarked()
{
    DayBar bar;
    bar.resize(1200, 60);
    QSignalSpy asked(&bar, &DayBar::historyWanted);
    bar.showNow(noon);
    bar.showDay(sampleDay());
    const QImage before = bar.grab().toImage();
    HistoryAnswer answer;
    answer.query = asked.last()[0].value<HistoryQuery>();
    QCOMPARE(answer.query.kind, HistoryKind::Events);
    answer.events = {{noon, QStringLiteral("new-device"), sampleDevice(1).id}};
    bar.showAnswer(answer);
    QVERIFY(bar.grab().toImage() != before);
}

QTEST_MAIN(TestTimeBar)
#include "tst_time_bar.moc"

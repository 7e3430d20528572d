// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "app/models/place_text.h"
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

QTEST_MAIN(TestTimeBar)
#include "tst_time_bar.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the models say of the line's state: what is seen, what was lost, what went wrong.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "app/models/empty_text.h"
#include "app/models/interface_model.h"
#include "app/models/place_text.h"
#include "app/models/problem_text.h"
#include "app/models/status_model.h"
#include "app/models/visibility.h"

using namespace lanscope;

namespace {

PipelineState listening()
{
    PipelineState state;
    state.activity = Activity::Listening;
    CaptureStatus source;
    source.interface = QStringLiteral("eth0");
    source.backend = QStringLiteral("xdp");
    source.hooks = {QStringLiteral("XDP eth0 (program 12)")};
    state.sources = {source};
    return state;
}

bool isMarked(const PipelineState &state, const QString &subject)
{
    const QList<StatusRow> rows = statusRows(state);
    for (const StatusRow &row : rows) {
        if (row.subject == subject)
            return row.isMarked;
    }
    return false;
}

} // namespace

class TestStatusTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void othersTrafficIsJudgedByWhatWasMeasured_data();
    void othersTrafficIsJudgedByWhatWasMeasured();
    void nothingIsSeenWhileNobodyListens();
    void aFileShowsWhatItHolds();
    void whatWasLostIsMarked();
    void countersChangeWithoutReset();
    void problemsAreWholeSentences_data();
    void problemsAreWholeSentences();
    void everyRemedyButNoneHasAButton();
    void emptyPagesOfferTheWayOut();
    void interfacesCanBeChosen();
};

void TestStatusTexts::othersTrafficIsJudgedByWhatWasMeasured_data()
{
    QTest::addColumn<quint64>("unicast");
    QTest::addColumn<quint64>("foreign");
    QTest::addColumn<Sight>("sight");
    QTest::newRow("too early to tell") << quint64(99) << quint64(99) << Sight::Unknown;
    QTest::newRow("behind a switch") << quint64(5000) << quint64(0) << Sight::Unseen;
    QTest::newRow("a switch that floods") << quint64(5000) << quint64(3) << Sight::Partly;
    QTest::newRow("a mirror port") << quint64(5000) << quint64(4000) << Sight::Seen;
}

void TestStatusTexts::othersTrafficIsJudgedByWhatWasMeasured()
{
    QFETCH(quint64, unicast);
    QFETCH(quint64, foreign);
    PipelineState state = listening();
    state.unicastFrames = unicast;
    state.foreignUnicastFrames = foreign;
    const QList<VisibilityItem> items = visibility(state);
    QTEST(items.constLast().sight, "sight");
    QVERIFY(!items.constLast().reason.isEmpty());
}

void TestStatusTexts::nothingIsSeenWhileNobodyListens()
{
    const QList<VisibilityItem> items = visibility({});
    for (const VisibilityItem &item : items)
        QCOMPARE(item.sight, Sight::Unseen);
    QCOMPARE(activityText({}), QStringLiteral("Not listening"));
}

void TestStatusTexts::aFileShowsWhatItHolds()
{
    PipelineState state;
    state.place = {.id = 0, .gateway = {}, .prefix = QStringLiteral("file:home.pcap"), .name = {}};
    QVERIFY(isRecording(state.place));
    QCOMPARE(placeTitle(state.place), QStringLiteral("home.pcap"));
    QCOMPARE(visibility(state).size(), 1);
    QVERIFY(activityText(state).contains(QStringLiteral("home.pcap")));
}

void TestStatusTexts::whatWasLostIsMarked()
{
    PipelineState state = listening();
    QVERIFY(lossText(state).isEmpty());
    QVERIFY(!isMarked(state, QStringLiteral("Counted, but the flow table was full")));
    state.sources[0].overflowPackets = {3, 4};
    state.sources[0].framesDropped = 2;
    QVERIFY2(lossText(state).contains(u'7') && lossText(state).contains(u'2'), qPrintable(lossText(state)));
    QVERIFY(isMarked(state, QStringLiteral("Counted, but the flow table was full")));
}

void TestStatusTexts::countersChangeWithoutReset()
{
    StatusModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PipelineState state = listening();
    model.setState(state);
    QSignalSpy reset(&model, &StatusModel::modelReset);
    QSignalSpy changed(&model, &StatusModel::dataChanged);
    state.sources[0].frames[0] = 5;
    model.setState(state);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestStatusTexts::problemsAreWholeSentences_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("doing: reason") << QStringLiteral("listening on eth0: no answer")
                                   << QStringLiteral("Listening on eth0: no answer.");
    QTest::newRow("a sentence") << QStringLiteral("It broke.") << QStringLiteral("It broke.");
    QTest::newRow("escape sequences") << QStringLiteral("reading \x1b[31mx: damaged")
                                      << QStringLiteral("Reading \uFFFD[31mx: damaged.");
    QTest::newRow("bidirectional text") << QStringLiteral("reading \u202Efile: damaged")
                                        << QStringLiteral("Reading \uFFFDfile: damaged.");
}

void TestStatusTexts::problemsAreWholeSentences()
{
    QFETCH(QString, said);
    QTEST(problemSentence({CaptureEnd::Completed, said, Remedy::None}), "shown");
}

void TestStatusTexts::everyRemedyButNoneHasAButton()
{
    QVERIFY(remedyLabel(Remedy::None).isEmpty());
    for (const Remedy remedy :
         {Remedy::StartAgain, Remedy::InstallHelper, Remedy::ChooseInterface, Remedy::OpenAnotherFile})
        QVERIFY(!remedyLabel(remedy).isEmpty());
}

void TestStatusTexts::emptyPagesOfferTheWayOut()
{
    QVERIFY(teachDevices({}, false).offersListening);
    QVERIFY(teachDevices({}, false).offersFile);
    QVERIFY(teachDevices({}, true).offersClearing);
    QVERIFY(!teachDevices(listening(), false).offersListening);
}

void TestStatusTexts::interfacesCanBeChosen()
{
    InterfaceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setInterfaces({QStringLiteral("eth0"), QStringLiteral("eth1")});
    QVERIFY(model.offersChoice());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(InterfaceModel::NameRole).toString(), QString());
}

QTEST_GUILESS_MAIN(TestStatusTexts)
#include "tst_status_texts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings/settings.h"
#include "app/views/export_dialog.h"
#include "app/views/export_job.h"
#include "app/views/history_dialog.h"
#include "app/views/metrics_wiring.h"
#include "app/views/pipeline_thread.h"
#include "app/views/top_talkers.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

constexpr qint64 OneSecond = 1'000'000'000;
const Timestamp now{1'800'000'000 * OneSecond};

HistoryAnswer answerTo(const HistoryQuery &query, const QString &key, quint64 received)
{
    HistoryAnswer answer;
    answer.query = query;
    answer.stepSeconds = 60;
    const DeviceTraffic amounts{.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = received};
    answer.series = {{.key = key, .label = key, .total = amounts, .points = {{query.from, amounts}}}};
    return answer;
}

} // namespace

/// What is kept of the past, and how it gets out or goes.
class TestHistoryDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void whatIsKeptAppliesAtOnce();
    void theSizeIsShown();
    void forgettingAsksOnceMore();
    void aMarkedRangeCanBeForgotten();
    void metricsAreOffByDefaultAndFollowTheSettings();
    void exportAsksWhatAndHow();
    void devicesAreWrittenReadableByTheirOwnerOnly();
    void flowsAreAskedDeviceByDevice();
    void aFileThatCannotBeWrittenIsSaid();
    void talkersAreAskedOfTodayOrTheRange();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    QByteArray get(quint16 port);
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
};

void TestHistoryDialogs::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path("lanscope.conf"));
}

void TestHistoryDialogs::whatIsKeptAppliesAtOnce()
{
    HistoryDialog dialog(*m_settings, {});
    dialog.show();
    QSignalSpy changed(m_settings.get(), &Settings::historyChanged);
    auto *days = dialog.findChild<QComboBox *>();
    QCOMPARE(days->currentData().toInt(), 0);
    days->setCurrentIndex(days->findData(30));
    Q_EMIT days->activated(days->currentIndex());
    QCOMPARE(m_settings->historyDays(), 30);
    dialog.findChild<QSpinBox *>()->setValue(200);
    QCOMPARE(m_settings->historyMegabytes(), 200);
    auto *names = button<QCheckBox>(dialog, QStringLiteral("Keep the names of the places that devices talk to"));
    QVERIFY(!names->isChecked());
    names->click();
    QVERIFY(m_settings->keepsDestinations());
    QCOMPARE(changed.size(), 3);
    QVERIFY(dialog.sizeHint().width() <= 800 && dialog.sizeHint().height() <= 720);
    dialog.grab();
}

void TestHistoryDialogs::theSizeIsShown()
{
    HistoryDialog dialog(*m_settings, {});
    dialog.show();
    dialog.showSize({.bytes = 12'300'000, .usedBytes = 12'000'000, .oldest = now});
    QVERIFY(says(dialog, QStringLiteral("12.3 MB")));
    QVERIFY(says(dialog, QStringLiteral("2027")));
    QTest::qWait(0);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) // nothing is cut
        QVERIFY2(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()),
                 qPrintable(label->text()));
}

void TestHistoryDialogs::forgettingAsksOnceMore()
{
    HistoryDialog dialog(*m_settings, {});
    dialog.show();
    const QSignalSpy forgotten(&dialog, &HistoryDialog::everythingForgotten);
    button<QPushButton>(dialog, QStringLiteral("Everything…"))->click();
    QCOMPARE(forgotten.size(), 0);
    auto *box = dialog.findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(forgotten.size(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    button<QPushButton>(dialog, QStringLiteral("Everything…"))->click();
    button<QPushButton>(*dialog.findChild<QMessageBox *>(), QStringLiteral("Forget everything"))->click();
    QCOMPARE(forgotten.size(), 1);
}

void TestHistoryDialogs::aMarkedRangeCanBeForgotten()
{
    HistoryDialog none(*m_settings, {});
    none.show();
    QVERIFY(!button<QPushButton>(none, QStringLiteral("The marked range…"))->isEnabled());
    const TimeSpan range{{now.nanoseconds - 7200 * OneSecond}, {now.nanoseconds - 3600 * OneSecond}};
    HistoryDialog dialog(*m_settings, range);
    dialog.show();
    const QSignalSpy forgotten(&dialog, &HistoryDialog::rangeForgotten);
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text().remove(u'&').startsWith(QStringLiteral("Only ")))
            each->click();
    }
    button<QPushButton>(*dialog.findChild<QMessageBox *>(), QStringLiteral("Forget it"))->click();
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten[0][0].value<Timestamp>(), range.from);
    QCOMPARE(forgotten[0][1].value<Timestamp>(), range.to);
}

QByteArray TestHistoryDialogs::get(quint16 port)
{
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!QTest::qWaitFor([&] { return client.state() == QAbstractSocket::ConnectedState; }, 2000))
        return {};
    client.write("GET /metrics HTTP/1.0\r\n\r\n");
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer += client.readAll();
            return client.state() == QAbstractSocket::UnconnectedState;
        },
        5000);
    return answer + client.readAll();
}

void TestHistoryDialogs::metricsAreOffByDefaultAndFollowTheSettings()
{
    QVERIFY(!m_settings->offersMetrics());
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    m_settings->setMetricsPort(port);
    PipelineThread pipeline;
    MetricsWiring wiring(pipeline, *m_settings);
    wiring.follow();
    QVERIFY(!wiring.isOffering());
    const QSignalSpy failed(&wiring, &MetricsWiring::failed);
    m_settings->setOffersMetrics(true); // somebody else has the port
    QCOMPARE(failed.size(), 1);
    m_settings->setOffersMetrics(false);
    free.close();
    Q_EMIT pipeline.inventoryReplaced({}, sampleDevices(3));
    m_settings->setOffersMetrics(true);
    QVERIFY(wiring.isOffering());
    const QByteArray totals = get(port);
    QVERIFY2(totals.contains("lanscope_devices{presence=\"here\"} 3"), totals.constData());
    QVERIFY(!totals.contains("host-1") && !totals.contains(sampleDevice(1).id.toString().toLatin1()));
    m_settings->setMetricsNameDevices(true);
    QVERIFY(get(port).contains("host-1"));
    m_settings->setOffersMetrics(false);
    QVERIFY(!wiring.isOffering());
}

void TestHistoryDialogs::exportAsksWhatAndHow()
{
    ExportDialog dialog(QStringLiteral("14:00 to 15:30"));
    dialog.show();
    QVERIFY(says(dialog, QStringLiteral("14:00 to 15:30")));
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(dialog.request().thing, ExportRequest::Thing::Devices);
    QVERIFY(!boxes[1]->isEnabled());
    boxes[0]->setCurrentIndex(3);
    boxes[1]->setCurrentIndex(1);
    boxes[2]->setCurrentIndex(1);
    QCOMPARE(dialog.request().thing, ExportRequest::Thing::History);
    QCOMPARE(dialog.request().by, Grouping::Service);
    QVERIFY(dialog.request().isJson);
    dialog.grab();
}

void TestHistoryDialogs::devicesAreWrittenReadableByTheirOwnerOnly()
{
    auto *job =
        new ExportJob({.thing = ExportRequest::Thing::Devices, .isJson = true, .by = {}, .path = path("devices.json")},
                      {.devices = sampleDevices(3), .alerts = {}, .range = {}}, this);
    const QSignalSpy finished(job, &ExportJob::finished);
    job->start();
    QCOMPARE(finished[0][0].toString(), QString());
    QFile file(path("devices.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 3);
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestHistoryDialogs::flowsAreAskedDeviceByDevice()
{
    const TimeSpan range{{now.nanoseconds - 3600 * OneSecond}, now};
    auto *job =
        new ExportJob({.thing = ExportRequest::Thing::Flows, .isJson = false, .by = {}, .path = path("flows.csv")},
                      {.devices = sampleDevices(2), .alerts = {}, .range = range}, this);
    QSignalSpy asked(job, &ExportJob::historyWanted);
    const QSignalSpy finished(job, &ExportJob::finished);
    job->start();
    for (int question = 0; question < 4; ++question) {
        QCOMPARE(asked.size(), question + 1);
        const auto query = asked[question][0].value<HistoryQuery>();
        QCOMPARE(query.from, range.from);
        job->showAnswer(answerTo(
            query, query.grouping == Grouping::Service ? QStringLiteral("https") : QStringLiteral("example.org"),
            7000));
    }
    QCOMPARE(finished.size(), 1);
    QFile file(path("flows.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("\r\n"), 5);
    QVERIFY(text.contains("host-1,destination,example.org,1,60,2,7000"));
}

void TestHistoryDialogs::aFileThatCannotBeWrittenIsSaid()
{
    auto *job = new ExportJob(
        {.thing = ExportRequest::Thing::Alerts, .isJson = false, .by = {}, .path = path("no/such/folder.csv")},
        {.devices = {}, .alerts = {}, .range = {}}, this);
    const QSignalSpy finished(job, &ExportJob::finished);
    job->start();
    QVERIFY(finished[0][0].toString().startsWith(QStringLiteral("writing ")));
}

void TestHistoryDialogs::talkersAreAskedOfTodayOrTheRange()
{
    TopTalkers talkers([](const DeviceId &) { return QStringLiteral("<b>TV</b>"); });
    QSignalSpy asked(&talkers, &TopTalkers::historyWanted);
    talkers.showNow(now);
    QCOMPARE(asked.size(), 1);
    auto query = asked[0][0].value<HistoryQuery>();
    QCOMPARE(query.grouping, Grouping::Device);
    QCOMPARE(query.to, now);
    talkers.showAnswer(answerTo(query, sampleDevice(1).id.toString(), 7000));
    talkers.show();
    QVERIFY(says(talkers, QStringLiteral("today")));
    auto *table = talkers.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    const QSignalSpy opened(&talkers, &TopTalkers::opened);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(opened[0][0].value<DeviceId>(), sampleDevice(1).id);
    talkers.grab();
    const TimeSpan range{{now.nanoseconds - 7200 * OneSecond}, {now.nanoseconds - 3600 * OneSecond}};
    talkers.setRange(range);
    query = asked.last()[0].value<HistoryQuery>();
    QCOMPARE(query.from, range.from);
    talkers.restart();
    QVERIFY(!talkers.isVisible());
}

QTEST_MAIN(TestHistoryDialogs)
#include "tst_history_dialogs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the past: questions and answers, and the range of time that a person chose.
#include "app/models/alert_model.h"
#include "app/models/day_text.h"
#include "app/models/device_model.h"
#include "app/models/place_text.h"
#include "app/models/presence_lanes.h"
#include "app/views/activity_page.h"
#include "app/views/alerts_page.h"
#include "app/views/day_bar.h"
#include "app/views/detail_dock.h"
#include "app/views/device_page.h"
#include "app/views/export_dialog.h"
#include "app/views/export_job.h"
#include "app/views/history_dialog.h"
#include "app/views/history_view.h"
#include "app/views/home_page.h"
#include "app/views/main_window.h"
#include "app/views/top_talkers.h"
#include "app/views/window_actions.h"

namespace lanscope {

void MainWindow::connectHistory()
{
    m_homePage->setTalkers(m_talkers);
    connect(m_actions, &WindowActions::historySettingsWanted, this, &MainWindow::showHistorySettings);
    connect(m_actions, &WindowActions::exportWanted, this, &MainWindow::showExport);
    connect(m_history, &HistoryView::historyWanted, this, &MainWindow::historyWanted);
    connect(m_history, &HistoryView::deviceActivated, this, &MainWindow::openDevice);
    connect(m_dock, &DetailDock::historyWanted, this, &MainWindow::historyWanted);
    connect(m_dock, &DetailDock::listeningWanted, this, &MainWindow::startListening);
    connect(m_talkers, &TopTalkers::historyWanted, this, &MainWindow::historyWanted);
    connect(m_talkers, &TopTalkers::opened, this, &MainWindow::openDevice);
    connect(m_dayBar, &DayBar::historyWanted, this, &MainWindow::historyWanted);
    connect(m_dayBar, &DayBar::dayWanted, this, &MainWindow::dayRequested);
    connect(m_dayBar, &DayBar::rangeChosen, this, &MainWindow::setRange);
    connect(m_devicePage, &DevicePage::everythingWanted, this, [this] { setRange({}); });
    connect(m_alertsPage, &AlertsPage::everythingWanted, this, [this] { setRange({}); });
}

void MainWindow::showHistory(const HistoryAnswer &answer)
{
    m_history->showAnswer(answer);
    m_dock->showHistory(answer);
    m_talkers->showAnswer(answer);
    m_dayBar->showAnswer(answer);
    if (m_range && answer.isAnswerTo(m_presenceQuery))
        m_devicePage->setOnly(presentIn(m_devices->devices(), answer));
    Q_EMIT historyArrived(answer);
}

void MainWindow::showDay(const DayStrip &day)
{
    m_dayBar->showDay(day);
}

/// Another inventory: what was answered says nothing of it, and may name what is to be hidden.
void MainWindow::restartHistory()
{
    setRange({});
    m_history->restart();
    m_dock->restartHistory();
    m_talkers->restart();
    m_dayBar->restart();
}

void MainWindow::setRange(std::optional<TimeSpan> range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_dayBar->showRange(range);
    m_activityPage->setSpan(range);
    m_dock->setRange(range);
    m_alertsPage->setRange(range);
    m_talkers->setRange(range);
    if (!range)
        return m_devicePage->setOnly({});
    HistoryAnswer heard; // until presence is answered, and of a recording, which keeps none
    heard.query.from = range->from;
    heard.query.to = range->to;
    m_devicePage->setOnly(presentIn(m_devices->devices(), heard));
    if (isRecording(m_state.place))
        return;
    m_presenceQuery = {
        .id = m_presenceQuery.id + 1, .kind = HistoryKind::Presence, .from = range->from, .to = range->to};
    Q_EMIT historyWanted(m_presenceQuery);
}

void MainWindow::showStoreSize(const StoreSize &size)
{
    m_storeSize = size;
    Q_EMIT storeSizeShown(size);
}

void MainWindow::showHistorySettings()
{
    auto *dialog = new HistoryDialog(m_settings, m_range, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showSize(m_storeSize);
    connect(this, &MainWindow::storeSizeShown, dialog, &HistoryDialog::showSize);
    connect(dialog, &HistoryDialog::rangeForgotten, this, &MainWindow::forgetRangeRequested);
    connect(dialog, &HistoryDialog::everythingForgotten, this, &MainWindow::forgetEverythingRequested);
    dialog->open();
    Q_EMIT measureRequested();
}

void MainWindow::showExport()
{
    const QString range = m_range ? rangeText(*m_range, m_devices->now()) : QString();
    auto *dialog = new ExportDialog(range, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportWanted, this, &MainWindow::exportThings);
    dialog->open();
    Q_EMIT measureRequested(); // it says when the history begins
}

/// What a file is to hold, of the range that is shown.
void MainWindow::exportThings(const ExportRequest &request)
{
    ExportJob::Known known;
    known.range = m_range.value_or(TimeSpan{m_storeSize.oldest, m_devices->now()});
    const bool hasRange = m_range.has_value();
    for (const Device &device : m_devices->devices()) {
        if (!hasRange || (device.firstSeen < m_range->to && m_range->from <= device.lastSeen))
            known.devices.append(device);
    }
    for (int row = 0; row < m_alerts->rowCount(); ++row) {
        const Alert *alert = m_alerts->find(m_alerts->index(row, 0).data(AlertModel::AlertIdRole).value<AlertId>());
        if (alert && (!hasRange || (alert->openedAt < m_range->to && m_range->from <= alert->lastSeen)))
            known.alerts.append(*alert);
    }
    auto *job = new ExportJob(request, known, this);
    connect(job, &ExportJob::historyWanted, this, &MainWindow::historyWanted);
    connect(this, &MainWindow::historyArrived, job, &ExportJob::showAnswer);
    connect(job, &ExportJob::finished, this, [this](const QString &failure) {
        if (!failure.isEmpty())
            showProblem({.end = CaptureEnd::Completed, .sentence = failure, .remedy = Remedy::None});
    });
    job->start();
}

} // namespace lanscope

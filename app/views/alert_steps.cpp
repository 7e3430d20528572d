// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with alerts.
#include "app/models/alert_decisions.h"
#include "app/models/alert_level_model.h"
#include "app/models/alert_page_text.h"
#include "app/views/alert_cards.h"
#include "app/views/alert_settings.h"
#include "app/views/alerts_page.h"
#include "app/views/detail_dock.h"
#include "app/views/home_page.h"
#include "app/views/main_window.h"
#include "app/views/navigation_rail.h"
#include "app/views/window_actions.h"

namespace lanscope {

void MainWindow::connectAlerts()
{
    connect(m_alertDecisions, &AlertDecisions::stateWanted, this, &MainWindow::alertStateRequested);
    connect(m_alertDecisions, &AlertDecisions::muteWanted, this, &MainWindow::muteRequested);
    connect(m_alertDecisions, &AlertDecisions::unmuteWanted, this, &MainWindow::unmuteRequested);
    connect(m_levels, &AlertLevelModel::levelWanted, this, &MainWindow::alertLevelRequested);
    connect(m_alertsPage, &AlertsPage::deviceWanted, this, &MainWindow::openDevice);
    connect(m_dock, &DetailDock::alertWanted, this, &MainWindow::openAlert);
    connect(m_alertsPage, &AlertsPage::settingsWanted, this, &MainWindow::showAlertSettings);
    auto *cards = new AlertCards(*m_alerts);
    connect(cards, &AlertCards::opened, this, &MainWindow::openAlert);
    connect(cards, &AlertCards::done, m_alertDecisions, &AlertDecisions::acknowledge);
    m_homePage->setAlertCards(cards);
    connect(m_alerts, &AlertModel::alertsChanged, this, [this] {
        m_rail->setTitle(int(Page::Alerts), alertsTitle(int(m_alerts->pressing().size())));
        m_homePage->showAlert(m_alerts->headline());
    });
}

void MainWindow::replaceAlerts(const QList<Alert> &alerts, const QList<AlertMute> &mutes)
{
    m_alerts->replace(alerts);
    showMutes(mutes);
}

void MainWindow::updateAlerts(const QList<Alert> &alerts)
{
    m_alerts->update(alerts);
}

void MainWindow::forgetAlerts(const QList<AlertId> &ids)
{
    m_alerts->forget(ids);
}

void MainWindow::showMutes(const QList<AlertMute> &mutes)
{
    m_alertsPage->showMutes(mutes);
    if (m_alertSettings)
        m_alertSettings->showMutes(mutes);
}

void MainWindow::showAlertLevels(const QHash<AlertKind, AlertLevel> &levels)
{
    m_levels->setLevels(levels);
}

void MainWindow::showLearning(const QHash<DeviceId, int> &daysLeft)
{
    m_dock->showLearning(daysLeft);
}

void MainWindow::showAlertSettings()
{
    if (!m_alertSettings) {
        m_alertSettings = new AlertSettings(m_settings, m_levels, *m_alerts, m_alertDecisions, this);
        m_alertSettings->setAttribute(Qt::WA_DeleteOnClose);
        m_alertSettings->showMutes(m_alertsPage->mutes());
    }
    m_alertSettings->open();
}

void MainWindow::openAlert(AlertId id)
{
    showPage(Page::Alerts);
    m_alertsPage->select(id);
}

void MainWindow::muteAlerts(const AlertMute &mute)
{
    m_alertDecisions->mute(mute);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with alerts.
#include "app/models/alert_decisions.h"
#include "app/models/alert_page_text.h"
#include "app/views/alert_cards.h"
#include "app/views/alerts_page.h"
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
    connect(m_alertsPage, &AlertsPage::deviceWanted, this, &MainWindow::openDevice);
    auto *cards = new AlertCards(*m_alerts);
    connect(cards, &AlertCards::opened, this, &MainWindow::openAlert);
    connect(cards, &AlertCards::done, m_alertDecisions, &AlertDecisions::acknowledge);
    m_homePage->setAlertCards(cards);
    connect(m_alerts, &AlertModel::alertsChanged, this, [this] {
        const QList<Alert> open = m_alerts->open(Severity::Warning);
        m_rail->setTitle(int(Page::Alerts), alertsTitle(int(open.size())));
        m_homePage->showAlert(open.isEmpty() ? QString() : m_alerts->text(open.constFirst()).title);
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

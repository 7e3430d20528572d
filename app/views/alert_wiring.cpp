// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_wiring.h"

#include <QDateTime>

#include "app/desktop/alert_notifications.h"
#include "app/settings/settings.h"
#include "app/views/main_window.h"
#include "app/views/pipeline_thread.h"

namespace lanscope {

AlertWiring::AlertWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, Notifier &notifier,
                         QObject *parent)
    : QObject(parent),
      m_alerts(window.alerts()),
      m_notifications(new AlertNotifications(
          notifier, [this](const Alert &alert) { return m_alerts.text(alert); }, this))
{
    connect(&pipeline, &PipelineThread::alertsReplaced, m_notifications, &AlertNotifications::enterPlace);
    connect(&pipeline, &PipelineThread::alertsChanged, m_notifications, &AlertNotifications::updateAlerts);
    connect(&pipeline, &PipelineThread::alertsForgotten, m_notifications, &AlertNotifications::forgetAlerts);
    connect(&pipeline, &PipelineThread::stateChanged, m_notifications, &AlertNotifications::showState);
    connect(m_notifications, &AlertNotifications::muteWanted, &window, &MainWindow::muteAlerts);
    connect(m_notifications, &AlertNotifications::openingWanted, &window,
            [&window](AlertId id, const QByteArray &activationToken) {
                window.present(activationToken);
                window.openAlert(id);
            });
    m_notifications->setEnabled(settings.showsNotifications());
    connect(&settings, &Settings::showsNotificationsChanged, m_notifications, &AlertNotifications::setEnabled);
}

void AlertWiring::showNow(Timestamp now)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(now.milliseconds()).time();
    m_notifications->showNow(now, time.hour() * 60 + time.minute());
}

int AlertWiring::count() const
{
    return int(m_alerts.open(Severity::Warning).size());
}

QString AlertWiring::headline() const
{
    const QList<Alert> open = m_alerts.open(Severity::Warning);
    return open.isEmpty() ? QString() : m_alerts.text(open.constFirst()).title;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/alert_wiring.h"

#include <QLocale>

#include "app/desktop/alert_notifications.h"
#include "app/desktop/tray.h"
#include "app/desktop/tray_text.h"
#include "app/settings/settings.h"
#include "app/views/main_window.h"
#include "app/views/pipeline_thread.h"

namespace lanscope {

AlertWiring::AlertWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, Notifier &notifier,
                         QObject *parent)
    : QObject(parent),
      m_window(window),
      m_alerts(window.alerts()),
      m_settings(settings),
      m_notifications(new AlertNotifications(
          notifier, [this](const Alert &alert) { return m_alerts.text(alert); }, this))
{
    connect(&pipeline, &PipelineThread::alertsReplaced, m_notifications, &AlertNotifications::enterPlace);
    connect(&pipeline, &PipelineThread::alertsChanged, m_notifications, &AlertNotifications::updateAlerts);
    connect(&pipeline, &PipelineThread::alertsForgotten, m_notifications, &AlertNotifications::forgetAlerts);
    connect(&pipeline, &PipelineThread::stateChanged, m_notifications, &AlertNotifications::showState);
    connect(&pipeline, &PipelineThread::alertLevelsChanged, m_notifications, &AlertNotifications::setLevels);
    connect(&pipeline, &PipelineThread::alertLevelsChanged, this, [this](const QHash<AlertKind, AlertLevel> &levels) {
        m_levels = levels;
        Q_EMIT levelsChanged();
    });
    connect(m_notifications, &AlertNotifications::muteWanted, &window, &MainWindow::muteAlerts);
    connect(m_notifications, &AlertNotifications::openingWanted, &window,
            [&window](AlertId id, const QByteArray &activationToken) {
                window.present(activationToken);
                window.openAlert(id);
            });
    m_notifications->setEnabled(settings.showsNotifications());
    connect(&settings, &Settings::showsNotificationsChanged, m_notifications, &AlertNotifications::setEnabled);
    followSettings();
}

void AlertWiring::followSettings()
{
    const auto follow = [this] {
        m_notifications->setQuiet(quiet());
        m_notifications->setBudget(m_settings.noticesAnHour());
    };
    connect(&m_settings, &Settings::quietChanged, this, follow);
    follow();
}

void AlertWiring::showNow(Timestamp now, int minuteOfDay)
{
    m_notifications->showNow(now, minuteOfDay);
}

Quiet AlertWiring::quiet() const
{
    const qint64 until = m_settings.pausedUntil();
    return {.isOn = m_settings.doesNotDisturb(),
            .until = until > 0 ? Timestamp::fromSeconds(until) : Timestamp(),
            .fromMinute = m_settings.quietFrom(),
            .toMinute = m_settings.quietTo()};
}

void AlertWiring::show(TrayLook &look, Timestamp now) const
{
    if (const auto &pressing = m_alerts.pressing(); !pressing.isEmpty()) {
        look.state = TrayState::Alert;
        look.count = int(pressing.size());
        look.headline = m_alerts.headline();
    }
    for (const Alert &alert : m_alerts.newest(TrayLook::MaximumEvents))
        look.events.append(
            trayEvent(QDateTime::fromMSecsSinceEpoch(alert.openedAt.milliseconds()), m_alerts.text(alert).title));
    const Quiet wanted = quiet();
    look.isQuiet = wanted.isOn;
    if (wanted.until.isKnown() && now < wanted.until)
        look.pausedUntil = QLocale().toString(QDateTime::fromMSecsSinceEpoch(wanted.until.milliseconds()).time(),
                                              QLocale::ShortFormat);
}

void AlertWiring::pauseUntil(const QDateTime &until)
{
    m_settings.setPausedUntil(until.toSecsSinceEpoch());
}

void AlertWiring::connectTray(Tray &tray)
{
    constexpr int hour = 3600; // seconds
    connect(&tray, &Tray::hourOfPauseWanted, this, [this] { pauseUntil(QDateTime::currentDateTime().addSecs(hour)); });
    connect(&tray, &Tray::pauseUntilTomorrowWanted, this,
            [this] { pauseUntil(nextMorning(QDateTime::currentDateTime())); });
    connect(&tray, &Tray::pauseEnded, this, [this] { m_settings.setPausedUntil(0); });
    connect(&tray, &Tray::quietToggled, this, [this] { m_settings.setDoesNotDisturb(!m_settings.doesNotDisturb()); });
    connect(&tray, &Tray::eventChosen, this, [this](int event) {
        const QList<Alert> newest = m_alerts.newest(TrayLook::MaximumEvents);
        m_window.present({});
        m_window.openAlert(event < newest.size() ? newest[event].id : 0);
    });
}

bool AlertWiring::isQuiet(Timestamp now, int minuteOfDay) const
{
    return quiet().isTotal(now) || quiet().isHour(minuteOfDay);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include "app/anomaly/alert_teller.h"
#include "app/models/alert_model.h"

namespace lanscope {

class AlertNotifications;
class MainWindow;
class Notifier;
class PipelineThread;
class Settings;
class Tray;
struct TrayLook;

/// Joins the alerts of window and pipeline to the desktop: notifications, and what the tray shows of them.
class AlertWiring : public QObject
{
    Q_OBJECT
public:
    /// All must live as long as this object.
    AlertWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, Notifier &notifier, QObject *parent);

    /// Once a second.
    void showNow(Timestamp now, int minuteOfDay);

    /// What the tray shows of them: the triangle and the gravest one while any is pressing, what happened last, and
    /// whether notifications wait.
    void show(TrayLook &look, Timestamp now) const;
    /// Does what a person chooses in the tray's menu.
    void connectTray(Tray &tray);
    /// What a person does not want to hear now; paused until a time that may be past.
    Quiet quiet() const;
    /// Nothing but guard alerts is told at this local time, or nothing at all.
    bool isQuiet(Timestamp now, int minuteOfDay) const;

    /// A person is told of this kind.
    bool tells(AlertKind kind) const { return m_levels.value(kind, usualLevel(kind)) == AlertLevel::Notify; }

Q_SIGNALS:
    void levelsChanged();

private:
    void followSettings();
    void pauseUntil(const QDateTime &until);

    MainWindow &m_window;
    const AlertModel &m_alerts;
    Settings &m_settings;
    AlertNotifications *m_notifications;
    QHash<AlertKind, AlertLevel> m_levels;
};

} // namespace lanscope

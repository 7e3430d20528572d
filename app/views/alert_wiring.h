// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/models/alert_model.h"

namespace lanscope {

class AlertNotifications;
class MainWindow;
class Notifier;
class PipelineThread;
class Settings;

/// Joins the alerts of window and pipeline to the desktop: notifications, and what the tray shows of them.
class AlertWiring : public QObject
{
    Q_OBJECT
public:
    /// All must live as long as this object.
    AlertWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, Notifier &notifier, QObject *parent);

    /// Once a second.
    void showNow(Timestamp now);

    /// Open ones that somebody should look at.
    int count() const;
    /// The gravest of them, in one sentence; empty when there is none.
    QString headline() const;

private:
    const AlertModel &m_alerts;
    AlertNotifications *m_notifications;
};

} // namespace lanscope

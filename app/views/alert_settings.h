// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/anomaly/alert.h"

class QListWidget;

namespace lanscope {

class AlertDecisions;
class AlertLevelModel;
class AlertModel;
class Settings;

/// When a person is told of alerts and of which: quiet times, what is done about each kind, what is muted, and lists of
/// addresses to look out for. Everything applies at once; there is nothing to confirm.
class AlertSettings : public QDialog
{
    Q_OBJECT
public:
    /// All must live as long as the dialog.
    AlertSettings(Settings &settings, AlertLevelModel *levels, const AlertModel &alerts, AlertDecisions *decisions,
                  QWidget *parent = nullptr);

    void showMutes(const QList<AlertMute> &mutes);

private:
    QWidget *buildTimes();
    QWidget *buildHours();
    QWidget *buildLevels(AlertLevelModel *levels);
    QWidget *buildMutes();
    QWidget *buildLists();
    void addList();
    void showLists(const QStringList &paths);

    Settings &m_settings;
    const AlertModel &m_alerts;
    AlertDecisions *m_decisions;
    QList<AlertMute> m_muted;
    QListWidget *m_mutes;
    QListWidget *m_lists;
};

} // namespace lanscope

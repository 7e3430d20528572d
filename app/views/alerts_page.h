// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/history/history_answer.h"
#include "app/models/alert_model.h"
#include "app/pipeline/pipeline_state.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace lanscope {

class AlertDecisions;
class AlertFrames;
class AlertShelfModel;
class EmptyPage;

/// The page of alerts: those that are open, done or muted, and beside them the current one with its evidence, what is
/// normal here and what a person can do.
class AlertsPage : public QWidget
{
    Q_OBJECT
public:
    AlertsPage(AlertModel *alerts, AlertDecisions *decisions, QWidget *parent = nullptr);

    void showState(const PipelineState &state);
    void showMutes(const QList<AlertMute> &mutes);
    const QList<AlertMute> &mutes() const { return m_muted; }
    /// Makes this alert the current one; nothing when it is not here.
    void select(AlertId id);
    void showShelf(AlertShelf shelf);
    /// Only what was seen in this range; nothing: of all times.
    void setRange(std::optional<TimeSpan> range);

Q_SIGNALS:
    /// The chosen range hides what a person wants to see.
    void everythingWanted();
    void deviceWanted(const lanscope::DeviceId &device);
    /// The person wants to say when to be told, and of what.
    void settingsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildDetail();
    void buildTable();
    void refresh();
    void showCurrent();
    void fillMuteMenu();
    AlertId currentId() const;

    AlertModel *m_alerts;
    AlertDecisions *m_decisions;
    AlertShelfModel *m_shelved;
    QComboBox *m_shelves;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_words;
    AlertFrames *m_frames;
    QPushButton *m_done;
    QPushButton *m_device;
    QToolButton *m_mute;
    QToolButton *m_mutes;
    QWidget *m_detail;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    PipelineState m_state;
    QList<AlertMute> m_muted;
    AlertShelf m_shelf = AlertShelf::Open;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

#include "app/anomaly/alert.h"
#include "app/history/history_answer.h"
#include "app/pipeline/pipeline_state.h"

class QTabWidget;

namespace lanscope {

class AlertModel;
class DetailActivity;
class DetailAlerts;
class DetailEvidence;
class DetailHeader;
class DetailHistory;
class DetailNotes;
class DetailOverview;
class DeviceDecisions;
class DeviceModel;

/// All that is known of one device, beside every page. It follows the model, and never changes what somebody is typing.
///
/// Hidden while no device is shown. Who closes it keeps it closed until openFor() is called.
class DetailDock : public QDockWidget
{
    Q_OBJECT
public:
    DetailDock(DeviceModel *devices, DeviceDecisions *decisions, AlertModel *alerts, QWidget *parent = nullptr);

    /// Shows this device, if a person wants the dock; a null one shows none.
    void follow(const DeviceId &id);
    /// The person asks for it: shows the device even if the dock was closed.
    void openFor(const DeviceId &id);

    /// Whether it shows up as soon as there is a device to show; kept over sessions by whoever owns it.
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);

    /// Which of its pages is open, to be kept over sessions; one that there is not is ignored.
    int currentPage() const;
    void setCurrentPage(int page);

    /// For how many days it will be learned what each device usually moves.
    void showLearning(const QHash<DeviceId, int> &daysLeft);

    /// Brings rates and times up to date, once a second.
    void refresh();
    void showState(const PipelineState &state);
    void showHistory(const HistoryAnswer &answer);
    /// Traffic and presence of this range only; nothing: up to now.
    void setRange(std::optional<TimeSpan> range);
    /// Another inventory: what was answered is of no use.
    void restartHistory();

Q_SIGNALS:
    void historyWanted(const lanscope::HistoryQuery &query);
    void listeningWanted();
    /// The person wants to see all of this alert.
    void alertWanted(lanscope::AlertId id);
    void wantedChanged(bool wanted);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void makeRoomForTabs();
    void showDevice();
    void forgetIfGone();

    DeviceModel *m_devices;
    DeviceId m_id;
    DetailHeader *m_header;
    DetailOverview *m_overview;
    DetailActivity *m_activity;
    DetailHistory *m_history;
    DetailEvidence *m_evidence;
    DetailAlerts *m_alerts;
    DetailNotes *m_notes;
    QTabWidget *m_pages;
    QHash<DeviceId, int> m_learning;
    bool m_isWanted = true;
};

} // namespace lanscope

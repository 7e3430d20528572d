// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "app/anomaly/alert.h"
#include "app/history/history_answer.h"
#include "app/history/history_limits.h"
#include "app/inventory/day_strip.h"
#include "app/inventory/likeness.h"
#include "app/inventory/regrouping.h"
#include "app/pipeline/pipeline_state.h"

class QStackedWidget;

namespace lanscope {

class ActivityPage;
class AlertDecisions;
class AlertLevelModel;
class AlertModel;
class AlertSettings;
class AlertsPage;
class DayBar;
class DetailDock;
class DeviceDecisions;
class DeviceModel;
class DevicePage;
class HistoryView;
struct ExportRequest;
class HomePage;
class ListenBanner;
class NavigationRail;
class ProblemBar;
class Settings;
class StatusDialog;
class StatusStrip;
class TrafficModel;
class TopTalkers;
class WalkThrough;
class WindowActions;

/// The window: pages beside a rail, problems above them, the status strip below. It owns the models.
///
/// It knows no thread: values come in by its slots, wishes go out by its signals (see wiring.h).
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Restores what `settings` kept, which must live as long as the window.
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);

    const AlertModel &alerts() const { return *m_alerts; }

    /// Lets time pass: relative times, the chart's edge, order and numbers. Once a second.
    void showNow(Timestamp now);

public Q_SLOTS:
    void replaceInventory(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    void updateDevices(const QList<lanscope::Device> &devices);
    void forgetDevices(const QList<lanscope::DeviceId> &ids);
    void addTraffic(const lanscope::TrafficSample &sample);
    void showState(const lanscope::PipelineState &state);
    void showProblem(const lanscope::Problem &problem);
    void showPlaces(const QList<lanscope::Place> &places);
    void showDay(const lanscope::DayStrip &day);
    void showLikenesses(const QList<lanscope::Likeness> &likenesses);
    void showHistory(const lanscope::HistoryAnswer &answer);
    void replaceAlerts(const QList<lanscope::Alert> &alerts, const QList<lanscope::AlertMute> &mutes);
    void updateAlerts(const QList<lanscope::Alert> &alerts);
    void forgetAlerts(const QList<lanscope::AlertId> &ids);
    void showMutes(const QList<lanscope::AlertMute> &mutes);
    void showStoreSize(const lanscope::StoreSize &size);
    void showAlertLevels(const QHash<lanscope::AlertKind, lanscope::AlertLevel> &levels);
    void showLearning(const QHash<lanscope::DeviceId, int> &daysLeft);
    /// When a person is told of alerts, and of which.
    void showAlertSettings();
    /// Shows this alert; with 0 the list of them.
    void openAlert(lanscope::AlertId id);
    /// As from the page: it can be taken back there.
    void muteAlerts(const lanscope::AlertMute &mute);

    void startListening();
    /// Brings the window to the front, from wherever it is. The token is of whoever the person clicked; it may be
    /// empty.
    void present(const QByteArray &activationToken);
    /// Shows this device among the others; nothing when it is not here.
    void openDevice(const lanscope::DeviceId &id);
    /// Shows it with its name ready to be typed.
    void nameDevice(const lanscope::DeviceId &id);
    /// Keeps that it is not the person's, without showing anything but what was done.
    void disownDevice(const lanscope::DeviceId &id);

Q_SIGNALS:
    void listenRequested(const lanscope::ListenRequest &request);
    void readRequested(const QStringList &paths);
    void stopRequested();
    void decideRequested(const QList<lanscope::Decision> &decisions);
    void eraseRequested(const QList<lanscope::DeviceId> &ids);
    void restoreRequested(const QList<lanscope::Device> &devices);
    void regroupingRequested(const lanscope::Regrouping &regrouping);
    void placeRequested(qint64 id);
    void dayRequested(const QDate &day);
    void historyWanted(const lanscope::HistoryQuery &query);
    /// An answer came, whoever asked.
    void historyArrived(const lanscope::HistoryAnswer &answer);
    void alertStateRequested(lanscope::AlertId id, lanscope::AlertState state);
    void muteRequested(const lanscope::AlertMute &mute);
    void unmuteRequested(const lanscope::AlertMute &mute);
    void forgetRangeRequested(lanscope::Timestamp from, lanscope::Timestamp to);
    void forgetEverythingRequested();
    /// How large is the database? Answered by showStoreSize().
    void measureRequested();
    void storeSizeShown(const lanscope::StoreSize &size);
    void alertLevelRequested(lanscope::AlertKind kind, lanscope::AlertLevel level);
    void placeChangeRequested(const lanscope::Place &place);
    /// The person wants the whole program to end, not only the window to close.
    void quitRequested();
    /// The person wants to see whether notifications arrive.
    void sampleNotificationRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Page { Home, Devices, Activity, Alerts };

    void buildPages();
    /// `key` is its symbol, and stands in the settings: it stays.
    void addPage(const QString &key, const QString &title, QWidget *page);
    void connectActions();
    void connectPages();
    void connectHome();
    void connectAlerts();
    void connectHistory();
    void restartHistory();
    void showHistorySettings();
    void showExport();
    void exportThings(const ExportRequest &request);
    void setRange(std::optional<TimeSpan> range);
    void restore();
    void remember();
    void chooseFile();
    void showDetails();
    void showSettings();
    void listenAnew();
    void remedy(Remedy remedy);
    void search(const QString &text);
    void showPage(Page page);
    void declineListening();
    void showBanner();
    void lookAtPlace(qint64 id);
    void addTimeBar();
    QString nameInAlerts(const DeviceId &id) const;
    void walkThrough(const QList<Device> &devices);

    Settings &m_settings;
    DeviceModel *m_devices;
    DeviceDecisions *m_decisions;
    TrafficModel *m_traffic;
    AlertModel *m_alerts;
    AlertDecisions *m_alertDecisions;
    AlertLevelModel *m_levels;
    WindowActions *m_actions;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    QStringList m_pageKeys;
    HomePage *m_homePage;
    DevicePage *m_devicePage;
    HistoryView *m_history; ///< of the page below
    ActivityPage *m_activityPage;
    AlertsPage *m_alertsPage;
    DetailDock *m_dock;
    ProblemBar *m_problems;
    ListenBanner *m_banner;
    TopTalkers *m_talkers;
    DayBar *m_dayBar;
    StatusStrip *m_strip;
    StatusDialog *m_details;
    QPointer<WalkThrough> m_walk;
    QPointer<AlertSettings> m_alertSettings;
    PipelineState m_state;
    std::optional<TimeSpan> m_range; ///< chosen in the time bar: nothing else is shown
    StoreSize m_storeSize;
    HistoryQuery m_presenceQuery; ///< who was here in it
    qint64 m_ownPlace = 0;        ///< where this computer is, while another place is looked at
};

} // namespace lanscope

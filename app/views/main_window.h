// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "app/inventory/day_strip.h"
#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

class QStackedWidget;

namespace lanscope {

class ActivityPage;
class DetailDock;
class DeviceDecisions;
class DeviceModel;
class DevicePage;
class HomePage;
class ListenBanner;
class NavigationRail;
class ProblemBar;
class Settings;
class StatusDialog;
class StatusStrip;
class TrafficModel;
class TimeBar;
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

    void startListening();
    /// Brings the window to the front, from wherever it is. The token is of whoever the person clicked; it may be
    /// empty.
    void present(const QByteArray &activationToken);
    /// Shows this device among the others; nothing when it is not here.
    void openDevice(const lanscope::DeviceId &id);
    /// Shows it with its name ready to be typed.
    void nameDevice(const lanscope::DeviceId &id);

Q_SIGNALS:
    void listenRequested(const lanscope::ListenRequest &request);
    void readRequested(const QStringList &paths);
    void stopRequested();
    void decideRequested(const QList<lanscope::Decision> &decisions);
    void eraseRequested(const QList<lanscope::DeviceId> &ids);
    void restoreRequested(const QList<lanscope::Device> &devices);
    void placeRequested(qint64 id);
    void placeChangeRequested(const lanscope::Place &place);
    /// The person wants the whole program to end, not only the window to close.
    void quitRequested();
    /// The person wants to see whether notifications arrive.
    void sampleNotificationRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Page { Home, Devices, Activity };

    void buildPages();
    void connectActions();
    void connectPages();
    void connectHome();
    void restore();
    void remember();
    void chooseFile();
    void showDetails();
    void showSettings();
    void remedy(Remedy remedy);
    void search(const QString &text);
    void showPage(Page page);
    void declineListening();
    void showBanner();
    void lookAtPlace(qint64 id);
    void addTimeBar();
    void walkThrough(const QList<Device> &devices);

    Settings &m_settings;
    DeviceModel *m_devices;
    DeviceDecisions *m_decisions;
    TrafficModel *m_traffic;
    WindowActions *m_actions;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    HomePage *m_homePage;
    DevicePage *m_devicePage;
    ActivityPage *m_activityPage;
    DetailDock *m_dock;
    ProblemBar *m_problems;
    ListenBanner *m_banner;
    TimeBar *m_timeBar;
    StatusStrip *m_strip;
    StatusDialog *m_details;
    QPointer<WalkThrough> m_walk;
    PipelineState m_state;
    qint64 m_ownPlace = 0; ///< where this computer is, while another place is looked at
};

} // namespace lanscope

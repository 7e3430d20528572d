// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QSet>
#include <QTimer>

#include "app/desktop/autostart.h"
#include "app/desktop/tray.h"
#include "app/desktop/tray_text.h"
#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

class MainWindow;
class NewDeviceNotifications;
class AlertWiring;
class Notifier;
class PipelineThread;
class Settings;
class SingleInstance;
struct StartRequest;

/// Hands the request over to the Lanscope that already runs in this session; the exit status then, nothing when this
/// program shall run. A request with a database of its own is never handed over.
std::optional<int> passOn(SingleInstance &instance, const StartRequest &request, const QByteArray &activationToken);

/// Joins window and pipeline to the desktop: notifications, tray, later starts, start at login.
///
/// Decides when the program ends, for without a window it lives on in the tray: closing the window ends it unless the
/// person said otherwise and there is a tray. A hidden window is never out of reach: without a tray it shows minimised.
class DesktopWiring : public QObject
{
    Q_OBJECT
public:
    static constexpr int HostGraceMilliseconds = 3000; // a panel starts with the session, as we do

    /// All must live as long as this object.
    DesktopWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, SingleInstance &instance);

    void begin(const StartRequest &request);

    Notifier &notifier() { return *m_notifier; }

public Q_SLOTS:
    /// So that a person sees whether notifications arrive.
    void showSampleNotification();
    void quit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPipeline(PipelineThread &pipeline);
    void connectNotifications();
    void connectTray(PipelineThread &pipeline);
    void connectInstance(PipelineThread &pipeline);
    void connectSettings();
    void acceptState(const PipelineState &state);
    void acceptSample(const TrafficSample &sample);
    void acceptHost(TrayHost host);
    void acceptClosing();
    void tell();
    void showLook();
    bool isWindowShown() const;

    MainWindow &m_window;
    Settings &m_settings;
    SingleInstance &m_instance;
    Notifier *m_notifier;
    NewDeviceNotifications *m_notifications;
    AlertWiring *m_alerts;
    Tray *m_tray;
    Autostart m_autostart;
    QTimer m_clock;
    QTimer m_hostGrace;
    QSet<DeviceId> m_here; ///< of the place that is shown; as many as the inventory holds at most
    TrayNumbers m_numbers;
    Activity m_activity = Activity::Idle;
    bool m_isMinimisedForReach = false; ///< shown only because there is no tray
    bool m_isQuitting = false;
};

} // namespace lanscope

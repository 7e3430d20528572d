// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/desktop_wiring.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QTextStream>

#include "app/desktop/new_device_notifications.h"
#include "app/desktop/notifier.h"
#include "app/desktop/single_instance.h"
#include "app/settings/settings.h"
#include "app/views/alert_wiring.h"
#include "app/views/main_window.h"
#include "app/views/pipeline_thread.h"
#include "app/views/wiring.h"

namespace lanscope {

namespace {

TrayListening listeningOf(Activity activity)
{
    switch (activity) {
    case Activity::Idle:
        return TrayListening::Stopped;
    case Activity::Listening:
        return TrayListening::Running;
    case Activity::Asking:
    case Activity::Reading:
        break;
    }
    return TrayListening::Busy;
}

} // namespace

std::optional<int> passOn(SingleInstance &instance, const StartRequest &request, const QByteArray &activationToken)
{
    if (!request.database.isEmpty() || instance.claim() != SingleInstance::Role::Follower)
        return {};
    QDBusPendingReply<> reply = instance.handOver(request.files, activationToken);
    reply.waitForFinished();
    if (!reply.isError())
        return 0;
    if (instance.claim() != SingleInstance::Role::Follower) // it ended in the meantime
        return {};
    QTextStream(stderr) << DesktopWiring::tr("showing the Lanscope that already runs: it does not answer") << Qt::endl;
    return 1;
}

DesktopWiring::DesktopWiring(MainWindow &window, PipelineThread &pipeline, Settings &settings, SingleInstance &instance)
    : m_window(window),
      m_settings(settings),
      m_instance(instance),
      m_notifier(new Notifier(QDBusConnection::sessionBus(), this)),
      m_notifications(new NewDeviceNotifications(*m_notifier, this)),
      m_alerts(new AlertWiring(window, pipeline, settings, *m_notifier, this)),
      m_tray(new Tray(QDBusConnection::sessionBus(), this)),
      m_autostart(Autostart::ofThisProgram())
{
    QApplication::setQuitOnLastWindowClosed(false);
    window.installEventFilter(this);
    connect(&window, &MainWindow::quitRequested, this, &DesktopWiring::quit);
    connectPipeline(pipeline);
    connectNotifications();
    connectTray(pipeline);
    connectInstance(pipeline);
    connectSettings();
    connect(&m_clock, &QTimer::timeout, this, &DesktopWiring::tell);
    m_clock.start(1000);
    tell();
}

void DesktopWiring::begin(const StartRequest &request)
{
    m_notifier->start();
    m_tray->start();
    if (request.isHidden)
        m_hostGrace.start();
    else
        m_window.show();
}

void DesktopWiring::connectPipeline(PipelineThread &pipeline)
{
    connect(&pipeline, &PipelineThread::inventoryReplaced, m_notifications, &NewDeviceNotifications::enterPlace);
    connect(&pipeline, &PipelineThread::devicesChanged, m_notifications, &NewDeviceNotifications::updateDevices);
    connect(&pipeline, &PipelineThread::devicesForgotten, m_notifications, &NewDeviceNotifications::forgetDevices);
    connect(&pipeline, &PipelineThread::stateChanged, this, &DesktopWiring::acceptState);
    connect(&pipeline, &PipelineThread::trafficSampled, this, &DesktopWiring::acceptSample);

    const auto count = [this](const QList<Device> &devices) {
        for (const Device &device : devices) {
            if (device.presence == Presence::Here)
                m_here.insert(device.id);
            else
                m_here.remove(device.id);
        }
    };
    connect(&pipeline, &PipelineThread::devicesChanged, this, count);
    connect(&pipeline, &PipelineThread::inventoryReplaced, this,
            [this, count](const Place &, const QList<Device> &devices) {
                m_here.clear();
                count(devices);
            });
    connect(&pipeline, &PipelineThread::devicesForgotten, this, [this](const QList<DeviceId> &ids) {
        for (const DeviceId &id : ids)
            m_here.remove(id);
    });
}

void DesktopWiring::connectNotifications()
{
    const auto open = [this](const DeviceId &id, const QByteArray &activationToken) {
        m_window.present(activationToken);
        m_window.openDevice(id);
    };
    connect(m_notifications, &NewDeviceNotifications::openingWanted, this, open);
    connect(m_notifications, &NewDeviceNotifications::disownWanted, &m_window, &MainWindow::disownDevice);
    connect(m_notifications, &NewDeviceNotifications::namingWanted, this,
            [this](const DeviceId &id, const QByteArray &activationToken) {
                m_window.present(activationToken);
                m_window.nameDevice(id);
            });
    connect(m_notifications, &NewDeviceNotifications::listWanted, &m_window, &MainWindow::present);
    connect(m_notifications, &NewDeviceNotifications::unansweredCountChanged, this, &DesktopWiring::showLook);
}

void DesktopWiring::connectTray(PipelineThread &pipeline)
{
    m_hostGrace.setSingleShot(true);
    m_hostGrace.setInterval(HostGraceMilliseconds);
    connect(&m_hostGrace, &QTimer::timeout, this, [this] {
        if (m_window.isVisible() || m_tray->host() == TrayHost::Present)
            return;
        m_isMinimisedForReach = true;
        m_window.showMinimized();
    });
    connect(m_tray, &Tray::hostChanged, this, &DesktopWiring::acceptHost);
    connect(m_tray, &Tray::clicked, this, [this](const QByteArray &activationToken) {
        if (isWindowShown() && m_window.isActiveWindow())
            m_window.hide();
        else
            m_window.present(activationToken);
    });
    connect(m_tray, &Tray::windowToggled, this, [this] {
        if (isWindowShown())
            m_window.hide();
        else
            m_window.present({});
    });
    connect(m_tray, &Tray::listeningWanted, &m_window, &MainWindow::startListening);
    connect(m_tray, &Tray::pauseWanted, &pipeline, &PipelineThread::stop);
    connect(m_tray, &Tray::quitWanted, this, &DesktopWiring::quit);
    m_alerts->connectTray(*m_tray);
    connect(&m_settings, &Settings::quietChanged, this, &DesktopWiring::showLook);
}

void DesktopWiring::connectInstance(PipelineThread &pipeline)
{
    connect(&m_instance, &SingleInstance::activated, &m_window, &MainWindow::present);
    connect(&m_instance, &SingleInstance::filesOpened, &m_window,
            [this, &pipeline](const QStringList &paths, const QByteArray &activationToken) {
                m_window.present(activationToken);
                pipeline.read(paths);
            });
    connect(&m_instance, &SingleInstance::actionActivated, this, [this, &pipeline](const QString &name) {
        if (name == QStringLiteral("listen") && m_activity == Activity::Idle)
            m_window.startListening();
        else if (name == QStringLiteral("pause"))
            pipeline.stop();
        else if (name == QStringLiteral("quit"))
            quit();
    });
}

void DesktopWiring::connectSettings()
{
    const auto follow = [this] {
        m_notifications->setEnabled(m_settings.showsNotifications() && m_alerts->tells(AlertKind::NewDevice));
    };
    connect(&m_settings, &Settings::showsNotificationsChanged, this, follow);
    connect(m_alerts, &AlertWiring::levelsChanged, this, follow);
    follow();
    m_settings.setStartsAtLogin(m_autostart.isEnabled());
    connect(&m_settings, &Settings::startsAtLoginChanged, this, [this](bool starts) {
        if (const auto done = m_autostart.setEnabled(starts); !done)
            m_window.showProblem(
                {.end = CaptureEnd::Completed, .sentence = done.error().sentence, .remedy = Remedy::None});
        m_settings.setStartsAtLogin(m_autostart.isEnabled());
    });
}

void DesktopWiring::acceptState(const PipelineState &state)
{
    m_activity = state.activity;
    if (m_activity != Activity::Listening)
        m_numbers = {};
    m_notifications->showState(state);
    showLook();
}

void DesktopWiring::acceptSample(const TrafficSample &sample)
{
    const double seconds = double(sample.nanoseconds) / 1e9;
    m_numbers.receivedRate = double(sample.bytes[size_t(Direction::Received)]) / seconds;
    m_numbers.sentRate = double(sample.bytes[size_t(Direction::Sent)]) / seconds;
}

void DesktopWiring::acceptHost(TrayHost host)
{
    if (host == TrayHost::Absent && !m_window.isVisible())
        m_hostGrace.start();
    if (host == TrayHost::Present && std::exchange(m_isMinimisedForReach, false) && m_window.isMinimized())
        m_window.hide();
}

void DesktopWiring::showSampleNotification()
{
    m_notifier->show(QStringLiteral("sample"), {.title = tr("Lanscope shows notifications"),
                                                .body = tr("So you will be told of a new device."),
                                                .actions = {},
                                                .urgency = Urgency::Normal,
                                                .category = {}});
}

void DesktopWiring::quit()
{
    m_isQuitting = true;
    m_window.close(); // even if it is hidden: it remembers then how it was
    QApplication::quit();
}

bool DesktopWiring::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        QTimer::singleShot(0, this, &DesktopWiring::acceptClosing);
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        QTimer::singleShot(0, this, &DesktopWiring::showLook);
        break;
    case QEvent::WindowActivate:
        m_isMinimisedForReach = false; // the person has found it
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void DesktopWiring::acceptClosing()
{
    const bool stays = m_settings.closesToTray() && m_tray->host() == TrayHost::Present && !m_isQuitting;
    if (!m_window.isVisible() && !stays)
        quit();
}

void DesktopWiring::tell()
{
    const auto now = Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    const QTime time = QTime::currentTime();
    const int minuteOfDay = time.hour() * 60 + time.minute();
    m_notifications->setQuiet(m_alerts->isQuiet(now, minuteOfDay));
    m_notifications->showNow(now);
    m_alerts->showNow(now, minuteOfDay);
    showLook();
}

void DesktopWiring::showLook()
{
    const int waiting = m_notifications->unansweredCount();
    const bool isListening = m_activity == Activity::Listening;
    TrayLook look{.state = isListening ? TrayState::Fine : TrayState::Paused,
                  .count = waiting,
                  .headline = trayHeadline(isListening, waiting),
                  .detail = {},
                  .listening = listeningOf(m_activity),
                  .isWindowShown = isWindowShown(),
                  .events = {}};
    if (waiting > 0)
        look.state = TrayState::NeedsYou;
    m_alerts->show(look, Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
    m_numbers.devicesHere = int(m_here.size());
    if (isListening)
        look.detail = trayDetail(m_numbers);
    m_tray->setLook(look);
}

bool DesktopWiring::isWindowShown() const
{
    return m_window.isVisible() && !m_window.isMinimized();
}

} // namespace lanscope

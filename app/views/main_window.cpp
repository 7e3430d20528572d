// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/main_window.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/models/place_text.h"
#include "app/models/traffic_model.h"
#include "app/settings/settings.h"
#include "app/views/about.h"
#include "app/views/activity_page.h"
#include "app/views/detail_dock.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "app/views/home_page.h"
#include "app/views/listen_banner.h"
#include "app/views/navigation_rail.h"
#include "app/views/problem_bar.h"
#include "app/views/status_dialog.h"
#include "app/views/status_strip.h"
#include "app/views/time_bar.h"
#include "app/views/walk_through.h"
#include "app/views/window_actions.h"

namespace lanscope {

namespace {

// In the order of the pages; they stand in the settings, so they stay.
const QStringList pageKeys{QStringLiteral("home"), QStringLiteral("devices"), QStringLiteral("activity")};
const QString tableKey = QStringLiteral("devices");

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_devices(new DeviceModel(this)),
      m_decisions(new DeviceDecisions(m_devices, this)),
      m_traffic(new TrafficModel(this)),
      m_actions(new WindowActions(this)),
      m_rail(new NavigationRail),
      m_pages(new QStackedWidget),
      m_homePage(new HomePage(*m_devices)),
      m_devicePage(new DevicePage(m_devices, m_decisions)),
      m_activityPage(new ActivityPage(m_traffic)),
      m_dock(new DetailDock(m_devices, m_decisions, this)),
      m_problems(new ProblemBar),
      m_banner(new ListenBanner),
      m_timeBar(new TimeBar),
      m_strip(new StatusStrip),
      m_details(new StatusDialog(this))
{
    setWindowTitle(tr("Lanscope"));
    // Room for the title bar and the frame that the window manager adds.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 48)));
    setMinimumSize(800, 480);
    addToolBar(m_actions->toolBar());
    buildPages();
    connectActions();
    connectPages();
    connectHome();
    showState({});
    restore();
}

void MainWindow::buildPages()
{
    m_rail->addPage(QStringLiteral("home"), tr("Home"));
    m_rail->addPage(QStringLiteral("devices"), tr("Devices"));
    m_rail->addPage(QStringLiteral("activity"), tr("Activity"));
    m_pages->addWidget(m_homePage);
    m_pages->addWidget(m_devicePage);
    m_pages->addWidget(m_activityPage);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_problems);
    column->addLayout(middle, 1);
    setCentralWidget(central);
    addDockWidget(Qt::RightDockWidgetArea, m_dock);
    addTimeBar();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_strip, 1);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::listeningWanted, this, &MainWindow::startListening);
    connect(m_actions, &WindowActions::stopWanted, this, &MainWindow::stopRequested);
    connect(m_actions, &WindowActions::fileWanted, this, &MainWindow::chooseFile);
    connect(m_actions, &WindowActions::settingsWanted, this, &MainWindow::showSettings);
    connect(m_actions, &WindowActions::healthWanted, this, &MainWindow::showDetails);
    connect(m_actions, &WindowActions::hidingWanted, &m_settings, &Settings::setHidesNames);
    connect(&m_settings, &Settings::interfacesChanged, m_actions,
            [this] { m_actions->chooseInterface(m_settings.interfaces().value(0)); });
    connect(&m_settings, &Settings::hidesNamesChanged, m_actions, &WindowActions::showHiding);
    connect(m_actions, &WindowActions::aboutWanted, this, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::quitWanted, this, [this] {
        close();
        Q_EMIT quitRequested();
    });
    connect(m_actions, &WindowActions::interfaceChosen, this, [this](const QString &name) {
        m_settings.setInterfaces(name.isEmpty() ? QStringList() : QStringList(name));
    });
    m_actions->search()->offerFrom(m_devices);
    connect(m_actions->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_actions->search(), &QLineEdit::returnPressed, this, [this] { m_devicePage->view()->setFocus(); });
}

void MainWindow::connectPages()
{
    connect(m_rail, &NavigationRail::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_devicePage, &DevicePage::listeningWanted, this, &MainWindow::startListening);
    connect(m_devicePage, &DevicePage::fileWanted, this, &MainWindow::chooseFile);
    connect(m_devicePage, &DevicePage::clearingWanted, m_actions->search(), &QLineEdit::clear);
    connect(m_activityPage, &ActivityPage::listeningWanted, this, &MainWindow::startListening);
    connect(m_activityPage, &ActivityPage::fileWanted, this, &MainWindow::chooseFile);
    connect(m_problems, &ProblemBar::remedyWanted, this, &MainWindow::remedy);
    connect(m_strip, &StatusStrip::detailsWanted, this, &MainWindow::showDetails);
    connect(m_decisions, &DeviceDecisions::decided, this, &MainWindow::decideRequested);
    connect(m_decisions, &DeviceDecisions::eraseWanted, this, &MainWindow::eraseRequested);
    connect(m_decisions, &DeviceDecisions::restoreWanted, this, &MainWindow::restoreRequested);
    connect(m_devicePage, &DevicePage::filterWanted, m_actions->search(), &QLineEdit::setText);
    connect(m_devicePage, &DevicePage::currentChanged, m_dock, &DetailDock::follow);
    connect(m_devicePage, &DevicePage::activated, m_dock, &DetailDock::openFor);
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState());
    m_actions->showHiding(m_settings.hidesNames());
    m_dock->setWanted(m_settings.showsDetails());
    m_dock->follow({}); // there is no device yet, whatever was shown when the window closed
    m_devicePage->restoreState(m_settings.columnState(tableKey));
    showPage(Page(qMax(0, pageKeys.indexOf(m_settings.lastPage()))));
    m_actions->chooseInterface(m_settings.interfaces().value(0));
}

void MainWindow::remember()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    m_settings.setShowsDetails(m_dock->isWanted());
    m_settings.setColumnState(tableKey, m_devicePage->saveState());
    m_settings.setLastPage(pageKeys.value(m_pages->currentIndex()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::showNow(Timestamp now)
{
    m_devices->setNow(now);
    m_homePage->showNow(now);
    m_devicePage->refresh();
    m_dock->refresh();
    m_activityPage->showNow(now);
    m_timeBar->showNow(now);
    m_actions->refreshInterfaces();
}

void MainWindow::replaceInventory(const Place &place, const QList<Device> &devices)
{
    const bool isRecorded = isRecording(place);
    m_devices->setTimeStyle(isRecorded ? TimeStyle::Exact : TimeStyle::Relative);
    m_devices->replace(devices);
    m_traffic->restart(isRecorded ? TrafficSpan::Whole : TrafficSpan::Latest);
}

void MainWindow::updateDevices(const QList<Device> &devices)
{
    m_devices->update(devices);
    if (m_walk)
        m_walk->updateDevices(devices);
}

void MainWindow::forgetDevices(const QList<DeviceId> &ids)
{
    m_devices->forget(ids);
}

void MainWindow::addTraffic(const TrafficSample &sample)
{
    m_traffic->addSample(sample);
}

void MainWindow::showState(const PipelineState &state)
{
    m_state = state;
    m_actions->showState(state);
    m_homePage->showState(state);
    m_devicePage->showState(state);
    m_activityPage->showState(state);
    m_strip->showState(state);
    m_details->showState(state);
    const QString place = placeTitle(state.place);
    showBanner();
    if (state.activity != Activity::Idle)
        m_ownPlace = 0; // it is shown again
    m_homePage->setElsewhere(m_ownPlace != 0 && m_ownPlace != state.place.id);
    setWindowTitle(place.isEmpty() ? tr("Lanscope") : tr("%1 – Lanscope").arg(place));
}

void MainWindow::showProblem(const Problem &problem)
{
    m_problems->add(problem);
}

void MainWindow::startListening()
{
    m_problems->clearRemedied();
    ListenRequest request;
    request.mode = m_settings.mode();
    request.backend = m_settings.backend();
    if (const QString interface = m_actions->chosenInterface(); !interface.isEmpty())
        request.interfaces = {interface};
    Q_EMIT listenRequested(request);
}

void MainWindow::present(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty() && QGuiApplication::platformName().startsWith(QStringLiteral("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt's Wayland plugin looks for it
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openDevice(const DeviceId &id)
{
    m_rail->setCurrent(int(Page::Devices));
    m_actions->search()->clear();
    m_devicePage->select(id);
}

void MainWindow::nameDevice(const DeviceId &id)
{
    openDevice(id);
    m_devicePage->beginNaming(id);
}

void MainWindow::search(const QString &text)
{
    showPage(Page::Devices);
    m_devicePage->setFilter(text);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/main_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include "app/models/alert_decisions.h"
#include "app/models/alert_level_model.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/models/device_title.h"
#include "app/models/place_text.h"
#include "app/models/traffic_model.h"
#include "app/settings/settings.h"
#include "app/views/about.h"
#include "app/views/activity_page.h"
#include "app/views/alert_settings.h"
#include "app/views/alerts_page.h"
#include "app/views/day_bar.h"
#include "app/views/detail_dock.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "app/views/history_view.h"
#include "app/views/home_page.h"
#include "app/views/listen_banner.h"
#include "app/views/navigation_rail.h"
#include "app/views/problem_bar.h"
#include "app/views/status_dialog.h"
#include "app/views/status_strip.h"
#include "app/views/top_talkers.h"
#include "app/views/undo_bar.h"
#include "app/views/walk_through.h"
#include "app/views/window_actions.h"

namespace lanscope {

namespace {

const QString tableKey = QStringLiteral("devices");
const QString activityKey = QStringLiteral("activity");
const QString dockKey = QStringLiteral("details");

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_devices(new DeviceModel(this)),
      m_decisions(new DeviceDecisions(m_devices, this)),
      m_traffic(new TrafficModel(this)),
      m_alerts(new AlertModel([this](const DeviceId &id) { return nameInAlerts(id); }, this)),
      m_alertDecisions(new AlertDecisions(*m_alerts, this)),
      m_levels(new AlertLevelModel(this)),
      m_actions(new WindowActions(this)),
      m_rail(new NavigationRail),
      m_pages(new QStackedWidget),
      m_homePage(new HomePage(*m_devices)),
      m_devicePage(new DevicePage(m_devices, m_decisions)),
      m_history(new HistoryView([this](const DeviceId &id) { return deviceTitle(*m_devices, id); })),
      m_activityPage(new ActivityPage(m_traffic, m_history)),
      m_alertsPage(new AlertsPage(m_alerts, m_alertDecisions)),
      m_dock(new DetailDock(m_devices, m_decisions, m_alerts, this)),
      m_problems(new ProblemBar),
      m_banner(new ListenBanner),
      m_talkers(new TopTalkers([this](const DeviceId &id) { return deviceTitle(*m_devices, id); })),
      m_dayBar(new DayBar),
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
    connectAlerts();
    connectHistory();
    showState({});
    restore();
}

void MainWindow::buildPages()
{
    addPage(QStringLiteral("home"), tr("Home"), m_homePage); // in the order of Page
    addPage(QStringLiteral("devices"), tr("Devices"), m_devicePage);
    addPage(QStringLiteral("activity"), tr("Activity"), m_activityPage);
    addPage(QStringLiteral("alerts"), tr("Alerts"), m_alertsPage);
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Base);

    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_pages, 1);
    pages->addWidget(new UndoBar(m_decisions));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(pages, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_problems);
    column->addLayout(middle, 1);
    setCentralWidget(central);
    addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_dock); // opposite the rail
    addTimeBar();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_strip, 1);
}

void MainWindow::addPage(const QString &key, const QString &title, QWidget *page)
{
    m_rail->addPage(key, title);
    m_pages->addWidget(page);
    m_pageKeys += key;
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::listeningWanted, this, &MainWindow::startListening);
    connect(m_actions, &WindowActions::stopWanted, this, &MainWindow::stopRequested);
    connect(m_actions, &WindowActions::fileWanted, this, &MainWindow::chooseFile);
    connect(m_actions, &WindowActions::settingsWanted, this, &MainWindow::showSettings);
    connect(m_actions, &WindowActions::healthWanted, this, &MainWindow::showDetails);
    connect(m_actions, &WindowActions::hidingWanted, &m_settings, &Settings::setHidesNames);
    connect(&m_settings, &Settings::interfacesChanged, this, &MainWindow::listenAnew);
    connect(&m_settings, &Settings::modeChanged, this, &MainWindow::listenAnew);
    connect(&m_settings, &Settings::hidesNamesChanged, m_actions, &WindowActions::showHiding);
    connect(m_actions, &WindowActions::aboutWanted, this, [this] { showAbout(this); });
    connect(m_actions, &WindowActions::quitWanted, this, [this] {
        close();
        Q_EMIT quitRequested();
    });
    connect(m_actions, &WindowActions::interfaceChosen, this, [this](const QString &name) {
        m_settings.setInterfaces(name.isEmpty() ? QStringList() : QStringList(name));
    });
    auto *undo = new QAction(tr("&Undo"), this); // what is being typed takes its own typing back
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, m_decisions, &DeviceDecisions::undo);
    addAction(undo);
    m_actions->search()->offerFrom(m_devices);
    connect(m_actions->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_actions->search(), &QLineEdit::returnPressed, m_devicePage, &DevicePage::enterList);
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
    connect(m_decisions, &DeviceDecisions::regroupingWanted, this, &MainWindow::regroupingRequested);
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
    m_dock->setCurrentPage(m_settings.viewState(dockKey).toInt());
    m_devicePage->restoreState(m_settings.columnState(tableKey));
    m_activityPage->restoreState(m_settings.viewState(activityKey));
    showPage(Page(qMax(0, m_pageKeys.indexOf(m_settings.lastPage()))));
    m_actions->chooseInterface(m_settings.interfaces().value(0));
}

void MainWindow::remember()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState());
    m_settings.setShowsDetails(m_dock->isWanted());
    m_settings.setViewState(dockKey, QByteArray::number(m_dock->currentPage()));
    m_settings.setColumnState(tableKey, m_devicePage->saveState());
    m_settings.setViewState(activityKey, m_activityPage->saveState());
    m_settings.setLastPage(m_pageKeys.value(m_pages->currentIndex()));
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
    m_alerts->setNow(now);
    m_talkers->showNow(now);
    m_dayBar->showNow(now);
    m_actions->refreshInterfaces();
}

void MainWindow::replaceInventory(const Place &place, const QList<Device> &devices)
{
    const bool isRecorded = isRecording(place);
    m_devices->setTimeStyle(isRecorded ? TimeStyle::Exact : TimeStyle::Relative);
    m_homePage->showLikenesses({});
    m_devices->replace(devices);
    restartHistory();
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

void MainWindow::showLikenesses(const QList<Likeness> &likenesses)
{
    m_homePage->showLikenesses(likenesses);
}

void MainWindow::addTraffic(const TrafficSample &sample)
{
    m_traffic->addSample(sample);
}

QString MainWindow::nameInAlerts(const DeviceId &id) const
{
    const Device *device = m_devices->find(id);
    return device ? nameInAlert(*device) : QString();
}

void MainWindow::showState(const PipelineState &state)
{
    m_state = state;
    m_actions->showState(state);
    m_homePage->showState(state);
    m_devicePage->showState(state);
    m_activityPage->showState(state);
    m_dock->showState(state);
    m_alertsPage->showState(state);
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

void MainWindow::search(const QString &text)
{
    showPage(Page::Devices);
    m_devicePage->setFilter(text);
}

} // namespace lanscope

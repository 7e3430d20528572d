// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_dock.h"

#include <QCloseEvent>
#include <QProxyStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/models/alert_page_text.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/models/device_title.h"
#include "app/views/detail_activity.h"
#include "app/views/detail_alerts.h"
#include "app/views/detail_evidence.h"
#include "app/views/detail_header.h"
#include "app/views/detail_history.h"
#include "app/views/detail_notes.h"
#include "app/views/detail_overview.h"
#include "app/views/device_actions.h"
#include "app/views/history_view.h"

namespace lanscope {

namespace {

constexpr int LeastWidth = 320; // pixels; the table of presence needs them in every language
constexpr int TabSpace = 8;     // pixels beside the name of a page, both sides together

/// Wants no more room than its pages' names: long dates wrap, and the devices beside it need the rest.
class Content : public QWidget
{
public:
    QSize sizeHint() const override { return {minimumWidth(), QWidget::sizeHint().height()}; }
};

/// Six names stand side by side, and the devices beside the dock need the rest.
class CloseTabs : public QProxyStyle
{
public:
    explicit CloseTabs(QObject *parent) { setParent(parent); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? qMin(usual, TabSpace) : usual;
    }
};

} // namespace

DetailDock::DetailDock(DeviceModel *devices, DeviceDecisions *decisions, AlertModel *alerts, QWidget *parent)
    : QDockWidget(tr("Details"), parent), m_devices(devices), m_pages(new QTabWidget)
{
    setObjectName(QStringLiteral("details")); // stands in the saved state of the window
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    auto *content = new Content;
    auto *actions = new DeviceActions(
        devices, decisions, [this] { return m_devices->find(m_id) ? QList{m_id} : QList<DeviceId>(); }, content);
    m_header = new DetailHeader(actions);
    m_overview = new DetailOverview(decisions);
    m_activity = new DetailActivity([this](const DeviceId &id) { return deviceTitle(*m_devices, id); });
    m_history = new DetailHistory;
    m_evidence = new DetailEvidence(decisions);
    m_alerts = new DetailAlerts(alerts);
    m_notes = new DetailNotes(decisions);
    buildPages();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    setWidget(content);
    makeRoomForTabs();
    setVisible(false);

    connect(actions, &DeviceActions::renameWanted, m_header, &DetailHeader::editName);
    connect(m_header, &DetailHeader::nameTyped, decisions, &DeviceDecisions::rename);
    connect(devices, &DeviceModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_devices->rowOf(m_id);
        if (first.row() == last.row() && first.row() == row)
            showDevice();
    });
    connect(m_activity->history(), &HistoryView::historyWanted, this, &DetailDock::historyWanted);
    connect(m_activity->history(), &HistoryView::listeningWanted, this, &DetailDock::listeningWanted);
    connect(m_history, &DetailHistory::historyWanted, this, &DetailDock::historyWanted);
    connect(m_alerts, &DetailAlerts::alertWanted, this, &DetailDock::alertWanted);
    connect(devices, &DeviceModel::rowsRemoved, this, &DetailDock::forgetIfGone);
    connect(devices, &DeviceModel::modelReset, this, &DetailDock::forgetIfGone);
}

void DetailDock::buildPages()
{
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setStyle(new CloseTabs(m_pages));
    m_pages->addTab(m_overview, tr("Overview"));
    m_pages->addTab(m_activity, tr("Activity"));
    m_pages->addTab(m_evidence, tr("Evidence"));
    m_pages->addTab(m_history, tr("History"));
    const int alerts = m_pages->addTab(m_alerts, alertsTitle(0));
    m_pages->addTab(m_notes, tr("Notes"));
    connect(m_alerts, &DetailAlerts::openCountChanged, this, [this, alerts] {
        m_pages->setTabText(alerts, alertsTitle(m_alerts->openCount()));
        makeRoomForTabs();
    });
}

/// No page is scrolled out of sight, and no name of one is cut short.
void DetailDock::makeRoomForTabs()
{
    widget()->setMinimumWidth(qMax(LeastWidth, m_pages->tabBar()->sizeHint().width() + 8));
}

void DetailDock::follow(const DeviceId &id)
{
    m_id = id;
    showDevice();
    setVisible(m_isWanted && m_devices->find(id));
}

void DetailDock::openFor(const DeviceId &id)
{
    setWanted(true);
    follow(id);
}

void DetailDock::setWanted(bool wanted)
{
    if (std::exchange(m_isWanted, wanted) == wanted)
        return;
    setVisible(wanted && m_devices->find(m_id));
    Q_EMIT wantedChanged(wanted);
}

int DetailDock::currentPage() const
{
    return m_pages->currentIndex();
}

void DetailDock::setCurrentPage(int page)
{
    m_pages->setCurrentIndex(page);
}

void DetailDock::showLearning(const QHash<DeviceId, int> &daysLeft)
{
    m_learning = daysLeft;
    showDevice();
}

void DetailDock::refresh()
{
    m_activity->history()->showNow(m_devices->now());
    m_history->showNow(m_devices->now());
    if (isVisible())
        showDevice();
}

void DetailDock::showState(const PipelineState &state)
{
    m_activity->history()->showState(state);
    m_alerts->showState(state);
}

void DetailDock::showHistory(const HistoryAnswer &answer)
{
    m_activity->history()->showAnswer(answer);
    m_history->showAnswer(answer);
}

void DetailDock::setRange(std::optional<TimeSpan> range)
{
    m_activity->history()->setRange(range);
    m_history->setRange(range);
}

void DetailDock::restartHistory()
{
    m_activity->history()->restart();
    m_history->restart();
}

void DetailDock::showDevice()
{
    const Device *device = m_devices->find(m_id);
    if (!device)
        return;
    m_header->show(*device, m_devices->isNew(*device));
    const auto learning = m_learning.constFind(device->id);
    m_overview->show(*device, m_devices->now(),
                     learning == m_learning.cend() ? std::nullopt : std::optional(*learning));
    m_activity->show(m_devices->rates().history(m_id));
    m_activity->history()->setDevice(m_id);
    m_history->setDevice(m_id);
    m_evidence->show(*device);
    m_alerts->show(*device);
    m_notes->show(*device);
}

void DetailDock::forgetIfGone()
{
    if (!m_devices->find(m_id))
        follow({});
}

void DetailDock::closeEvent(QCloseEvent *event)
{
    m_notes->commit();
    QDockWidget::closeEvent(event);
    setWanted(false);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_page.h"

#include <QApplication>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/models/device_decisions.h"
#include "app/models/device_filter_model.h"
#include "app/models/empty_text.h"
#include "app/models/place_text.h"
#include "app/views/column_menu.h"
#include "app/views/device_actions.h"
#include "app/views/device_bar.h"
#include "app/views/device_cards.h"
#include "app/views/device_table.h"
#include "app/views/empty_page.h"

namespace lanscope {

namespace {

constexpr quint32 StateVersion = 1; // of saveState(); what has another number is not restored

} // namespace

DevicePage::DevicePage(DeviceModel *devices, DeviceDecisions *decisions, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_filter(new DeviceFilterModel(devices, this)),
      m_actions(new DeviceActions(
          devices, decisions, [this] { return chosen(); }, this)),
      m_bar(new DeviceBar(devices, m_filter)),
      m_table(new DeviceTable(m_filter)),
      m_cards(new DeviceCards(m_filter)),
      m_empty(new EmptyPage(QStringLiteral("devices"))),
      m_stack(new QStackedLayout)
{
    m_cards->setSelectionModel(m_table->selectionModel());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);

    connectView(m_table);
    connectView(m_cards);
    connectBar(decisions);
    for (const auto rowsCameOrWent : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, rowsCameOrWent, this, &DevicePage::showWhatIsThere);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DevicePage::showWhatIsThere);
    connect(m_empty, &EmptyPage::listeningWanted, this, &DevicePage::listeningWanted);
    connect(m_empty, &EmptyPage::fileWanted, this, &DevicePage::fileWanted);
    connect(m_empty, &EmptyPage::clearingWanted, this, &DevicePage::clearingWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicePage::tellCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DevicePage::tellCurrent);
    showWhatIsThere();
}

void DevicePage::connectView(QAbstractItemView *view)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->viewport()->installEventFilter(this);
    view->viewport()->setMouseTracking(true);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        if (!chosen().isEmpty())
            m_actions->menu()->popup(view->viewport()->mapToGlobal(at));
    });
    connect(view, &QAbstractItemView::activated, this, [this] { Q_EMIT activated(current()); });
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_stirred = true; });
}

void DevicePage::connectBar(DeviceDecisions *decisions)
{
    auto *columns = new ColumnMenu(m_table->horizontalHeader(), this);
    m_bar->columnsButton()->setMenu(columns);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this, columns](const QPoint &at) { columns->popup(m_table->horizontalHeader()->mapToGlobal(at)); });
    connect(m_bar, &DeviceBar::filterWanted, this, &DevicePage::filterWanted);
    connect(m_bar, &DeviceBar::allKnownWanted, decisions, &DeviceDecisions::markAllAsKnown);
    connect(m_bar, &DeviceBar::cardsWanted, this, [this] {
        const bool hadFocus = m_table->hasFocus() || m_cards->hasFocus();
        showWhatIsThere();
        view()->scrollTo(m_table->currentIndex());
        if (hadFocus)
            view()->setFocus();
    });
    connect(decisions, &DeviceDecisions::stepTaken, this, &DevicePage::showDecision);
    connect(decisions, &DeviceDecisions::stepsGone, this, &DevicePage::showDecision);
    connect(m_actions, &DeviceActions::renameWanted, this, [this] { beginNaming(current()); });
}

QAbstractItemView *DevicePage::view() const
{
    return m_bar->showsCards() ? static_cast<QAbstractItemView *>(m_cards) : m_table;
}

void DevicePage::tellCurrent()
{
    const DeviceId id = current();
    if (std::exchange(m_told, id) != id)
        Q_EMIT currentChanged(id);
}

DeviceId DevicePage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const bool isChosen = index.isValid() && m_table->selectionModel()->isRowSelected(index.row());
    return isChosen ? m_filter->device(index.row()).id : DeviceId();
}

QList<DeviceId> DevicePage::chosen() const
{
    QList<DeviceId> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (row.row() == m_table->currentIndex().row())
            ids.prepend(m_filter->device(row.row()).id);
        else
            ids.append(m_filter->device(row.row()).id);
    }
    return ids;
}

void DevicePage::select(const DeviceId &id)
{
    if (!m_devices->find(id))
        return;
    if (m_filter->rowOf(id) < 0 && m_filter->isRestricted())
        Q_EMIT everythingWanted();
    if (m_filter->rowOf(id) < 0)
        Q_EMIT clearingWanted();
    const QModelIndex index = m_filter->index(m_filter->rowOf(id), int(DeviceColumn::Name));
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
    view()->setFocus();
}

void DevicePage::enterList()
{
    view()->setFocus();
    if (m_table->selectionModel()->hasSelection() || m_filter->rowCount() == 0)
        return;
    const QModelIndex first = m_filter->index(0, int(DeviceColumn::Name));
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DevicePage::beginNaming(const DeviceId &id)
{
    select(id);
    if (id != DeviceId() && current() == id)
        view()->edit(m_table->currentIndex().siblingAtColumn(int(DeviceColumn::Name)));
}

void DevicePage::showState(const PipelineState &state)
{
    m_state = state;
    m_devices->setObserved(state.activity == Activity::Listening);
    m_table->setTimeStyle(isRecording(state.place) ? TimeStyle::Exact : TimeStyle::Relative);
    showWhatIsThere();
}

void DevicePage::setFilter(const QString &text)
{
    m_filter->setFilter(text);
    showWhatIsThere();
}

void DevicePage::setOnly(const std::optional<QSet<DeviceId>> &only)
{
    m_filter->setOnly(only);
    showWhatIsThere();
}

bool DevicePage::isInUse() const
{
    return m_table->isEditing() || m_cards->isEditing() || view()->verticalScrollBar()->isSliderDown() ||
           QApplication::activePopupWidget();
}

void DevicePage::refresh()
{
    // Rows must not move away under what somebody types or points at; with the next second they may.
    const bool stirred = std::exchange(m_stirred, false);
    if (!stirred && !isInUse())
        m_filter->refresh();
    if (isVisible())
        m_bar->refresh();
}

void DevicePage::showDecision()
{
    if (!isInUse())
        m_filter->refresh();
    m_bar->refresh();
}

bool DevicePage::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    m_stirred = m_stirred || type == QEvent::MouseMove || type == QEvent::MouseButtonPress || type == QEvent::Wheel;
    return QWidget::eventFilter(watched, event);
}

void DevicePage::showWhatIsThere()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_bar->setVisible(m_devices->rowCount() > 0);
    m_bar->refresh();
    if (isEmpty)
        m_empty->teach(m_filter->isRestricted() && m_filter->filterText().isEmpty()
                           ? teachDevicesOfRange()
                           : teachDevices(m_state, m_filter->isFiltering() && m_devices->rowCount() > 0));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : view());
}

QByteArray DevicePage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << m_bar->showsCards() << m_table->columnState();
    return state;
}

void DevicePage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool cards = false;
    QByteArray header;
    stream >> version >> cards >> header;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    m_table->restoreColumns(header);
    m_bar->setShowsCards(cards);
}

} // namespace lanscope

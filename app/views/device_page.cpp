// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_page.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/models/device_filter_model.h"
#include "app/models/empty_text.h"
#include "app/views/device_actions.h"
#include "app/views/device_table.h"
#include "app/views/elided_label.h"
#include "app/views/empty_page.h"
#include "app/views/undo_bar.h"

namespace lanscope {

DevicePage::DevicePage(DeviceModel *devices, DeviceDecisions *decisions, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_filter(new DeviceFilterModel(devices, this)),
      m_actions(new DeviceActions(
          devices, decisions, [this] { return chosen(); }, this)),
      m_count(new ElidedLabel),
      m_table(new DeviceTable(m_filter)),
      m_empty(new EmptyPage(QStringLiteral("devices"))),
      m_stack(new QStackedLayout)
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_count->setContentsMargins(4, 12, 4, 12); // with a cell's own margin the text of both stands on one line
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 0);
    column->setSpacing(0);
    column->addWidget(m_count);
    column->addLayout(m_stack, 1);
    column->addWidget(new UndoBar(decisions));
    connectTable();

    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &DevicePage::showWhatIsThere);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &DevicePage::showWhatIsThere);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DevicePage::showWhatIsThere);
    connect(m_empty, &EmptyPage::listeningWanted, this, &DevicePage::listeningWanted);
    connect(m_empty, &EmptyPage::fileWanted, this, &DevicePage::fileWanted);
    connect(m_empty, &EmptyPage::clearingWanted, this, &DevicePage::clearingWanted);
    showWhatIsThere();
}

void DevicePage::connectTable()
{
    connect(m_actions, &DeviceActions::renameWanted, this, [this] { m_table->editName(m_table->currentIndex()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!chosen().isEmpty())
            m_actions->menu()->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { Q_EMIT activated(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicePage::tellCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DevicePage::tellCurrent);
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
    if (m_filter->rowOf(id) < 0)
        search({});
    const QModelIndex index = m_filter->index(m_filter->rowOf(id), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void DevicePage::beginNaming(const DeviceId &id)
{
    select(id);
    if (current() == id)
        m_table->editName(m_table->currentIndex());
}

void DevicePage::showState(const PipelineState &state)
{
    m_state = state;
    m_devices->setObserved(state.activity == Activity::Listening);
    showWhatIsThere();
}

void DevicePage::search(const QString &text)
{
    m_filter->setSearch(text);
    showWhatIsThere();
}

void DevicePage::refresh()
{
    if (!m_table->isEditing()) // rows must not move away under what is being typed
        m_filter->refresh();
    m_count->showText(countText(*m_devices, m_filter->rowCount()));
}

void DevicePage::showWhatIsThere()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_count->setVisible(m_devices->rowCount() > 0);
    m_count->showText(countText(*m_devices, m_filter->rowCount()));
    if (isEmpty)
        m_empty->teach(teachDevices(m_state, m_filter->isSearching() && m_devices->rowCount() > 0));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace lanscope

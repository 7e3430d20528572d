// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_page.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include "app/models/device_filter_model.h"
#include "app/models/empty_text.h"
#include "app/views/device_table.h"
#include "app/views/elided_label.h"
#include "app/views/empty_page.h"

namespace lanscope {

DevicePage::DevicePage(DeviceModel *devices, QWidget *parent)
    : QWidget(parent),
      m_devices(devices),
      m_filter(new DeviceFilterModel(devices, this)),
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

    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &DevicePage::showWhatIsThere);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &DevicePage::showWhatIsThere);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &DevicePage::showWhatIsThere);
    connect(m_empty, &EmptyPage::listeningWanted, this, &DevicePage::listeningWanted);
    connect(m_empty, &EmptyPage::fileWanted, this, &DevicePage::fileWanted);
    connect(m_empty, &EmptyPage::clearingWanted, this, &DevicePage::clearingWanted);
    showWhatIsThere();
}

void DevicePage::showState(const PipelineState &state)
{
    m_state = state;
    showWhatIsThere();
}

void DevicePage::search(const QString &text)
{
    m_filter->setSearch(text);
    showWhatIsThere();
}

void DevicePage::selectDevice(const DeviceId &id)
{
    const int row = m_devices->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_devices->index(row, int(DeviceColumn::Name)));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/detail_alerts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/alert_page_text.h"
#include "app/models/device_alerts_model.h"
#include "app/views/plain_text.h"
#include "app/views/statement_delegate.h"

namespace lanscope {

DetailAlerts::DetailAlerts(AlertModel *alerts, QWidget *parent)
    : QWidget(parent),
      m_model(new DeviceAlertsModel(alerts, this)),
      m_table(new QTableView),
      m_show(new QPushButton(tr("Show on the &page of alerts"))),
      m_empty(readableLabel())
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatementDelegate(AlertModel::BriefRole, m_table));
    m_table->setAccessibleName(tr("Alerts of this device"));
    m_table->setAccessibleDescription(tr("What happened, how grave it is, how often and when. Enter shows all of it."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // there are few, and some are long
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(int(AlertModel::Column::Title), QHeaderView::Stretch);
    for (const auto told : {AlertModel::Column::Device, AlertModel::Column::LastSeen, AlertModel::Column::Count})
        m_table->setColumnHidden(int(told), true); // below what happened
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 12);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_empty, 1);
    connect(m_table, &QTableView::activated, this, &DetailAlerts::openCurrent);
    connect(m_show, &QPushButton::clicked, this, &DetailAlerts::openCurrent);
    connect(alerts, &AlertModel::alertsChanged, this, &DetailAlerts::refresh);
    connect(alerts, &AlertModel::dataChanged, m_table->viewport(), QOverload<>::of(&QWidget::update)); // time passes
    refresh();
}

void DetailAlerts::show(const Device &device)
{
    m_model->setDevice(device.macs.contains(device.id) ? device.macs : QList{device.id} + device.macs);
    refresh();
}

void DetailAlerts::showState(const PipelineState &state)
{
    m_state = state;
    refresh();
}

int DetailAlerts::openCount() const
{
    return m_openCount;
}

void DetailAlerts::refresh()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_show->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (const QString words = noAlertsOfDevice(m_state); m_empty->text() != words)
        m_empty->setText(words);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    const int open = m_model->openCount();
    if (std::exchange(m_openCount, open) != open)
        Q_EMIT openCountChanged();
}

void DetailAlerts::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT alertWanted(current.data(AlertModel::AlertIdRole).value<AlertId>());
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/history_side.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/models/event_model.h"
#include "app/models/history_text.h"
#include "app/views/plain_text.h"
#include "app/views/series_delegate.h"

namespace lanscope {

namespace {

constexpr int RowHeight = 28;
constexpr int MostEventRows = 5; // as many as show at a time; the rest is scrolled to

/// A quiet table that is sorted by a click on its header.
QTableView *sortableTable(QAbstractItemModel *model, int sortRole)
{
    auto *table = new QTableView;
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(model);
    sorted->setSortRole(sortRole);
    table->setModel(sorted);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

HistorySide::HistorySide(HistoryModel *amounts, EventModel *events, QWidget *parent)
    : QWidget(parent),
      m_model(amounts),
      m_happened(events),
      m_heading(plainLabel()),
      m_amounts(sortableTable(amounts, HistoryModel::SortRole)),
      m_eventsHeading(plainLabel(tr("What happened"))),
      m_events(sortableTable(events, EventModel::SortRole))
{
    buildAmounts();
    buildEvents();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_amounts, 1);
    column->addWidget(m_eventsHeading);
    column->addWidget(m_events);
    refresh();
}

void HistorySide::buildAmounts()
{
    m_amounts->setItemDelegate(new SeriesDelegate(m_amounts));
    m_amounts->setAccessibleName(tr("Who exchanged how much"));
    m_amounts->sortByColumn(int(HistoryModel::Column::Received), Qt::DescendingOrder);
    m_amounts->horizontalHeader()->setSectionResizeMode(int(HistoryModel::Column::Name), QHeaderView::Stretch);
    connect(m_amounts, &QTableView::activated, this, &HistorySide::activateAmount);
}

void HistorySide::buildEvents()
{
    m_events->setItemDelegate(new LiteralDelegate(m_events));
    m_events->setAccessibleName(tr("What happened in this time"));
    m_events->sortByColumn(int(EventModel::Column::Time), Qt::DescendingOrder);
    m_events->horizontalHeader()->setSectionResizeMode(int(EventModel::Column::What), QHeaderView::Stretch);
    connect(m_events, &QTableView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT momentChosen(index.data(EventModel::MomentRole).value<Timestamp>());
    });
    connect(m_events, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto device = index.data(EventModel::DeviceIdRole).value<DeviceId>();
        if (!device.isNull())
            Q_EMIT deviceActivated(device);
    });
}

void HistorySide::setColored(bool colored)
{
    static_cast<SeriesDelegate *>(m_amounts->itemDelegate())->setColored(colored);
}

void HistorySide::refresh()
{
    m_heading->setText(historyHeading(*m_model));
    const int events = m_happened->rowCount();
    m_eventsHeading->setVisible(events > 0);
    m_events->setVisible(events > 0);
    m_events->setFixedHeight(m_events->horizontalHeader()->sizeHint().height() +
                             RowHeight * std::clamp(events, 1, MostEventRows));
}

void HistorySide::activateAmount(const QModelIndex &index)
{
    const auto device = MacAddress::fromString(index.data(HistoryModel::KeyRole).toString());
    if (m_model->answer().query.grouping == Grouping::Device && device)
        Q_EMIT deviceActivated(*device);
}

} // namespace lanscope

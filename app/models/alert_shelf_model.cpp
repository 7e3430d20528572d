// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_shelf_model.h"

namespace lanscope {

AlertShelfModel::AlertShelfModel(AlertModel *alerts, QObject *parent) : QSortFilterProxyModel(parent), m_alerts(alerts)
{
    setSortRole(AlertModel::SortRole);
    setFilterRole(AlertModel::ShelfRole); // a row that changes its shelf is looked at again
    setSourceModel(alerts);
}

void AlertShelfModel::setShelf(AlertShelf shelf)
{
    m_shelf = shelf;
    invalidateFilter();
}

void AlertShelfModel::setRange(std::optional<TimeSpan> range)
{
    m_range = range;
    invalidateFilter();
}

bool AlertShelfModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto id = m_alerts->index(sourceRow, 0).data(AlertModel::AlertIdRole).value<AlertId>();
    const Alert *alert = m_alerts->find(id);
    if (!alert || shelfOf(*alert) != m_shelf)
        return false;
    return !m_range || (alert->openedAt < m_range->to && alert->lastSeen >= m_range->from);
}

} // namespace lanscope

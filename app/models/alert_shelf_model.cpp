// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_shelf_model.h"

#include <algorithm>

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

void AlertShelfModel::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool AlertShelfModel::holdsWords(const Alert &alert) const
{
    const AlertText text = m_alerts->text(alert);
    const QString all =
        (QStringList{text.title, alertKindKey(alert.kind), alertKindName(alert.kind), severityName(alert.severity),
                     m_alerts->deviceName(alert), alert.device.isNull() ? QString() : alert.device.toString()} +
         text.evidence)
            .join(QLatin1Char('\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool AlertShelfModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto id = m_alerts->index(sourceRow, 0).data(AlertModel::AlertIdRole).value<AlertId>();
    const Alert *alert = m_alerts->find(id);
    if (!alert || shelfOf(*alert) != m_shelf)
        return false;
    if (m_range && (alert->openedAt >= m_range->to || alert->lastSeen < m_range->from))
        return false;
    return m_words.isEmpty() || holdsWords(*alert);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/event_model.h"

#include <QDateTime>
#include <QLocale>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/moment_text.h"

namespace lanscope {

EventModel::EventModel(HistoryModel::DeviceNames names, QObject *parent)
    : QAbstractTableModel(parent), m_names(std::move(names))
{
}

void EventModel::setEvents(const QList<HistoryEvent> &events)
{
    if (events == m_events)
        return; // a selection survives
    beginResetModel();
    m_events = events;
    endResetModel();
}

QString EventModel::what(const HistoryEvent &event) const
{
    const QString device = event.device.isNull() || !m_names ? QString() : m_names(event.device);
    return foreignText(eventText(event, device));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEvent &event = m_events.at(m_events.size() - 1 - index.row());
    const bool isTime = Column(index.column()) == Column::Time;
    switch (role) {
    case Qt::DisplayRole:
        return isTime
                   ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.at.milliseconds()), QLocale::ShortFormat)
                   : what(event);
    case Qt::AccessibleTextRole:
        return isTime ? formatExact(event.at) : what(event);
    case SortRole:
        return isTime ? QVariant(event.at.nanoseconds) : what(event);
    case MomentRole:
        return QVariant::fromValue(event.at);
    case DeviceIdRole:
        return QVariant::fromValue(event.device);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return Column(section) == Column::Time ? tr("Time") : tr("What happened");
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/traffic_model.h"

#include "app/models/traffic_text.h"

namespace lanscope {

namespace {

// Two drains that follow each other are told with the same moment; a session that is begun again takes longer.
constexpr qint64 TouchingNanoseconds = 100'000'000;

TrafficPoint pointOf(const TrafficSample &sample)
{
    return {.from = {sample.until.nanoseconds - sample.nanoseconds},
            .until = sample.until,
            .observed = true,
            .bytes = sample.bytes};
}

void absorb(TrafficPoint &earlier, const TrafficPoint &later)
{
    earlier.until = later.until;
    for (size_t side = 0; side < earlier.bytes.size(); ++side)
        earlier.bytes[side] += later.bytes[side];
}

} // namespace

double TrafficPoint::rate(Direction direction) const
{
    return nanoseconds() > 0 ? double(bytes[size_t(direction)]) * 1e9 / double(nanoseconds()) : 0;
}

void TrafficModel::restart(TrafficSpan span)
{
    beginResetModel();
    m_points.clear();
    m_span = span;
    m_granularity = FinestNanoseconds;
    endResetModel();
    Q_EMIT pointsChanged();
}

void TrafficModel::addSample(const TrafficSample &sample)
{
    TrafficPoint point = pointOf(sample);
    if (point.nanoseconds() <= 0)
        return;
    if (!m_points.isEmpty()) {
        const Timestamp end = m_points.constLast().until;
        if (point.until <= end)
            restart(m_span); // the clock was set back: what was drawn has no place any more
        else if (point.from - end > TouchingNanoseconds)
            append({.from = end, .until = point.from, .observed = false, .bytes = {}});
        else
            point.from = end;
    }
    if (joinsLast(point)) {
        absorb(m_points.last(), point);
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
    } else {
        append(point);
    }
    forgetOld();
    Q_EMIT pointsChanged();
}

bool TrafficModel::joinsLast(const TrafficPoint &point) const
{
    return !m_points.isEmpty() && m_points.constLast().observed &&
           m_points.constLast().nanoseconds() + point.nanoseconds() <= m_granularity;
}

void TrafficModel::append(const TrafficPoint &point)
{
    beginInsertRows({}, 0, 0);
    m_points.append(point);
    endInsertRows();
}

void TrafficModel::forgetOld()
{
    if (m_span == TrafficSpan::Whole) {
        if (m_points.size() > MaximumPoints)
            condense();
        return;
    }
    const Timestamp start{m_points.constLast().until.nanoseconds - LatestNanoseconds};
    qsizetype old = 0;
    while (m_points.at(old).until <= start || m_points.size() - old > MaximumPoints)
        ++old;
    if (old == 0)
        return;
    const int rows = int(m_points.size());
    beginRemoveRows({}, rows - int(old), rows - 1);
    m_points.remove(0, old);
    endRemoveRows();
}

void TrafficModel::condense()
{
    beginResetModel();
    while (m_points.size() > MaximumPoints) {
        m_granularity *= 2;
        QList<TrafficPoint> longer;
        for (const TrafficPoint &point : std::as_const(m_points)) {
            const bool joins = !longer.isEmpty() && longer.constLast().observed == point.observed &&
                               longer.constLast().nanoseconds() + point.nanoseconds() <= m_granularity;
            if (joins)
                absorb(longer.last(), point);
            else
                longer.append(point);
        }
        m_points = longer;
    }
    endResetModel();
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrafficPoint &point = m_points.at(m_points.size() - 1 - index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return trafficText(point, column);
    case Qt::ToolTipRole:
        return trafficToolTip(point, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Column::Time ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        if (column == Column::Time)
            return point.from.nanoseconds;
        if (!point.observed)
            return {};
        return point.rate(column == Column::Received ? Direction::Received : Direction::Sent);
    default:
        return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return trafficColumnTitle(Column(section), m_span);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Column(section) == Column::Time ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace lanscope

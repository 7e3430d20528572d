// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_model.h"

#include <algorithm>

#include "app/base/foreign_text.h"
#include "app/models/history_text.h"

namespace lanscope {

const HistoryPoint *pointAt(const HistorySeries &series, Timestamp moment, qint64 stepSeconds)
{
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), moment,
                         [](Timestamp wanted, const HistoryPoint &point) { return wanted < point.start; });
    if (after == series.points.begin())
        return nullptr;
    const HistoryPoint &point = *std::prev(after);
    return moment - point.start < stepSeconds * 1'000'000'000 ? &point : nullptr;
}

HistoryModel::HistoryModel(DeviceNames names, QObject *parent) : QAbstractTableModel(parent), m_names(std::move(names))
{
}

void HistoryModel::setAnswer(const HistoryAnswer &answer)
{
    const bool hasSameRows =
        std::equal(answer.series.begin(), answer.series.end(), m_answer.series.begin(), m_answer.series.end(),
                   [](const HistorySeries &left, const HistorySeries &right) { return left.key == right.key; });
    if (hasSameRows) { // a selection survives
        m_answer = answer;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

void HistoryModel::setMeasure(Measure measure)
{
    m_measure = measure;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HistoryModel::choose(std::optional<Timestamp> moment)
{
    m_moment = moment;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<TimeSpan> HistoryModel::stepAt(Timestamp moment) const
{
    const qint64 step = m_answer.stepSeconds * 1'000'000'000;
    if (step <= 0)
        return {};
    for (const HistorySeries &series : m_answer.series) {
        if (const HistoryPoint *point = pointAt(series, moment, m_answer.stepSeconds))
            return TimeSpan{point->start, {point->start.nanoseconds + step}};
    }
    const qint64 start = m_answer.query.from.nanoseconds;
    const qint64 begin = start + (moment.nanoseconds - start) / step * step;
    return TimeSpan{{begin}, {begin + step}};
}

std::optional<TimeSpan> HistoryModel::chosenStep() const
{
    return m_moment ? stepAt(*m_moment) : std::nullopt;
}

QString HistoryModel::deviceName(const DeviceId &device) const
{
    return device.isNull() || !m_names ? QString() : foreignText(m_names(device));
}

QString HistoryModel::name(int row) const
{
    const HistorySeries &series = m_answer.series.at(row);
    return foreignText(seriesName(series, m_answer.query.grouping, m_names));
}

DeviceTraffic HistoryModel::amounts(const HistorySeries &series) const
{
    if (!m_moment)
        return series.total;
    const HistoryPoint *point = pointAt(series, *m_moment, m_answer.stepSeconds);
    return point ? point->amounts : DeviceTraffic();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.series.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const HistorySeries &series = m_answer.series.at(index.row());
    if (role == CurveRole)
        return series.key == HistorySeries::Others ? -1 : index.row();
    if (role == KeyRole)
        return series.key;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Column::Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (column == Column::Name)
        return name(index.row());
    const DeviceTraffic traffic = amounts(series);
    const double amount = column == Column::Received ? received(traffic, m_measure) : sent(traffic, m_measure);
    return role == SortRole ? QVariant(amount) : formatAmount(amount, m_measure);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return historyColumnTitle(Column(section), m_answer.query.grouping);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Column(section) == Column::Name ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QAbstractTableModel>
#include <QList>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// A stretch of time and what was counted in it; index by Direction. Where nobody looked nothing is known: no zero.
struct TrafficPoint {
    Timestamp from;
    Timestamp until;
    bool observed = true;
    std::array<quint64, 2> bytes{};

    qint64 nanoseconds() const { return until - from; }
    /// Octets of whole frames a second; only where observed.
    double rate(Direction direction) const;
};

/// How much of the past is kept.
enum class TrafficSpan {
    Latest, ///< the last TrafficModel::LatestNanoseconds, a second a point
    Whole,  ///< everything; points grow longer instead of many
};

/// Total traffic over time, the newest first: the table beside the chart, and what the chart draws.
///
/// Lives on the GUI thread and reads no clock. Holds at most MaximumPoints. A stretch that nobody observed is a row of
/// its own, so that a gap can never be taken for silence. Of a recording everything counts as received.
class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Received, Sent };
    static constexpr int ColumnCount = int(Column::Sent) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< the time in nanoseconds, or octets a second; invalid where nobody looked
    };

    static constexpr qint64 LatestNanoseconds = 300'000'000'000; // five minutes
    static constexpr qint64 FinestNanoseconds = 1'000'000'000;
    static constexpr int MaximumPoints = 600; // as many as a chart of 1,200 pixels can tell apart

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets everything and keeps from now on what `span` says.
    void restart(TrafficSpan span);
    void addSample(const TrafficSample &sample);

    TrafficSpan kept() const { return m_span; }
    /// The oldest first; two neighbours always touch.
    const QList<TrafficPoint> &points() const { return m_points; }
    bool isEmpty() const { return m_points.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Something was added, merged or forgotten.
    void pointsChanged();

private:
    bool joinsLast(const TrafficPoint &point) const;
    void append(const TrafficPoint &point);
    void forgetOld();
    void condense();

    QList<TrafficPoint> m_points;
    TrafficSpan m_span = TrafficSpan::Latest;
    qint64 m_granularity = FinestNanoseconds;
};

} // namespace lanscope

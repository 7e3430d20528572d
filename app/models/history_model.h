// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QAbstractTableModel>

#include "app/history/history_answer.h"
#include "app/models/measure.h"

namespace lanscope {

/// Who exchanged how much in a range of time, or in one step of it: the table twin of a stacked chart and its legend.
///
/// Lives on the GUI thread and reads no clock. The rows are the answer's series, the largest first; a moment that a
/// person chose narrows the amounts to the step that holds it.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Received, Sent };
    static constexpr int ColumnCount = int(Column::Sent) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        CurveRole,               ///< int: the place of its curve in the stack; -1 of what is summed up as others
        KeyRole,                 ///< QString: HistorySeries::key
    };

    /// What a device is called now; empty when it is not here any more.
    using DeviceNames = std::function<QString(const DeviceId &)>;
    explicit HistoryModel(DeviceNames names, QObject *parent = nullptr);

    void setAnswer(const HistoryAnswer &answer);
    void setMeasure(Measure measure);
    /// Narrows the amounts to the step that holds this moment; without one they are of the whole range.
    void choose(std::optional<Timestamp> moment);

    const HistoryAnswer &answer() const { return m_answer; }
    Measure measure() const { return m_measure; }
    std::optional<Timestamp> moment() const { return m_moment; }
    /// The step that holds this moment; nothing while there is no answer.
    std::optional<TimeSpan> stepAt(Timestamp moment) const;
    /// The step that holds the chosen moment.
    std::optional<TimeSpan> chosenStep() const;
    /// What a device is called now, harmless; empty when it is not here any more.
    QString deviceName(const DeviceId &device) const;
    /// What series `row` is called, harmless.
    QString name(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    DeviceTraffic amounts(const HistorySeries &series) const;

    DeviceNames m_names;
    HistoryAnswer m_answer;
    Measure m_measure = Measure::Bytes;
    std::optional<Timestamp> m_moment;
};

/// The point of a series that holds this moment; null when there is none.
const HistoryPoint *pointAt(const HistorySeries &series, Timestamp moment, qint64 stepSeconds);

} // namespace lanscope

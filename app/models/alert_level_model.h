// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "app/anomaly/alert_kind.h"

namespace lanscope {

/// What a person wants to have of each kind of alert, one kind a row; the level can be edited.
///
/// Lives on the GUI thread. Wishes go out by a signal; what becomes of them comes back by setLevels().
class AlertLevelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Kind, Severity, Level };
    static constexpr int ColumnCount = int(Column::Level) + 1;

    explicit AlertLevelModel(QObject *parent = nullptr);

    /// Kinds that are not in it have their usual level.
    void setLevels(const QHash<AlertKind, AlertLevel> &levels);
    AlertLevel level(AlertKind kind) const { return m_levels.value(kind, usualLevel(kind)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole of the level is the int of an AlertLevel.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void levelWanted(lanscope::AlertKind kind, lanscope::AlertLevel level);

private:
    QList<AlertKind> m_kinds;
    QHash<AlertKind, AlertLevel> m_levels;
};

/// "Tell me", "Only note it", "Off"; translated.
QString alertLevelName(AlertLevel level);

} // namespace lanscope

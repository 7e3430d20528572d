// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_level_model.h"

namespace lanscope {

AlertLevelModel::AlertLevelModel(QObject *parent) : QAbstractTableModel(parent), m_kinds(allAlertKinds()) {}

void AlertLevelModel::setLevels(const QHash<AlertKind, AlertLevel> &levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    Q_EMIT dataChanged(index(0, int(Column::Level)), index(rowCount() - 1, int(Column::Level)));
}

int AlertLevelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kinds.size());
}

int AlertLevelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlertLevelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlertKind kind = m_kinds.at(index.row());
    if (role == Qt::EditRole && index.column() == int(Column::Level))
        return int(level(kind));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Kind:
        return alertKindName(kind);
    case Column::Severity:
        return severityName(usualSeverity(kind));
    case Column::Level:
        return alertLevelName(level(kind));
    }
    return {};
}

bool AlertLevelModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != int(Column::Level))
        return false;
    const AlertKind kind = m_kinds.at(index.row());
    const auto wanted = AlertLevel(value.toInt());
    if (wanted == level(kind))
        return true;
    m_levels.insert(kind, wanted); // until it comes back
    Q_EMIT dataChanged(index, index);
    Q_EMIT levelWanted(kind, wanted);
    return true;
}

QVariant AlertLevelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Kind:
        return tr("What happens");
    case Column::Severity:
        return tr("How grave it is");
    case Column::Level:
        return tr("What Lanscope does");
    }
    return {};
}

Qt::ItemFlags AlertLevelModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == int(Column::Level) ? usual | Qt::ItemIsEditable : usual;
}

QString alertLevelName(AlertLevel level)
{
    switch (level) {
    case AlertLevel::Notify:
        return AlertLevelModel::tr("Tell me");
    case AlertLevel::RecordOnly:
        return AlertLevelModel::tr("Only note it");
    case AlertLevel::Off:
        return AlertLevelModel::tr("Off");
    }
    return {};
}

} // namespace lanscope

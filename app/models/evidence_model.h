// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/inventory/device.h"

namespace lanscope {

/// What supports a guess about one device, one observation a row, the newest first.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Fact, PointsTo, Source, SeenAt };
    static constexpr int ColumnCount = int(Column::SeenAt) + 1;

    /// What it points to, by which protocol it came and when, in one line; of any column.
    static constexpr int OriginRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes in what is known now; rows that stay the same are left alone.
    void update(const QList<Evidence> &evidence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Evidence> m_evidence;
};

} // namespace lanscope

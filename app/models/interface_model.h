// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace lanscope {

/// The interfaces that can be chosen to listen on, after one row that leaves the choice to Lanscope.
class InterfaceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, ///< the interface's name; empty in the first row
    };

    using QAbstractListModel::QAbstractListModel;

    void setInterfaces(const QStringList &names);
    QStringList interfaces() const { return m_names; }
    /// There is something to choose.
    bool offersChoice() const { return m_names.size() > 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_names;
};

} // namespace lanscope

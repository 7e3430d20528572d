// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/interface_model.h"

#include "app/base/foreign_text.h"

namespace lanscope {

void InterfaceModel::setInterfaces(const QStringList &names)
{
    if (names == m_names)
        return;
    beginResetModel();
    m_names = names;
    endResetModel();
}

int InterfaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_names.size());
}

QVariant InterfaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString name = index.row() == 0 ? QString() : m_names.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return name.isEmpty() ? tr("Main network") : foreignText(name);
    case Qt::ToolTipRole:
        return name.isEmpty() ? tr("The interface this computer reaches the Internet through") : QString();
    case NameRole:
        return name;
    default:
        return {};
    }
}

} // namespace lanscope

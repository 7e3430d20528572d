// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/interface_model.h"

#include <QDir>
#include <QFile>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

constexpr quint32 FlagUp = 0x1; // IFF_UP and IFF_LOOPBACK of linux/if.h
constexpr quint32 FlagLoopback = 0x8;

bool isObservable(const QString &folder)
{
    QFile file(folder + QStringLiteral("/flags"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const quint32 flags = file.readLine(32).trimmed().toUInt(nullptr, 16);
    return (flags & FlagUp) && !(flags & FlagLoopback);
}

} // namespace

QStringList InterfaceModel::readInterfaces(const QString &folder)
{
    QStringList names;
    const QStringList entries = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : entries) {
        if (isObservable(folder + u'/' + name))
            names.append(name);
    }
    return names;
}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_model.h"

#include <algorithm>
#include <functional>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

using Column = DeviceModel::Column;

// Finer than a minute would only make the eye restless; coarser would let "1 minute ago" stand for two.
constexpr qint64 TimesToldNanoseconds = 10'000'000'000;

bool differs(const Device &before, const Device &after, Column column)
{
    switch (column) {
    case Column::Name:
        return before.user.name != after.user.name || before.displayName != after.displayName ||
               before.hostname != after.hostname || before.isSelf != after.isSelf ||
               before.isGateway != after.isGateway;
    case Column::Vendor:
        return before.vendor != after.vendor;
    case Column::Address:
        return before.addresses != after.addresses;
    case Column::Presence:
        return before.presence != after.presence;
    case Column::FirstSeen:
        return before.firstSeen != after.firstSeen;
    case Column::LastSeen:
        return before.lastSeen != after.lastSeen;
    case Column::Received:
        return before.traffic.bytesReceived != after.traffic.bytesReceived;
    case Column::Sent:
        return before.traffic.bytesSent != after.traffic.bytesSent;
    case Column::Mac:
        return before.macs != after.macs;
    }
    return false;
}

/// The raw value of a cell, by which it can be compared.
QVariant rawValue(const Device &device, Column column)
{
    switch (column) {
    case Column::Name:
        return device.name();
    case Column::Vendor:
        return device.vendor;
    case Column::Address:
        return QVariant::fromValue(primaryAddress(device));
    case Column::Presence:
        return int(device.presence);
    case Column::FirstSeen:
        return device.firstSeen.nanoseconds;
    case Column::LastSeen:
        return device.lastSeen.nanoseconds;
    case Column::Received:
        return device.traffic.bytesReceived;
    case Column::Sent:
        return device.traffic.bytesSent;
    case Column::Mac:
        return QVariant::fromValue(device.id);
    }
    return {};
}

bool isNumber(Column column)
{
    return column == Column::Received || column == Column::Sent;
}

std::optional<QString> typedName(const QString &text)
{
    const QString name = foreignText(text);
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

} // namespace

void DeviceModel::replace(const QList<Device> &devices)
{
    beginResetModel();
    m_renames.clear();
    m_devices = devices;
    m_rows.clear();
    m_rowsKnown = 0;
    endResetModel();
}

void DeviceModel::update(const QList<Device> &devices)
{
    QList<Device> added;
    for (const Device &device : devices) {
        const int row = rowOf(device.id);
        if (row >= 0)
            change(row, device);
        else
            added.append(device);
    }
    append(added);
}

void DeviceModel::append(const QList<Device> &devices)
{
    if (devices.isEmpty())
        return;
    const int first = int(m_devices.size());
    beginInsertRows({}, first, first + int(devices.size()) - 1);
    m_devices += devices;
    endInsertRows();
}

void DeviceModel::change(int row, Device device)
{
    holdTypedName(device);
    Device &shown = m_devices[row];
    int first = DeviceColumnCount;
    int last = -1;
    for (int column = 0; column < DeviceColumnCount; ++column) {
        if (!differs(shown, device, Column(column)))
            continue;
        first = std::min(first, column);
        last = column;
    }
    shown = std::move(device);
    if (last >= 0)
        Q_EMIT dataChanged(index(row, first), index(row, last));
}

void DeviceModel::forget(const QList<DeviceId> &ids)
{
    QList<int> rows;
    for (const DeviceId &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) { // from the end, so that the rows before stay where they are
        beginRemoveRows({}, row, row);
        m_rows.remove(m_devices.at(row).id);
        m_renames.remove(m_devices.at(row).id);
        m_devices.removeAt(row);
        m_rowsKnown = std::min(m_rowsKnown, row);
        endRemoveRows();
    }
}

int DeviceModel::rowOf(const DeviceId &id) const
{
    for (; m_rowsKnown < m_devices.size(); ++m_rowsKnown)
        m_rows.insert(m_devices.at(m_rowsKnown).id, m_rowsKnown);
    return m_rows.value(id, -1);
}

void DeviceModel::setNow(Timestamp now)
{
    m_now = now;
    takeBackUnconfirmed();
    const qint64 age = now - m_timesTold;
    if (m_timeStyle == TimeStyle::Exact || (age >= 0 && age < TimesToldNanoseconds))
        return;
    m_timesTold = now;
    tellChanged(Column::FirstSeen, Column::LastSeen);
}

void DeviceModel::setTimeStyle(TimeStyle style)
{
    if (std::exchange(m_timeStyle, style) != style)
        tellChanged(Column::FirstSeen, Column::LastSeen);
}

void DeviceModel::tellChanged(Column first, Column last)
{
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0, int(first)), index(int(m_devices.size()) - 1, int(last)));
}

void DeviceModel::holdTypedName(Device &device)
{
    const auto rename = m_renames.find(device.id);
    if (rename == m_renames.end())
        return;
    if (device.user.name == rename->wanted) {
        m_renames.erase(rename);
        return;
    }
    rename->reported = std::exchange(device.user.name, rename->wanted);
}

void DeviceModel::takeBackUnconfirmed()
{
    for (auto rename = m_renames.begin(); rename != m_renames.end();) {
        if (m_now - rename->since < ConfirmationNanoseconds) {
            ++rename;
            continue;
        }
        const int row = rowOf(rename.key());
        m_devices[row].user.name = rename->reported;
        Q_EMIT dataChanged(index(row, int(Column::Name)), index(row, int(Column::Name)));
        rename = m_renames.erase(rename);
    }
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DeviceColumnCount;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Device &device = m_devices.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: // a screen reader says the heading by itself
        return deviceText(device, column, {m_now, m_timeStyle});
    case Qt::EditRole:
        return column == Column::Name ? device.name() : deviceText(device, column, {m_now, m_timeStyle});
    case Qt::ToolTipRole:
        return deviceToolTip(device, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return rawValue(device, column);
    case DeviceIdRole:
        return QVariant::fromValue(device.id);
    case NamedRole:
        return !device.name().isEmpty();
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= DeviceColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(Column(section));
    case Qt::ToolTipRole:
        return columnExplanation(Column(section));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && Column(index.column()) == Column::Name ? flags | Qt::ItemIsEditable : flags;
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        Column(index.column()) != Column::Name)
        return false;
    Device &device = m_devices[index.row()];
    const std::optional<QString> name = typedName(value.toString());
    // An editor that was opened and left unchanged must not turn the device's own name into the person's.
    if (name == device.user.name || (!device.user.name && name == typedName(device.name())))
        return false;
    const auto pending = m_renames.constFind(device.id);
    const auto reported = pending == m_renames.constEnd() ? device.user.name : pending->reported;
    m_renames.insert(device.id, {name, reported, m_now});
    device.user.name = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renameRequested(device.id, name.value_or(QString()));
    return true;
}

} // namespace lanscope

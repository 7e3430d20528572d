// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_model.h"

#include <algorithm>
#include <functional>

#include "app/base/foreign_text.h"
#include "app/models/device_cell.h"
#include "app/models/device_tool_tip.h"

namespace lanscope {

namespace {

using Column = DeviceModel::Column;

// Finer than a minute would only make the eye restless; coarser would let "1 minute ago" stand for two.
constexpr qint64 TimesToldNanoseconds = 10'000'000'000;

std::optional<QString> typedName(const QString &text)
{
    const QString name = foreignText(text);
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

QList<double> totals(const QList<RateSample> &samples)
{
    QList<double> totals;
    for (const RateSample &sample : samples)
        totals.append(sample.rate.total());
    return totals;
}

} // namespace

void DeviceModel::replace(const QList<Device> &devices)
{
    beginResetModel();
    m_unconfirmed.clear();
    m_rates.clear();
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
    m_rates.count(device.id, m_devices.at(row).traffic, device.traffic);
    m_unconfirmed.hold(device);
    show(row, std::move(device));
}

void DeviceModel::show(int row, Device device)
{
    Device &shown = m_devices[row];
    int first = DeviceColumnCount;
    int last = -1;
    for (int column = 0; column < DeviceColumnCount; ++column) {
        if (!cellDiffers(shown, device, Column(column)))
            continue;
        first = std::min(first, column);
        last = column;
    }
    shown = std::move(device);
    if (last >= 0)
        Q_EMIT dataChanged(index(row, first), index(row, last));
}

void DeviceModel::apply(const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        const int row = rowOf(decision.id);
        if (row < 0)
            continue;
        Device changed = m_devices.at(row);
        m_unconfirmed.want(changed, decided(changed.user, decision), m_now);
        show(row, std::move(changed));
    }
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
        m_unconfirmed.forget(m_devices.at(row).id);
        m_rates.forget(m_devices.at(row).id);
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

const Device *DeviceModel::find(const DeviceId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_devices.at(row);
}

bool DeviceModel::isNew(const Device &device) const
{
    return m_timeStyle == TimeStyle::Relative && device.isUndecided() && !device.user.archived;
}

int DeviceModel::newCount() const
{
    return int(std::count_if(m_devices.begin(), m_devices.end(), [this](const Device &each) { return isNew(each); }));
}

void DeviceModel::setNow(Timestamp now)
{
    m_now = now;
    for (const auto &[id, told] : m_unconfirmed.takeExpired(now)) {
        Device device = m_devices.at(rowOf(id));
        device.user = told;
        show(rowOf(id), std::move(device));
    }
    m_rates.tick(now);
    tellChanged(Column::Now, Column::Now);
    const qint64 age = now - m_timesTold;
    if (m_timeStyle == TimeStyle::Exact || (age >= 0 && age < TimesToldNanoseconds))
        return;
    m_timesTold = now;
    tellChanged(Column::FirstSeen, Column::FirstSeen);
    tellChanged(Column::LastSeen, Column::LastSeen);
}

void DeviceModel::setTimeStyle(TimeStyle style)
{
    if (std::exchange(m_timeStyle, style) != style)
        tellChanged(Column::Name, Column::LastSeen);
}

void DeviceModel::tellChanged(Column first, Column last)
{
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0, int(first)), index(int(m_devices.size()) - 1, int(last)));
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
        return text(device, column);
    case Qt::AccessibleTextRole: // a screen reader says the heading by itself
        return spokenText(device, column);
    case Qt::EditRole:
        return column == Column::Name ? device.name() : text(device, column);
    case Qt::ToolTipRole:
        return column == Column::Now ? rateDescription(m_rates.now(device.id))
                                     : deviceToolTip(device, column, m_timeStyle);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return column == Column::Now ? QVariant(m_rates.now(device.id).value_or(DeviceRate()).total())
                                     : cellValue(device, column);
    case DeviceIdRole:
        return QVariant::fromValue(device.id);
    case NamedRole:
        return !device.name().isEmpty();
    case NewRole:
        return isNew(device);
    case NotMineRole:
        return device.user.notMine;
    case RateRole:
        return QVariant::fromValue(totals(m_rates.history(device.id)));
    default:
        return {};
    }
}

QString DeviceModel::text(const Device &device, Column column) const
{
    return column == Column::Now ? rateText(m_rates.now(device.id)) : deviceText(device, column, {m_now, m_timeStyle});
}

QString DeviceModel::spokenText(const Device &device, Column column) const
{
    if (column == Column::Now)
        return rateDescription(m_rates.now(device.id));
    const QString spoken = text(device, column);
    if (column != Column::Name)
        return spoken;
    if (device.user.notMine)
        return tr("%1, not yours").arg(spoken);
    return isNew(device) ? tr("%1, new").arg(spoken) : spoken;
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
        return int(Qt::AlignVCenter | (isAmount(Column(section)) ? Qt::AlignRight : Qt::AlignLeft));
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
    const Device &device = m_devices.at(index.row());
    const std::optional<QString> name = typedName(value.toString());
    // An editor that was opened and left unchanged must not turn the device's own name into the person's.
    if (name == device.user.name || (!device.user.name && name == typedName(device.name())))
        return false;
    Q_EMIT renameWanted(device.id, name.value_or(QString()));
    return true;
}

} // namespace lanscope

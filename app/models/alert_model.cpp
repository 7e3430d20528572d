// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/alert_page_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::AlertModel)
};

QVariant sortValue(const Alert &alert, AlertModel::Column column, const QString &text)
{
    switch (column) {
    case AlertModel::Column::LastSeen:
        return alert.lastSeen.nanoseconds;
    case AlertModel::Column::Count:
        return alert.count;
    case AlertModel::Column::Title:
    case AlertModel::Column::Device:
        break;
    }
    return text;
}

} // namespace

AlertShelf shelfOf(const Alert &alert)
{
    switch (alert.state) {
    case AlertState::Muted:
        return AlertShelf::Muted;
    case AlertState::Acknowledged:
        return AlertShelf::Done;
    case AlertState::Open:
        break;
    }
    return AlertShelf::Open;
}

QString shelfTitle(AlertShelf shelf)
{
    switch (shelf) {
    case AlertShelf::Open:
        return Words::tr("Open");
    case AlertShelf::Done:
        return Words::tr("Done");
    case AlertShelf::Muted:
        return Words::tr("Muted");
    }
    return {};
}

AlertModel::AlertModel(DeviceNames names, QObject *parent) : QAbstractTableModel(parent), m_names(std::move(names)) {}

void AlertModel::replace(const QList<Alert> &alerts)
{
    beginResetModel();
    m_alerts = alerts;
    endResetModel();
    change();
}

void AlertModel::update(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        const int row = rowOf(alert.id);
        if (row >= 0) {
            m_alerts[row] = alert;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        const int end = int(m_alerts.size());
        beginInsertRows({}, end, end);
        m_alerts.append(alert);
        endInsertRows();
    }
    change();
}

void AlertModel::forget(const QList<AlertId> &ids)
{
    for (const AlertId id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_alerts.removeAt(row);
        endRemoveRows();
    }
    change();
}

void AlertModel::setNow(Timestamp now)
{
    m_now = now;
    if (!m_alerts.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::LastSeen)), index(rowCount() - 1, int(Column::LastSeen)),
                           {Qt::DisplayRole});
}

int AlertModel::rowOf(AlertId id) const
{
    const auto found =
        std::find_if(m_alerts.begin(), m_alerts.end(), [id](const Alert &alert) { return alert.id == id; });
    return found == m_alerts.end() ? -1 : int(found - m_alerts.begin());
}

const Alert *AlertModel::find(AlertId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_alerts.at(row);
}

void AlertModel::change()
{
    m_pressing.clear();
    for (const Alert &alert : std::as_const(m_alerts)) {
        if (shelfOf(alert) == AlertShelf::Open && alert.severity >= Severity::Warning)
            m_pressing.append(alert);
    }
    std::stable_sort(m_pressing.begin(), m_pressing.end(), [](const Alert &left, const Alert &right) {
        return left.severity != right.severity ? left.severity > right.severity : left.lastSeen > right.lastSeen;
    });
    Q_EMIT alertsChanged();
}

QString AlertModel::headline() const
{
    return m_pressing.isEmpty() ? QString() : text(m_pressing.constFirst()).title;
}

QList<Alert> AlertModel::newest(qsizetype most) const
{
    QList<Alert> newest;
    for (auto alert = m_alerts.crbegin(); alert != m_alerts.crend() && newest.size() < most; ++alert) {
        if (alert->state != AlertState::Muted)
            newest.append(*alert);
    }
    return newest;
}

int AlertModel::count(AlertShelf shelf) const
{
    return int(std::count_if(m_alerts.begin(), m_alerts.end(),
                             [shelf](const Alert &alert) { return shelfOf(alert) == shelf; }));
}

QString AlertModel::deviceName(const Alert &alert) const
{
    if (alert.device.isNull())
        return {};
    const QString name = m_names ? foreignText(m_names(alert.device)) : QString();
    return name.isEmpty() ? alert.device.toString() : name;
}

AlertText AlertModel::text(const Alert &alert) const
{
    return describeAlert(alert, deviceName(alert));
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_alerts.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlertModel::display(const Alert &alert, Column column) const
{
    switch (column) {
    case Column::Title:
        return text(alert).title;
    case Column::Device:
        return deviceName(alert);
    case Column::LastSeen:
        return formatRelative(alert.lastSeen, m_now.isKnown() ? m_now : alert.lastSeen);
    case Column::Count:
        return QLocale().toString(alert.count);
    }
    return {};
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Alert &alert = m_alerts.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(alert, column);
    case Qt::ToolTipRole:
        return column == Column::LastSeen ? formatExact(alert.lastSeen) : display(alert, column);
    case Qt::AccessibleTextRole:
        return column == Column::Title ? Words::tr("%1: %2", "Critical: Printer pretends to be the router")
                                             .arg(severityName(alert.severity), display(alert, column))
                                       : display(alert, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Column::Count ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleDescriptionRole:
        return column == Column::Title ? alertBrief(alert, text(alert), m_now) : QString();
    case SortRole:
        return sortValue(alert, column, display(alert, column));
    case AlertIdRole:
        return QVariant::fromValue(alert.id);
    case ShelfRole:
        return int(shelfOf(alert));
    case SeverityRole:
        return int(alert.severity);
    case BriefRole:
        return alertBrief(alert, text(alert), m_now);
    default:
        return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (Column(section) == Column::Count ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Title:
        return Words::tr("What happened");
    case Column::Device:
        return Words::tr("Device");
    case Column::LastSeen:
        return Words::tr("Last seen");
    case Column::Count:
        return Words::tr("Times");
    }
    return {};
}

} // namespace lanscope

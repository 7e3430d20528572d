// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_order.h"

#include <compare>

#include <QCollator>

namespace lanscope {

namespace {

int sign(std::strong_ordering ordering)
{
    return ordering < 0 ? -1 : int(ordering > 0);
}

template <typename Value>
int compareKnown(const Value &left, const Value &right, const Value &unknown, Qt::SortOrder order)
{
    if (left == unknown || right == unknown)
        return int(left == unknown) - int(right == unknown);
    return order == Qt::AscendingOrder ? sign(left <=> right) : sign(right <=> left);
}

int compareTexts(const QString &left, const QString &right, Qt::SortOrder order, const QCollator &collator)
{
    if (left.isEmpty() || right.isEmpty())
        return int(left.isEmpty()) - int(right.isEmpty());
    return order == Qt::AscendingOrder ? collator.compare(left, right) : collator.compare(right, left);
}

} // namespace

int compareDevices(const Device &left, const Device &right, DeviceColumn column, Qt::SortOrder order,
                   const QCollator &collator)
{
    switch (column) {
    case DeviceColumn::Name:
        return compareTexts(left.name(), right.name(), order, collator);
    case DeviceColumn::Type:
        return compareTexts(kindText(left), kindText(right), order, collator);
    case DeviceColumn::Vendor:
        return compareTexts(left.vendor, right.vendor, order, collator);
    case DeviceColumn::Address:
        return compareKnown(primaryAddress(left), primaryAddress(right), {}, order);
    case DeviceColumn::Owner:
        return compareTexts(left.user.owner.value_or(QString()), right.user.owner.value_or(QString()), order, collator);
    case DeviceColumn::Group:
        return compareTexts(left.user.group.value_or(QString()), right.user.group.value_or(QString()), order, collator);
    case DeviceColumn::Presence:
        return compareKnown(int(left.presence), int(right.presence), int(Presence::Unknown), order);
    case DeviceColumn::FirstSeen:
        return compareKnown(left.firstSeen, right.firstSeen, {}, order);
    case DeviceColumn::Now:
        return 0; // no device knows it: see compareRates()
    case DeviceColumn::Today:
        return compareKnown(left.today.bytesReceived + left.today.bytesSent,
                            right.today.bytesReceived + right.today.bytesSent, quint64(0), order);
    case DeviceColumn::LastSeen:
        return compareKnown(left.lastSeen, right.lastSeen, {}, order);
    case DeviceColumn::Received:
        return compareKnown(left.traffic.bytesReceived, right.traffic.bytesReceived, quint64(0), order);
    case DeviceColumn::Sent:
        return compareKnown(left.traffic.bytesSent, right.traffic.bytesSent, quint64(0), order);
    case DeviceColumn::Mac:
        return compareKnown(left.id, right.id, {}, order);
    }
    return 0;
}

int compareRates(double left, double right, Qt::SortOrder order)
{
    if (left == right)
        return 0;
    return (left < right) == (order == Qt::AscendingOrder) ? -1 : 1;
}

} // namespace lanscope

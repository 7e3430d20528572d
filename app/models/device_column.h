// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanscope {

/// What a column of the device table shows. What changes often stands side by side: one range tells of it.
enum class DeviceColumn {
    Name,
    Type,
    Vendor,
    Address,
    Owner,
    Group,
    FirstSeen,
    Mac,
    Presence,
    Now,
    Today,
    LastSeen,
    Received,
    Sent,
};
constexpr int DeviceColumnCount = int(DeviceColumn::Sent) + 1;

/// All columns in the order in which they are shown until somebody moves them.
QList<DeviceColumn> columnsInOrder();
/// Whether a column is shown until somebody chooses.
bool isShownAtFirst(DeviceColumn column);
/// The column holds amounts: they stand on the right.
bool isAmount(DeviceColumn column);

/// The column's heading, and in one sentence what it holds.
QString columnTitle(DeviceColumn column);
QString columnExplanation(DeviceColumn column);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

/// What a column of the device table shows. What changes often stands side by side: one range tells of it.
enum class DeviceColumn { Name, Vendor, Address, Mac, Presence, FirstSeen, LastSeen, Received, Sent };
constexpr int DeviceColumnCount = int(DeviceColumn::Sent) + 1;

/// How moments are written.
enum class TimeStyle {
    Relative, ///< "3 minutes ago": what is shown is happening
    Exact,    ///< date and time: what is shown was recorded
};

/// When, and how it is written.
struct Moment {
    Timestamp now;
    TimeStyle style = TimeStyle::Relative;
};

/// The column's heading, and in one sentence what it holds.
QString columnTitle(DeviceColumn column);
QString columnExplanation(DeviceColumn column);

/// The text of a cell. Harmless, but it may hold markup: show it as Qt::PlainText.
QString deviceText(const Device &device, DeviceColumn column, const Moment &moment);

/// What a tooltip adds: exact times, all addresses, where a name comes from. Plain text with line breaks.
QString deviceToolTip(const Device &device, DeviceColumn column);

/// What a person calls the device, else what it calls itself, else what is known of it; never empty.
QString deviceTitle(const Device &device);

/// The one address to show: the newest IPv4 address that is not link-local, else the newest IPv6 address that is not,
/// else the newest of all; null without any.
IpAddress primaryAddress(const Device &device);

} // namespace lanscope

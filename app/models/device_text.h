// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"
#include "app/models/device_column.h"
#include "app/models/device_rates.h"

namespace lanscope {

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

/// The text of a cell, empty for Now, which no device knows. Harmless, but it may hold markup: show it as
/// Qt::PlainText.
QString deviceText(const Device &device, DeviceColumn column, const Moment &moment);

/// What a person calls the device, else what it calls itself, else what is known of it; never empty.
QString deviceTitle(const Device &device);

/// What the device is taken for: what a person says, else what its part in the network makes it.
Category shownCategory(const Device &device);
/// The same as a word; empty when it is not known.
QString kindText(const Device &device);

/// "1.2 MB/s", a dash for silence, nothing when nobody listens; and the same in words for both directions.
QString rateText(const std::optional<DeviceRate> &rate);
QString rateDescription(const std::optional<DeviceRate> &rate);

/// The one address to show: the newest IPv4 address that is not link-local, else the newest IPv6 address that is not,
/// else the newest of all; null without any.
IpAddress primaryAddress(const Device &device);

} // namespace lanscope

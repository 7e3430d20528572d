// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"
#include "app/models/device_text.h"

namespace lanscope {

/// What a tooltip adds: exact times, all addresses, where a name comes from. Plain text with line breaks. Nothing is
/// new in a recording, whose times are exact.
QString deviceToolTip(const Device &device, DeviceColumn column, TimeStyle style = TimeStyle::Relative);

/// What a presence means, in a sentence without its full stop; empty when it is not known.
QString presenceExplanation(Presence presence);

/// Why a private address says nothing of its maker.
QString privateAddressExplanation();

} // namespace lanscope

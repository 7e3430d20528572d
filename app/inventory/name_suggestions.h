// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/inventory/device.h"

namespace lanscope {

/// The most names a person chooses from at a glance.
constexpr int MaximumNameSuggestions = 5;

/// What a device could be called, the best first: what it says of itself, then what its owner, vendor and category
/// make. Without the name it has from a person, without repetition; harmless, but it may hold markup.
QStringList nameSuggestions(const Device &device);

} // namespace lanscope

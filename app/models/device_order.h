// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include "app/models/device_text.h"

class QCollator;

namespace lanscope {

/// Which of two devices stands first in a column sorted in the given direction: names as people order them, addresses
/// and amounts by number. What is not known stands last in either direction. Negative, zero or positive.
int compareDevices(const Device &left, const Device &right, DeviceColumn column, Qt::SortOrder order,
                   const QCollator &collator);

/// The same for the column Now.
int compareRates(double left, double right, Qt::SortOrder order);

/// True when every word of a search occurs in the device: its names, vendor, addresses, MAC addresses or category.
bool matchesSearch(const Device &device, const QStringList &words);

} // namespace lanscope

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

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include "app/inventory/device.h"

namespace lanscope {

/// A device as a drawing: the one a person chose, else that of what it is.
QIcon deviceIcon(const Device &device);

/// Whether it is here, as a shape; a null icon when it is not known.
QIcon presenceSymbol(Presence presence);

} // namespace lanscope

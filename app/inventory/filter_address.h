// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/filter_key.h"

namespace lanscope {

/// A MAC address or its beginning, with any separators or none.
Result<FilterTest> macTest(const QString &value);

/// An IP address, a network such as 192.168.1.0/24, or the beginning of an address.
Result<FilterTest> addressTest(const QString &value);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/result.h"

namespace lanscope::helper {

/// The user that the helper turns into when it is started as root and this user exists.
inline constexpr auto HelperUser = "lanscope";

/// Gives up everything but CAP_BPF, CAP_NET_ADMIN and CAP_NET_RAW, for ever: no new privileges, no core dump, no
/// environment, no file for others. Call it first of all.
Result<void> dropPrivileges();

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/result.h"
#include "helper/service/owned.h"

namespace lanscope::helper {

/// The name on the bus of this kind of failure: org.lanscope.Error.<kind>.
const char *busErrorName(ErrorKind kind);

/// Fills `error` from inside a method call; returns what the method must return.
int setBusError(sd_bus_error *error, const Error &failure);

/// Answers a call later with a failure. A caller that has left gets nothing, which is no failure.
void replyBusError(sd_bus_message *call, const Error &failure);

} // namespace lanscope::helper

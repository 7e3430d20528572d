// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/anomaly/alert.h"

namespace lanscope {

/// The phone without a name tells this computer for two minutes that it is the router, as arpspoof does. What is
/// returned is the alert that the program's own decoders and detectors make of those frames; none where the phone is
/// not there.
std::optional<Alert> householdAttack(const QList<Device> &devices, Timestamp began);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/observation.h"
#include "app/inventory/device.h"

namespace lanscope {

/// Moves the device's record of `address` to the end of its list, or adds it. Returns the address that had to make
/// room, null when none had to.
IpAddress noteAddress(Device &device, const IpAddress &address, Timestamp time);

/// Keeps a service once by type, instance and port; the one repeated longest ago makes room.
void noteService(Device &device, const ServiceOffered &service, Timestamp time);

/// Keeps evidence once by source and fact; what is repeated is only seen later. True when it was not known. When there
/// is too much, what points to nothing makes room, the oldest first.
bool noteEvidence(Device &device, const Evidence &evidence);

} // namespace lanscope

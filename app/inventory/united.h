// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/device.h"

namespace lanscope {

/// The device that several addresses are, each with all that was seen under it; the first is the primary one and says
/// who it is. A person's word for the first one wins; where there is none, that for the next one stands. Lists keep
/// their bounds, the newest stays. Identified anew by whoever knows the rules; until then as the first one is.
Device united(const QList<Device> &parts);

/// The two as one: what was decided in `kept` wins.
UserChoices united(const UserChoices &kept, const UserChoices &other);

/// The part of a decision that takes something back: it holds for every address of a device.
Decision takingBackOnly(const Decision &decision);

} // namespace lanscope

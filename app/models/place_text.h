// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/place.h"

namespace lanscope {

/// True when the place is a capture file: what is shown was recorded, not live.
bool isRecording(const Place &place);

/// What a person calls the place, else the name of the file or of the Wi-Fi, or the network's prefix; empty while none
/// is known. Harmless, but it may hold markup.
QString placeTitle(const Place &place);

/// What a kind of place changes, in a sentence.
QString placeKindMeaning(PlaceKind kind);

} // namespace lanscope

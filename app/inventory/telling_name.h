// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// A name as it is compared with others: "Anna’s iPhone", "Annas-iPhone.local" and "annas-iphone" are the same.
QString comparableName(const QString &name);

/// Whether hardly another device has this name: somebody's word is in it, or a long number. What makers and systems
/// call every device of a kind ("iPhone", "Galaxy-S21", "android", "raspberrypi") and what a module makes of its own
/// address ("ESP_1A2B3C") tells nothing.
bool isTellingName(const QString &name);

} // namespace lanscope

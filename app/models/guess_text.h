// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

/// How sure a probability is, in words and as a number: "very likely (93 %)".
QString sureText(double probability);

/// What a device is taken for, a line for each of type, vendor, model and system, each with how sure that is or that a
/// person said so, and the next best guess. Never empty; harmless, but it may hold markup.
QStringList guessLines(const Device &device);

/// How much a piece of evidence weighs, in words: "beyond doubt", "a hint", "speaks against it"; empty without weight.
QString weightText(double weight);

} // namespace lanscope

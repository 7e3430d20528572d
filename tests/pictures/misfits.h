// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lanscope {

/// What a person cannot read whole in this widget or in one that it holds: texts that are cut off without a sign.
QStringList misfitsIn(const QWidget &widget);

} // namespace lanscope

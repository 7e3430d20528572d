// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace lanscope {

/// Letters that two different things of a window, or of one of its menus, claim for the Alt key, a line each. The same
/// words may stand on several cards: then Alt goes from one to the next.
QStringList clashesIn(const QWidget &window);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPalette;

namespace lanscope {

enum class Category : quint8;

/// A drawing of resources/symbols in the palette's text colour, whatever the palette becomes later.
QIcon symbol(const QString &name);

/// The drawing of resources/categories for what a device is, coloured like a symbol.
QIcon categoryIcon(Category category);

/// Of the same family: the computer Lanscope runs on, whatever its category.
QIcon thisComputerIcon();

/// The program's own icon.
QIcon programIcon();

/// Two calm colours that colour-blind eyes tell apart, for light and for dark ground.
QColor receivedColor(const QPalette &palette);
QColor sentColor(const QPalette &palette);

/// For a state that needs a look; always beside a word or a shape.
QColor cautionColor(const QPalette &palette);

/// Text that may stand back, still readable.
QColor quietTextColor(const QPalette &palette);

bool isDark(const QPalette &palette);

} // namespace lanscope

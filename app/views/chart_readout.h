// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "app/models/moment_text.h"

class QFont;
class QPainter;
class QPalette;

namespace lanscope {

/// What a small card beside the pointer says, painted: foreign names never meet a widget that might take them for
/// markup.
class ChartReadout
{
public:
    ChartReadout(const MomentText &text, const QFont &font);

    /// Paints the card inside `area`, beside the moment at `x`. `isColored`: curves have colours of their own.
    void paint(QPainter &painter, const QRectF &area, double x, const QPalette &palette, bool isColored) const;

private:
    QRectF placeIn(const QRectF &area, double x) const;

    MomentText m_text;
    double m_line = 0;    ///< height of a line of text, in pixels
    double m_names = 0;   ///< width of the column of names
    double m_amounts = 0; ///< width of the column of amounts
    double m_width = 0;
    double m_height = 0;
};

} // namespace lanscope

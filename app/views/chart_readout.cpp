// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/chart_readout.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "app/views/history_chart.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr double Padding = 8;
constexpr double Swatch = 8;
constexpr double WidestName = 200; // pixels; longer names end in an ellipsis
constexpr double WidestEvent = 320;

} // namespace

ChartReadout::ChartReadout(const MomentText &text, const QFont &font) : m_text(text)
{
    const QFontMetricsF metrics(font);
    m_line = metrics.height() + 2;
    for (MomentLine &line : m_text.lines) {
        line.name = metrics.elidedText(line.name, Qt::ElideRight, WidestName);
        m_names = std::max(m_names, metrics.horizontalAdvance(line.name));
        m_amounts = std::max(m_amounts, metrics.horizontalAdvance(line.amounts));
    }
    double widest = std::max(metrics.horizontalAdvance(m_text.time), metrics.horizontalAdvance(m_text.note));
    for (QString &event : m_text.events) {
        event = metrics.elidedText(event, Qt::ElideRight, WidestEvent);
        widest = std::max(widest, metrics.horizontalAdvance(event));
    }
    const double columns = m_text.lines.isEmpty() ? 0 : Swatch + Padding + m_names + 2 * Padding + m_amounts;
    const auto lines = 1 + m_text.lines.size() + (m_text.note.isEmpty() ? 0 : 1) + m_text.events.size();
    m_width = std::max(columns, widest) + 2 * Padding + 2;
    m_height = double(lines) * m_line + 2 * Padding;
}

/// Right of the moment; left of it where there is no room.
QRectF ChartReadout::placeIn(const QRectF &area, double x) const
{
    double left = x + 2 * Padding;
    if (left + m_width > area.right())
        left = std::max(area.left(), x - 2 * Padding - m_width);
    return {left, area.top() + Padding, m_width, m_height};
}

void ChartReadout::paint(QPainter &painter, const QRectF &area, double x, const QPalette &palette, bool isColored) const
{
    const QRectF card = placeIn(area, x);
    QColor edge = palette.color(QPalette::ToolTipText);
    edge.setAlphaF(0.4F);
    painter.setPen(edge);
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(card, 4, 4);
    const QColor ink = palette.color(QPalette::ToolTipText);
    QRectF row(card.left() + Padding, card.top() + Padding, card.width() - 2 * Padding, m_line);
    const auto write = [&](const QString &text) {
        painter.setPen(ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
        row.translate(0, m_line);
    };
    write(m_text.time);
    for (const MomentLine &line : m_text.lines) {
        if (isColored)
            painter.fillRect(QRectF(row.left(), row.center().y() - Swatch / 2, Swatch, Swatch),
                             seriesColor(line.curve, line.curve < 0, palette));
        painter.setPen(ink);
        painter.drawText(row.adjusted(isColored ? Swatch + Padding : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         line.name);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.amounts);
        row.translate(0, m_line);
    }
    if (!m_text.note.isEmpty())
        write(m_text.note);
    for (const QString &event : m_text.events)
        write(event);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_picture.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace lanscope {

namespace {

// The drawing's own measure; a tray is 16 to 24 pixels high.
constexpr qreal Side = 22;
// Grey that keeps a contrast of 3:1 and more on white as on black panels.
constexpr QRgb Neutral = 0xff858585;
constexpr QRgb Amber = 0xffe69f00;
constexpr QRgb Red = 0xffd13438;
constexpr int LargestCount = 9; // more is "9+"

QString countText(int count)
{
    return count > LargestCount ? QStringLiteral("9+") : QString::number(count);
}

/// Digits as an outline: a font's own hinting would move them off the middle at such sizes.
void drawCount(QPainter &painter, const QString &text, const QRectF &room, const QColor &color)
{
    QFont font;
    font.setBold(true);
    font.setPixelSize(100);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    const qreal scale = qMin(room.width() / box.width(), room.height() / box.height());
    painter.save();
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, color);
    painter.restore();
}

void drawRing(QPainter &painter)
{
    painter.setPen(QPen(QColor(Neutral), 3));
    painter.drawEllipse(QPointF(11, 11), 7.5, 7.5);
}

void drawDisc(QPainter &painter, int count)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Amber));
    painter.drawEllipse(QPointF(11, 11), 10, 10);
    if (count > 0)
        drawCount(painter, countText(count), QRectF(5, 5.5, 12, 11), Qt::black);
}

void drawTriangle(QPainter &painter, int count)
{
    painter.setPen(QPen(QColor(Red), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(QColor(Red));
    painter.drawPolygon(QPolygonF({{11, 2}, {21, 20}, {1, 20}}));
    drawCount(painter, count > 0 ? countText(count) : QStringLiteral("!"), QRectF(6, 9, 10, 9.5), Qt::white);
}

void drawBars(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(Neutral));
    painter.drawRoundedRect(QRectF(5, 4, 4, 14), 1, 1);
    painter.drawRoundedRect(QRectF(13, 4, 4, 14), 1, 1);
}

} // namespace

QImage trayPicture(TrayState state, int count, int size)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / Side, size / Side);
    switch (state) {
    case TrayState::Fine:
        drawRing(painter);
        break;
    case TrayState::NeedsYou:
        drawDisc(painter, count);
        break;
    case TrayState::Alert:
        drawTriangle(painter, count);
        break;
    case TrayState::Paused:
        drawBars(painter);
        break;
    }
    return picture;
}

QString trayIconName(TrayState state)
{
    const QString name = QStringLiteral("org.lanscope.Lanscope-tray-%1-symbolic");
    switch (state) {
    case TrayState::Fine:
        return name.arg(QStringLiteral("fine"));
    case TrayState::NeedsYou:
        return name.arg(QStringLiteral("needs-you"));
    case TrayState::Alert:
        return name.arg(QStringLiteral("alert"));
    case TrayState::Paused:
        break;
    }
    return name.arg(QStringLiteral("paused"));
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/visibility_meter.h"

#include <QPainter>

#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int BarWidth = 8;
constexpr int BarHeight = 14;
constexpr int Gap = 3;

double shareOf(Sight sight)
{
    switch (sight) {
    case Sight::Seen:
        return 1;
    case Sight::Partly:
        return 0.5;
    case Sight::Unseen:
    case Sight::Unknown:
        break;
    }
    return 0;
}

} // namespace

VisibilityMeter::VisibilityMeter(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VisibilityMeter::showItems(const QList<VisibilityItem> &items)
{
    QList<Sight> sights;
    for (const VisibilityItem &item : items)
        sights.append(item.sight);
    if (sights == m_sights)
        return;
    m_sights = sights;
    updateGeometry();
    update();
}

QSize VisibilityMeter::sizeHint() const
{
    return {int(m_sights.size()) * (BarWidth + Gap) + 1, BarHeight + 1};
}

void VisibilityMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int bar = 0; bar < m_sights.size(); ++bar) {
        const int place = layoutDirection() == Qt::RightToLeft ? int(m_sights.size()) - 1 - bar : bar;
        const QRect frame(place * (BarWidth + Gap), 0, BarWidth, BarHeight);
        const int filled = qRound(BarHeight * shareOf(m_sights[bar]));
        painter.fillRect(frame.adjusted(0, BarHeight - filled, 1, 1), receivedColor(palette()));
        painter.setPen(quietTextColor(palette()));
        painter.drawRect(frame);
    }
}

} // namespace lanscope

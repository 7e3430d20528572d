// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/series_delegate.h"

#include <QPainter>

#include "app/models/history_model.h"
#include "app/views/history_chart.h"

namespace lanscope {

namespace {

constexpr int SwatchSize = 12;

QIcon swatch(const QColor &color)
{
    QPixmap picture(SwatchSize, SwatchSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(picture.rect(), 3, 3);
    return QIcon(picture);
}

} // namespace

void SeriesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LiteralDelegate::initStyleOption(option, index);
    if (HistoryModel::Column(index.column()) != HistoryModel::Column::Name)
        option->text += QChar(u'\u2002'); // numbers of two columns must not look like one
    if (!m_isColored || HistoryModel::Column(index.column()) != HistoryModel::Column::Name)
        return;
    const int curve = index.data(HistoryModel::CurveRole).toInt();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {SwatchSize, SwatchSize};
    option->icon = swatch(seriesColor(curve, curve < 0, option->palette));
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/completion_delegate.h"

#include <QPainter>

#include "app/models/completion_model.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int Margin = 8;

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString explanation = index.data(CompletionModel::ExplanationRole).toString();
    const QSize hint = LiteralDelegate::sizeHint(option, index);
    return {hint.width() + option.fontMetrics.horizontalAdvance(explanation) + 4 * Margin, hint.height() + Margin};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LiteralDelegate::paint(painter, option, index);
    const QString explanation = index.data(CompletionModel::ExplanationRole).toString();
    const int term = option.fontMetrics.horizontalAdvance(index.data().toString());
    const QRect room = option.rect.adjusted(term + 3 * Margin, 0, -Margin, 0);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : quietTextColor(option.palette));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      option.fontMetrics.elidedText(explanation, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/statement_delegate.h"

#include <QApplication>
#include <QPainter>

#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int SideMargin = 12;
constexpr int LineMargin = 6;
constexpr int Wrapped = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

QString said(const QModelIndex &index)
{
    return breakableText(index.data().toString());
}

QRect placeOf(const QString &text, const QStyleOptionViewItem &option, int top)
{
    const QRect room(option.rect.left() + SideMargin, top, option.rect.width() - 2 * SideMargin, 10'000);
    return option.fontMetrics.boundingRect(room, Wrapped, text);
}

} // namespace

StatementDelegate::StatementDelegate(int belowRole, QObject *parent) : LiteralDelegate(parent), m_belowRole(belowRole)
{
}

void StatementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state.setFlag(QStyle::State_HasFocus, false);
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString source = breakableText(index.data(m_belowRole).toString());
    const int width = option.rect.width() - 2 * SideMargin;
    const QRect fact = placeOf(said(index), option, option.rect.top() + LineMargin);
    const QRect origin = placeOf(source, option, fact.bottom() + 1);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const int flags = int(side) | Qt::AlignTop | Qt::TextWordWrap;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(option.rect.left() + SideMargin, fact.top(), width, fact.height()), flags, said(index));
    if (!isSelected)
        painter->setPen(quietTextColor(option.palette));
    painter->drawText(QRect(option.rect.left() + SideMargin, origin.top(), width, origin.height()), flags, source);
    painter->restore();
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString source = breakableText(index.data(m_belowRole).toString());
    const int height = placeOf(said(index), option, 0).height() + placeOf(source, option, 0).height();
    return {option.rect.width(), height + 2 * LineMargin};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/literal_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "app/views/plain_text.h"

namespace lanscope {

bool LiteralDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), literalToolTip(index.data(Qt::ToolTipRole).toString()), view->viewport(),
                       option.rect);
    return true;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

/// Draws a completion: the term, and at the other end what it means.
class CompletionDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    using LiteralDelegate::LiteralDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

/// Draws a row of evidence in two steps, as a narrow dock has room for one column only: what was said, and below it,
/// quieter, what that points to, by which protocol it came and when.
class EvidenceDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    using LiteralDelegate::LiteralDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lanscope

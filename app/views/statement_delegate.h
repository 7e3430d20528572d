// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

/// Draws a row in two steps, as a narrow dock has room for one column only: a statement, and below it, quieter, what
/// belongs to it: its circumstances. Both wrap.
class StatementDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    /// The circumstances stand in `belowRole` of the cell.
    explicit StatementDelegate(int belowRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_belowRole;
};

} // namespace lanscope

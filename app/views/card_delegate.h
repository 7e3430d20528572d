// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/device_delegate.h"

namespace lanscope {

/// Draws a device as a card: what it is, its name, whether it is here, where, and how busy. Names are edited in place.
class CardDelegate : public DeviceDelegate
{
    Q_OBJECT
public:
    using DeviceDelegate::DeviceDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace lanscope

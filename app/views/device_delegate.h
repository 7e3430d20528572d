// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/views/literal_delegate.h"

namespace lanscope {

struct Device;

/// Draws and edits a cell of the device table, whose model is a DeviceFilterModel. What a person types is never
/// overwritten by an update.
class DeviceDelegate : public LiteralDelegate
{
    Q_OBJECT
public:
    using LiteralDelegate::LiteralDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    static const Device &deviceAt(const QModelIndex &index);
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace lanscope

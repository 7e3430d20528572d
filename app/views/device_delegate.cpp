// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

#include "app/base/foreign_text.h"
#include "app/models/device_model.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int RowHeight = 32;
constexpr auto filledProperty = "lanscopeFilled";

QIcon presenceSymbol(Presence presence)
{
    switch (presence) {
    case Presence::Here:
        return symbol(QStringLiteral("here"));
    case Presence::Quiet:
        return symbol(QStringLiteral("quiet"));
    case Presence::Away:
        return symbol(QStringLiteral("away"));
    case Presence::Unknown:
        break;
    }
    return {};
}

} // namespace

void DeviceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is the unit; its selection shows where one is
    switch (DeviceColumn(index.column())) {
    case DeviceColumn::Name:
        if (!index.data(DeviceModel::NamedRole).toBool())
            option->palette.setColor(QPalette::Text, quietTextColor(option->palette));
        break;
    case DeviceColumn::Presence:
        option->icon = presenceSymbol(Presence(index.data(DeviceModel::SortRole).toInt()));
        option->features.setFlag(QStyleOptionViewItem::HasDecoration, !option->icon.isNull());
        option->decorationSize = {12, 12};
        break;
    case DeviceColumn::Address:
    case DeviceColumn::Received:
    case DeviceColumn::Sent:
    case DeviceColumn::Mac:
        option->font = numberFont(option->font);
        break;
    default:
        break;
    }
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + 8, qMax(hint.height(), RowHeight)};
}

QWidget *DeviceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(ForeignTextLength);
    editor->setAccessibleName(tr("New name"));
    editor->setPlaceholderText(index.data(Qt::DisplayRole).toString());
    return editor;
}

void DeviceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A view calls this again with every change of the cell; what is being typed counts more.
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

bool DeviceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), literalToolTip(index.data(Qt::ToolTipRole).toString()), view->viewport(),
                       option.rect);
    return true;
}

} // namespace lanscope

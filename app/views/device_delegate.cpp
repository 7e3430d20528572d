// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_delegate.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

#include "app/base/foreign_text.h"
#include "app/inventory/name_suggestions.h"
#include "app/models/device_filter_model.h"
#include "app/views/device_symbol.h"
#include "app/views/name_edit.h"
#include "app/views/plain_text.h"
#include "app/views/rate_chart.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int RowHeight = 32;
constexpr auto filledProperty = "lanscopeFilled";

constexpr int IconSize = 20;
constexpr int DotSize = 9; // with its ring
constexpr int SparklineWidth = 48;

void setIcon(QStyleOptionViewItem *option, const QIcon &icon, int size)
{
    option->icon = icon;
    option->features.setFlag(QStyleOptionViewItem::HasDecoration, !icon.isNull());
    option->decorationSize = {size, size};
}

/// A dot that stands out from what it covers by a ring in the colour of the ground.
void paintDot(QPainter &painter, const QRectF &area, const QColor &color, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground, 2));
    painter.setBrush(color);
    painter.drawEllipse(area);
    painter.restore();
}

/// The same dot crossed out: its bar tells it from the one of a new device, whatever the colours.
void paintBarredDot(QPainter &painter, const QRectF &area, const QColor &color, const QColor &ground)
{
    paintDot(painter, area, color, ground);
    painter.fillRect(QRectF(area.left() + 2, area.center().y() - 0.75, area.width() - 4, 1.5), ground);
}

} // namespace

const Device &DeviceDelegate::deviceAt(const QModelIndex &index)
{
    return qobject_cast<const DeviceFilterModel *>(index.model())->device(index.row());
}

void DeviceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    LiteralDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is the unit; its selection shows where one is
    if (isAmount(DeviceColumn(index.column())))
        option->text += QChar(u'\u2002'); // room between a number and the text of the next column
    switch (DeviceColumn(index.column())) {
    case DeviceColumn::Name:
        if (!index.data(DeviceModel::NamedRole).toBool())
            option->palette.setColor(QPalette::Text, quietTextColor(option->palette));
        setIcon(option, deviceIcon(deviceAt(index)), IconSize);
        break;
    case DeviceColumn::Presence:
        setIcon(option, presenceSymbol(Presence(index.data(DeviceModel::SortRole).toInt())), 12);
        break;
    case DeviceColumn::Address:
    case DeviceColumn::Now:
    case DeviceColumn::Today:
    case DeviceColumn::Received:
    case DeviceColumn::Sent:
    case DeviceColumn::Mac:
        option->font = numberFont(option->font);
        break;
    default:
        break;
    }
}

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LiteralDelegate::paint(painter, option, index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    if (index.column() == int(DeviceColumn::Now)) {
        const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("888.8 MB/s "));
        if (option.rect.width() < SparklineWidth + number + 12)
            return; // a narrow column has room for the number only
        const QRect area(option.rect.left() + 6, option.rect.top() + 9, SparklineWidth, option.rect.height() - 18);
        paintSparkline(*painter, QStyle::visualRect(option.direction, option.rect, area),
                       index.data(DeviceModel::RateRole).value<QList<double>>(), color);
    } else if (index.column() == int(DeviceColumn::Name)) {
        const QRect corner(option.rect.left() + IconSize - DotSize / 2, option.rect.center().y() - IconSize / 2 - 1,
                           DotSize, DotSize);
        const QRect at = QStyle::visualRect(option.direction, option.rect, corner);
        const QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
        if (index.data(DeviceModel::NewRole).toBool())
            paintDot(*painter, at, color, ground);
        else if (index.data(DeviceModel::NotMineRole).toBool())
            paintBarredDot(*painter, at, isSelected ? color : quietTextColor(option.palette), ground);
    }
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = LiteralDelegate::sizeHint(option, index);
    return {hint.width() + 8, qMax(hint.height(), RowHeight)};
}

QWidget *DeviceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(ForeignTextLength);
    editor->setAccessibleName(tr("New name"));
    editor->setPlaceholderText(index.data(Qt::DisplayRole).toString());
    offerNames(editor, nameSuggestions(deviceAt(index)));
    return editor;
}

void DeviceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A view calls this again with every change of the cell; what is being typed counts more.
    if (editor->property(filledProperty).toBool())
        return;
    editor->setProperty(filledProperty, true);
    LiteralDelegate::setEditorData(editor, index);
}

} // namespace lanscope

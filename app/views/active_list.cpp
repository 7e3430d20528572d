// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/active_list.h"

#include <QHeaderView>

#include "app/models/active_devices_model.h"
#include "app/views/device_symbol.h"
#include "app/views/literal_delegate.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int VendorFrom = 560; // pixels; where it is narrower the name needs the room

/// Puts the drawing before the name and the shape before the presence.
class ActiveDelegate : public LiteralDelegate
{
public:
    ActiveDelegate(ActiveDevicesModel *devices, QObject *parent) : LiteralDelegate(parent), m_devices(devices) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
        const Device &device = m_devices->device(index.row());
        switch (ActiveDevicesModel::Column(index.column())) {
        case ActiveDevicesModel::Column::Name:
            option->icon = deviceIcon(device);
            option->decorationSize = {20, 20};
            break;
        case ActiveDevicesModel::Column::Vendor:
            option->palette.setColor(QPalette::Text, quietTextColor(option->palette));
            break;
        case ActiveDevicesModel::Column::Presence:
            option->icon = presenceSymbol(device.presence);
            option->decorationSize = {12, 12};
            break;
        case ActiveDevicesModel::Column::Amount:
            option->font = numberFont(option->font);
            break;
        }
        option->features.setFlag(QStyleOptionViewItem::HasDecoration, !option->icon.isNull());
    }

private:
    ActiveDevicesModel *m_devices;
};

} // namespace

ActiveList::ActiveList(ActiveDevicesModel *devices, QWidget *parent) : QTableView(parent), m_devices(devices)
{
    setModel(devices);
    setItemDelegate(new ActiveDelegate(devices, this));
    setAccessibleName(tr("The busiest devices"));
    setAccessibleDescription(tr("One device a row. Enter shows more of the device of the current row."));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true); // an eye must not lose its row where the window is wide
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto wide : {ActiveDevicesModel::Column::Name, ActiveDevicesModel::Column::Vendor})
        horizontalHeader()->setSectionResizeMode(int(wide), QHeaderView::Stretch);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_devices->device(index.row()).id); });
    connect(devices, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(devices, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

QSize ActiveList::sizeHint() const
{
    return {480, RowHeight * m_devices->rowCount()};
}

QSize ActiveList::minimumSizeHint() const
{
    return {240, RowHeight * m_devices->rowCount()};
}

void ActiveList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnHidden(int(ActiveDevicesModel::Column::Vendor), width() < VendorFrom);
}

} // namespace lanscope

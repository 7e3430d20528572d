// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_cards.h"

#include "app/models/device_filter_model.h"
#include "app/views/card_delegate.h"

namespace lanscope {

DeviceCards::DeviceCards(DeviceFilterModel *devices, QWidget *parent) : QListView(parent)
{
    setModel(devices);
    setModelColumn(int(DeviceColumn::Name));
    setItemDelegate(new CardDelegate(this));
    setAccessibleName(tr("Devices"));
    setAccessibleDescription(tr("One device a card. F2 gives the current device a name."));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true); // thousands of cards are placed without asking each
    setSpacing(4);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
}

QItemSelectionModel::SelectionFlags DeviceCards::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const auto command = QListView::selectionCommand(index, event);
    return command == QItemSelectionModel::NoUpdate ? command : command | QItemSelectionModel::Rows;
}

} // namespace lanscope

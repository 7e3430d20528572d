// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_table.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

#include "app/models/device_filter_model.h"
#include "app/views/device_delegate.h"

namespace lanscope {

namespace {

constexpr int column(DeviceColumn which)
{
    return int(which);
}

/// A text about as wide as what a column usually holds.
QString usualText(DeviceColumn which)
{
    switch (which) {
    case DeviceColumn::Vendor:
    case DeviceColumn::Type:
        return QStringLiteral("Network storage");
    case DeviceColumn::Address:
        return QStringLiteral("192.168.100.200");
    case DeviceColumn::Mac:
        return QStringLiteral("00:00:00:00:00:00");
    case DeviceColumn::Now:
        return QStringLiteral("888.8 kB/s sparkline");
    case DeviceColumn::LastSeen:
        return QStringLiteral("59 minutes ago");
    case DeviceColumn::FirstSeen:
        return QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 28)), QLocale::ShortFormat);
    case DeviceColumn::Presence:
        return QStringLiteral("away and");
    default:
        return QStringLiteral("888.8 MB  ");
    }
}

} // namespace

DeviceTable::DeviceTable(DeviceFilterModel *devices, QWidget *parent) : QTableView(parent)
{
    setModel(devices);
    setItemDelegate(new DeviceDelegate(this));
    setAccessibleName(tr("Devices"));
    setAccessibleDescription(tr("One device a row. F2 gives the device of the current row a name."));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else in the window
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    buildHeader();
}

void DeviceTable::buildHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(64);
    for (int section = 0; section < DeviceColumnCount; ++section) {
        const int content = fontMetrics().horizontalAdvance(usualText(DeviceColumn(section)));
        const int title = fontMetrics().horizontalAdvance(columnTitle(DeviceColumn(section))) + 24;
        header->resizeSection(section, qMax(content, title) + 16);
    }
    const QList<DeviceColumn> shown = columnsInOrder();
    for (int visual = 0; visual < shown.size(); ++visual) {
        header->moveSection(header->visualIndex(column(shown.at(visual))), visual);
        header->setSectionHidden(column(shown.at(visual)), !isShownAtFirst(shown.at(visual)));
    }
    header->setSectionResizeMode(column(DeviceColumn::Name), QHeaderView::Stretch);
    setSortingEnabled(true);
    sortByColumn(column(DeviceColumn::Name), Qt::AscendingOrder);
}

void DeviceTable::editName(const QModelIndex &row)
{
    edit(row, EditKeyPressed, nullptr);
}

bool DeviceTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!index.isValid() || (trigger != EditKeyPressed && trigger != DoubleClicked))
        return QTableView::edit(index, trigger, event);
    const QModelIndex name = index.siblingAtColumn(column(DeviceColumn::Name));
    selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    return QTableView::edit(name, trigger, event);
}

} // namespace lanscope

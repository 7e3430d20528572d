// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/column_menu.h"

#include <QHeaderView>

#include "app/models/device_column.h"
#include "app/views/plain_text.h"

namespace lanscope {

ColumnMenu::ColumnMenu(QHeaderView *header, QWidget *parent) : QMenu(parent), m_header(header)
{
    const QList<DeviceColumn> columns = columnsInOrder();
    for (const DeviceColumn column : columns) {
        if (column == DeviceColumn::Name)
            continue;
        QAction *action = addAction(literalLabel(columnTitle(column)));
        action->setCheckable(true);
        action->setData(int(column));
        action->setToolTip(columnExplanation(column));
        connect(action, &QAction::triggered, header,
                [header, column](bool shown) { header->setSectionHidden(int(column), !shown); });
    }
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::showState);
}

void ColumnMenu::showState()
{
    const QList<QAction *> all = actions();
    for (QAction *action : all)
        action->setChecked(!m_header->isSectionHidden(action->data().toInt()));
}

} // namespace lanscope

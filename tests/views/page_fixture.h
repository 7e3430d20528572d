// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "app/models/device_decisions.h"
#include "app/models/device_filter_model.h"
#include "app/views/device_actions.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/undo_bar.h"
#include "tests/models/sample_devices.h"

namespace lanscope {

/// A page of devices whose filter is typed nowhere else.
struct PageFixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    DevicePage page{&devices, &decisions};
    UndoBar undoBar{&decisions}; ///< stands below every page of the window

    explicit PageFixture(int count = 12)
    {
        devices.replace(sampleDevices(count));
        QObject::connect(&page, &DevicePage::filterWanted, &page, &DevicePage::setFilter);
        QObject::connect(&page, &DevicePage::clearingWanted, &page, [this] { page.setFilter({}); });
        page.resize(1000, 600);
        page.show();
        QTest::qWait(0);
    }

    QToolButton *named(const QString &name) const
    {
        const QList<QToolButton *> buttons = page.findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QMenu *menu() const { return page.findChild<DeviceActions *>()->menu(); }
    QAction *action(const QString &text) const
    {
        Q_EMIT menu()->aboutToShow();
        const QList<QAction *> actions = menu()->actions();
        for (QAction *each : actions) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void choose(const QList<int> &numbers)
    {
        page.select(sampleDevice(numbers.constFirst()).id);
        for (const int n : numbers) {
            for (int row = 0; row < page.table()->model()->rowCount(); ++row) {
                const QModelIndex index = page.table()->model()->index(row, 0);
                if (index.data(DeviceModel::DeviceIdRole).value<DeviceId>() == sampleDevice(n).id)
                    page.table()->selectionModel()->select(index,
                                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }
    const UserChoices &choices(int n) const { return devices.find(sampleDevice(n).id)->user; }
};

} // namespace lanscope

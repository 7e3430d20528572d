// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

class QStackedLayout;

namespace lanscope {

class DeviceActions;
class DeviceDecisions;
class DeviceFilterModel;
class DeviceModel;
class DeviceTable;
class ElidedLabel;
class EmptyPage;

/// The page of all devices: their number in words, and the table or what there is to do to fill it.
class DevicePage : public QWidget
{
    Q_OBJECT
public:
    DevicePage(DeviceModel *devices, DeviceDecisions *decisions, QWidget *parent = nullptr);

    DeviceTable *table() const { return m_table; }

    void showState(const PipelineState &state);
    void search(const QString &text);

    /// Makes a device the current and only chosen one and scrolls to it; a filter that hides it is cleared.
    void select(const DeviceId &id);
    /// The same, with the focus where its name is typed.
    void beginNaming(const DeviceId &id);
    /// The device that keys and menus are about; null when there is none.
    DeviceId current() const;
    QList<DeviceId> chosen() const;

    /// Brings order, search and numbers up to date; once a second is often enough.
    void refresh();

Q_SIGNALS:
    /// Another device is the current one; a null one says that none is.
    void currentChanged(const lanscope::DeviceId &id);
    /// Enter or the like: the person wants to see more of a device.
    void activated(const lanscope::DeviceId &id);
    void listeningWanted();
    void fileWanted();
    void clearingWanted();

private:
    void showWhatIsThere();
    void connectTable();
    void tellCurrent();

    DeviceModel *m_devices;
    DeviceFilterModel *m_filter;
    DeviceActions *m_actions;
    ElidedLabel *m_count;
    DeviceTable *m_table;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    PipelineState m_state;
    DeviceId m_told; ///< the device that currentChanged() told last
};

} // namespace lanscope

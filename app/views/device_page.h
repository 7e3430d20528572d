// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

class QStackedLayout;

namespace lanscope {

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
    explicit DevicePage(DeviceModel *devices, QWidget *parent = nullptr);

    DeviceTable *table() const { return m_table; }

    void showState(const PipelineState &state);
    void search(const QString &text);

    /// Makes a device the current one; nothing when it is not in the list.
    void selectDevice(const DeviceId &id);

    /// Brings order, search and numbers up to date; once a second is often enough.
    void refresh();

Q_SIGNALS:
    void listeningWanted();
    void fileWanted();
    void clearingWanted();

private:
    void showWhatIsThere();

    DeviceModel *m_devices;
    DeviceFilterModel *m_filter;
    ElidedLabel *m_count;
    DeviceTable *m_table;
    EmptyPage *m_empty;
    QStackedLayout *m_stack;
    PipelineState m_state;
};

} // namespace lanscope

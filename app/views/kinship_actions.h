// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QObject>

#include "app/inventory/device.h"

class QAction;
class QMenu;

namespace lanscope {

class DeviceDecisions;
class DeviceModel;

/// The entries of a menu that say which devices are one: "Merge with…" and "Split off an address".
class KinshipActions : public QObject
{
    Q_OBJECT
public:
    using Chosen = std::function<QList<DeviceId>()>;

    /// Adds its entries to `menu`, which must live as long; `parent` shows the dialog.
    KinshipActions(DeviceModel *devices, DeviceDecisions *decisions, Chosen chosen, QMenu *menu, QWidget *parent);

    /// Makes the entries fit what is chosen, before the menu opens.
    void prepare();

private:
    void merge();
    void fillAddresses();

    DeviceModel *m_devices;
    DeviceDecisions *m_decisions;
    Chosen m_chosen;
    QWidget *m_widget;
    QAction *m_merge;
    QMenu *m_addresses;
};

} // namespace lanscope

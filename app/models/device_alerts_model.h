// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "app/models/alert_model.h"

namespace lanscope {

/// The alerts of one device, whatever a person did with them: open ones first, then those that are done, then muted
/// ones; of each the newest first. Its source is an AlertModel.
class DeviceAlertsModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DeviceAlertsModel(AlertModel *alerts, QObject *parent = nullptr);

    /// The addresses that are the device.
    void setDevice(const QList<MacAddress> &addresses);
    /// How many of them nobody has looked at yet.
    int openCount() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const Alert *alertAt(const QModelIndex &source) const;

    AlertModel *m_alerts;
    QList<MacAddress> m_addresses; // Device::MaximumMacs at most
};

} // namespace lanscope

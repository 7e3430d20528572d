// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "app/inventory/device.h"

namespace lanscope {

class ActiveDevicesModel;

/// The busiest devices, a row each, as high as its rows.
class ActiveList : public QTableView
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 36; ///< pixels

    explicit ActiveList(ActiveDevicesModel *devices, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person wants to see more of it.
    void opened(const lanscope::DeviceId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ActiveDevicesModel *m_devices;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_title.h"

#include "app/models/device_model.h"

namespace lanscope {

QString deviceTitle(const DeviceModel &devices, const DeviceId &id)
{
    const int row = devices.rowOf(id);
    return row < 0 ? QString() : devices.index(row, int(DeviceColumn::Name)).data(Qt::DisplayRole).toString();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

class DeviceModel;

/// What an empty page teaches, and which ways out it offers.
struct Teaching {
    QString title;
    QString text;
    bool offersListening = false;
    bool offersFile = false;
    bool offersClearing = false; ///< of the filter that leaves nothing
};

/// For a device table without a row.
Teaching teachDevices(const PipelineState &state, bool isFiltering);

/// The same while only a range of time is shown.
Teaching teachDevicesOfRange();

/// For a chart without a point; `why` is whyNothingIsDrawn().
Teaching teachTraffic(const PipelineState &state, const QString &why);

/// "17 devices: 12 here, 3 quiet, 2 away", or "5 of 17 devices" when they are filtered. Archived ones do not count.
QString countText(const DeviceModel &devices, int shown, bool isFiltering);

} // namespace lanscope

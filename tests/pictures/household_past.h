// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/alert.h"
#include "app/history/history_answer.h"
#include "app/inventory/likeness.h"

namespace lanscope {

/// What was told in the household of these devices: two open alerts, one that is done, one that is muted; of fewer than
/// five devices, none.
QList<Alert> householdAlerts(const QList<Device> &devices, Timestamp now);

/// One of the devices looks like another that was here before; nothing in a small household.
QList<Likeness> householdLikenesses(const QList<Device> &devices);

/// What its database would answer: evenings that are busier than nights, and two hours in which nobody listened.
HistoryAnswer householdHistory(const HistoryQuery &query, const QList<Device> &devices);

} // namespace lanscope

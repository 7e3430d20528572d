// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include "app/capture/capture_status.h"
#include "app/capture/flow_record.h"
#include "app/inventory/device.h"
#include "app/inventory/likeness.h"
#include "app/traffic/contribution.h"

namespace lanscope {

/// The objects of the command line's contract, complete: what is not known is null or an empty list, never invented.
QJsonObject deviceToJson(const Device &device);
QJsonObject likenessToJson(const Likeness &likeness);
QJsonObject contributionToJson(const Contribution &contribution);
QJsonObject flowToJson(const FlowRecord &flow, const QString &interface);
/// One object for all sources of a run; `backend` and `hooks` are joined, counters added up.
QJsonObject captureToJson(const QList<CaptureStatus> &sources, quint64 flows, quint64 undecodableFrames);

} // namespace lanscope

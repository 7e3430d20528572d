// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/anomaly/alert.h"

namespace lanscope {

/// What a device is called in sentences; empty when nobody knows.
using DeviceNameLookup = std::function<QString(const DeviceId &)>;

/// The names of these devices as alerts say them.
DeviceNameLookup namesOf(const QList<Device> &devices);

/// The alert object of the command line's contract; what is not known is null.
QJsonObject alertToJson(const Alert &alert, const DeviceNameLookup &nameOf);

/// The same of several, in their order.
QJsonArray alertsToJson(const QList<Alert> &alerts, const DeviceNameLookup &nameOf);

/// Alerts as CSV (RFC 4180, UTF-8, CRLF), a header line first; every field has passed csvField().
QString alertsToCsv(const QList<Alert> &alerts, const DeviceNameLookup &nameOf);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "app/export/alert_export.h"
#include "app/history/history_answer.h"

namespace lanscope {

/// How a question is grouped, as the contract calls it: "all", "device", "service", "destination", "scope".
QString groupingKey(Grouping grouping);

/// A stored range of time: its series with their points, and when nobody listened. Points in which nothing was
/// exchanged are left out.
QJsonObject historyToJson(const HistoryAnswer &answer, const DeviceNameLookup &nameOf);

/// The same as CSV (RFC 4180, UTF-8, CRLF), one point of one series a line; every field has passed csvField().
QString historyToCsv(const HistoryAnswer &answer, const DeviceNameLookup &nameOf);

/// What one device exchanged in a range, for what and with whom: single flows are not stored (see --flow-log).
struct DeviceExchanges {
    DeviceId device;
    QString name; ///< as in alerts; may be empty
    HistoryAnswer services;
    HistoryAnswer destinations; ///< without series while names are not kept
};

QJsonArray exchangesToJson(const QList<DeviceExchanges> &devices);
QString exchangesToCsv(const QList<DeviceExchanges> &devices);

} // namespace lanscope

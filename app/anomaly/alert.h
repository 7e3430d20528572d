// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include "app/anomaly/alert_fact.h"
#include "app/anomaly/alert_frame.h"
#include "app/anomaly/alert_kind.h"
#include "app/inventory/device.h"

namespace lanscope {

/// Unique in its place; 0 is none.
using AlertId = qint64;

/// What a person did with an alert. Whether it goes on is another matter: Alert::closedAt.
enum class AlertState : quint8 { Open, Acknowledged, Muted };
QString alertStateKey(AlertState state);       ///< "open"; stable
AlertState alertStateFromKey(QStringView key); ///< Open when there is no such state

/// What a detector saw at one moment, before it becomes an alert or is added to one.
struct Finding {
    AlertKind kind = AlertKind::NewDevice;
    MacAddress actor; ///< who does it; null when nobody can be named
    Timestamp time;
    QString subject; ///< whom or what it concerns: an address, a domain; harmless, may be empty
    QList<AlertFact> facts;
    std::optional<Severity> severity{}; ///< another than the kind's usual one
    QList<AlertFrame> frames{};         ///< that it was seen in; none where it was counted
};

/// Something that a person should know of: one kind of finding about one device, told once and then extended.
struct Alert {
    AlertId id = 0;
    AlertKind kind = AlertKind::NewDevice;
    Severity severity = Severity::Info;
    DeviceId device; ///< null when nobody can be named
    Timestamp openedAt;
    Timestamp lastSeen;
    Timestamp closedAt; ///< unknown while it goes on
    quint64 count = 0;  ///< findings
    QString subject;
    QList<AlertFact> facts;   ///< of the newest finding
    QList<AlertFrame> frames; ///< that it was seen in, the newest last; at most AlertFrame::MostOfAlert
    AlertState state = AlertState::Open;

    bool isClosed() const { return closedAt.isKnown(); }
    bool operator==(const Alert &) const = default;
};

/// A person wants to hear no more of a kind from a device.
struct AlertMute {
    AlertKind kind = AlertKind::NewDevice;
    DeviceId device; ///< null: from any device
    bool operator==(const AlertMute &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Alert)
Q_DECLARE_METATYPE(lanscope::AlertMute)

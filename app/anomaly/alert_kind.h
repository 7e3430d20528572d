// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QMetaType>
#include <QString>

namespace lanscope {

/// What an alert is about. Each has a detector in app/anomaly/detectors that says when it is raised.
enum class AlertKind : quint8 {
    NewDevice,
    DeviceGone,
    DeviceBack,
    AddressConflict,
    ArpSpoof,
    GatewayChanged,
    NdSpoof,
    RogueDhcp,
    DhcpStarvation,
    RogueRa,
    NamePoisoning,
    DnsSpoof,
    ArpScan,
    PingSweep,
    PortScan,
    HostScan,
    SlowScan,
    UdpScan,
    StealthScan,
    TelnetSpread,
    BruteForce,
    Flood,
    MacFlood,
    Storm,
    VolumeSpike,
    Exfiltration,
    Beacon,
    ReconnectLoop,
    DnsTunnel,
    GeneratedNames,
    CategoryDrift,
    IdentityChange,
    NewService,
    ExposedService,
    Blocklisted,
};

/// How much it matters: to know some time, to look at today, to act on now.
enum class Severity : quint8 { Info, Warning, Critical };

/// What a person wants to have of a kind: a notification, a line in the list, or nothing.
enum class AlertLevel : quint8 { Notify, RecordOnly, Off };

QList<AlertKind> allAlertKinds();
QString alertKindKey(AlertKind kind); ///< "arp-spoof"; stable, for files and scripts
std::optional<AlertKind> alertKindFromKey(QStringView key);
QString alertKindName(AlertKind kind); ///< "Somebody poses as another device", translated

/// The severity of a finding that does not say another.
Severity usualSeverity(AlertKind kind);
/// The level while a person has not chosen one.
AlertLevel usualLevel(AlertKind kind);
/// An attack on the network itself, seen from broadcasts or own traffic on any computer: told at once, even when quiet.
bool isGuardKind(AlertKind kind);
/// Happens at a moment and does not go on: each finding is an alert of its own.
bool isTurn(AlertKind kind);

QString severityKey(Severity severity); ///< "warning"
std::optional<Severity> severityFromKey(QStringView key);
QString severityName(Severity severity); ///< translated
QString alertLevelKey(AlertLevel level); ///< "record"
std::optional<AlertLevel> alertLevelFromKey(QStringView key);

inline size_t qHash(AlertKind kind, size_t seed = 0) noexcept
{
    return ::qHash(quint8(kind), seed);
}

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::AlertKind)

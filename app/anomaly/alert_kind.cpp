// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_kind.h"

#include <QCoreApplication>

namespace lanscope {

namespace {

enum class Guard : quint8 { No, Yes };

/// What is fixed about a kind; in the order of AlertKind, which a test holds still.
struct KindRow {
    AlertKind kind;
    const char *key;
    const char *name;
    Severity severity;
    AlertLevel level;
    Guard guard;
};

constexpr auto Info = Severity::Info;
constexpr auto Warning = Severity::Warning;
constexpr auto Critical = Severity::Critical;
constexpr auto Notify = AlertLevel::Notify;
constexpr auto Record = AlertLevel::RecordOnly;

constexpr KindRow Rows[] = {
    {AlertKind::NewDevice, "new-device", QT_TRANSLATE_NOOP("AlertKind", "A new device"), Info, Notify, Guard::No},
    {AlertKind::DeviceGone, "device-gone", QT_TRANSLATE_NOOP("AlertKind", "A device left"), Info, Notify, Guard::No},
    {AlertKind::DeviceBack, "device-back", QT_TRANSLATE_NOOP("AlertKind", "A device came back"), Info, Notify,
     Guard::No},
    {AlertKind::AddressConflict, "address-conflict", QT_TRANSLATE_NOOP("AlertKind", "Two devices with one address"),
     Info, Record, Guard::Yes},
    {AlertKind::ArpSpoof, "arp-spoof", QT_TRANSLATE_NOOP("AlertKind", "A device poses as another (ARP)"), Warning,
     Notify, Guard::Yes},
    {AlertKind::GatewayChanged, "gateway-changed", QT_TRANSLATE_NOOP("AlertKind", "The router is another one"), Warning,
     Notify, Guard::Yes},
    {AlertKind::NdSpoof, "nd-spoof", QT_TRANSLATE_NOOP("AlertKind", "A device poses as another (IPv6)"), Critical,
     Notify, Guard::Yes},
    {AlertKind::RogueDhcp, "rogue-dhcp", QT_TRANSLATE_NOOP("AlertKind", "A second DHCP server"), Critical, Notify,
     Guard::Yes},
    {AlertKind::DhcpStarvation, "dhcp-starvation", QT_TRANSLATE_NOOP("AlertKind", "Addresses are being used up"),
     Warning, Notify, Guard::Yes},
    {AlertKind::RogueRa, "rogue-ra", QT_TRANSLATE_NOOP("AlertKind", "A second IPv6 router"), Critical, Notify,
     Guard::Yes},
    {AlertKind::NamePoisoning, "name-poisoning", QT_TRANSLATE_NOOP("AlertKind", "A device answers to every name"),
     Critical, Notify, Guard::Yes},
    {AlertKind::DnsSpoof, "dns-spoof", QT_TRANSLATE_NOOP("AlertKind", "Forged DNS answers"), Critical, Notify,
     Guard::Yes},
    {AlertKind::ArpScan, "arp-scan", QT_TRANSLATE_NOOP("AlertKind", "Search for devices (ARP)"), Warning, Notify,
     Guard::Yes},
    {AlertKind::PingSweep, "ping-sweep", QT_TRANSLATE_NOOP("AlertKind", "Search for devices (ping)"), Warning, Notify,
     Guard::No},
    {AlertKind::PortScan, "port-scan", QT_TRANSLATE_NOOP("AlertKind", "Search for open ports"), Critical, Notify,
     Guard::No},
    {AlertKind::HostScan, "host-scan", QT_TRANSLATE_NOOP("AlertKind", "Search for a service on many devices"), Critical,
     Notify, Guard::No},
    {AlertKind::SlowScan, "slow-scan", QT_TRANSLATE_NOOP("AlertKind", "Slow search for services"), Warning, Notify,
     Guard::No},
    {AlertKind::UdpScan, "udp-scan", QT_TRANSLATE_NOOP("AlertKind", "Search for UDP services"), Warning, Notify,
     Guard::No},
    {AlertKind::StealthScan, "stealth-scan", QT_TRANSLATE_NOOP("AlertKind", "Disguised search for services"), Critical,
     Notify, Guard::No},
    {AlertKind::TelnetSpread, "telnet-spread", QT_TRANSLATE_NOOP("AlertKind", "Spreading like a bot"), Critical, Notify,
     Guard::No},
    {AlertKind::BruteForce, "brute-force", QT_TRANSLATE_NOOP("AlertKind", "Guessing passwords"), Warning, Notify,
     Guard::No},
    {AlertKind::Flood, "flood", QT_TRANSLATE_NOOP("AlertKind", "A flood of packets"), Critical, Notify, Guard::No},
    {AlertKind::MacFlood, "mac-flood", QT_TRANSLATE_NOOP("AlertKind", "A flood of made-up devices"), Warning, Notify,
     Guard::Yes},
    {AlertKind::Storm, "storm", QT_TRANSLATE_NOOP("AlertKind", "A broadcast storm"), Warning, Notify, Guard::Yes},
    {AlertKind::VolumeSpike, "volume-spike", QT_TRANSLATE_NOOP("AlertKind", "Far more traffic than usual"), Info,
     Record, Guard::No},
    {AlertKind::Exfiltration, "exfiltration", QT_TRANSLATE_NOOP("AlertKind", "A large upload to a new place"), Warning,
     Notify, Guard::No},
    {AlertKind::Beacon, "beacon", QT_TRANSLATE_NOOP("AlertKind", "Calls home like clockwork"), Info, Record, Guard::No},
    {AlertKind::ReconnectLoop, "reconnect-loop", QT_TRANSLATE_NOOP("AlertKind", "Calls in vain again and again"), Info,
     Record, Guard::No},
    {AlertKind::DnsTunnel, "dns-tunnel", QT_TRANSLATE_NOOP("AlertKind", "Data hidden in names"), Warning, Notify,
     Guard::No},
    {AlertKind::GeneratedNames, "generated-names", QT_TRANSLATE_NOOP("AlertKind", "Many names that do not exist"),
     Warning, Notify, Guard::No},
    {AlertKind::CategoryDrift, "category-drift", QT_TRANSLATE_NOOP("AlertKind", "Unlike a device of its type"), Warning,
     Notify, Guard::No},
    {AlertKind::IdentityChange, "identity-change", QT_TRANSLATE_NOOP("AlertKind", "Not the device it was"), Warning,
     Notify, Guard::No},
    {AlertKind::NewService, "new-service", QT_TRANSLATE_NOOP("AlertKind", "A new service"), Info, Record, Guard::No},
    {AlertKind::ExposedService, "exposed-service", QT_TRANSLATE_NOOP("AlertKind", "Reachable from the Internet"), Info,
     Record, Guard::No},
    {AlertKind::Blocklisted, "blocklisted", QT_TRANSLATE_NOOP("AlertKind", "Contact with a listed address"), Warning,
     Notify, Guard::No},
};

const KindRow &rowOf(AlertKind kind)
{
    Q_ASSERT(Rows[size_t(kind)].kind == kind);
    return Rows[size_t(kind)];
}

struct NamedSeverity {
    Severity severity;
    const char *key;
    const char *name;
};
constexpr NamedSeverity Severities[] = {
    {Severity::Info, "info", QT_TRANSLATE_NOOP("AlertKind", "For information")},
    {Severity::Warning, "warning", QT_TRANSLATE_NOOP("AlertKind", "Warning")},
    {Severity::Critical, "critical", QT_TRANSLATE_NOOP("AlertKind", "Critical")},
};

constexpr const char *LevelKeys[] = {"notify", "record", "off"}; // in the order of AlertLevel

} // namespace

QList<AlertKind> allAlertKinds()
{
    QList<AlertKind> kinds;
    for (const KindRow &row : Rows)
        kinds.append(row.kind);
    return kinds;
}

QString alertKindKey(AlertKind kind)
{
    return QString::fromLatin1(rowOf(kind).key);
}

std::optional<AlertKind> alertKindFromKey(QStringView key)
{
    for (const KindRow &row : Rows) {
        if (key == QLatin1StringView(row.key))
            return row.kind;
    }
    return std::nullopt;
}

QString alertKindName(AlertKind kind)
{
    return QCoreApplication::translate("AlertKind", rowOf(kind).name);
}

Severity usualSeverity(AlertKind kind)
{
    return rowOf(kind).severity;
}

AlertLevel usualLevel(AlertKind kind)
{
    return rowOf(kind).level;
}

bool isGuardKind(AlertKind kind)
{
    return rowOf(kind).guard == Guard::Yes;
}

bool isTurn(AlertKind kind)
{
    return kind == AlertKind::DeviceGone || kind == AlertKind::DeviceBack;
}

QString severityKey(Severity severity)
{
    return QString::fromLatin1(Severities[size_t(severity)].key);
}

std::optional<Severity> severityFromKey(QStringView key)
{
    for (const NamedSeverity &each : Severities) {
        if (key == QLatin1StringView(each.key))
            return each.severity;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    return QCoreApplication::translate("AlertKind", Severities[size_t(severity)].name);
}

QString alertLevelKey(AlertLevel level)
{
    return QString::fromLatin1(LevelKeys[size_t(level)]);
}

std::optional<AlertLevel> alertLevelFromKey(QStringView key)
{
    for (const AlertLevel level : {AlertLevel::Notify, AlertLevel::RecordOnly, AlertLevel::Off}) {
        if (key == QLatin1StringView(LevelKeys[size_t(level)]))
            return level;
    }
    return std::nullopt;
}

} // namespace lanscope

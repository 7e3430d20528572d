// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/household.h"

#include <cmath>

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;

/// One line of the cast: what a device is, says and does.
struct Role {
    const char *mac;
    const char *host;
    const char *shown;
    const char *given; ///< the person's name
    const char *owner;
    const char *vendor;
    Category category;
    double confidence;
    Presence presence;
    int busy; ///< kilobytes a second
};

constexpr Role Cast[] = {
    {"3c:a6:2f:10:20:01", "fritz.box", "", "", "", "AVM", Category::Router, .99, Presence::Here, 420},
    {"00:1e:64:10:20:02", "tux", "", "", "", "Intel", Category::Computer, .97, Presence::Here, 380},
    {"f0:18:98:10:20:03", "Annas-iPhone", "Anna’s iPhone", "Anna’s iPhone", "Anna", "Apple", Category::Phone, .96,
     Presence::Here, 12},
    {"00:1b:a9:10:20:04", "BRN001BA9102004", "Brother HL-L2350DW", "Office printer", "", "Brother", Category::Printer,
     .98, Presence::Quiet, 0},
    {"a8:23:fe:10:20:05", "LGwebOSTV", "[LG] webOS TV OLED55", "Living-room TV", "", "LG Electronics", Category::Tv,
     .94, Presence::Here, 2100},
    {"5c:aa:fd:10:20:06", "Sonos-5CAAFD102006", "Kitchen – Sonos One", "", "", "Sonos", Category::SmartSpeaker, .93,
     Presence::Here, 40},
    {"b8:27:eb:10:20:07", "homeassistant", "", "Home Assistant", "", "Raspberry Pi", Category::SingleBoardComputer, .91,
     Presence::Here, 6},
    {"00:11:32:10:20:08", "DiskStation", "DiskStation", "", "", "Synology", Category::Nas, .97, Presence::Here, 55},
    {"ec:b5:fa:10:20:09", "Philips-hue", "Hue Bridge – 102009", "", "", "Philips", Category::Hub, .95, Presence::Here,
     1},
    {"a4:cf:12:10:20:0a", "shelly1-10200A", "", "Hallway light", "", "", Category::SmartPlug, .72, Presence::Here, 0},
    {"2e:41:8a:10:20:0b", "", "", "", "", "", Category::Phone, .61, Presence::Here, 3},
    {"fc:65:de:10:20:0c", "amazon-10200c", "", "", "", "Amazon", Category::MediaStreamer, .78, Presence::Quiet, 0},
    {"00:17:88:10:20:0d", "", "", "", "", "Signify", Category::Light, .83, Presence::Here, 0},
    {"98:b6:e9:10:20:0e", "", "", "Switch of the children", "Ben", "Nintendo", Category::GameConsole, .92,
     Presence::Away, 0},
    {"44:07:0b:10:20:0f", "Nest-Doorbell", "", "Front door", "", "Google", Category::Doorbell, .88, Presence::Here, 22},
    {"8c:85:90:10:20:10", "Bens-MacBook", "Ben’s MacBook Air", "Ben’s laptop", "Ben", "Apple", Category::Computer, .95,
     Presence::Away, 0},
    {"d8:3a:dd:10:20:11", "", "", "", "", "Raspberry Pi", Category::Unknown, .3, Presence::Here, 0},
};
constexpr const char *Rooms[] = {"Desk", "Hall", "Lab", "Meeting room"};
constexpr int CastSize = int(std::size(Cast));

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::optional<QString> ifAny(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

/// From the eighteenth on the same roles again, in rooms.
Role roleOf(int n)
{
    return Cast[n < CastSize ? n : 2 + n % (CastSize - 2)];
}

MacAddress macOf(int n)
{
    MacAddress mac = *MacAddress::fromString(text(roleOf(n).mac));
    mac.octets[3] = quint8(0x10 + n / 256);
    mac.octets[5] = quint8(n);
    return mac;
}

void addEvidence(Device &device, const Role &role, Timestamp now)
{
    const QString kind = categoryKey(role.category);
    const auto add = [&](const char *source, const QString &fact, double weight) {
        if (!fact.isEmpty())
            device.evidence.append({text(source),
                                    fact,
                                    role.category == Category::Unknown ? QString() : kind,
                                    weight,
                                    {now.nanoseconds - 400 * Second}});
    };
    add("MAC prefix", device.vendor, 0.8);
    add("DHCP", device.hostname.isEmpty() ? QString() : QStringLiteral("host name ") + device.hostname, 1.4);
    add("mDNS", device.displayName.isEmpty() ? QString() : QStringLiteral("announces ") + device.displayName, 2.6);
}

Device deviceOf(int n, NameStyle names, Timestamp now)
{
    const Role role = roleOf(n);
    Device device;
    device.id = macOf(n);
    device.macs = {device.id};
    device.hostname = text(role.host);
    device.displayName = text(role.shown);
    device.vendor = text(role.vendor);
    device.user.name = ifAny(text(role.given));
    device.user.owner = ifAny(text(role.owner));
    device.user.known = n % 5 != 0;
    if (n >= CastSize)
        device.user.name = QStringLiteral("%1 %2").arg(text(Rooms[n % int(std::size(Rooms))])).arg(n);
    if (names == NameStyle::Long && n % 2 == 0)
        device.user.name =
            QStringLiteral("The one that stands in the corner of the room behind the garden, %1 ").arg(n).repeated(3);
    device.isGateway = n == 0;
    device.isSelf = n == 1;
    device.identification.category = role.category;
    device.identification.confidence = role.confidence;
    device.identification.runnerUp = Category::Other;
    device.identification.runnerUpConfidence = .02;
    device.identification.vendor = device.vendor;
    const std::array<quint8, 4> address{192, 168, quint8(178 + n / 250), quint8(1 + n % 250)};
    device.firstSeen = {now.nanoseconds - (n % 5 == 0 && n > 0 ? 4000 : 40 * 86400) * Second - n * 3600 * Second};
    device.lastSeen = {now.nanoseconds - (role.presence == Presence::Away    ? 9 * 3600 * Second
                                          : role.presence == Presence::Quiet ? 600 * Second
                                                                             : n % 7 * Second)};
    device.addresses = {{IpAddress::v4(address.data()), device.firstSeen, device.lastSeen}};
    device.presence = role.presence;
    const auto today = quint64(role.busy) * 1'000'000 + quint64(n) * 40'000;
    device.today = {today / 900, today / 5, today / 700, today - today / 5};
    device.traffic = device.today;
    if (n == 3)
        device.services = {{QStringLiteral("_ipp._tcp"), device.displayName, 631, device.firstSeen, device.lastSeen}};
    addEvidence(device, role, now);
    return device;
}

} // namespace

QList<Device> household(int count, NameStyle names, Timestamp now)
{
    QList<Device> devices;
    for (int n = 0; n < count; ++n)
        devices.append(deviceOf(n, names, now));
    return devices;
}

QList<Device> oneSecondLater(const QList<Device> &devices, int second, Timestamp now)
{
    QList<Device> later = devices;
    for (int n = 0; n < later.size(); ++n) {
        const double wave = 1 + 0.7 * std::sin(second * 0.3 + n);
        const auto bytes = quint64(roleOf(n).busy * 1000 * wave);
        later[n].traffic.bytesReceived += bytes * quint64(second);
        later[n].traffic.bytesSent += bytes * quint64(second) / 5;
        if (later[n].presence == Presence::Here)
            later[n].lastSeen = now;
    }
    return later;
}

PipelineState householdState(int count, Timestamp now)
{
    PipelineState state;
    state.place.prefix = QStringLiteral("192.168.178.0/24");
    state.place.name = QStringLiteral("Home");
    state.place.id = 1;
    if (count == 0)
        return state;
    state.place.listenedSince = {now.nanoseconds - 40 * 86400 * Second};
    state.activity = Activity::Listening;
    state.stored = true;
    CaptureStatus source;
    source.interface = QStringLiteral("eth0");
    source.mode = QStringLiteral("host");
    source.backend = QStringLiteral("tc");
    source.hooks = {QStringLiteral("TCX ingress eth0 (program 214)"), QStringLiteral("TCX egress eth0 (program 215)")};
    source.reasons = {QStringLiteral("XDP: the driver of eth0 is not known to attach without a reset.")};
    source.frames = {1'284'311, 403'207};
    source.bytes = {1'611'200'451, 98'310'022};
    source.flowRecords = 48'211;
    source.framesCopied = 6'120;
    source.tableBytes = 8 << 20;
    state.sources = {source};
    state.flows = source.flowRecords;
    state.unicastFrames = 1'200'000;
    return state;
}

TrafficSample householdTraffic(int second, Timestamp now)
{
    TrafficSample sample;
    sample.until = now;
    sample.nanoseconds = Second;
    const double wave = 1 + 0.6 * std::sin(second * 0.08) + 0.3 * std::sin(second * 0.45);
    sample.bytes = {quint64(3'000'000 * std::abs(wave)), quint64(420'000 * std::abs(wave))};
    sample.frames = {sample.bytes[0] / 900, sample.bytes[1] / 500};
    return sample;
}

DayStrip householdDay(Timestamp now)
{
    DayStrip strip;
    strip.day = localDay(now);
    for (int quarter = 28; quarter <= slotOf(now); ++quarter) {
        if (quarter >= 48 && quarter < 51)
            continue;
        const double wave = 1.2 + std::sin(quarter * 0.35);
        strip.quarters[size_t(quarter)] = {.bytes = {quint64(90e6 * wave), quint64(12e6 * wave)},
                                           .packets = {1000, 1000},
                                           .devicesHeard = 9 + quarter % 6,
                                           .observed = true};
    }
    return strip;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/detail_text.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/device_tool_tip.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DetailText)
};

struct ServiceWords {
    const char *type; ///< as announced, without protocol and domain
    const char *name;
};

// DNS-SD service types (RFC 6763) and UPnP device types that people know by what they do.
constexpr ServiceWords Services[] = {
    {"_ipp", QT_TRANSLATE_NOOP("Service", "Printing")},
    {"_ipps", QT_TRANSLATE_NOOP("Service", "Printing")},
    {"_printer", QT_TRANSLATE_NOOP("Service", "Printing")},
    {"_pdl-datastream", QT_TRANSLATE_NOOP("Service", "Printing")},
    {"_uscan", QT_TRANSLATE_NOOP("Service", "Scanning")},
    {"_uscans", QT_TRANSLATE_NOOP("Service", "Scanning")},
    {"_scanner", QT_TRANSLATE_NOOP("Service", "Scanning")},
    {"_smb", QT_TRANSLATE_NOOP("Service", "Shared files")},
    {"_afpovertcp", QT_TRANSLATE_NOOP("Service", "Shared files")},
    {"_nfs", QT_TRANSLATE_NOOP("Service", "Shared files")},
    {"_webdav", QT_TRANSLATE_NOOP("Service", "Shared files")},
    {"_http", QT_TRANSLATE_NOOP("Service", "Web page")},
    {"_https", QT_TRANSLATE_NOOP("Service", "Web page")},
    {"_airplay", QT_TRANSLATE_NOOP("Service", "Pictures and sound from Apple devices")},
    {"_raop", QT_TRANSLATE_NOOP("Service", "Sound from Apple devices")},
    {"_googlecast", QT_TRANSLATE_NOOP("Service", "Pictures and sound by Google Cast")},
    {"_spotify-connect", QT_TRANSLATE_NOOP("Service", "Music by Spotify")},
    {"_ssh", QT_TRANSLATE_NOOP("Service", "Remote login")},
    {"_sftp-ssh", QT_TRANSLATE_NOOP("Service", "Remote login")},
    {"_rfb", QT_TRANSLATE_NOOP("Service", "Remote screen")},
    {"_hap", QT_TRANSLATE_NOOP("Service", "Smart home by Apple")},
    {"_matter", QT_TRANSLATE_NOOP("Service", "Smart home by Matter")},
    {"_companion-link", QT_TRANSLATE_NOOP("Service", "Talks to other Apple devices")},
    {"_workstation", QT_TRANSLATE_NOOP("Service", "Computer")},
    {"MediaServer", QT_TRANSLATE_NOOP("Service", "Films, music and pictures")},
    {"MediaRenderer", QT_TRANSLATE_NOOP("Service", "Plays films and music")},
    {"InternetGatewayDevice", QT_TRANSLATE_NOOP("Service", "Way to the internet")},
};

QString addressText(const Device &device)
{
    QStringList lines;
    for (auto record = device.addresses.crbegin(); record != device.addresses.crend(); ++record)
        lines += record->address.toString();
    return lines.join(u'\n');
}

QString macText(const Device &device)
{
    QStringList lines;
    for (const MacAddress &mac : device.macs)
        lines += mac.toString();
    if (device.hasRandomizedMac())
        lines += Words::tr("Private address: %1").arg(privateAddressExplanation());
    return lines.join(u'\n');
}

constexpr qint64 TwoDays = 2 * 86'400'000'000'000;

QString momentText(Timestamp moment, Timestamp now)
{
    if (!moment.isKnown())
        return {};
    // From two days on the relative form is a date, which the exact one says already.
    const bool isRecent = now - moment < TwoDays;
    return isRecent ? formatExact(moment) + u'\n' + formatRelative(moment, now) : formatExact(moment);
}

QString servicesText(const Device &device)
{
    QStringList lines;
    for (const ServiceRecord &service : device.services)
        lines += serviceText(service);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString totalText(const DeviceTraffic &traffic)
{
    return Words::tr("received %1, sent %2").arg(formatBytes(traffic.bytesReceived), formatBytes(traffic.bytesSent));
}

} // namespace

QList<DetailFact> detailFacts(const Device &device, Timestamp now)
{
    const QString selfNamed =
        device.user.name ? foreignText(device.displayName.isEmpty() ? device.hostname : device.displayName) : QString();
    QList<DetailFact> facts{
        {Words::tr("Presence"), presenceExplanation(device.presence)},
        {Words::tr("Calls itself"), selfNamed},
        {Words::tr("Network interface by"), foreignText(device.identification.interfaceMaker)},
        {Words::tr("Addresses"), addressText(device)},
        {Words::tr("MAC address"), macText(device)},
        {Words::tr("Offers"), servicesText(device)},
        {Words::tr("First seen"), momentText(device.firstSeen, now)},
        {Words::tr("Last seen"), momentText(device.lastSeen, now)},
        {Words::tr("Today"), totalText(device.today)},
        {Words::tr("In all"), totalText(device.traffic)},
    };
    facts.removeIf([](const DetailFact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QString serviceText(const ServiceRecord &service)
{
    const QString type = service.type.section(u'.', 0, 0);
    const auto *words = std::find_if(std::begin(Services), std::end(Services), [&](const ServiceWords &each) {
        return type.compare(QLatin1StringView(each.type), Qt::CaseInsensitive) == 0 ||
               service.type.contains(u':' + QLatin1StringView(each.type) + u':');
    });
    return words == std::end(Services) ? foreignText(service.type)
                                       : QCoreApplication::translate("Service", words->name);
}

QString describeRates(const QList<RateSample> &samples)
{
    if (samples.isEmpty() || !samples.constLast().observed)
        return Words::tr("Lanscope is not listening, so it does not know what this device sends and receives now.");
    if (!isBusy(samples))
        return Words::tr(
            "This computer saw no traffic of this device in the last minute. What it exchanges with others "
            "may pass by unseen.");
    DeviceRate highest;
    for (const RateSample &sample : samples) {
        highest.received = std::max(highest.received, sample.rate.received);
        highest.sent = std::max(highest.sent, sample.rate.sent);
    }
    const DeviceRate &now = samples.constLast().rate;
    return Words::tr("Received: %1 now, at most %2 in the last minute. Sent: %3 now, at most %4.")
        .arg(formatRate(now.received), formatRate(highest.received), formatRate(now.sent), formatRate(highest.sent));
}

bool isBusy(const QList<RateSample> &samples)
{
    return std::any_of(samples.begin(), samples.end(), [](const RateSample &each) { return each.rate.total() >= 1; });
}

} // namespace lanscope

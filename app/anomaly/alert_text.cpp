// SPDX-License-Identifier: GPL-3.0-or-later
// The words of alerts, in one place: what is said of each kind.
#include "app/anomaly/alert_text.h"

#include <QCoreApplication>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// Sentences of a kind. %1 of the title is the device, %2 the subject.
struct Words {
    AlertKind kind;
    const char *title;
    const char *normal;
    const char *advice;
};

constexpr Words Kinds[] = {
    {AlertKind::NewDevice, QT_TRANSLATE_NOOP("AlertText", "%1 is new in this network."),
     QT_TRANSLATE_NOOP("AlertText", "New devices appear when somebody visits or buys something."),
     QT_TRANSLATE_NOOP("AlertText", "If you know it, give it a name. If nobody knows it, change the Wi-Fi password.")},
    {AlertKind::DeviceGone, QT_TRANSLATE_NOOP("AlertText", "%1 seems to have left."),
     QT_TRANSLATE_NOOP("AlertText", "Devices leave, sleep, or are switched off."),
     QT_TRANSLATE_NOOP("AlertText", "Nothing needs to be done, unless it should be here. You wanted to be told when "
                                    "this device comes or goes.")},
    {AlertKind::DeviceBack, QT_TRANSLATE_NOOP("AlertText", "%1 is back."),
     QT_TRANSLATE_NOOP("AlertText", "Devices leave and come back."),
     QT_TRANSLATE_NOOP("AlertText", "Nothing needs to be done. You wanted to be told when this device comes or "
                                    "goes.")},
    {AlertKind::AddressConflict, QT_TRANSLATE_NOOP("AlertText", "%1 uses the address %2, which another device has."),
     QT_TRANSLATE_NOOP("AlertText", "Each address belongs to one device. Bridged virtual machines and proxies may look "
                                    "like this, too."),
     QT_TRANSLATE_NOOP("AlertText", "If one of the two has trouble, let the router give it an address by DHCP instead "
                                    "of setting one by hand.")},
    {AlertKind::ArpSpoof, QT_TRANSLATE_NOOP("AlertText", "%1 pretends to be %2."),
     QT_TRANSLATE_NOOP("AlertText",
                       "A device answers for an address when it is asked and when the address is its own."),
     QT_TRANSLATE_NOOP("AlertText", "It may read or change what others send. Take it off the network, and change "
                                    "passwords that were typed meanwhile.")},
    {AlertKind::GatewayChanged, QT_TRANSLATE_NOOP("AlertText", "The router's address %2 now belongs to %1."),
     QT_TRANSLATE_NOOP("AlertText", "The router keeps its hardware address until it is replaced."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody replaced the router, find this device and take it off the network.")},
    {AlertKind::NdSpoof, QT_TRANSLATE_NOOP("AlertText", "%1 pretends to be %2."),
     QT_TRANSLATE_NOOP("AlertText", "A device announces IPv6 addresses that are its own. A sleeping device may have "
                                    "another one answer for it."),
     QT_TRANSLATE_NOOP("AlertText", "It may read or change what others send. Take it off the network, and change "
                                    "passwords that were typed meanwhile.")},
    {AlertKind::RogueDhcp, QT_TRANSLATE_NOOP("AlertText", "%1 gives out addresses beside the router."),
     QT_TRANSLATE_NOOP("AlertText", "In a network one DHCP server gives out addresses, mostly the router."),
     QT_TRANSLATE_NOOP("AlertText", "If it is a router or access point of yours, switch off its DHCP server. If it is "
                                    "not, take it off the network and reconnect the others.")},
    {AlertKind::DhcpStarvation, QT_TRANSLATE_NOOP("AlertText", "Somebody uses up the addresses of this network."),
     QT_TRANSLATE_NOOP("AlertText", "A handful of devices ask for an address in a minute."),
     QT_TRANSLATE_NOOP("AlertText", "New devices may get no address. Look which device or port of the switch it comes "
                                    "from, and restart the router when it is over.")},
    {AlertKind::RogueRa, QT_TRANSLATE_NOOP("AlertText", "%1 says that it is the IPv6 router."),
     QT_TRANSLATE_NOOP("AlertText", "In a network one station is the router."),
     QT_TRANSLATE_NOOP("AlertText",
                       "If it is a computer that shares its connection, switch that off. If it is unknown, "
                       "take it off the network.")},
    {AlertKind::NamePoisoning, QT_TRANSLATE_NOOP("AlertText", "%1 answers to names that are not its own."),
     QT_TRANSLATE_NOOP("AlertText", "A device answers when it is asked for its own name."),
     QT_TRANSLATE_NOOP("AlertText", "It may collect passwords of those who look for shares or proxies. Take it off the "
                                    "network, and change passwords that were used meanwhile.")},
    {AlertKind::DnsSpoof, QT_TRANSLATE_NOOP("AlertText", "Forged answers for %2 lead astray."),
     QT_TRANSLATE_NOOP("AlertText", "Each question has one answer."),
     QT_TRANSLATE_NOOP("AlertText", "Do not type passwords until the device that forges is off the network.")},
    {AlertKind::ArpScan, QT_TRANSLATE_NOOP("AlertText", "%1 asks for every address of this network."),
     QT_TRANSLATE_NOOP("AlertText", "Devices ask for the few that they talk to. Network scanner apps ask for all."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody scanned the network on purpose, look what runs on this device.")},
    {AlertKind::PingSweep, QT_TRANSLATE_NOOP("AlertText", "%1 looks who is there by ping."),
     QT_TRANSLATE_NOOP("AlertText", "Devices ping few others, if any. Network scanner apps ping all."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody scanned the network on purpose, look what runs on this device.")},
    {AlertKind::PortScan, QT_TRANSLATE_NOOP("AlertText", "%1 looks for open ports of %2."),
     QT_TRANSLATE_NOOP("AlertText", "Devices call the few services that they use, and these answer."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody did this on purpose, take the device off the network and look for "
                                    "malicious software.")},
    {AlertKind::HostScan, QT_TRANSLATE_NOOP("AlertText", "%1 looks for port %2 on many hosts."),
     QT_TRANSLATE_NOOP("AlertText", "Devices call the few hosts that they use, and these answer."),
     QT_TRANSLATE_NOOP("AlertText", "Worms spread like this. If nobody did this on purpose, take the device off the "
                                    "network and look for malicious software.")},
    {AlertKind::SlowScan, QT_TRANSLATE_NOOP("AlertText", "%1 tries services one after the other, slowly."),
     QT_TRANSLATE_NOOP("AlertText", "Devices call the few services that they use, and these answer."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody did this on purpose, look what runs on this device.")},
    {AlertKind::UdpScan, QT_TRANSLATE_NOOP("AlertText", "%1 looks for UDP services (%2)."),
     QT_TRANSLATE_NOOP("AlertText", "Devices call the few services that they use, and these answer."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody did this on purpose, look what runs on this device.")},
    {AlertKind::StealthScan, QT_TRANSLATE_NOOP("AlertText", "%1 tests %2 with packets that no program sends."),
     QT_TRANSLATE_NOOP("AlertText", "Network stacks do not send such packets. Only tools for scanning do."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody did this on purpose, take the device off the network and look for "
                                    "malicious software.")},
    {AlertKind::TelnetSpread, QT_TRANSLATE_NOOP("AlertText", "%1 looks for devices to break into, like a bot."),
     QT_TRANSLATE_NOOP("AlertText", "Hardly anything uses telnet any more."),
     QT_TRANSLATE_NOOP("AlertText", "Switch it off and on, update it at once, and set a password of your own. Until "
                                    "then keep it off the Internet.")},
    {AlertKind::BruteForce, QT_TRANSLATE_NOOP("AlertText", "%1 may be guessing passwords of %2."),
     QT_TRANSLATE_NOOP("AlertText", "People log in now and then, programs keep their connection."),
     QT_TRANSLATE_NOOP("AlertText", "If it is no program of yours, change the password there, and look what runs on "
                                    "this device.")},
    {AlertKind::Flood, QT_TRANSLATE_NOOP("AlertText", "%1 floods %2 with packets."),
     QT_TRANSLATE_NOOP("AlertText", "Devices send what the other side answers."),
     QT_TRANSLATE_NOOP("AlertText", "Take the device off the network; it may take part in an attack on others.")},
    {AlertKind::MacFlood, QT_TRANSLATE_NOOP("AlertText", "Somebody floods the network with made-up devices."),
     QT_TRANSLATE_NOOP("AlertText", "New devices come one by one."),
     QT_TRANSLATE_NOOP("AlertText", "Who does it cannot be seen. Unplug cables of the switch one after the other until "
                                    "it ends.")},
    {AlertKind::Storm, QT_TRANSLATE_NOOP("AlertText", "Broadcasts flood the network, most of them from %1."),
     QT_TRANSLATE_NOOP("AlertText", "A network has some broadcasts in a second."),
     QT_TRANSLATE_NOOP("AlertText", "Look for a cable that has both its ends in the network, and for a device that is "
                                    "broken.")},
    {AlertKind::VolumeSpike, QT_TRANSLATE_NOOP("AlertText", "%1 moves far more data than usual."),
     QT_TRANSLATE_NOOP("AlertText", "What it usually moves at this time of day was learned."),
     QT_TRANSLATE_NOOP("AlertText", "Updates and backups do this. Otherwise look whom it talks to.")},
    {AlertKind::Exfiltration, QT_TRANSLATE_NOOP("AlertText", "%1 uploads much to %2."),
     QT_TRANSLATE_NOOP("AlertText", "Most devices receive more than they send, and send to places they know."),
     QT_TRANSLATE_NOOP("AlertText", "Backups, speed tests and cameras do this. Otherwise look what runs on it.")},
    {AlertKind::Beacon, QT_TRANSLATE_NOOP("AlertText", "%1 calls %2 like clockwork."),
     QT_TRANSLATE_NOOP("AlertText", "Many programs call their makers at fixed times; some malicious software does."),
     QT_TRANSLATE_NOOP("AlertText", "Nothing needs to be done if you know the place it calls.")},
    {AlertKind::ReconnectLoop, QT_TRANSLATE_NOOP("AlertText", "%1 calls %2 in vain, again and again."),
     QT_TRANSLATE_NOOP("AlertText", "A service that ended leaves its devices calling."),
     QT_TRANSLATE_NOOP("AlertText", "Look for an update of the device. If you do not know the place it calls, look "
                                    "what runs on it.")},
    {AlertKind::DnsTunnel, QT_TRANSLATE_NOOP("AlertText", "%1 hides data in names under %2."),
     QT_TRANSLATE_NOOP("AlertText", "Names are short, and each device asks for few under one domain."),
     QT_TRANSLATE_NOOP("AlertText", "If nobody uses a tunnel on purpose, take the device off the network and look for "
                                    "malicious software.")},
    {AlertKind::GeneratedNames, QT_TRANSLATE_NOOP("AlertText", "%1 asks for many names that do not exist."),
     QT_TRANSLATE_NOOP("AlertText", "Nearly all names that devices ask for exist."),
     QT_TRANSLATE_NOOP("AlertText", "Bots look for their master like this. Look for malicious software.")},
    {AlertKind::CategoryDrift, QT_TRANSLATE_NOOP("AlertText", "%1 does what a device of its type does not do (%2)."),
     QT_TRANSLATE_NOOP("AlertText", "Simple devices talk to their maker's service and little else."),
     QT_TRANSLATE_NOOP("AlertText", "Update it. If its type is wrong, set the right one.")},
    {AlertKind::IdentityChange, QT_TRANSLATE_NOOP("AlertText", "%1 is not what it was."),
     QT_TRANSLATE_NOOP("AlertText", "A device keeps its name and its software."),
     QT_TRANSLATE_NOOP("AlertText", "Another system on the same computer looks like this. Otherwise somebody may use "
                                    "its address.")},
    {AlertKind::NewService, QT_TRANSLATE_NOOP("AlertText", "%1 now offers %2."),
     QT_TRANSLATE_NOOP("AlertText", "Devices get new services with updates and programs."),
     QT_TRANSLATE_NOOP("AlertText", "Nothing needs to be done if you installed it.")},
    {AlertKind::ExposedService, QT_TRANSLATE_NOOP("AlertText", "%1 can be reached from the Internet (%2)."),
     QT_TRANSLATE_NOOP("AlertText", "Games and file sharing ask the router to let others in."),
     QT_TRANSLATE_NOOP("AlertText", "If it should not be reachable, switch off UPnP in the router.")},
    {AlertKind::Blocklisted, QT_TRANSLATE_NOOP("AlertText", "%1 is in contact with %2, which is on your list."),
     QT_TRANSLATE_NOOP("AlertText", "No device should talk to what is listed."),
     QT_TRANSLATE_NOOP("AlertText", "Look which program does it.")},
};

/// One sentence of each kind of fact; %1… are its values.
struct Line {
    FactKind kind;
    const char *text;
};

constexpr Line Lines[] = {
    {FactKind::PortsTried, QT_TRANSLATE_NOOP("AlertText", "%2 ports of %1 were tried within %3 s: %4")},
    {FactKind::HostsTried, QT_TRANSLATE_NOOP("AlertText", "Port %2 of %1 hosts was tried within %3 s: %4")},
    {FactKind::TargetsTried, QT_TRANSLATE_NOOP("AlertText", "%1 services did not answer within %2 min: %3")},
    {FactKind::ShareAnswered, QT_TRANSLATE_NOOP("AlertText", "%1 % of %2 attempts were answered.")},
    {FactKind::OddPackets, QT_TRANSLATE_NOOP("AlertText", "%1 packets to %3 within %2 s that no network stack sends.")},
    {FactKind::ProtocolsTried, QT_TRANSLATE_NOOP("AlertText", "%2 IP protocols of %1 were tried within %3 s.")},
    {FactKind::AddressesAsked, QT_TRANSLATE_NOOP("AlertText", "It asked for %1 addresses within %2 s: %3")},
    {FactKind::HostsPinged, QT_TRANSLATE_NOOP("AlertText", "It pinged %1 hosts within %2 s: %3")},
    {FactKind::MarkedPackets,
     QT_TRANSLATE_NOOP("AlertText", "%1 hosts within %2 s got packets with the mark of the Mirai family.")},
    {FactKind::ClaimedAddress, QT_TRANSLATE_NOOP("AlertText", "%2 claims %1, which %3 had.")},
    {FactKind::UnaskedAnswers, QT_TRANSLATE_NOOP("AlertText", "%1 answers within %2 s that nobody asked for: %3")},
    {FactKind::IsGatewayAddress, QT_TRANSLATE_NOOP("AlertText", "%1 is the address of the router or name server.")},
    {FactKind::OwnersFlipped,
     QT_TRANSLATE_NOOP("AlertText", "%1 changed its owner %2 times within %3 s, between %4 and %5.")},
    {FactKind::ServerOffered,
     QT_TRANSLATE_NOOP("AlertText", "The server %1 names the router %2 and the name servers %3, to %4.")},
    {FactKind::KnownServer, QT_TRANSLATE_NOOP("AlertText", "The server that was known, %1, names the router %2.")},
    {FactKind::NewClients, QT_TRANSLATE_NOOP("AlertText", "%1 clients asked for addresses, %2 times within %3 s.")},
    {FactKind::RouterSaid, QT_TRANSLATE_NOOP("AlertText", "%1 (%2) advertises itself with %3 preference, and: %4")},
    {FactKind::KnownRouter, QT_TRANSLATE_NOOP("AlertText", "Known routers: %1")},
    {FactKind::NewMacs, QT_TRANSLATE_NOOP("AlertText", "%1 hardware addresses never seen before within %2 s.")},
    {FactKind::NamesAnswered, QT_TRANSLATE_NOOP("AlertText", "%1 names within %2 s, all said to be at %4: %3")},
    {FactKind::TwoAnswers, QT_TRANSLATE_NOOP("AlertText", "%4 asked once for %1 and was told %2, and also %3.")},
    {FactKind::NamesAsked,
     QT_TRANSLATE_NOOP("AlertText", "%1 names under %3 within %2 s, %4 characters long on average: %5")},
    {FactKind::NamesMissing, QT_TRANSLATE_NOOP("AlertText", "%1 domains within %2 min that do not exist: %3")},
    {FactKind::Logins, QT_TRANSLATE_NOOP("AlertText", "%1 connections to %2 of %3 within %4 s.")},
    {FactKind::Rate, QT_TRANSLATE_NOOP("AlertText", "%1 packets a second (%2) to %3 for %4 s.")},
    {FactKind::Regular, QT_TRANSLATE_NOOP("AlertText", "%2 calls to %1 every %3 s, give or take %4 %.")},
    {FactKind::InVain, QT_TRANSLATE_NOOP("AlertText", "%2 calls to %1 within %3 min, none answered.")},
    {FactKind::Uploaded, QT_TRANSLATE_NOOP("AlertText", "%1 bytes went to %3, %2 bytes came back.")},
    {FactKind::FirstContact,
     QT_TRANSLATE_NOOP("AlertText", "%1 is a new contact. Lanscope has been watching here for %2 hours.")},
    {FactKind::UnlikeType, QT_TRANSLATE_NOOP("AlertText", "It is taken for a %1, and %2: %3")},
    {FactKind::WasAnd, QT_TRANSLATE_NOOP("AlertText", "%1 was \"%2\" and is \"%3\" now.")},
    {FactKind::TrafficOfHour,
     QT_TRANSLATE_NOOP("AlertText", "%1 bytes in this hour; %2 bytes are usual, after %3 days of learning.")},
    {FactKind::Service, QT_TRANSLATE_NOOP("AlertText", "It announces %1.")},
    {FactKind::PortOpened, QT_TRANSLATE_NOOP("AlertText", "It asked the router to pass port %1 on to %2.")},
    {FactKind::InboundContact, QT_TRANSLATE_NOOP("AlertText", "It answered a call from %1 to port %2.")},
    {FactKind::Listed, QT_TRANSLATE_NOOP("AlertText", "%1 is in the list %2.")},
    {FactKind::Server6Offered,
     QT_TRANSLATE_NOOP("AlertText", "The DHCPv6 server %1 gives the addresses %2 and the name servers %3, to %4.")},
    {FactKind::KnownServer6,
     QT_TRANSLATE_NOOP("AlertText", "The DHCPv6 server that was known, %1, gives the name servers %2.")},
    {FactKind::RedirectsSent, QT_TRANSLATE_NOOP("AlertText", "%1 ICMP redirects in the name of %2, which %3 has.")},
    {FactKind::SilentFor,
     QT_TRANSLATE_NOOP("AlertText", "It was silent for %1 min. While it is here, it is silent for %2 min at most.")},
    {FactKind::AwayFor, QT_TRANSLATE_NOOP("AlertText", "It was heard again after %1 min.")},
    {FactKind::Times, QT_TRANSLATE_NOOP("AlertText", "It was seen %1 times.")},
};
static_assert(std::size(Lines) == size_t(FactKind::Times) + 1);
static_assert(std::size(Kinds) == size_t(AlertKind::Blocklisted) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("AlertText", text);
}

/// Puts values into %1… at once, so that a value which looks like a place is none.
QString filled(QString text, const QStringList &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int number = text[at] == u'%' && at + 1 < text.size() ? text[at + 1].digitValue() : -1;
        if (number < 1) {
            result += text[at];
            continue;
        }
        result += foreignText(QStringView(values.value(number - 1)));
        ++at;
    }
    return result;
}

} // namespace

QString factText(const AlertFact &fact)
{
    Q_ASSERT(Lines[size_t(fact.kind)].kind == fact.kind);
    return filled(translated(Lines[size_t(fact.kind)].text), fact.values);
}

AlertText describeAlert(const Alert &alert, const QString &device)
{
    const Words &words = Kinds[size_t(alert.kind)];
    Q_ASSERT(words.kind == alert.kind);
    const QString who = device.isEmpty() ? QCoreApplication::translate("AlertText", "An unknown device") : device;
    AlertText text{.title = filled(translated(words.title), {who, alert.subject}),
                   .evidence = {},
                   .normal = translated(words.normal),
                   .advice = translated(words.advice)};
    for (const AlertFact &fact : alert.facts)
        text.evidence.append(factText(fact));
    if (alert.count > 1)
        text.evidence.append(factText({FactKind::Times, {QString::number(alert.count)}}));
    return text;
}

QString muteText(const AlertMute &mute, const QString &device)
{
    const QString kind = alertKindName(mute.kind);
    return mute.device.isNull() ? QCoreApplication::translate("AlertText", "%1, from any device").arg(kind)
                                : QCoreApplication::translate("AlertText", "%1, from %2").arg(kind, device);
}

QString nameInAlert(const Device &device)
{
    if (!device.name().isEmpty())
        return device.name();
    const QString address =
        device.addresses.isEmpty() ? device.id.toString() : device.addresses.last().address.toString();
    return device.vendor.isEmpty() ? address : QStringLiteral("%1 (%2)").arg(device.vendor, address);
}

} // namespace lanscope

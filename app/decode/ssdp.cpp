// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ssdp.h"

#include <algorithm>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype feed = text.indexOf('\n');
    const QByteArrayView line = feed < 0 ? text : text.first(feed);
    text = feed < 0 ? QByteArrayView() : text.sliced(feed + 1);
    return line.trimmed();
}

std::optional<SsdpMessage::Kind> kindOf(QByteArrayView firstLine)
{
    if (firstLine.startsWith("M-SEARCH "))
        return SsdpMessage::Kind::Search;
    if (firstLine.startsWith("NOTIFY "))
        return SsdpMessage::Kind::Announcement;
    if (firstLine.startsWith("HTTP/1.") && firstLine.sliced(7).contains(" 200"))
        return SsdpMessage::Kind::Answer;
    return std::nullopt;
}

bool isSameName(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && qstrnicmp(one.data(), one.size(), other.data(), other.size()) == 0;
}

/// Headers that speak of the message or have a fact of their own; every other one is a property of the device.
bool isOfTheMessage(QByteArrayView name)
{
    static constexpr const char *names[] = {"HOST",
                                            "CACHE-CONTROL",
                                            "NT",
                                            "NTS",
                                            "ST",
                                            "EXT",
                                            "DATE",
                                            "OPT",
                                            "MAN",
                                            "MX",
                                            "USN",
                                            "CONTENT-LENGTH",
                                            "CONTENT-TYPE",
                                            "CONNECTION",
                                            "01-NLS",
                                            "BOOTID.UPNP.ORG",
                                            "NEXTBOOTID.UPNP.ORG"};
    return std::any_of(std::begin(names), std::end(names),
                       [name](const char *known) { return isSameName(name, QByteArrayView(known)); });
}

/// "uuid:…" names a device and "upnp:rootdevice" every device: neither says what it is.
bool saysWhatItIs(QByteArrayView type)
{
    return type.contains(':') && !type.startsWith("uuid:") && !type.startsWith("upnp:") && !type.startsWith("ssdp:");
}

/// The device's unique name in front of the type: "uuid:…" (UPnP Device Architecture 2.0 section 1.2.2, USN).
QByteArrayView uniqueName(QByteArrayView usn)
{
    const qsizetype end = usn.indexOf(QByteArrayView("::"));
    return end < 0 ? usn : usn.first(end);
}

void addProperties(const SsdpMessage &message, FactCollector &facts)
{
    const QByteArrayView usn = uniqueName(message.header("USN"));
    if (!usn.isEmpty())
        facts.add(Attribute{QStringLiteral("USN"), foreignText(usn)});
    for (const auto &[name, value] : message.headers) {
        if (!value.isEmpty() && !isOfTheMessage(name))
            facts.add(Attribute{foreignText(name).toUpper(), foreignText(value)});
    }
}

void addOffer(const SsdpMessage &message, QByteArrayView type, FactCollector &facts)
{
    if (saysWhatItIs(type))
        facts.add(ServiceOffered{.type = foreignText(type), .instance = {}, .port = 0});
    addProperties(message, facts);
}

} // namespace

QByteArrayView SsdpMessage::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (isSameName(key, name))
            return value;
    }
    return {};
}

std::optional<SsdpMessage> parseSsdp(QByteArrayView octets)
{
    const auto kind = kindOf(takeLine(octets));
    if (!kind)
        return std::nullopt;
    SsdpMessage message{.kind = *kind, .headers = {}};
    while (!octets.isEmpty() && message.headers.size() < SsdpMessage::MaximumHeaders) {
        const QByteArrayView line = takeLine(octets);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            message.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return message;
}

void decodeSsdp(const Payload &payload, FactCollector &facts)
{
    const auto message = parseSsdp(payload.message);
    if (!message) {
        facts.markMalformed();
        return;
    }
    switch (message->kind) {
    case SsdpMessage::Kind::Search:
        if (const QByteArrayView target = message->header("ST"); !target.isEmpty())
            facts.add(Asked{foreignText(target)});
        return;
    case SsdpMessage::Kind::Announcement:
        if (!isSameName(message->header("NTS"), "ssdp:byebye"))
            addOffer(*message, message->header("NT"), facts);
        return;
    case SsdpMessage::Kind::Answer:
        addOffer(*message, message->header("ST"), facts);
        return;
    }
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ssdp.h"

#include <algorithm>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

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
                       [name](const char *known) { return isSameText(name, QByteArrayView(known)); });
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
    const QByteArrayView usn = uniqueName(message.headers.value("USN"));
    if (!usn.isEmpty())
        facts.add(Attribute{QStringLiteral("USN"), foreignText(usn)});
    for (const auto &[name, value] : message.headers.all()) {
        if (!value.isEmpty() && !isOfTheMessage(name))
            facts.add(Attribute{foreignText(name).toUpper(), foreignText(value)});
    }
}

void addPropertyOf(const SsdpMessage &message, const char *name, FactCollector &facts)
{
    const QByteArrayView value = message.headers.value(name);
    if (!value.isEmpty())
        facts.add(Attribute{QString::fromLatin1(name), foreignText(value)});
}

void addOffer(const SsdpMessage &message, QByteArrayView type, FactCollector &facts)
{
    if (saysWhatItIs(type))
        facts.add(ServiceOffered{.type = foreignText(type), .instance = {}, .port = 0});
    addProperties(message, facts);
}

} // namespace

std::optional<SsdpMessage> parseSsdp(QByteArrayView octets)
{
    const auto kind = kindOf(takeLine(octets));
    if (!kind)
        return std::nullopt;
    return SsdpMessage{.kind = *kind, .headers = HeaderFields::read(octets, true)};
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
        if (const QByteArrayView target = message->headers.value("ST"); !target.isEmpty())
            facts.add(Asked{foreignText(target)});
        addPropertyOf(*message, "USER-AGENT", facts);
        return;
    case SsdpMessage::Kind::Announcement:
        if (!isSameText(message->headers.value("NTS"), "ssdp:byebye"))
            addOffer(*message, message->headers.value("NT"), facts);
        return;
    case SsdpMessage::Kind::Answer:
        addOffer(*message, message->headers.value("ST"), facts);
        return;
    }
}

} // namespace lanscope

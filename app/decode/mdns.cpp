// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/mdns.h"

#include <algorithm>

#include "app/base/foreign_text.h"
#include "app/decode/announcement.h"
#include "app/decode/dns.h"
#include "app/decode/service_name.h"

namespace lanscope {

namespace {

constexpr quint16 MdnsPort = 5353; // RFC 6762 section 6: answers come from this port, or they are to be ignored

/// The name of a host without ".local" and the root.
QString hostText(const DnsName &name)
{
    QString text = name.toString();
    if (text.endsWith(QLatin1StringView(".local"), Qt::CaseInsensitive))
        text.chop(6);
    return text;
}

void addAsked(const DnsMessage &message, FactCollector &facts)
{
    for (const DnsQuestion &question : message.questions)
        facts.add(Asked{question.name.toString()});
}

void addHost(const DnsName &name, const AnnouncedHost &host, FactCollector &facts)
{
    const QString text = hostText(name);
    if (!text.isEmpty())
        facts.add(Hostname{text});
    for (const IpAddress &address : host.addresses) {
        if (isHostAddress(address))
            facts.add(AddressUsed{address});
    }
    const auto addProperty = [&](const char *key, const QByteArray &value) {
        if (!value.isEmpty())
            facts.add(Attribute{QLatin1StringView(key), foreignText(value)});
    };
    addProperty("HINFO cpu", host.hardware.cpu);
    addProperty("HINFO os", host.hardware.system);
}

/// RFC 6763 section 6.4: "key=value" or "key"; a key counts once and a string without one does not count.
void addTexts(const QString &type, const QList<QByteArray> &strings, FactCollector &facts)
{
    QList<QByteArray> keys;
    for (const QByteArray &string : strings) {
        const qsizetype equals = string.indexOf('=');
        const QByteArray key = equals < 0 ? string : string.first(equals);
        if (key.isEmpty() || keys.contains(key.toLower()))
            continue;
        keys.append(key.toLower());
        facts.add(Attribute{type + u' ' + foreignText(key),
                            equals < 0 ? QString() : foreignText(QByteArrayView(string).sliced(equals + 1))});
    }
}

void addService(const ServiceName &name, const AnnouncedService &service, FactCollector &facts)
{
    if (service.offered)
        facts.add(ServiceOffered{
            .type = name.type, .instance = name.instance, .port = service.place ? service.place->port : quint16(0)});
    const QString display = displayName(name, service.texts);
    if (!display.isEmpty())
        facts.add(DisplayName{display});
    addTexts(name.type, service.texts, facts);
}

void addAnnouncement(const Announcement &announcement, FactCollector &facts)
{
    for (const auto &[name, host] : announcement.hosts()) {
        if (announcement.isSpeakers(host))
            addHost(name, host, facts);
    }
    for (const auto &[name, service] : announcement.services()) {
        const auto parts = serviceName(name);
        if (parts && announcement.isSpeakers(service))
            addService(*parts, service, facts);
    }
}

} // namespace

void decodeMdns(const Payload &payload, FactCollector &facts)
{
    const auto message = parseDnsMessage(payload.message);
    if (!message || message->malformed)
        facts.markMalformed();
    if (!message || message->operation() != 0 || message->responseCode() != 0)
        return; // RFC 6762 sections 18.3 and 18.11: to be ignored
    if (!message->isResponse()) {
        addAsked(*message, facts);
    } else if (payload.sourcePort == MdnsPort) {
        addAnnouncement(Announcement(*message, payload.source), facts);
        addAnsweredNames(*message, payload, facts);
    }
}

} // namespace lanscope

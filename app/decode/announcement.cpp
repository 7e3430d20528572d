// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/announcement.h"

namespace lanscope {

namespace {

/// Whether a host that has `one` could be expected to have `other` too, if it were its own: a host tells all its
/// addresses of a family and scope, but not always of both families, nor its link-local ones with its global ones.
bool isAlike(const IpAddress &one, const IpAddress &other)
{
    return one.family == other.family && one.isLinkLocal() == other.isLinkLocal();
}

/// RFC 1035 section 3.5 and RFC 3596 section 2.5: the name under which an address has its PTR record.
DnsName reverseName(const IpAddress &address)
{
    QByteArray text;
    if (address.family == IpAddress::Family::V4) {
        for (int at = 3; at >= 0; --at)
            text += QByteArray::number(address.octets[at]) + '.';
        return DnsName::fromText(text + "in-addr.arpa");
    }
    for (int at = 15; at >= 0; --at)
        text += QByteArray::number(address.octets[at] & 0xf, 16) + '.' +
                QByteArray::number(address.octets[at] >> 4, 16) + '.';
    return DnsName::fromText(text + "ip6.arpa");
}

bool isReverse(const DnsName &name)
{
    const QList<QByteArrayView> labels = name.labels();
    return !labels.isEmpty() && labels.last().compare(QByteArrayView("arpa"), Qt::CaseInsensitive) == 0;
}

} // namespace

Announcement::Announcement(const DnsMessage &message, const IpAddress &source)
{
    for (const DnsRecord &record : message.answers)
        read(record, source);
    for (const DnsRecord &record : message.additionals)
        read(record, source);
    for (const auto &[name, host] : m_hosts) {
        m_speaksOfSender = m_speaksOfSender || host.isNamed;
        m_speaksOfOthers = m_speaksOfOthers || (host.isForeign && !host.isNamed);
    }
}

bool Announcement::isSpeakers(const AnnouncedService &service) const
{
    if (!service.place)
        return m_speaksOfSender || !m_speaksOfOthers;
    const auto host = m_hosts.find(service.place->target);
    if (host == m_hosts.end())
        return !m_speaksOfSender && !m_speaksOfOthers;
    return host->second.isNamed || (!host->second.isForeign && !m_speaksOfSender);
}

void Announcement::read(const DnsRecord &record, const IpAddress &source)
{
    if (record.timeToLive == 0)
        return;
    if (const auto *address = std::get_if<IpAddress>(&record.content))
        readAddress(record.name, *address, source);
    else if (const auto *target = std::get_if<DnsName>(&record.content); target && record.type == DnsType::Ptr)
        readPointer(record, *target, source);
    else if (const auto *hardware = std::get_if<DnsHost>(&record.content))
        m_hosts[record.name].hardware = *hardware;
    else if (const auto *place = std::get_if<DnsService>(&record.content)) {
        AnnouncedService &service = m_services[record.name];
        service.offered = true;
        service.place = *place;
    } else if (const auto *texts = std::get_if<DnsTexts>(&record.content))
        m_services[record.name].texts += texts->strings;
}

void Announcement::readPointer(const DnsRecord &record, const DnsName &target, const IpAddress &source)
{
    if (!isReverse(record.name))
        m_services[target].offered = true; // of "_services._dns-sd._udp" it is a type's name (RFC 6763 section 9)
    else if (record.name == reverseName(source))
        m_hosts[target].isNamed = true;
}

void Announcement::readAddress(const DnsName &name, const IpAddress &address, const IpAddress &source)
{
    AnnouncedHost &host = m_hosts[name];
    host.addresses.append(address);
    host.isNamed = host.isNamed || address == source;
    host.isForeign = host.isForeign || isAlike(address, source);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "app/decode/dns_message.h"

namespace lanscope {

/// A host of which an mDNS answer tells the addresses.
struct AnnouncedHost {
    QList<IpAddress> addresses;
    DnsHost hardware;       ///< empty without an HINFO record
    bool isNamed = false;   ///< one of its addresses is the packet's source, or that address's reverse record names it
    bool isForeign = false; ///< it has addresses like the packet's source, but not the source itself
};

/// A service of which an mDNS answer tells something: an instance, or, with a name of two labels, just a type.
struct AnnouncedService {
    bool offered = false;            ///< a PTR or SRV record offers it; a TXT record alone describes it
    std::optional<DnsService> place; ///< of its SRV record
    QList<QByteArray> texts;         ///< of its TXT record
};

/// What one mDNS answer says, seen from the address it came from.
///
/// Reflectors and sleep proxies repeat other devices' records from their own address. So a host is the speaker's only
/// if one of its addresses is the packet's source; a service only if the host of its SRV record is such a host, or if
/// nothing in the message speaks against it. Records with a time to live of 0 are gone and do not count.
class Announcement
{
public:
    Announcement(const DnsMessage &message, const IpAddress &source);

    const std::map<DnsName, AnnouncedHost> &hosts() const { return m_hosts; }
    const std::map<DnsName, AnnouncedService> &services() const { return m_services; }

    bool isSpeakers(const AnnouncedHost &host) const { return host.isNamed; }
    bool isSpeakers(const AnnouncedService &service) const;

private:
    void read(const DnsRecord &record, const IpAddress &source);
    void readPointer(const DnsRecord &record, const DnsName &target, const IpAddress &source);
    void readAddress(const DnsName &name, const IpAddress &address, const IpAddress &source);

    std::map<DnsName, AnnouncedHost> m_hosts; // both at most DnsMessage::MaximumRecords
    std::map<DnsName, AnnouncedService> m_services;
    bool m_speaksOfSender = false;
    bool m_speaksOfOthers = false;
};

} // namespace lanscope

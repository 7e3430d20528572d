// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

#include "app/base/ip_address.h"
#include "app/decode/dns_name.h"

namespace lanscope {

/// Record types that are parsed (IANA DNS parameters).
enum class DnsType : quint16 {
    A = 1,
    Cname = 5,
    Ptr = 12,
    Hinfo = 13,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Nsec = 47,
    Any = 255,
};

/// What a SRV record says (RFC 2782).
struct DnsService {
    DnsName target;
    quint16 port = 0;
};

/// What a TXT record says: its strings, not sanitised (RFC 1035 section 3.3.14).
struct DnsTexts {
    QList<QByteArray> strings;
};

/// What an HINFO record says, not sanitised (RFC 1035 section 3.3.2).
struct DnsHost {
    QByteArray cpu;
    QByteArray system;
};

/// Which types of record a name has (RFC 4034 section 4.1, RFC 6762 section 6.1).
struct DnsTypes {
    DnsName next;
    QList<quint16> types;
};

/// PTR and CNAME hold a name. Nothing for types that are not parsed.
using DnsContent = std::variant<std::monostate, IpAddress, DnsName, DnsService, DnsTexts, DnsHost, DnsTypes>;

struct DnsQuestion {
    DnsName name;
    DnsType type = DnsType::Any;
};

struct DnsRecord {
    DnsName name;
    DnsType type = DnsType::Any;
    quint32 timeToLive = 0; ///< seconds; 0 in mDNS: the record is gone (RFC 6762 section 10.1)
    DnsContent content;
};

/// A DNS, mDNS or LLMNR message (RFC 1035 section 4).
struct DnsMessage {
    static constexpr int MaximumRecords = 256; ///< of questions and records together; more are malformed

    quint16 id = 0;
    quint16 flags = 0;
    QList<DnsQuestion> questions;
    QList<DnsRecord> answers;
    QList<DnsRecord> authorities;
    QList<DnsRecord> additionals;
    bool malformed = false; ///< it ends where it should not: what stands before is good

    bool isResponse() const { return flags & 0x8000; }
    int operation() const { return flags >> 11 & 0xf; } ///< 0: query
    int responseCode() const { return flags & 0xf; }    ///< 0: no error
};

/// Parses a message; nothing when its header is cut off. Records of another class than IN are left out.
std::optional<DnsMessage> parseDnsMessage(QByteArrayView octets);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// A message of the browser service of Windows and Samba (MS-BRWS section 2.2), in a NetBIOS datagram.
struct BrowserMessage {
    enum class Command : quint8 { HostAnnouncement = 0x01, RequestAnnouncement = 0x02, LocalMasterAnnouncement = 0x0f };

    quint8 command = 0;          ///< of Command, or another
    QByteArray name;             ///< of the host; of a request, who asks
    bool isAnnouncement = false; ///< the fields below are said
    quint8 osMajor = 0;          ///< of Windows NT: 10.0 is Windows 10 and later
    quint8 osMinor = 0;
    quint32 serverType = 0; ///< MS-BRWS section 2.2.11
    QByteArray comment;     ///< free text, "Samba 4.9.5-Debian"
    IpAddress host;         ///< by the datagram's own header

    bool has(quint32 type) const { return serverType & type; }
};

/// Parses a NetBIOS datagram (RFC 1002 section 4.4.2); nothing when it holds no message for the browser.
std::optional<BrowserMessage> parseBrowser(QByteArrayView octets);

/// Who announces itself tells its name, version and role; a request to announce oneself tells nothing of anybody.
void decodeBrowser(const Payload &payload, FactCollector &facts);

} // namespace lanscope

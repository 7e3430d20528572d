// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// What a WS-Discovery message says of one target service. All texts have passed foreignText(); each list holds at most
/// MaximumFactEntries.
struct WsEndpoint {
    QString reference;     ///< mostly "urn:uuid:…", the same for the life of the device
    QStringList types;     ///< with the usual prefix of their namespace, whatever the sender uses: "wsdp:Device"
    QStringList scopes;    ///< URIs: "onvif://www.onvif.org/hardware/DCS-933L"
    QStringList addresses; ///< XAddrs: URLs under which it can be reached
};

/// A message of WS-Discovery 2005/04 or 1.1, in SOAP over UDP.
struct WsMessage {
    enum class Kind : quint8 { Other, Hello, Bye, Probe, ProbeMatches, Resolve, ResolveMatches };

    Kind kind = Kind::Other;
    QList<WsEndpoint> endpoints; ///< of questions what is looked for; at most MaximumFactEntries
    bool malformed = false;      ///< the XML is wrong or ends too early: what stands before is good

    bool isQuestion() const { return kind == Kind::Probe || kind == Kind::Resolve; }
};

/// Reads a message element by element. A document type declaration, and so every entity of its own, is refused; what
/// follows the envelope is left alone. Nothing when there is no body.
std::optional<WsMessage> parseWsDiscovery(QByteArrayView octets);

/// Hello, ProbeMatches and ResolveMatches describe their sender: types, scopes, addresses and endpoint reference;
/// unless the addresses are another host's, for which a discovery proxy speaks. Probe and Resolve give Asked, Bye
/// nothing.
void decodeWsDiscovery(const Payload &payload, FactCollector &facts);

} // namespace lanscope

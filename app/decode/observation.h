// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"
#include "app/base/timestamp.h"
#include "app/decode/network_facts.h"

namespace lanscope {

/// The protocol in which something was said: one for each kind of copied frame, so that a decoder to come has its name.
enum class Protocol : quint8 {
    Ethernet,
    Arp,
    Dhcp4,
    Dhcp6,
    Mdns,
    Ssdp,
    Neighbour,
    System, ///< no frame: what this computer knows of itself
    Llmnr,
    NetBios,
    WsDiscovery,
    Multicast,
    Lldp,
    Cdp,
    Eapol,
    Dns,
    Tls,
    Quic,
    Tcp,
    Http,
    Browser, ///< announcements of Windows' file sharing
    Banner,  ///< how software greets or answers: HTTP, RTSP, SSH, MQTT
    Maker,   ///< with which devices of one maker find each other
    Snmp,
    Sip,
};

/// The protocol's usual name: "ARP", "DHCP", "mDNS"…; not translated.
QString protocolName(Protocol protocol);

/// The device sent a frame: it is here.
struct Heard {
    bool operator==(const Heard &) const = default;
};

/// The device says that this address is its own.
struct AddressUsed {
    IpAddress address;
    bool operator==(const AddressUsed &) const = default;
};

/// The device's name for itself: DHCP option 12 or 81, the owner of its own mDNS address record without ".local".
struct Hostname {
    QString name;
    bool operator==(const Hostname &) const = default;
};

/// A name that a person gave the device and the device tells others: an mDNS service instance, a UPnP friendly name.
struct DisplayName {
    QString name;
    bool operator==(const DisplayName &) const = default;
};

/// The device offers a service (an answer or announcement, never a question).
struct ServiceOffered {
    QString type;     ///< "_ipp._tcp", or a UPnP device or service type "urn:…"
    QString instance; ///< may be empty
    quint16 port = 0; ///< 0 when not said
    bool operator==(const ServiceOffered &) const = default;
};

/// A property that the device states: a TXT key of a service, a DHCP option, an SSDP header.
struct Attribute {
    QString key;   ///< "_googlecast._tcp md", "vendor-class", "SERVER", "parameter-request-list"
    QString value; ///< sanitised text; octet lists as decimal numbers with commas
    bool operator==(const Attribute &) const = default;
};

/// A property that a server states in its answer. It is the speaker's own only when the address from which it answers
/// is: routers and proxies pass on what others say.
struct Served {
    IpAddress address;
    Attribute said; ///< "http-server", "rtsp-server", "device modelName"…
    bool operator==(const Served &) const = default;
};

/// What the device does for the network.
enum class NetworkRole : quint8 { Ipv6Router, DhcpServer };
struct RoleTaken {
    NetworkRole role;
    bool operator==(const RoleTaken &) const = default;
};

/// The device asks for something: behaviour, never identity.
struct Asked {
    QString name;
    bool operator==(const Asked &) const = default;
};

/// The device looks up a server's name, or calls a server by it: DNS questions, the host of an HTTP request. Behaviour
/// that hints at the maker's cloud, and never a name of the device itself.
struct NameAsked {
    QString name;
    bool operator==(const NameAsked &) const = default;
};

/// The speaker answers that a name belongs to an address: of a DNS server or an LLMNR or NetBIOS responder. It tells
/// nothing of who asked, and of the speaker only that it answers.
struct NameResolved {
    QString name;
    IpAddress address;
    bool operator==(const NameResolved &) const = default;
};

/// The device's software opens an encrypted connection (TLS, or TLS in QUIC). The server's name is behaviour as in
/// NameAsked; the rest tells the software's TLS library. A hello that does not fit into its frame has no fingerprints.
struct ClientHello {
    QString serverName; ///< the name that it asks the server for; may be empty
    QString protocols;  ///< of ALPN, as offered, with commas: "h2,http/1.1"
    QString ja3;        ///< 32 hexadecimal digits
    QString ja4;        ///< "t13d1516h2_8daaf6152771_e5627efa2ab1"
    bool operator==(const ClientHello &) const = default;
};

/// How the device's TCP opens a connection: a trait of its operating system (see stack_signature.h).
struct StackSignature {
    QString text;            ///< as p0f writes it: "4:64+0:0:1460:mss*44,7:mss,sok,ts,nop,ws:df,id+:0"
    quint8 initialTtl = 0;   ///< 32, 64, 128 or 255: the next above the one seen
    quint16 segmentSize = 0; ///< MSS option; 0 without one
    quint16 window = 0;
    qint8 scale = -1; ///< window scale option; -1 without one
    QString options;  ///< "mss,sok,ts,nop,ws" in their order
    bool operator==(const StackSignature &) const = default;
};

/// This computer's neighbour table lists the device: it was here once. Not said by the device, so that it counts as
/// heard only when, and if, the kernel heard it.
struct Listed {
    IpAddress address;
    Timestamp heardAt; ///< unknown when the kernel never heard it
    bool operator==(const Listed &) const = default;
};

using Fact = std::variant<Heard, AddressUsed, Hostname, DisplayName, ServiceOffered, Attribute, Served, RoleTaken,
                          Asked, NameAsked, NameResolved, ClientHello, StackSignature, Listed, ArpSent,
                          NeighbourAdvertised, RouterAdvertised, DhcpSaid, Dhcp6Said, DnsQueried, DnsReplied,
                          NameAnswered, GroupJoined, GroupLeft, ScannerMark, PortMappingAsked>;

/// One fact that one device stated about itself at one moment. All text has passed foreignText().
struct Observation {
    MacAddress speaker;
    Timestamp time;
    Protocol protocol = Protocol::Ethernet;
    Fact fact;

    bool operator==(const Observation &) const = default;
};

/// What one frame told. Its observations are at most MaximumObservations.
struct Decoded {
    QList<Observation> observations;
    bool malformed = false; ///< a decoder met octets that its protocol does not allow
};

/// The most observations one frame may give: an mDNS answer of 1,500 octets holds at most about 125 records.
constexpr int MaximumObservations = 256;

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/arp.h"

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

constexpr quint16 Ethernet = 1; // IANA ARP parameters: hardware types
constexpr quint16 Ieee802 = 6;
constexpr quint16 Ipv4 = 0x0800;

/// Hardware and protocol type, their address lengths, the operation, and two pairs of addresses.
constexpr qsizetype ArpLength = 28;

/// Requests and replies only: the other operations are of protocols that Ethernet does not use.
void addSent(const ArpMessage &message, const MacAddress &destination, FactCollector &facts)
{
    using Operation = ArpSent::Operation;
    const auto operation = Operation(message.operation);
    if (message.operation > 0xff || (operation != Operation::Request && operation != Operation::Reply))
        return;
    facts.add(ArpSent{.operation = operation,
                      .destination = destination,
                      .senderMac = message.senderMac,
                      .senderAddress = message.senderAddress,
                      .targetMac = message.targetMac,
                      .targetAddress = message.targetAddress});
}

} // namespace

std::optional<ArpMessage> parseArp(QByteArrayView octets)
{
    if (octets.size() < ArpLength)
        return std::nullopt;
    ByteReader reader(octets);
    const quint16 hardware = *reader.take<quint16>();
    const quint16 protocol = *reader.take<quint16>();
    const quint8 hardwareLength = *reader.take<quint8>();
    const quint8 protocolLength = *reader.take<quint8>();
    if ((hardware != Ethernet && hardware != Ieee802) || protocol != Ipv4 || hardwareLength != 6 || protocolLength != 4)
        return std::nullopt;

    ArpMessage message;
    message.operation = *reader.take<quint16>();
    message.senderMac = MacAddress::fromBytes(reader.takeBytes(6)->data());
    message.senderAddress = IpAddress::v4(reader.takeBytes(4)->data());
    message.targetMac = MacAddress::fromBytes(reader.takeBytes(6)->data());
    message.targetAddress = IpAddress::v4(reader.takeBytes(4)->data());
    return message;
}

void decodeArp(const Payload &payload, FactCollector &facts)
{
    const auto message = parseArp(payload.message);
    if (!message) {
        if (payload.message.size() < ArpLength)
            facts.markMalformed();
        return;
    }
    addSent(*message, payload.destinationMac, facts);
    if (message->senderMac != payload.sourceMac || message->senderAddress.isUnspecified())
        return;
    if (!isHostAddress(message->senderAddress)) {
        facts.markMalformed();
        return;
    }
    facts.add(AddressUsed{message->senderAddress});
}

} // namespace lanscope

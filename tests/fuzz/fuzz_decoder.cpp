// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as the message of one decoder, which the build names. The first octet says how the message came: over IPv4
// or IPv6, whole or cut off, from which end of the protocol.
#include <cstdint>
#include <cstdlib>

#include "app/decode/observation.h"

#include FUZZED_HEADER

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    using namespace lanscope;
    if (size < 1)
        return 0;
    constexpr std::uint8_t mac[] = {0x3c, 0x5a, 0xb4, 0, 0, 5}, v4[] = {192, 168, 1, 5}, v6[16] = {0xfe, 0x80, 15};
    const QByteArrayView message(octets + 1, qsizetype(size - 1));
    Payload payload;
    payload.sourceMac = MacAddress::fromBytes(mac);
    payload.source = octets[0] & 1 ? IpAddress::v6(v6) : IpAddress::v4(v4);
    payload.destination = payload.source;
    payload.sourcePort = octets[0] & 2 ? 5353 : 50000;
    payload.destinationPort = octets[0] & 4 ? 443 : 53;
    payload.hopLimit = octets[0] & 8 ? 57 : 255;
    payload.isWhole = octets[0] & 16;
    payload.message = message;
    payload.packet = message;
    FactCollector facts(payload.sourceMac, {}, Protocol::Ethernet);
    FUZZED_DECODER(payload, facts);
    if (facts.take().observations.size() > MaximumObservations)
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as a message of a maker's own protocol. The first two octets are the port, the third says over which IP.
#include <cstdint>
#include <cstdlib>

#include "app/decode/maker.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    using namespace lanscope;
    if (size < 3)
        return 0;
    constexpr std::uint8_t mac[] = {0x3c, 0x5a, 0xb4, 0, 0, 5}, v4[] = {192, 168, 1, 5}, v6[16] = {0xfe, 0x80, 15};
    Payload payload;
    payload.sourceMac = MacAddress::fromBytes(mac);
    payload.source = octets[2] & 1 ? IpAddress::v6(v6) : IpAddress::v4(v4);
    payload.sourcePort = quint16(octets[0] << 8 | octets[1]);
    payload.destinationPort = 50000;
    payload.hopLimit = 64;
    payload.message = QByteArrayView(octets + 3, qsizetype(size - 3));
    FactCollector facts(payload.sourceMac, {}, Protocol::Maker);
    decodeMaker(payload, facts);
    if (facts.take().observations.size() > MaximumObservations)
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as the frames inside a QUIC Initial packet, which no fuzzer could seal; the first octet chooses the
// version.
#include <cstdint>
#include <cstdlib>

#include "app/decode/decode.h"
#include "tests/support/hello_builder.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    using namespace lanscope;
    constexpr std::size_t Longest = 1200; // of a datagram
    if (size < 1 || size > Longest)
        return 0;
    const QByteArray frames(reinterpret_cast<const char *>(octets + 1), qsizetype(size - 1));
    const auto packet = test::QuicBuilder(test::quicInitial(frames, octets[0] & 1 ? 0x6b3343cf : 1));
    if (decode(packet.frame()).observations.size() > MaximumObservations)
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as frames that may belong to one long ClientHello: each has its length, kind and age in front of it.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "app/capture/hello_assembler.h"
#include "app/decode/decode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    using namespace lanscope;
    HelloAssembler assembler;
    Timestamp time = Timestamp::fromSeconds(1);
    while (size > 3) {
        const std::size_t length = std::min<std::size_t>(size - 3, octets[0] * 8u);
        CapturedFrame frame;
        frame.kind = octets[1] & 1 ? LANSCOPE_FRAME_QUIC : LANSCOPE_FRAME_TLS;
        time.nanoseconds += octets[2] * qint64(50'000'000);
        frame.time = time;
        frame.octets = QByteArray(reinterpret_cast<const char *>(octets + 3), qsizetype(length));
        frame.originalLength = quint32(length);
        const CapturedFrame joined = assembler.joined(frame);
        if (joined.octets.size() > std::max<qsizetype>(HelloAssembler::MaximumOctets, 0) + frame.octets.size())
            std::abort();
        decode(joined);
        octets += 3 + length;
        size -= 3 + length;
    }
    return 0;
}

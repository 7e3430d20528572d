// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as a frame of any kind: the first octet chooses the kind, the second cuts the capture short.
#include <cstdint>
#include <cstdlib>

#include "app/decode/decode.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    using namespace lanscope;
    if (size < 2)
        return 0;
    CapturedFrame frame;
    frame.kind = static_cast<enum lanscope_frame_kind>(octets[0] % LANSCOPE_FRAME_KINDS);
    frame.octets = QByteArray(reinterpret_cast<const char *>(octets + 2), qsizetype(size - 2));
    frame.originalLength = quint32(frame.octets.size()) + octets[1];
    if (decode(frame).observations.size() > MaximumObservations)
        std::abort();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/timestamp.h"

namespace lanscope {

/// How one interface of a pcapng file tells time (draft-ietf-opsawg-pcapng section 4.2, if_tsresol and if_tsoffset).
struct PcapFileClock {
    quint8 resolution = 6;    ///< a unit is 10^-n seconds, or with the highest bit set 2^-n
    qint64 offsetSeconds = 0; ///< to be added

    /// The moment of so many units; not known when nanoseconds in 64 bits do not reach it.
    Timestamp at(quint64 units) const;
};

} // namespace lanscope

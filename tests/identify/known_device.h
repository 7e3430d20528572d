// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanscope::test {

/// A kind of device as it is sold, what it says of itself, and what it is.
struct KnownDevice {
    const char *name;
    const char *organisation; ///< of its MAC prefix; empty when the address is made up
    const char *vendor;
    const char *category;
    const char *facts; ///< as evidence has them, separated by "|"
};

} // namespace lanscope::test

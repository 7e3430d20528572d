// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/mac_address.h"

namespace lanscope {

/// The address of a virtual router that wanders between real ones: VRRP for both families (RFC 9568 section 7.3, CARP
/// as well), Cisco's HSRP versions 1 and 2 and GLBP.
inline bool isVirtualMac(const MacAddress &mac)
{
    const auto &o = mac.octets;
    const bool isVrrp = o[0] == 0x00 && o[1] == 0x00 && o[2] == 0x5e && o[3] == 0x00 && (o[4] == 0x01 || o[4] == 0x02);
    const bool isHsrp = o[0] == 0x00 && o[1] == 0x00 && o[2] == 0x0c && (o[3] == 0x07 || o[3] == 0x9f);
    const bool isGlbp = o[0] == 0x00 && o[1] == 0x07 && o[2] == 0xb4;
    const bool isHsrp6 = o[0] == 0x00 && o[1] == 0x05 && o[2] == 0x73 && o[3] == 0xa0;
    return isVrrp || isHsrp || isGlbp || isHsrp6;
}

} // namespace lanscope

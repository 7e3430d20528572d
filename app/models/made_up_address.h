// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

/// 00-00-5E-00-53-00 to FF are for documentation; a made-up address stays recognisable as one.
MacAddress documentationMac(int number, bool isRandomized);

/// Of the family and reach of `real`: 192.0.2.0/24, and where it does not suffice 198.18.0.0/15, which is for
/// benchmarks; 2001:db8::/32.
IpAddress documentationAddress(const IpAddress &real, int number);

/// A sentence without the addresses and paths in it.
QString withoutAddresses(const QString &sentence);

} // namespace lanscope

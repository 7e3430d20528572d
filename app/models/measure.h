// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

/// In what a chart counts.
enum class Measure : quint8 { Bytes, Bits, Packets };

/// "Bytes", "Bits" or "Packets": what a person chooses from.
QString measureTitle(Measure measure);

/// How much of something that was received or sent; bits are eight to an octet.
double received(const DeviceTraffic &amounts, Measure measure);
double sent(const DeviceTraffic &amounts, Measure measure);

/// "1.2 MB", "9.6 Mbit", "1,200 packets" in the user's locale, powers of 1,000.
QString formatAmount(double amount, Measure measure);
/// The same a second: "1.2 MB/s", "9.6 Mbit/s", "1,200 packets/s".
QString formatAmountRate(double perSecond, Measure measure);

} // namespace lanscope

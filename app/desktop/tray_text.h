// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// What passes now, in octets a second, and who is here.
struct TrayNumbers {
    double receivedRate = 0;
    double sentRate = 0;
    int devicesHere = 0;
};

/// "1.2 Mbit/s" in the user's locale: a line's speed is sold and spoken of in bits.
QString formatBitRate(double bytesPerSecond);

/// "Receiving 1.2 Mbit/s, sending 80 kbit/s · 12 devices here".
QString trayDetail(const TrayNumbers &numbers);

/// One sentence: what waits for the person, else that nothing does.
QString trayHeadline(bool isListening, int newDevices);

} // namespace lanscope

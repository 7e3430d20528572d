// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
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

/// "14:02 Printer is new in this network.", in local time.
QString trayEvent(const QDateTime &when, const QString &sentence);

/// When a pause "until tomorrow" ends: the next time that it is seven in the morning, at least an hour ahead.
QDateTime nextMorning(const QDateTime &now);

/// One sentence: what waits for the person, else that nothing does.
QString trayHeadline(bool isListening, int newDevices);

} // namespace lanscope

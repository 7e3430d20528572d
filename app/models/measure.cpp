// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/measure.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Measure)
};

/// IEC 80000-13: bits take the decimal prefixes, and their unit is "bit".
QString formatBits(double bits)
{
    constexpr std::array units{"bit", "kbit", "Mbit", "Gbit", "Tbit"};
    size_t unit = 0;
    while (bits >= 1000 && unit + 1 < units.size()) {
        bits /= 1000;
        ++unit;
    }
    return QLocale().toString(bits, 'f', unit == 0 ? 0 : 1) + QChar::Nbsp + QLatin1String(units[unit]);
}

} // namespace

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::Bytes:
        return Words::tr("Bytes");
    case Measure::Bits:
        return Words::tr("Bits");
    case Measure::Packets:
        return Words::tr("Packets");
    }
    return {};
}

double received(const DeviceTraffic &amounts, Measure measure)
{
    if (measure == Measure::Packets)
        return double(amounts.packetsReceived);
    return double(amounts.bytesReceived) * (measure == Measure::Bits ? 8 : 1);
}

double sent(const DeviceTraffic &amounts, Measure measure)
{
    if (measure == Measure::Packets)
        return double(amounts.packetsSent);
    return double(amounts.bytesSent) * (measure == Measure::Bits ? 8 : 1);
}

QString formatAmount(double amount, Measure measure)
{
    amount = std::max(0.0, amount);
    switch (measure) {
    case Measure::Bytes:
        return formatBytes(quint64(amount));
    case Measure::Bits:
        return formatBits(amount);
    case Measure::Packets:
        return Words::tr("%1 packets").arg(QLocale().toString(std::round(amount), 'f', 0));
    }
    return {};
}

QString formatAmountRate(double perSecond, Measure measure)
{
    const double rate = std::max(0.0, perSecond);
    if (measure == Measure::Packets && rate > 0 && rate < 10) // a whole number would say "0" of what is little
        return Words::tr("%1 packets/s").arg(QLocale().toString(rate, 'f', 1));
    return QCoreApplication::translate("Format", "%1/s").arg(formatAmount(rate, measure));
}

} // namespace lanscope

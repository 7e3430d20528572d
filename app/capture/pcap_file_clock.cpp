// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/pcap_file_clock.h"

#include <limits>

namespace lanscope {

namespace {

constexpr quint64 NanosecondsInSecond = 1'000'000'000;
constexpr int LargestPowerOfTen = 18; // 10^19 does not fit a signed number of 64 bits

struct Split {
    quint64 seconds = 0;
    quint64 nanoseconds = 0;
};

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

Split splitBinary(quint64 units, int exponent)
{
    constexpr int Finest = 32; // a quarter of a nanosecond: what is finer does not show
    if (exponent > Finest) {
        units = exponent - Finest < 64 ? units >> (exponent - Finest) : 0;
        exponent = Finest;
    }
    const quint64 fraction = units & ((quint64(1) << exponent) - 1);
    return {.seconds = units >> exponent, .nanoseconds = fraction * NanosecondsInSecond >> exponent};
}

Split splitDecimal(quint64 units, int exponent)
{
    if (exponent > LargestPowerOfTen)
        return {};
    const quint64 second = powerOfTen(exponent);
    const quint64 fraction = units % second;
    return {.seconds = units / second,
            .nanoseconds = exponent <= 9 ? fraction * powerOfTen(9 - exponent) : fraction / powerOfTen(exponent - 9)};
}

} // namespace

Timestamp PcapFileClock::at(quint64 units) const
{
    constexpr qint64 LastSecond = std::numeric_limits<qint64>::max() / qint64(NanosecondsInSecond) - 1;
    const int exponent = resolution & 0x7f;
    const Split split = resolution & 0x80 ? splitBinary(units, exponent) : splitDecimal(units, exponent);
    if (split.seconds > quint64(LastSecond))
        return {};
    const qint64 seconds = qint64(split.seconds);
    if (offsetSeconds < -seconds || offsetSeconds > LastSecond - seconds)
        return {};
    return {(seconds + offsetSeconds) * qint64(NanosecondsInSecond) + qint64(split.nanoseconds)};
}

} // namespace lanscope

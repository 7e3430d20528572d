// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/baseline.h"

#include <algorithm>

#include <QCoreApplication>

namespace lanscope {

namespace {

size_t hourOfDay(Timestamp time)
{
    return size_t((time.nanoseconds % Day) / Hour);
}

quint64 medianOf(QList<quint64> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void Baseline::add(Timestamp hour, quint64 bytes)
{
    const qint64 day = hour.nanoseconds / Day;
    if (day > m_lastDay) {
        m_lastDay = day;
        ++m_days;
    }
    QList<quint64> &hours = m_hours[hourOfDay(hour)];
    hours.append(bytes);
    if (hours.size() > HoursKept)
        hours.removeFirst();
}

std::optional<Baseline::Usual> Baseline::usual(Timestamp hour) const
{
    constexpr qsizetype Enough = 4; // hours of the same name: a median of fewer says nothing
    const QList<quint64> &hours = m_hours[hourOfDay(hour)];
    if (m_days < Days || hours.size() < Enough)
        return std::nullopt;
    Usual usual{.median = medianOf(hours)};
    QList<quint64> deviations;
    for (const quint64 bytes : hours)
        deviations.append(bytes > usual.median ? bytes - usual.median : usual.median - bytes);
    usual.deviation = medianOf(deviations);
    return usual;
}

QString learningText(int daysLeft)
{
    return daysLeft > 0 ? QCoreApplication::translate("Baseline", "Learning, %n day(s) left", nullptr, daysLeft)
                        : QCoreApplication::translate("Baseline", "Learned");
}

} // namespace lanscope

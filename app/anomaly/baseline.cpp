// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/baseline.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

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

/// "7 20453 1200,900 - … -": days, the last of them, and the octets of each hour of the day.
QString Baseline::toText() const
{
    QStringList words{QString::number(m_days), QString::number(m_lastDay)};
    for (const QList<quint64> &hours : m_hours) {
        QStringList amounts;
        for (const quint64 bytes : hours)
            amounts.append(QString::number(bytes));
        words.append(amounts.isEmpty() ? QStringLiteral("-") : amounts.join(u','));
    }
    return words.join(u' ');
}

Baseline Baseline::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    Baseline baseline;
    if (words.size() != qsizetype(baseline.m_hours.size()) + 2)
        return {};
    bool isSound = true;
    const auto number = [&isSound](const QString &word) {
        bool isNumber = false;
        const quint64 value = word.toULongLong(&isNumber);
        isSound = isSound && isNumber;
        return value;
    };
    baseline.m_days = int(std::min<quint64>(number(words[0]), 36'500));
    baseline.m_lastDay = qint64(number(words[1]));
    for (size_t hour = 0; hour < baseline.m_hours.size(); ++hour) {
        const QString &amounts = words[qsizetype(hour) + 2];
        if (amounts == QStringLiteral("-"))
            continue;
        for (const QString &amount : amounts.split(u',').mid(0, HoursKept))
            baseline.m_hours[hour].append(number(amount));
    }
    return isSound ? baseline : Baseline();
}

QString learningText(int daysLeft)
{
    return daysLeft > 0 ? QCoreApplication::translate("Baseline", "Learning, %n day(s) left", nullptr, daysLeft)
                        : QCoreApplication::translate("Baseline", "Learned");
}

} // namespace lanscope

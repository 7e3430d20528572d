// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::TrayText)
};

} // namespace

QString formatBitRate(double bytesPerSecond)
{
    double rate = qMax(0.0, bytesPerSecond) * 8;
    const QString units[] = {Words::tr("%1 bit/s"), Words::tr("%1 kbit/s"), Words::tr("%1 Mbit/s"),
                             Words::tr("%1 Gbit/s")};
    qsizetype unit = 0;
    for (; rate >= 999.5 && unit < std::ssize(units) - 1; ++unit)
        rate /= 1000;
    const int decimals = unit > 0 && rate < 9.95 ? 1 : 0;
    return units[unit].arg(QLocale().toString(rate, 'f', decimals));
}

QString trayDetail(const TrayNumbers &numbers)
{
    const QString here = Words::tr("%n device(s) here", nullptr, numbers.devicesHere);
    return Words::tr("Receiving %1, sending %2 · %3")
        .arg(formatBitRate(numbers.receivedRate), formatBitRate(numbers.sentRate), here);
}

QString trayEvent(const QDateTime &when, const QString &sentence)
{
    return Words::tr("%1 %2", "14:02 Printer is new in this network.")
        .arg(QLocale().toString(when.time(), QLocale::ShortFormat), sentence);
}

QDateTime nextMorning(const QDateTime &now)
{
    constexpr int Hour = 7;
    constexpr qint64 Least = 3600; // seconds
    const QDateTime today(now.date(), QTime(Hour, 0));
    return now.secsTo(today) >= Least ? today : QDateTime(now.date().addDays(1), QTime(Hour, 0));
}

QString trayHeadline(bool isListening, int newDevices)
{
    if (newDevices > 0)
        return Words::tr("%n new device(s) to look at", nullptr, newDevices);
    return isListening ? Words::tr("Nothing needs you") : Words::tr("Not listening");
}

} // namespace lanscope

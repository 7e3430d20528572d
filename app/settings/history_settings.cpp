// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set about what is kept over time.
#include "app/settings/settings.h"

namespace lanscope {

namespace {

const QString DestinationsKey = QStringLiteral("history/destinations");
const QString DaysKey = QStringLiteral("history/days");
const QString MegabytesKey = QStringLiteral("history/megabytes");
const QString DatabaseKey = QStringLiteral("history/database");

constexpr int MostDays = 36500;
constexpr int MostMegabytes = 1'000'000;
constexpr int DefaultMegabytes = 1000; // three times what a home of fifty devices takes in a year

/// The stored number if it is allowed, else what is usual.
int numberUpTo(int most, const QVariant &stored, int usual)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? number : usual;
}

bool isDatabase(const QString &location)
{
    return location.isEmpty() || location.startsWith(QStringLiteral("postgresql://"));
}

} // namespace

bool Settings::keepsDestinations() const
{
    return isSwitchedOn(DestinationsKey, false);
}

void Settings::setKeepsDestinations(bool keeps)
{
    if (keeps == keepsDestinations())
        return;
    m_file.setValue(DestinationsKey, keeps);
    Q_EMIT historyChanged();
}

int Settings::historyDays() const
{
    return numberUpTo(MostDays, m_file.value(DaysKey), 0);
}

void Settings::setHistoryDays(int days)
{
    if (days == historyDays() || days < 0 || days > MostDays)
        return;
    m_file.setValue(DaysKey, days);
    Q_EMIT historyChanged();
}

int Settings::historyMegabytes() const
{
    return numberUpTo(MostMegabytes, m_file.value(MegabytesKey), DefaultMegabytes);
}

void Settings::setHistoryMegabytes(int megabytes)
{
    if (megabytes == historyMegabytes() || megabytes < 0 || megabytes > MostMegabytes)
        return;
    m_file.setValue(MegabytesKey, megabytes);
    Q_EMIT historyChanged();
}

QString Settings::database() const
{
    const QString location = m_file.value(DatabaseKey).toString();
    return isDatabase(location) ? location : QString();
}

void Settings::setDatabase(const QString &location)
{
    if (!isDatabase(location))
        return;
    m_file.setValue(DatabaseKey, location);
}

} // namespace lanscope

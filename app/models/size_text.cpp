// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/size_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::SizeText)
};

} // namespace

QString storeSizeText(const StoreSize &size)
{
    if (size.bytes <= 0)
        return Words::tr("Nothing is kept yet.");
    const QString bytes = formatBytes(quint64(size.bytes));
    if (!size.oldest.isKnown())
        return Words::tr("The database takes %1 now.").arg(bytes);
    const QDate since = QDateTime::fromMSecsSinceEpoch(size.oldest.milliseconds()).date();
    return Words::tr("The database takes %1 now. The history begins on %2.")
        .arg(bytes, QLocale().toString(since, QLocale::LongFormat));
}

QList<int> keepingDays(int current)
{
    QList<int> days{0, 365, 90, 30, 7};
    if (!days.contains(current)) {
        days.append(current);
        std::sort(days.begin() + 1, days.end(), std::greater<>());
    }
    return days;
}

QString keepingText(int days)
{
    if (days == 0)
        return Words::tr("for ever");
    if (days == 365)
        return Words::tr("for a year");
    return Words::tr("for %n day(s)", nullptr, days);
}

} // namespace lanscope

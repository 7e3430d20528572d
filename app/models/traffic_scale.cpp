// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/traffic_scale.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::TrafficScale)
};

constexpr double SmallestHighest = 1000; // below 1 kB/s a line of chatter would fill the chart and look like a storm
constexpr int TicksASide = 3;
constexpr double DayMilliseconds = 86'400'000;

/// The smallest of 1, 2, 5 × 10ⁿ that needs no more than TicksASide steps.
double niceStep(double highest)
{
    const double rough = highest / TicksASide;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

AxisScale latestScale(Timestamp now)
{
    const auto end = double(now.milliseconds());
    AxisScale scale{end - TrafficModel::LatestNanoseconds / 1e6, end, {}};
    for (int minutes = 5; minutes > 0; --minutes)
        scale.ticks.append({end - minutes * 60'000.0, Words::tr("−%1 min", "minutes before now").arg(minutes)});
    scale.ticks.append({end, Words::tr("now")});
    return scale;
}

QString momentLabel(double milliseconds, double span)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(milliseconds));
    if (span >= 2 * DayMilliseconds)
        return QLocale().toString(moment.date(), QLocale::ShortFormat);
    const bool isBrief = span < 10'000;
    return moment.time().toString(isBrief ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
}

} // namespace

AxisScale rateScale(double highestReceived, double highestSent)
{
    const double step = niceStep(std::max({highestReceived, highestSent, SmallestHighest}));
    const int above = std::max(1, int(std::ceil(highestReceived / step)));
    const int below = std::max(1, int(std::ceil(highestSent / step)));
    AxisScale scale{-below * step, above * step, {}};
    for (int tick = -below; tick <= above; ++tick)
        scale.ticks.append({tick * step, tick == 0 ? QStringLiteral("0") : formatRate(std::abs(tick) * step)});
    return scale;
}

AxisScale timeScale(const TrafficModel &model, Timestamp now)
{
    if (model.span() == TrafficSpan::Latest || model.isEmpty())
        return latestScale(now);
    const auto begin = double(model.points().constFirst().from.milliseconds());
    const double end = std::max(begin + 1, double(model.points().constLast().until.milliseconds()));
    AxisScale scale{begin, end, {}};
    constexpr int Parts = 5;
    for (int part = 0; part <= Parts; ++part) {
        const double value = begin + (end - begin) * part / Parts;
        const QString label = momentLabel(value, end - begin);
        if (scale.ticks.isEmpty() || scale.ticks.constLast().label != label)
            scale.ticks.append({value, label});
    }
    return scale;
}

} // namespace lanscope

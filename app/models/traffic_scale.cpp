// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/traffic_scale.h"

#include <algorithm>
#include <array>
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

constexpr double SmallestHighest = 300; // octets a second; finer, a line of chatter would look like a storm
constexpr int TicksASide = 3;
constexpr int MostTimeTicks = 7;
constexpr double DayMilliseconds = 86'400'000;
// What people take for round: tenths and seconds, minutes, hours, days.
constexpr std::array TimeSteps{100.0,       200.0,       500.0,       1'000.0,      2'000.0,      5'000.0,
                               10'000.0,    30'000.0,    60'000.0,    120'000.0,    300'000.0,    600'000.0,
                               1'800'000.0, 3'600'000.0, 7'200'000.0, 21'600'000.0, 43'200'000.0, DayMilliseconds};

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

QString momentLabel(double milliseconds, double step)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(milliseconds));
    if (step >= DayMilliseconds)
        return QLocale().toString(moment.date(), QLocale::ShortFormat);
    const QString format = step < 1'000    ? QStringLiteral("HH:mm:ss.zzz")
                           : step < 60'000 ? QStringLiteral("HH:mm:ss")
                                           : QStringLiteral("HH:mm");
    return moment.time().toString(format);
}

double timeStep(double span)
{
    for (const double step : TimeSteps) {
        if (span / step <= MostTimeTicks)
            return step;
    }
    return std::ceil(span / DayMilliseconds / MostTimeTicks) * DayMilliseconds;
}

double highestRate(const TrafficModel &model, Direction direction)
{
    double rate = 0;
    for (const TrafficPoint &point : model.points())
        rate = point.observed ? std::max(rate, point.rate(direction)) : rate;
    return rate;
}

} // namespace

AxisScale amountScale(double received, double sent, double smallest, Sides sides,
                      const std::function<QString(double)> &label)
{
    const double step = niceStep(std::max({received, sent, smallest}));
    const int above = std::max(1, int(std::ceil(received / step)));
    const int below = sides == Sides::AboveOnly ? 0 : std::max(1, int(std::ceil(sent / step)));
    AxisScale scale{-below * step, above * step, {}};
    for (int tick = -below; tick <= above; ++tick)
        scale.ticks.append({tick * step, tick == 0 ? QStringLiteral("0") : label(std::abs(tick) * step)});
    return scale;
}

AxisScale spanScale(Timestamp from, Timestamp until)
{
    const auto begin = double(from.milliseconds());
    const double end = std::max(begin + 1, double(until.milliseconds()));
    AxisScale scale{begin, end, {}};
    const double step = timeStep(end - begin);
    const double zone = QDateTime::fromMSecsSinceEpoch(qint64(begin)).offsetFromUtc() * 1'000.0; // round in local time
    for (double value = std::ceil((begin + zone) / step) * step - zone; value <= end; value += step) {
        const QString label = momentLabel(value, step);
        if (scale.ticks.isEmpty() || scale.ticks.constLast().label != label)
            scale.ticks.append({value, label});
    }
    return scale;
}

AxisScale rateScale(const TrafficModel &model)
{
    const Sides sides = model.kept() == TrafficSpan::Whole ? Sides::AboveOnly : Sides::Both;
    return amountScale(highestRate(model, Direction::Received), highestRate(model, Direction::Sent), SmallestHighest,
                       sides, formatRate);
}

AxisScale timeScale(const TrafficModel &model, Timestamp now)
{
    if (model.kept() == TrafficSpan::Latest || model.isEmpty())
        return latestScale(now);
    return spanScale(model.points().constFirst().from, model.points().constLast().until);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/stacked_history.h"

#include <algorithm>

#include "app/models/history_model.h"

namespace lanscope {

namespace {

constexpr double SmallestBytes = 300; // a second; finer, a line of chatter would look like a storm

/// One step of the stack while it grows: how high it is already.
struct Step {
    TimeSpan span;
    bool continues = false; ///< the step before it was observed, too
    double received = 0;
    double sent = 0;
};

bool isUnobserved(const HistoryAnswer &answer, const TimeSpan &step)
{
    const auto covers = [&step](const TimeSpan &span) { return span.from <= step.from && step.to <= span.to; };
    return std::any_of(answer.unobserved.begin(), answer.unobserved.end(), covers);
}

/// The starts of all points. Days are local ones, so that steps are taken from the points where there are any.
QList<Timestamp> startsOf(const HistoryAnswer &answer)
{
    const qint64 step = answer.stepSeconds * 1'000'000'000;
    QList<Timestamp> known;
    for (const HistorySeries &series : answer.series) {
        for (const HistoryPoint &point : series.points)
            known.append(point.start);
    }
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    QList<Timestamp> starts;
    Timestamp next = known.isEmpty() ? answer.query.from : known.constFirst();
    while (next - answer.query.from >= step)
        next.nanoseconds -= step;
    qsizetype used = 0;
    while (next < answer.query.to && starts.size() <= 2 * HistoryQuery::MostPoints) {
        const bool isNear = used < known.size() && known.at(used) - next < step; // clocks change: 23 or 25 hours
        if (isNear)
            next = known.at(used++);
        starts.append(next);
        next.nanoseconds += step;
    }
    return starts;
}

QList<Step> stepsOf(const HistoryAnswer &answer)
{
    const qint64 length = answer.stepSeconds * 1'000'000'000;
    QList<Step> steps;
    bool continues = false;
    for (const Timestamp start : startsOf(answer)) {
        const TimeSpan span{start, {std::min(start.nanoseconds + length, answer.query.to.nanoseconds)}};
        if (isUnobserved(answer, span)) {
            continues = false;
            continue;
        }
        steps.append({.span = span, .continues = continues});
        continues = true;
    }
    return steps;
}

/// The outline of one series on one side: its upper edge there, and the lower one back.
class OutlinePen
{
public:
    void add(const Step &step, double bottom, double top)
    {
        if (!step.continues)
            finish();
        for (const Timestamp moment : {step.span.from, step.span.to}) {
            m_edge.append({double(moment.milliseconds()), top});
            m_ground.prepend({double(moment.milliseconds()), bottom});
        }
    }

    QList<Outline> finish()
    {
        if (!m_edge.isEmpty())
            m_areas.append(m_edge + m_ground);
        m_edge.clear();
        m_ground.clear();
        return m_areas;
    }

private:
    Outline m_edge;
    Outline m_ground;
    QList<Outline> m_areas;
};

StackedSeries put(QList<Step> &steps, const HistorySeries &series, const HistoryAnswer &answer, Measure measure)
{
    OutlinePen above;
    OutlinePen below;
    for (Step &step : steps) {
        const HistoryPoint *point = pointAt(series, step.span.from, answer.stepSeconds);
        const double seconds = double(answer.stepSeconds);
        const double more = point && seconds > 0 ? received(point->amounts, measure) / seconds : 0;
        const double less = point && seconds > 0 ? sent(point->amounts, measure) / seconds : 0;
        above.add(step, step.received, step.received + more);
        below.add(step, -step.sent, -step.sent - less);
        step.received += more;
        step.sent += less;
    }
    return {above.finish(), below.finish()};
}

} // namespace

StackedHistory stack(const HistoryAnswer &answer, Measure measure)
{
    StackedHistory history;
    if (answer.stepSeconds > 0) {
        QList<Step> steps = stepsOf(answer);
        for (const HistorySeries &series : answer.series)
            history.series.append(put(steps, series, answer, measure));
        for (const Step &step : std::as_const(steps)) {
            history.highestReceived = std::max(history.highestReceived, step.received);
            history.highestSent = std::max(history.highestSent, step.sent);
        }
    }
    const double smallest = measure == Measure::Packets ? 1
                            : measure == Measure::Bits  ? 8 * SmallestBytes
                                                        : SmallestBytes;
    history.time = spanScale(answer.query.from, answer.query.to);
    history.amount = amountScale(history.highestReceived, history.highestSent, smallest, Sides::Both,
                                 [measure](double amount) { return formatAmountRate(amount, measure); });
    return history;
}

} // namespace lanscope

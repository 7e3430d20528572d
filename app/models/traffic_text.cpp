// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/traffic_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::TrafficText)
};

using Column = TrafficModel::Column;

Direction directionOf(Column column)
{
    return column == Column::Received ? Direction::Received : Direction::Sent;
}

/// Seconds matter here, and the locale's short form has none.
QString clockText(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds()).time().toString(QStringLiteral("HH:mm:ss"));
}

bool hasGap(const TrafficModel &model)
{
    return std::any_of(model.points().begin(), model.points().end(),
                       [](const TrafficPoint &point) { return !point.observed; });
}

QString describeDirection(const TrafficModel &model, Direction direction, Activity activity)
{
    return Words::tr("%1: %2, %3.", "Received: 1.2 MB/s, highest 3.1 MB/s")
        .arg(directionTitle(direction, model.kept()), headlineText(model, direction, activity),
             summaryText(model, direction));
}

} // namespace

QString trafficText(const TrafficPoint &point, Column column)
{
    if (column == Column::Time)
        return point.observed ? clockText(point.from)
                              : Words::tr("%1 to %2").arg(clockText(point.from), clockText(point.until));
    return point.observed ? formatRate(point.rate(directionOf(column))) : Words::tr("not observed");
}

QString trafficToolTip(const TrafficPoint &point, Column column)
{
    if (column == Column::Time)
        return formatExact(point.from);
    if (!point.observed)
        return Words::tr("Lanscope was not listening; what passed is not known.");
    return Words::tr("%1 in %2 s")
        .arg(formatBytes(point.bytes[size_t(directionOf(column))]),
             QLocale().toString(double(point.nanoseconds()) / 1e9, 'f', 1));
}

QString trafficColumnTitle(Column column, TrafficSpan span)
{
    return column == Column::Time ? Words::tr("Time") : directionTitle(directionOf(column), span);
}

QString directionTitle(Direction direction, TrafficSpan span)
{
    if (direction == Direction::Sent)
        return Words::tr("Sent");
    return span == TrafficSpan::Whole ? Words::tr("All traffic") : Words::tr("Received");
}

TrafficSummary summarize(const TrafficModel &model, Direction direction)
{
    TrafficSummary summary;
    for (const TrafficPoint &point : model.points()) {
        if (!point.observed)
            continue;
        summary.now = point.rate(direction);
        summary.peak = std::max(summary.peak, summary.now);
        summary.total += point.bytes[size_t(direction)];
    }
    return summary;
}

QString headlineText(const TrafficModel &model, Direction direction, Activity activity)
{
    const TrafficSummary summary = summarize(model, direction);
    if (model.isEmpty() || (model.kept() == TrafficSpan::Latest && activity != Activity::Listening))
        return Words::tr("not known", "the rate of traffic that nobody observes");
    return model.kept() == TrafficSpan::Whole ? formatBytes(summary.total) : formatRate(summary.now);
}

QString summaryText(const TrafficModel &model, Direction direction)
{
    if (model.isEmpty())
        return {};
    const TrafficSummary summary = summarize(model, direction);
    if (model.kept() == TrafficSpan::Whole)
        return Words::tr("highest %1").arg(formatRate(summary.peak));
    return Words::tr("highest %1 · %2 in all").arg(formatRate(summary.peak), formatBytes(summary.total));
}

QString describeTraffic(const TrafficModel &model, Activity activity)
{
    if (model.isEmpty())
        return whyNothingIsDrawn(model, activity);
    QStringList sentences{
        Words::tr("%1, from %2 to %3.")
            .arg(trafficTitle(model), clockText(model.points().constFirst().from),
                 clockText(model.points().constLast().until)),
        describeDirection(model, Direction::Received, activity),
    };
    if (model.kept() == TrafficSpan::Latest)
        sentences += describeDirection(model, Direction::Sent, activity);
    if (hasGap(model))
        sentences += Words::tr("There are stretches that nobody observed.");
    const QString why = whyNothingIsDrawn(model, activity);
    if (!why.isEmpty())
        sentences += why;
    return sentences.join(u' ');
}

QString trafficTitle(const TrafficModel &model)
{
    return model.kept() == TrafficSpan::Latest ? Words::tr("The last five minutes") : Words::tr("The whole recording");
}

QString whyNothingIsDrawn(const TrafficModel &model, Activity activity)
{
    if (model.kept() == TrafficSpan::Whole) {
        if (!model.isEmpty())
            return {};
        return activity == Activity::Reading ? Words::tr("The capture file is being read.")
                                             : Words::tr("The capture file holds too little to draw.");
    }
    switch (activity) {
    case Activity::Listening:
        return model.isEmpty() ? Words::tr("Listening; the first second is being counted.") : QString();
    case Activity::Asking:
        return Words::tr("Not listening yet: waiting for permission.");
    case Activity::Idle:
    case Activity::Reading:
        break;
    }
    if (model.isEmpty())
        return Words::tr("Nothing is known, because Lanscope is not listening.");
    return Words::tr("Not listening since %1; nothing is drawn from then on.")
        .arg(clockText(model.points().constLast().until));
}

} // namespace lanscope

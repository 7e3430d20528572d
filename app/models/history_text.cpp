// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/models/stacked_history.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::HistoryText)
};

constexpr qint64 DayNanoseconds = 86'400'000'000'000;

QString scopeName(const QString &key)
{
    if (key == QLatin1String("internet"))
        return Words::tr("Internet");
    if (key == QLatin1String("lan"))
        return Words::tr("This network");
    if (key == QLatin1String("multicast"))
        return Words::tr("To everybody (multicast)");
    if (key == QLatin1String("local"))
        return Words::tr("This link only");
    return key;
}

QString deviceName(const HistorySeries &series, const HistoryModel::DeviceNames &names)
{
    const auto mac = MacAddress::fromString(series.key);
    const QString name = mac && names ? names(*mac) : QString();
    return name.isEmpty() ? Words::tr("A device that is not here any more") : name;
}

QString momentText(Timestamp moment, bool withDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds());
    return withDay ? QLocale().toString(time, QLocale::ShortFormat)
                   : QLocale().toString(time.time(), QLocale::ShortFormat);
}

qint64 unobservedNanoseconds(const HistoryAnswer &answer)
{
    qint64 unobserved = 0;
    for (const TimeSpan &span : answer.unobserved)
        unobserved += span.nanoseconds();
    return unobserved;
}

DeviceTraffic totalOf(const HistoryAnswer &answer)
{
    DeviceTraffic total;
    for (const HistorySeries &series : answer.series)
        total += series.total;
    return total;
}

} // namespace

QString groupingTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return Words::tr("All together");
    case Grouping::Device:
        return Words::tr("By device");
    case Grouping::Service:
        return Words::tr("By service");
    case Grouping::Destination:
        return Words::tr("By destination");
    case Grouping::Scope:
        return Words::tr("This network and Internet");
    }
    return {};
}

QString seriesName(const HistorySeries &series, Grouping grouping, const HistoryModel::DeviceNames &names)
{
    if (series.key == HistorySeries::Others)
        return Words::tr("All others");
    switch (grouping) {
    case Grouping::None:
        return Words::tr("All traffic");
    case Grouping::Device:
        return deviceName(series, names);
    case Grouping::Scope:
        return scopeName(series.key);
    case Grouping::Service:
    case Grouping::Destination:
        return series.label.isEmpty() ? series.key : series.label;
    }
    return series.key;
}

QString historyColumnTitle(HistoryModel::Column column, Grouping grouping)
{
    switch (column) {
    case HistoryModel::Column::Received:
        return Words::tr("Received");
    case HistoryModel::Column::Sent:
        return Words::tr("Sent");
    case HistoryModel::Column::Name:
        break;
    }
    switch (grouping) {
    case Grouping::None:
        return Words::tr("What");
    case Grouping::Device:
        return Words::tr("Device");
    case Grouping::Service:
        return Words::tr("Service");
    case Grouping::Destination:
        return Words::tr("Destination");
    case Grouping::Scope:
        return Words::tr("Where to");
    }
    return {};
}

QString stepText(const TimeSpan &step, const HistoryQuery &query)
{
    const bool withDay = query.to - query.from > DayNanoseconds;
    if (step.nanoseconds() >= DayNanoseconds)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.from.milliseconds()).date(), QLocale::LongFormat);
    return Words::tr("%1 to %2", "14:02 to 14:17").arg(momentText(step.from, withDay), momentText(step.to, false));
}

bool isObserved(const HistoryAnswer &answer)
{
    return unobservedNanoseconds(answer) < answer.query.to - answer.query.from;
}

QString describeHistory(const HistoryModel &model)
{
    const HistoryAnswer &answer = model.answer();
    if (!answer.failure.isEmpty())
        return answer.failure;
    if (!isObserved(answer))
        return Words::tr("Nobody listened in this time.");
    const DeviceTraffic total = totalOf(answer);
    QString text = Words::tr("%1 received, %2 sent.")
                       .arg(formatAmount(received(total, model.measure()), model.measure()),
                            formatAmount(sent(total, model.measure()), model.measure()));
    if (answer.query.grouping != Grouping::None && !answer.series.isEmpty())
        text += QLatin1Char(' ') + Words::tr("Most of it: %1.").arg(model.name(0));
    const double hours = double(unobservedNanoseconds(answer)) / 3.6e12;
    if (hours >= 0.05)
        text +=
            QLatin1Char(' ') + Words::tr("For %1 hours of it nobody listened.").arg(QLocale().toString(hours, 'f', 1));
    return text;
}

QString amountText(const HistoryModel &model, Direction direction)
{
    const DeviceTraffic total = totalOf(model.answer());
    const Measure measure = model.measure();
    return formatAmount(direction == Direction::Received ? received(total, measure) : sent(total, measure), measure);
}

QString highestText(const HistoryModel &model, Direction direction)
{
    const StackedHistory drawn = stack(model.answer(), model.measure());
    const double highest = direction == Direction::Received ? drawn.highestReceived : drawn.highestSent;
    return Words::tr("highest %1").arg(formatAmountRate(highest, model.measure()));
}

QString historyHeading(const HistoryModel &model)
{
    const std::optional<TimeSpan> step = model.chosenStep();
    return step ? stepText(*step, model.answer().query) : Words::tr("In all of this time");
}

Teaching teachHistory(const HistoryAnswer &answer, const PipelineState &state)
{
    if (!answer.failure.isEmpty())
        return {.title = Words::tr("The history could not be read"), .text = answer.failure};
    Teaching teaching;
    if (answer.query.grouping == Grouping::Destination && !answer.namesKept) {
        teaching.title = Words::tr("Names of destinations are not kept");
        teaching.text = namesNotKeptText(answer);
        return teaching;
    }
    if (isObserved(answer)) {
        teaching.title = Words::tr("No traffic in this time");
        teaching.text = Words::tr("Somebody listened, and nothing was sent or received.");
        return teaching;
    }
    teaching.title = Words::tr("Nothing was recorded in this time");
    teaching.text = Words::tr("The chart fills while Lanscope listens. What passed before cannot be known.");
    teaching.offersListening = state.activity == Activity::Idle;
    return teaching;
}

QString namesNotKeptText(const HistoryAnswer &answer)
{
    if (answer.query.grouping != Grouping::Destination || answer.namesKept)
        return {};
    return Words::tr("Whom devices talk to is private, so that Lanscope forgets it. The settings can have it kept.");
}

} // namespace lanscope

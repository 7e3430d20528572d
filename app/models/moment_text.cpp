// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/moment_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/anomaly/alert_kind.h"
#include "app/base/foreign_text.h"
#include "app/models/history_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::MomentText)
};

constexpr int MostEvents = 3;

bool isInside(Timestamp moment, const TimeSpan &span)
{
    return span.from <= moment && moment < span.to;
}

bool isUnobserved(const HistoryAnswer &answer, const TimeSpan &step)
{
    const auto covers = [&step](const TimeSpan &span) { return span.from <= step.from && step.to <= span.to; };
    return std::any_of(answer.unobserved.begin(), answer.unobserved.end(), covers);
}

/// A curve, and how much it has at the moment.
struct Share {
    int row = 0;
    double received = 0;
    double sent = 0;
};

QList<Share> sharesAt(const HistoryModel &model, Timestamp moment)
{
    const HistoryAnswer &answer = model.answer();
    QList<Share> shares;
    for (int row = 0; row < answer.series.size(); ++row) {
        const HistoryPoint *point = pointAt(answer.series.at(row), moment, answer.stepSeconds);
        if (point)
            shares.append({row, received(point->amounts, model.measure()), sent(point->amounts, model.measure())});
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share &left, const Share &right) {
        return left.received + left.sent > right.received + right.sent;
    });
    return shares;
}

MomentLine lineOf(const HistoryModel &model, const Share &share)
{
    const double seconds = double(std::max<qint64>(1, model.answer().stepSeconds));
    const bool isOthers = model.answer().series.at(share.row).key == HistorySeries::Others;
    return {isOthers ? -1 : share.row, model.name(share.row),
            QStringLiteral("▲ %1  ▼ %2")
                .arg(formatAmountRate(share.received / seconds, model.measure()),
                     formatAmountRate(share.sent / seconds, model.measure()))};
}

QStringList eventsIn(const HistoryModel &model, const TimeSpan &step, const QList<HistoryEvent> &events)
{
    QStringList texts;
    int more = 0;
    for (const HistoryEvent &event : events) {
        if (!isInside(event.at, step))
            continue;
        if (texts.size() < MostEvents)
            texts.append(QStringLiteral("◆ ") + eventText(event, model.deviceName(event.device)));
        else
            ++more;
    }
    if (more > 0)
        texts.append(Words::tr("◆ and %n more", nullptr, more));
    return texts;
}

} // namespace

MomentText momentText(const HistoryModel &model, Timestamp moment, const QList<HistoryEvent> &events)
{
    MomentText text;
    const std::optional<TimeSpan> step = model.stepAt(moment);
    if (!step)
        return text;
    text.time = stepText(*step, model.answer().query);
    text.events = eventsIn(model, *step, events);
    const QList<Share> shares = sharesAt(model, moment);
    for (const Share &share : shares.first(std::min<qsizetype>(shares.size(), MomentText::MostLines)))
        text.lines.append(lineOf(model, share));
    if (shares.size() > MomentText::MostLines)
        text.note = Words::tr("and %n more", nullptr, int(shares.size()) - MomentText::MostLines);
    else if (shares.isEmpty())
        text.note = isUnobserved(model.answer(), *step) ? Words::tr("Nobody listened then.")
                                                        : Words::tr("Nothing was sent or received.");
    return text;
}

QString eventText(const HistoryEvent &event, const QString &device)
{
    const auto kind = alertKindFromKey(event.kind);
    const QString what = event.kind == QLatin1String("new-device") ? Words::tr("Seen for the first time")
                         : kind                                    ? alertKindName(*kind)
                                                                   : foreignText(QStringView(event.kind));
    const QString text = event.text.isEmpty() ? what : event.text;
    return device.isEmpty() ? text : Words::tr("%1: %2", "Office printer: seen for the first time").arg(device, text);
}

} // namespace lanscope

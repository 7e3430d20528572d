// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/household_past.h"

#include <algorithm>
#include <cmath>

#include "tests/pictures/household_attack.h"

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Hour = 3600 * Second;

/// One thing that was told.
struct Story {
    AlertKind kind;
    int device; ///< the place of its device in the household
    AlertState state;
    qint64 secondsAgo;
    const char *subject;
    AlertFact fact;
};

QList<Story> stories()
{
    return {{AlertKind::PortScan,
             4,
             AlertState::Open,
             5400,
             "192.168.178.8",
             {FactKind::PortsTried, {u"192.168.178.8"_qs, u"214"_qs, u"38"_qs, u"21, 22, 23, 25, 53…"_qs}}},
            {AlertKind::NewService, 7, AlertState::Open, 20'000, "ssh", {FactKind::Service, {u"ssh"_qs}}},
            {AlertKind::NewDevice, 2, AlertState::Acknowledged, 90'000, "", {FactKind::Times, {u"1"_qs}}},
            {AlertKind::ReconnectLoop,
             9,
             AlertState::Muted,
             200'000,
             "",
             {FactKind::InVain, {u"203.0.113.40"_qs, u"120"_qs, u"30"_qs}}}};
}

/// How busy people are at this time of the day, 0 to 1.
double bustle(Timestamp moment)
{
    const double hour = double(moment.nanoseconds % (24 * Hour)) / double(Hour);
    return 0.06 + std::pow(std::max(0.0, std::sin((hour - 6.5) / 24 * 2 * M_PI + 3.6)), 2);
}

/// Which series there are, and how much of everything each of them is.
QList<std::pair<QString, double>> sharesOf(const HistoryQuery &query, const QList<Device> &devices)
{
    QList<std::pair<QString, double>> shares;
    switch (query.grouping) {
    case Grouping::None:
        return {{QString(), 1}};
    case Grouping::Device:
        for (const int n : {4, 0, 1, 7, 5, 14, 2})
            if (n < devices.size())
                shares.append({devices[n].id.toString(), 0.5 / (1 + double(shares.size()))});
        return shares;
    case Grouping::Service:
        return {{u"https"_qs, .6}, {u"quic"_qs, .3}, {u"domain"_qs, .04}, {u"ipp"_qs, .02}};
    case Grouping::Destination:
        return {};
    case Grouping::Scope:
        return {{u"internet"_qs, .7}, {u"local"_qs, .3}};
    }
    return {};
}

HistorySeries seriesOf(const QString &key, double share, const HistoryAnswer &answer)
{
    HistorySeries series{.key = key, .label = {}, .total = {}, .points = {}};
    const qint64 step = answer.stepSeconds * Second;
    double phase = double(qHash(key) % 100);
    for (qint64 at = answer.query.from.nanoseconds; at < answer.query.to.nanoseconds; at += step) {
        if (at >= answer.unobserved.constFirst().from.nanoseconds && at < answer.unobserved.constFirst().to.nanoseconds)
            continue;
        phase += 0.37;
        const double amount = 3e6 * double(answer.stepSeconds) * share * bustle({at}) * (1 + 0.6 * std::sin(phase));
        const auto bytes = quint64(amount);
        series.points.append(HistoryPoint{{at}, {bytes / 5000, bytes / 9, bytes / 900, bytes}});
        series.total += series.points.constLast().amounts;
    }
    return series;
}

/// Here from the morning on, and away for some hours in the afternoon.
QList<PresenceSpan> presenceOf(const DeviceId &device, const HistoryQuery &query)
{
    QList<PresenceSpan> spans;
    int day = 0;
    for (qint64 midnight = query.from.nanoseconds - query.from.nanoseconds % (24 * Hour);
         midnight < query.to.nanoseconds; midnight += 24 * Hour, ++day) {
        const auto add = [&](qint64 from, qint64 to, Presence presence) {
            const TimeSpan span{{std::max(midnight + from, query.from.nanoseconds)},
                                {std::min(midnight + to, query.to.nanoseconds)}};
            if (span.from < span.to)
                spans.append({device, span, presence});
        };
        const qint64 leaves = (12 + day % 3) * Hour;
        add(6 * Hour + day % 4 * Hour / 2, leaves, Presence::Here);
        add(leaves, leaves + 3 * Hour, day % 2 == 0 ? Presence::Away : Presence::Quiet);
        add(leaves + 3 * Hour, 23 * Hour, Presence::Here);
    }
    return spans;
}

} // namespace

QList<Alert> householdAlerts(const QList<Device> &devices, Timestamp now)
{
    QList<Alert> alerts;
    if (const std::optional<Alert> attack = householdAttack(devices, {now.nanoseconds - 240 * Second}))
        alerts.append(*attack);
    const QList<Story> told = stories();
    for (const Story &story : told) {
        if (story.device >= devices.size())
            continue;
        Alert alert;
        alert.id = alerts.size() + 1;
        alert.kind = story.kind;
        alert.severity = usualSeverity(story.kind);
        alert.device = devices[story.device].id;
        alert.openedAt = {now.nanoseconds - story.secondsAgo * Second};
        alert.lastSeen = {alert.openedAt.nanoseconds + 120 * Second};
        if (story.state != AlertState::Open)
            alert.closedAt = alert.lastSeen;
        alert.count = 3;
        alert.subject = QString::fromUtf8(story.subject);
        alert.facts = {story.fact};
        alert.state = story.state;
        alerts.append(alert);
    }
    return alerts;
}

QList<Likeness> householdLikenesses(const QList<Device> &devices)
{
    if (devices.size() < 17)
        return {};
    return {{devices[2].id, devices[10].id, .94, {{Trait::OptionList, {}, 2.1}, {Trait::PrivateAddress, {}, 1.0}}}};
}

HistoryAnswer householdHistory(const HistoryQuery &query, const QList<Device> &devices)
{
    HistoryAnswer answer;
    answer.query = query;
    if (devices.isEmpty() || query.kind == HistoryKind::Events)
        return answer;
    if (query.kind == HistoryKind::Presence) {
        answer.presence = presenceOf(query.device.value_or(devices.constFirst().id), query);
        return answer;
    }
    const qint64 span = query.to - query.from;
    answer.stepSeconds = std::max(10LL, span / Second / query.points);
    answer.unobserved = {{{query.from.nanoseconds + span / 2}, {query.from.nanoseconds + span / 2 + span / 12}}};
    const QList<std::pair<QString, double>> shares = sharesOf(query, devices);
    for (const auto &[key, share] : shares)
        answer.series.append(seriesOf(key, share, answer));
    std::sort(answer.series.begin(), answer.series.end(), [](const HistorySeries &left, const HistorySeries &right) {
        return left.total.bytesReceived > right.total.bytesReceived;
    });
    return answer;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/models/disguise.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Disguise)
};

} // namespace

HistoryQuery Disguise::real(const HistoryQuery &query) const
{
    HistoryQuery hidden = query;
    if (query.device)
        hidden.device = real(*query.device);
    return hidden;
}

void Disguise::showHistory(const HistoryAnswer &answer)
{
    if (m_isOn)
        Q_EMIT historyAnswered(shown(answer));
    else
        Q_EMIT historyAnswered(answer);
}

HistoryAnswer Disguise::shown(const HistoryAnswer &answer)
{
    HistoryAnswer seen = answer;
    if (seen.query.device)
        seen.query.device = shownMac(*seen.query.device);
    int destinations = 0;
    for (HistorySeries &series : seen.series) {
        const auto mac = MacAddress::fromString(series.key);
        if (series.key == HistorySeries::Others)
            continue;
        if (answer.query.grouping == Grouping::Device && mac)
            series.key = shownMac(*mac).toString();
        else if (answer.query.grouping == Grouping::Destination)
            series.label = Words::tr("Destination %1").arg(++destinations);
    }
    for (PresenceSpan &span : seen.presence)
        span.device = shownMac(span.device);
    for (HistoryEvent &event : seen.events) {
        event.device = shownMac(event.device);
        event.text.clear();
    }
    return seen;
}

} // namespace lanscope

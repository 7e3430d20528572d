// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_page_text.h"

#include <limits>

#include <QCoreApplication>
#include <QStringList>

#include "app/base/format.h"
#include "app/models/place_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::AlertPageText)
};

QString timeText(const Alert &alert)
{
    const QString since =
        Words::tr("Since %1, last seen %2.").arg(formatExact(alert.openedAt), formatExact(alert.lastSeen));
    return alert.isClosed() ? Words::tr("%1 It is over.").arg(since) : since;
}

QString paragraph(const QString &heading, const QString &text)
{
    return heading + QLatin1Char('\n') + text;
}

} // namespace

QString shelfText(AlertShelf shelf, int count)
{
    return count > 0 ? Words::tr("%1 (%2)", "Open (2)").arg(shelfTitle(shelf)).arg(count) : shelfTitle(shelf);
}

QString alertsTitle(int open)
{
    return open > 0 ? Words::tr("Alerts (%1)").arg(open) : Words::tr("Alerts");
}

QString alertWords(const Alert &alert, const AlertText &text)
{
    QStringList parts{severityName(alert.severity) + QStringLiteral(" · ") + timeText(alert)};
    if (!text.evidence.isEmpty()) {
        QStringList lines;
        for (const QString &line : text.evidence)
            lines.append(QStringLiteral("• ") + line);
        parts.append(paragraph(Words::tr("What was seen"), lines.join(QLatin1Char('\n'))));
    }
    parts.append(paragraph(Words::tr("What is normal"), text.normal));
    parts.append(paragraph(Words::tr("What you can do"), text.advice));
    return parts.join(QStringLiteral("\n\n"));
}

QString alertBrief(const Alert &alert, const AlertText &text, Timestamp now)
{
    QStringList parts{severityName(alert.severity), shelfTitle(shelfOf(alert))};
    if (alert.count > 1)
        parts += Words::tr("%n times", nullptr, int(qMin<quint64>(alert.count, std::numeric_limits<int>::max())));
    parts += formatRelative(alert.lastSeen, now.isKnown() ? now : alert.lastSeen);
    const QString brief = parts.join(QStringLiteral(" · "));
    return text.evidence.isEmpty() ? brief : brief + QLatin1Char('\n') + text.evidence.constFirst();
}

QString noAlertsOfDevice(const PipelineState &state)
{
    const QString none = Words::tr("No alert was told of this device.");
    const bool isDeaf = state.activity == Activity::Idle && !isRecording(state.place);
    return isDeaf ? none + QLatin1Char(' ') + Words::tr("Nobody watches while Lanscope does not listen.") : none;
}

Teaching teachAlertsOfRange()
{
    return {.title = Words::tr("No such alert in this time"),
            .text = Words::tr("Only the range is shown that is marked in the time bar below.")};
}

Teaching teachAlertsWithWords()
{
    return {.title = Words::tr("No alert here has these words"),
            .text = Words::tr("They are looked for in what happened, in its evidence, and in the device's name.")};
}

Teaching teachAlerts(AlertShelf shelf, const PipelineState &state)
{
    switch (shelf) {
    case AlertShelf::Done:
        return {.title = Words::tr("No alert is done"), .text = Words::tr("What you have looked at is kept here.")};
    case AlertShelf::Muted:
        return {.title = Words::tr("No alert is muted"),
                .text = Words::tr("What you want to hear no more of is kept here, and counted.")};
    case AlertShelf::Open:
        break;
    }
    Teaching teaching;
    teaching.title = Words::tr("No alert is open");
    teaching.text =
        Words::tr("When a device does what it should not, it is told here: what was seen, what is normal, and "
                  "what you can do.");
    if (state.activity == Activity::Idle && !isRecording(state.place)) {
        teaching.text += QLatin1Char(' ') + Words::tr("Nobody watches while Lanscope does not listen.");
        teaching.offersListening = true;
    }
    return teaching;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alert_commands.h"

#include <algorithm>

#include "app/anomaly/alert_text.h"
#include "app/cli/records.h"
#include "app/cli/text.h"

namespace lanscope {

namespace {

QString stateText(const Alert &alert)
{
    return alert.isClosed() ? QStringLiteral("closed") : alertStateKey(alert.state);
}

} // namespace

QString alertTable(const QList<Alert> &alerts, const DeviceNameLookup &nameOf)
{
    if (alerts.isEmpty())
        return CommandLine::tr("No alerts.") + u'\n';
    QString text;
    for (const Alert &alert : alerts) {
        const AlertText words = describeAlert(alert, nameOf(alert.device));
        text += QStringLiteral("%1  %2 %3  %4\n")
                    .arg(alert.openedAt.toRfc3339(), severityKey(alert.severity).leftJustified(8),
                         stateText(alert).leftJustified(12), words.title);
        for (const QString &line : words.evidence)
            text += QStringLiteral("    ") + line + u'\n';
    }
    return text;
}

int listAlerts(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    auto alerts = records->store->alerts(records->place);
    if (!alerts)
        return fail(alerts.error());
    std::reverse(alerts->begin(), alerts->end());
    if (arguments.limit > 0)
        *alerts = alerts->mid(0, arguments.limit);
    const DeviceNameLookup nameOf = namesOf(records->devices());
    if (arguments.json)
        printJson(QJsonDocument(alertsToJson(*alerts, nameOf)));
    else
        CommandLine::print(alertTable(*alerts, nameOf));
    return 0;
}

int exportAlerts(const Arguments &arguments)
{
    const auto records = openRecords(arguments, StoreRole::Reader);
    if (!records)
        return fail(records.error());
    auto alerts = records->store->alerts(records->place);
    if (!alerts)
        return fail(alerts.error());
    alerts->removeIf([&](const Alert &alert) {
        return alert.lastSeen < arguments.since || (arguments.until.isKnown() && alert.openedAt >= arguments.until);
    });
    const DeviceNameLookup nameOf = namesOf(records->devices());
    if (arguments.format == ExportFormat::Json)
        printJson(QJsonDocument(alertsToJson(*alerts, nameOf)));
    else
        CommandLine::print(alertsToCsv(*alerts, nameOf));
    return 0;
}

} // namespace lanscope

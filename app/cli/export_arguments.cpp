// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_arguments.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QHash>

#include "app/cli/moment.h"
#include "app/cli/text.h"

namespace lanscope {

namespace {

tl::unexpected<Error> usage(const QString &reason)
{
    return tl::unexpected(Error{reason});
}

/// The value of an option that has few; the first where it is not given.
template <typename Value>
Result<Value> chosen(const QCommandLineParser &parser, const QString &option,
                     const QList<std::pair<QString, Value>> &values)
{
    if (!parser.isSet(option))
        return values.first().second;
    QStringList words;
    for (const auto &[word, value] : values) {
        if (word == parser.value(option))
            return value;
        words.append(word);
    }
    return usage(CommandLine::tr("--%1 is one of %2").arg(option, words.join(QStringLiteral(", "))));
}

Result<void> parseMoments(Arguments &into, const QCommandLineParser &parser)
{
    const Timestamp now = Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    for (const auto &[option, moment] :
         {std::pair(QStringLiteral("since"), &into.since), std::pair(QStringLiteral("until"), &into.until)}) {
        if (!parser.isSet(option))
            continue;
        const auto parsed = parseMoment(parser.value(option), now);
        if (!parsed)
            return usage(
                CommandLine::tr("--%1 wants a moment, such as 2026-11-22, 2026-11-22T18:56:00Z or 7d").arg(option));
        *moment = *parsed;
    }
    return {};
}

} // namespace

Result<void> parseExport(Arguments &into, const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("format")))
        return usage(CommandLine::tr("--format is one of csv, json"));
    const auto format = chosen<ExportFormat>(
        parser, QStringLiteral("format"),
        {{QStringLiteral("csv"), ExportFormat::Csv}, {QStringLiteral("json"), ExportFormat::Json}});
    const auto what = chosen<ExportedThing>(parser, QStringLiteral("what"),
                                            {{QStringLiteral("devices"), ExportedThing::Devices},
                                             {QStringLiteral("flows"), ExportedThing::Flows},
                                             {QStringLiteral("alerts"), ExportedThing::Alerts},
                                             {QStringLiteral("history"), ExportedThing::History}});
    const auto by = chosen<Grouping>(parser, QStringLiteral("by"),
                                     {{QStringLiteral("device"), Grouping::Device},
                                      {QStringLiteral("service"), Grouping::Service},
                                      {QStringLiteral("destination"), Grouping::Destination},
                                      {QStringLiteral("scope"), Grouping::Scope},
                                      {QStringLiteral("all"), Grouping::None}});
    if (!format || !what || !by)
        return tl::unexpected(!format ? format.error() : !what ? what.error() : by.error());
    if (parser.isSet(QStringLiteral("by")) && *what != ExportedThing::History)
        return usage(CommandLine::tr("--by is of use with --what history only"));
    into.format = *format;
    into.exported = *what;
    into.exportedBy = *by;
    return parseMoments(into, parser);
}

} // namespace lanscope

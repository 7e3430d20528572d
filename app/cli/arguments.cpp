// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QHostAddress>

#include "app/base/foreign_text.h"
#include "app/cli/export_arguments.h"
#include "app/cli/text.h"

namespace lanscope {

namespace {

tl::unexpected<Error> usage(const QString &reason)
{
    return tl::unexpected(Error{reason});
}

QString helpText()
{
    return CommandLine::tr(
        "lanscopectl: who is on this network, and what are they doing?\n"
        "\n"
        "lanscopectl [--db PATH|URL] COMMAND\n"
        "  run     [-i IF]... [--mode auto|host|gateway|span] [--backend auto|xdp|xdp-generic|tc|pcap]\n"
        "          [--duration SECONDS] [--flow-log FILE|-] [--json]\n"
        "          [--metrics [ADDR:]PORT [--metrics-devices]]\n"
        "                                  observe live, until Ctrl-C\n"
        "  read    FILE... [--flows] [--json]\n"
        "                                  analyse capture files; stores only with --db\n"
        "  list    [--filter TEXT] [--json]\n"
        "                                  the devices of the network that was observed last\n"
        "  device  MAC|NAME [--json]       everything that is known of one device\n"
        "  name    MAC NAME [--type CATEGORY]\n"
        "                                  name a device for ever; an empty name takes it back\n"
        "  same    [--json]                devices that look like one, and why\n"
        "  merge   MAC|NAME MAC|NAME       they are one device, the first of them; for ever\n"
        "  different MAC|NAME MAC|NAME     they are not: nobody is asked about them again\n"
        "  split   MAC                     this address is a device of its own\n"
        "  follow  MAC|NAME...             you want to be told when they leave and when they come back\n"
        "  unfollow MAC|NAME...            you do not\n"
        "  alerts  [--limit N] [--json]    what was found to be wrong, the newest first\n"
        "  export  --format csv|json [--what devices|flows|alerts|history] [--filter TEXT]\n"
        "          [--since TIME] [--until TIME] [--by device|service|destination|scope|all]\n"
        "                                  what is stored; flows are summed up by device, service and destination\n"
        "  status  [--json]                the helper, and what can and cannot be seen\n"
        "\n"
        "A filter such as \"type:printer -vendor:acme seen:<7d\" chooses devices by type: is: name: vendor: owner:\n"
        "group: seen: first: ip: mac: service: and by words; - turns a term round, \"is:any\" shows archived ones, "
        "too.\n"
        "\n"
        "Exit status: 0 done, 1 could not do it (the reason is on standard error), 2 wrong usage.\n");
}

void addOptions(QCommandLineParser &parser, const QStringList &flags, const QStringList &valued)
{
    for (const QString &flag : flags)
        parser.addOption(QCommandLineOption(flag));
    for (const QString &name : valued)
        parser.addOption(QCommandLineOption(name == QStringLiteral("interface") ? QStringList{QStringLiteral("i"), name}
                                                                                : QStringList{name},
                                            QString(), name));
}

Result<QCommandLineParser *> parsed(QCommandLineParser &parser, const QStringList &arguments, int least, int most)
{
    if (!parser.parse(QStringList{QStringLiteral("lanscopectl")} + arguments))
        return usage(parser.errorText());
    const auto given = parser.positionalArguments().size();
    if (given < least)
        return usage(CommandLine::tr("an argument is missing"));
    if (most >= 0 && given > most)
        return usage(CommandLine::tr("there is an argument too many: %1").arg(parser.positionalArguments().at(most)));
    return &parser;
}

Result<QString> oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.isSet(option) ? parser.value(option) : allowed.first();
    if (!allowed.contains(value))
        return usage(CommandLine::tr("--%1 is one of %2").arg(option, allowed.join(QStringLiteral(", "))));
    return value;
}

Result<void> parseMetrics(Arguments &into, const QString &value)
{
    const auto colon = value.lastIndexOf(u':');
    bool isPort = false;
    const uint port = value.mid(colon + 1).toUInt(&isPort);
    QString address = colon < 0 ? QStringLiteral("127.0.0.1") : value.left(colon); // others are let in by name only
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (!isPort || port == 0 || port > 65535 || QHostAddress(address).isNull())
        return usage(CommandLine::tr("--metrics wants a port, or an address and a port, such as 127.0.0.1:9100"));
    into.metricsAddress = address;
    into.metricsPort = quint16(port);
    return {};
}

Result<void> parseRun(Arguments &into, const QStringList &rest)
{
    QCommandLineParser parser;
    addOptions(parser, {QStringLiteral("json"), QStringLiteral("metrics-devices")},
               {QStringLiteral("interface"), QStringLiteral("mode"), QStringLiteral("backend"),
                QStringLiteral("duration"), QStringLiteral("flow-log"), QStringLiteral("metrics"),
                QStringLiteral("db")});
    if (auto ok = parsed(parser, rest, 0, 0); !ok)
        return tl::unexpected(ok.error());
    const auto mode =
        oneOf(parser, QStringLiteral("mode"),
              {QStringLiteral("auto"), QStringLiteral("host"), QStringLiteral("gateway"), QStringLiteral("span")});
    const auto backend = oneOf(parser, QStringLiteral("backend"),
                               {QStringLiteral("auto"), QStringLiteral("xdp"), QStringLiteral("xdp-generic"),
                                QStringLiteral("tc"), QStringLiteral("pcap")});
    if (!mode || !backend)
        return tl::unexpected(mode ? backend.error() : mode.error());
    into.listen.mode = *mode;
    into.listen.backend = *backend;
    into.listen.interfaces = parser.values(QStringLiteral("interface"));
    into.flowLog = parser.value(QStringLiteral("flow-log"));
    into.json = parser.isSet(QStringLiteral("json"));
    into.metricsDevices = parser.isSet(QStringLiteral("metrics-devices"));
    if (into.metricsDevices && !parser.isSet(QStringLiteral("metrics")))
        return usage(CommandLine::tr("--metrics-devices is of use with --metrics only"));
    if (parser.isSet(QStringLiteral("db")))
        into.database = parser.value(QStringLiteral("db"));
    if (parser.isSet(QStringLiteral("duration"))) {
        bool isNumber = false;
        into.durationSeconds = parser.value(QStringLiteral("duration")).toInt(&isNumber);
        if (!isNumber || into.durationSeconds < 1 || into.durationSeconds > 1'000'000)
            return usage(CommandLine::tr("--duration wants a number of seconds"));
    }
    if (into.json && into.flowLog == QStringLiteral("-"))
        return usage(CommandLine::tr("--json and --flow-log - both want standard output"));
    return parser.isSet(QStringLiteral("metrics")) ? parseMetrics(into, parser.value(QStringLiteral("metrics")))
                                                   : Result<void>();
}

Result<void> parseFilter(Arguments &into, const QString &text)
{
    into.filter = DeviceFilter::parse(text);
    if (into.filter->problems().isEmpty())
        return {};
    const FilterProblem &problem = into.filter->problems().constFirst();
    return usage(CommandLine::tr("--filter, at \"%1\": %2")
                     .arg(foreignText(QStringView(text).mid(problem.position, problem.length)), problem.sentence));
}

/// The commands that take positional arguments and a few options only.
Result<void> parseOther(Arguments &into, const QStringList &rest, int least, int most, const QStringList &flags,
                        const QStringList &valued)
{
    QCommandLineParser parser;
    addOptions(parser, flags, valued + QStringList{QStringLiteral("db")});
    if (auto ok = parsed(parser, rest, least, most); !ok)
        return tl::unexpected(ok.error());
    into.files = parser.positionalArguments();
    into.json = flags.contains(QStringLiteral("json")) && parser.isSet(QStringLiteral("json"));
    into.flows = flags.contains(QStringLiteral("flows")) && parser.isSet(QStringLiteral("flows"));
    if (parser.isSet(QStringLiteral("db")))
        into.database = parser.value(QStringLiteral("db"));
    if (valued.contains(QStringLiteral("type")) && parser.isSet(QStringLiteral("type"))) {
        into.newCategory = categoryFromKey(parser.value(QStringLiteral("type")));
        if (!into.newCategory)
            return usage(CommandLine::tr("there is no category \"%1\"").arg(parser.value(QStringLiteral("type"))));
    }
    if (valued.contains(QStringLiteral("filter")) && parser.isSet(QStringLiteral("filter"))) {
        if (auto filter = parseFilter(into, parser.value(QStringLiteral("filter"))); !filter)
            return filter;
    }
    if (valued.contains(QStringLiteral("limit")) && parser.isSet(QStringLiteral("limit"))) {
        bool isNumber = false;
        into.limit = parser.value(QStringLiteral("limit")).toInt(&isNumber);
        if (!isNumber || into.limit < 1)
            return usage(CommandLine::tr("--limit wants a number of alerts"));
    }
    return valued.contains(QStringLiteral("format")) ? parseExport(into, parser) : Result<void>();
}

/// The commands about which devices are the same.
Result<void> parseKinship(Arguments &into, const QString &command, const QStringList &rest)
{
    if (command == QStringLiteral("same")) {
        into.command = Command::Same;
        return parseOther(into, rest, 0, 0, {QStringLiteral("json")}, {});
    }
    const bool isSplit = command == QStringLiteral("split");
    if (isSplit)
        into.command = Command::Split;
    else if (command == QStringLiteral("merge"))
        into.command = Command::Merge;
    else if (command == QStringLiteral("different"))
        into.command = Command::Different;
    else
        return usage(CommandLine::tr("there is no command \"%1\"").arg(command));
    const int count = isSplit ? 1 : 2;
    const auto result = parseOther(into, rest, count, count, {}, {});
    into.device = into.files.value(0);
    into.other = into.files.value(1);
    return result;
}

Result<void> parseCommand(Arguments &into, const QString &command, const QStringList &rest)
{
    const QStringList json{QStringLiteral("json")};
    if (command == QStringLiteral("run")) {
        into.command = Command::Run;
        return parseRun(into, rest);
    }
    if (command == QStringLiteral("read")) {
        into.command = Command::Read;
        return parseOther(into, rest, 1, -1, json + QStringList{QStringLiteral("flows")}, {});
    }
    if (command == QStringLiteral("list")) {
        into.command = Command::List;
        return parseOther(into, rest, 0, 0, json, {QStringLiteral("filter")});
    }
    if (command == QStringLiteral("status")) {
        into.command = Command::Status;
        return parseOther(into, rest, 0, 0, json, {});
    }
    if (command == QStringLiteral("alerts")) {
        into.command = Command::Alerts;
        return parseOther(into, rest, 0, 0, json, {QStringLiteral("limit")});
    }
    if (command == QStringLiteral("export")) {
        into.command = Command::Export;
        return parseOther(into, rest, 0, 0, {},
                          {QStringLiteral("format"), QStringLiteral("what"), QStringLiteral("filter"),
                           QStringLiteral("since"), QStringLiteral("until"), QStringLiteral("by")});
    }
    if (command == QStringLiteral("device")) {
        into.command = Command::Device;
        const auto result = parseOther(into, rest, 1, 1, json, {});
        into.device = into.files.value(0);
        return result;
    }
    if (command == QStringLiteral("name")) {
        into.command = Command::Name;
        const auto result = parseOther(into, rest, 2, 2, {}, {QStringLiteral("type")});
        into.device = into.files.value(0);
        into.newName = into.files.value(1);
        return result;
    }
    if (command == QStringLiteral("follow") || command == QStringLiteral("unfollow")) {
        into.command = command == QStringLiteral("follow") ? Command::Follow : Command::Unfollow;
        return parseOther(into, rest, 1, -1, {}, {});
    }
    return parseKinship(into, command, rest);
}

} // namespace

Result<Arguments> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    const QCommandLineOption database(QStringLiteral("db"), QString(), QStringLiteral("PATH"));
    parser.addOptions({help, version, database});
    if (!parser.parse(QStringList{QStringLiteral("lanscopectl")} + arguments))
        return usage(parser.errorText());

    Arguments result;
    result.database = parser.value(database);
    result.text = helpText();
    const QStringList rest = parser.positionalArguments();
    if (parser.isSet(version)) {
        result.command = Command::Version;
        result.text = QStringLiteral("lanscopectl " LANSCOPE_VERSION "\n");
    }
    if (parser.isSet(help) || parser.isSet(version))
        return result;
    if (rest.isEmpty())
        return usage(CommandLine::tr("say what to do; --help lists the commands"));
    if (auto parsedCommand = parseCommand(result, rest.first(), rest.mid(1)); !parsedCommand)
        return tl::unexpected(parsedCommand.error());
    return result;
}

} // namespace lanscope

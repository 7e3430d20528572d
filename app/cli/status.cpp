// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/foreign_text.h"
#include "app/capture/helper_source.h"
#include "app/capture/local_network.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/store/store.h"
#include "bpf/lanscope.h"

namespace lanscope {

namespace {

/// What the helper answers when it is asked who it is.
struct HelperAnswer {
    bool answers = false;
    quint32 abi = 0;
    QString version;
    QString reason; ///< why it does not answer
};

HelperAnswer askHelper()
{
    const QDBusConnection bus = HelperSource::systemBus();
    if (!bus.isConnected())
        return {.answers = false, .abi = 0, .version = {}, .reason = foreignText(bus.lastError().message())};
    const QDBusMessage reply = bus.call(
        QDBusMessage::createMethodCall(QStringLiteral("org.lanscope.Helper1"), QStringLiteral("/org/lanscope/Helper1"),
                                       QStringLiteral("org.lanscope.Helper1"), QStringLiteral("Version")));
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QStringLiteral("us"))
        return {.answers = false, .abi = 0, .version = {}, .reason = foreignText(reply.errorMessage())};
    return {.answers = true,
            .abi = reply.arguments().at(0).toUInt(),
            .version = foreignText(reply.arguments().at(1).toString()),
            .reason = {}};
}

QString helperSentence(const HelperAnswer &helper)
{
    if (!helper.answers)
        return CommandLine::tr("Helper: does not answer (%1); only capture files can be read.").arg(helper.reason);
    if (helper.abi != LANSCOPE_ABI_VERSION)
        return CommandLine::tr("Helper: version %1 does not fit this program; install both anew.").arg(helper.version);
    return CommandLine::tr("Helper: version %1, ready.").arg(helper.version);
}

QJsonArray interfacesJson(const QStringList &interfaces)
{
    QJsonArray array;
    for (const QString &interface : interfaces) {
        const LocalNetwork network = lookUpNetwork(interface);
        array.append(QJsonObject{
            {QStringLiteral("name"), interface},
            {QStringLiteral("mac"), network.ownMac.toString()},
            {QStringLiteral("prefix"), network.prefix.isEmpty() ? QJsonValue() : QJsonValue(network.prefix)},
            {QStringLiteral("gateway"),
             network.gateway.isNull() ? QJsonValue() : QJsonValue(network.gateway.toString())}});
    }
    return array;
}

QStringList canSee()
{
    return {CommandLine::tr("this computer's own traffic"),
            CommandLine::tr("what other devices announce to everybody")};
}

QStringList cannotSee()
{
    return {
        CommandLine::tr("traffic between other devices, unless this computer is their gateway or on a mirror port")};
}

} // namespace

int showStatus(const Arguments &arguments)
{
    const HelperAnswer helper = askHelper();
    const QStringList interfaces = observableInterfaces();
    const QString location = arguments.database.isEmpty() ? Store::defaultPath() : arguments.database;
    const QString database = Store::shownLocation(location);
    const bool hasDatabase = Store::isServer(location) || QFile::exists(location);
    if (arguments.json) {
        const QJsonObject object{
            {QStringLiteral("helper"),
             QJsonObject{{QStringLiteral("answers"), helper.answers},
                         {QStringLiteral("version"), helper.answers ? QJsonValue(helper.version) : QJsonValue()},
                         {QStringLiteral("abi"), helper.answers ? QJsonValue(int(helper.abi)) : QJsonValue()},
                         {QStringLiteral("reason"), helper.answers ? QJsonValue() : QJsonValue(helper.reason)}}},
            {QStringLiteral("interfaces"), interfacesJson(interfaces)},
            {QStringLiteral("database"), hasDatabase ? QJsonValue(database) : QJsonValue()},
            {QStringLiteral("can_see"), QJsonArray::fromStringList(canSee())},
            {QStringLiteral("cannot_see"), QJsonArray::fromStringList(cannotSee())}};
        CommandLine::print(QString::fromUtf8(QJsonDocument(object).toJson()));
        return 0;
    }
    QString text = helperSentence(helper) + u'\n';
    text += interfaces.isEmpty() ? CommandLine::tr("Interfaces: none is up.") + u'\n'
                                 : CommandLine::tr("Interfaces: %1").arg(interfaces.join(QStringLiteral(", "))) + u'\n';
    text +=
        (hasDatabase ? CommandLine::tr("Database: %1").arg(database) : CommandLine::tr("Database: none yet")) + u'\n';
    text += CommandLine::tr("Can be seen: %1").arg(canSee().join(QStringLiteral("; "))) + u'\n';
    text += CommandLine::tr("Cannot be seen: %1").arg(cannotSee().join(QStringLiteral("; "))) + u'\n';
    CommandLine::print(text);
    return 0;
}

} // namespace lanscope

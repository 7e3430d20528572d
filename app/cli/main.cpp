// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <sys/signalfd.h>

#include "app/base/unique_fd.h"
#include "app/cli/alert_commands.h"
#include "app/cli/commands.h"
#include "app/cli/history_commands.h"
#include "app/cli/kinship.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/models/translations.h"

namespace lanscope {

namespace {

/// SIGINT and SIGTERM as something readable on the event loop.
UniqueFd interruptions()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return UniqueFd(signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
}

int observe(QCoreApplication &application, const Arguments &arguments)
{
    const UniqueFd signals = interruptions();
    Session session(arguments);
    QSocketNotifier notifier(signals.get(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &session, [&] {
        signalfd_siginfo interruption;
        if (read(signals.get(), &interruption, sizeof interruption) > 0)
            session.stop();
    });
    QObject::connect(&session, &Session::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&session, &Session::start, Qt::QueuedConnection);
    return application.exec();
}

int exportThing(const Arguments &arguments)
{
    switch (arguments.exported) {
    case ExportedThing::Devices:
        return exportDevices(arguments);
    case ExportedThing::Flows:
        return exportFlows(arguments);
    case ExportedThing::Alerts:
        return exportAlerts(arguments);
    case ExportedThing::History:
        return exportHistory(arguments);
    }
    return 2;
}

int carryOut(QCoreApplication &application, const Arguments &arguments)
{
    switch (arguments.command) {
    case Command::Run:
    case Command::Read:
        return observe(application, arguments);
    case Command::List:
        return listDevices(arguments);
    case Command::Device:
        return showDevice(arguments);
    case Command::Name:
        return nameDevice(arguments);
    case Command::Same:
        return listLikenesses(arguments);
    case Command::Merge:
        return mergeDevices(arguments);
    case Command::Different:
        return keepDevicesApart(arguments);
    case Command::Split:
        return splitDevice(arguments);
    case Command::Follow:
    case Command::Unfollow:
        return followDevices(arguments);
    case Command::Alerts:
        return listAlerts(arguments);
    case Command::Export:
        return exportThing(arguments);
    case Command::Status:
        return showStatus(arguments);
    case Command::Help:
    case Command::Version:
        CommandLine::print(arguments.text);
        return 0;
    }
    return 2;
}

} // namespace

} // namespace lanscope

int main(int argc, char **argv)
{
    // A reader that goes away shows up as a failed write, not as a silent death.
    signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lanscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANSCOPE_VERSION));
    lanscope::installTranslations(application);

    const auto arguments = lanscope::parseArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        lanscope::CommandLine::remark(QStringLiteral("lanscopectl: ") + arguments.error().sentence);
        return 2;
    }
    return lanscope::carryOut(application, *arguments);
}

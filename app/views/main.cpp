// SPDX-License-Identifier: GPL-3.0-or-later
// lanscope: the window.
#include <algorithm>

#include <QApplication>
#include <QCommandLineParser>

#include "app/desktop/single_instance.h"
#include "app/models/translations.h"
#include "app/settings/settings.h"
#include "app/views/color_scheme.h"
#include "app/views/desktop_wiring.h"
#include "app/views/main_window.h"
#include "app/views/metrics_wiring.h"
#include "app/views/pipeline_thread.h"
#include "app/views/symbol.h"
#include "app/views/wiring.h"

namespace {

void introduce(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QStringLiteral("lanscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANSCOPE_VERSION));
    lanscope::useReadableLocale();
    lanscope::installTranslations(application);
}

lanscope::StartRequest readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("lanscope::Main", "Who is on your network, and what are they doing?"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(
        QStringLiteral("db"), QCoreApplication::translate("lanscope::Main", "Keep what is seen in this database."),
        QCoreApplication::translate("lanscope::Main", "PATH"));
    parser.addOption(database);
    const QCommandLineOption hidden(
        QStringLiteral("hidden"),
        QCoreApplication::translate("lanscope::Main", "Start without a window, in the tray."));
    parser.addOption(hidden);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("lanscope::Main", "Capture files (pcap, pcapng) to open."),
                                 QStringLiteral("[FILE...]"));
    parser.process(application);
    return {
        .database = parser.value(database), .files = parser.positionalArguments(), .isHidden = parser.isSet(hidden)};
}

/// Help and version are wanted where there is no display, too.
bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView view(argument);
        return view == "--help" || view == "-h" || view == "--help-all" || view == "--version" || view == "-v";
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (asksForText(argc, argv)) {
        QCoreApplication application(argc, argv);
        introduce(application);
        readArguments(application);
        return 0;
    }
    const QByteArray activationToken = lanscope::SingleInstance::activationTokenOfEnvironment();
    QApplication application(argc, argv);
    introduce(application);
    lanscope::StartRequest request = readArguments(application);
    lanscope::SingleInstance instance(QDBusConnection::sessionBus());
    if (const auto status = lanscope::passOn(instance, request, activationToken))
        return *status;
    QGuiApplication::setDesktopFileName(QStringLiteral("org.lanscope.Lanscope"));
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("lanscope::Main", "Lanscope"));
    QGuiApplication::setWindowIcon(lanscope::programIcon());

    lanscope::Settings settings;
    lanscope::ColorSchemeWatcher colorScheme;
    colorScheme.setAppearance(lanscope::appearanceOf(settings.appearance()));
    colorScheme.start();
    QObject::connect(&settings, &lanscope::Settings::appearanceChanged, &colorScheme,
                     [&colorScheme](const QString &word) { colorScheme.setAppearance(lanscope::appearanceOf(word)); });
    lanscope::PipelineThread pipeline;
    pipeline.setDisguised(settings.hidesNames());
    QObject::connect(&settings, &lanscope::Settings::hidesNamesChanged, &pipeline,
                     &lanscope::PipelineThread::setDisguised);
    const auto keepHistory = [&settings, &pipeline] {
        pipeline.keepHistory(settings.keepsDestinations(),
                             {.days = settings.historyDays(), .bytes = settings.historyMegabytes() * 1'000'000LL});
    };
    keepHistory();
    QObject::connect(&settings, &lanscope::Settings::historyChanged, &pipeline, keepHistory);
    pipeline.setBlockLists(settings.blockLists());
    QObject::connect(&settings, &lanscope::Settings::blockListsChanged, &pipeline,
                     &lanscope::PipelineThread::setBlockLists);
    lanscope::MainWindow window(settings);
    lanscope::MetricsWiring metrics(pipeline, settings);
    QObject::connect(&metrics, &lanscope::MetricsWiring::failed, &window, [&window](const QString &sentence) {
        window.showProblem(
            {.end = lanscope::CaptureEnd::Completed, .sentence = sentence, .remedy = lanscope::Remedy::None});
    });
    metrics.follow();
    lanscope::DesktopWiring desktop(window, pipeline, settings, instance);
    QObject::connect(&window, &lanscope::MainWindow::sampleNotificationRequested, &desktop,
                     &lanscope::DesktopWiring::showSampleNotification);
    desktop.begin(request);
    if (request.database.isEmpty())
        request.database = settings.database();
    lanscope::wire(window, pipeline, request);
    return QApplication::exec();
}

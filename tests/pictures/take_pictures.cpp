// SPDX-License-Identifier: GPL-3.0-or-later
// take_pictures FOLDER [--devices N] [--dark] [--size WxH] [--language CODE] [--right-to-left] [--long-names]: every
// page of the window with a made-up household, as PNG. QT_SCALE_FACTOR scales. Prints what does not fit where it is
// shown.
#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>
#include <QToolButton>

#include "app/models/device_model.h"
#include "app/models/history_range.h"
#include "app/models/translations.h"
#include "app/settings/settings.h"
#include "app/views/about.h"
#include "app/views/activity_page.h"
#include "app/views/color_scheme.h"
#include "app/views/correction_dialog.h"
#include "app/views/detail_dock.h"
#include "app/views/device_bar.h"
#include "app/views/helper_dialog.h"
#include "app/views/home_page.h"
#include "app/views/icon_dialog.h"
#include "app/views/main_window.h"
#include "app/views/merge_dialog.h"
#include "app/views/navigation_rail.h"
#include "app/views/place_dialog.h"
#include "app/views/settings_dialog.h"
#include "app/views/status_dialog.h"
#include "app/views/walk_through.h"
#include "app/views/window_actions.h"
#include "tests/pictures/clashes.h"
#include "tests/pictures/household.h"
#include "tests/pictures/household_past.h"
#include "tests/pictures/misfits.h"
#include "tests/pictures/pseudo_translator.h"

using namespace lanscope;

namespace {

constexpr int SecondsShown = 60;

Timestamp later(Timestamp from, int seconds)
{
    return {from.nanoseconds + seconds * 1'000'000'000LL};
}

/// The window with its household, and where its pictures go.
class Studio
{
public:
    Studio(const QCommandLineParser &options, const QSize &size)
        : m_folder(options.positionalArguments().value(0)),
          m_count(options.value(QStringLiteral("devices")).toInt()),
          m_settings(m_home.filePath(QStringLiteral("lanscope.conf")))
    {
        m_names = options.isSet(QStringLiteral("long-names")) ? NameStyle::Long : NameStyle::Plain;
        m_window = std::make_unique<MainWindow>(m_settings);
        m_window->resize(size);
        m_window->show();
        live();
    }

    void takeAll()
    {
        page(QStringLiteral("home"), 0);
        page(QStringLiteral("devices"), 1);
        if (m_count > 0) {
            dockTabs();
            cards();
            walk();
        }
        page(QStringLiteral("activity"), 2);
        history();
        page(QStringLiteral("alerts"), 3);
        dialogs();
    }

private:
    /// A minute passes.
    void live()
    {
        const PipelineState state = householdState(m_count, m_now);
        const QList<Device> devices = household(m_count, m_names, m_now);
        m_window->showPlaces({state.place});
        m_window->replaceInventory(state.place, devices);
        m_window->showState(state);
        if (m_count > 0)
            m_window->showDay(householdDay(m_now));
        m_window->replaceAlerts(householdAlerts(devices, m_now), {});
        m_window->showLikenesses(householdLikenesses(devices));
        QObject::connect(
            m_window.get(), &MainWindow::historyWanted, m_window.get(),
            [this, devices](const auto &query) { m_window->showHistory(householdHistory(query, devices)); });
        for (int second = 1; second <= SecondsShown; ++second) {
            const Timestamp moment = later(m_now, second);
            m_window->updateDevices(oneSecondLater(devices, second, moment));
            if (m_count > 0)
                m_window->addTraffic(householdTraffic(second, moment));
            m_window->showNow(moment);
        }
    }

    void page(const QString &name, int number)
    {
        m_window->findChild<NavigationRail *>()->setCurrent(number);
        take(name, m_window.get());
    }

    void dockTabs()
    {
        m_window->openDevice(household(4, m_names, m_now).last().id);
        auto *tabs = m_window->findChild<DetailDock *>()->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            take(QStringLiteral("dock-%1").arg(tab + 1), m_window.get());
        }
        const QList<Device> devices = household(m_count, m_names, m_now);
        m_window->openDevice(householdAlerts(devices, m_now).constFirst().device);
        tabs->setCurrentIndex(4);
        take(QStringLiteral("dock-alerts"), m_window.get());
        m_window->findChild<DetailDock *>()->close();
    }

    void cards()
    {
        m_window->findChild<DeviceBar *>()->setShowsCards(true);
        take(QStringLiteral("cards"), m_window.get());
        m_window->findChild<DeviceBar *>()->setShowsCards(false);
    }

    void history()
    {
        auto *activity = m_window->findChild<ActivityPage *>();
        activity->setRange(HistoryRange::Day);
        take(QStringLiteral("activity-day"), m_window.get());
        activity->setRange(HistoryRange::Week);
        take(QStringLiteral("activity-week"), m_window.get());
        activity->setRange(HistoryRange::Live);
    }

    void walk()
    {
        m_window->findChild<NavigationRail *>()->setCurrent(0);
        Q_EMIT m_window->findChild<HomePage *>()->walkWanted(household(4, m_names, m_now).mid(2));
        auto *walk = m_window->findChild<WalkThrough *>();
        take(QStringLiteral("walk"), walk);
        for (int card = 0; card < 2; ++card) {
            QKeyEvent skip(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(walk, &skip);
        }
        take(QStringLiteral("walk-end"), walk);
        walk->close();
    }

    void dialogs()
    {
        SettingsDialog settings(m_settings, m_window.get());
        dialog(QStringLiteral("settings"), &settings);
        showAbout(m_window.get());
        modal(QStringLiteral("about"));
        dialog(QStringLiteral("health"), m_window->findChild<StatusDialog *>());
        m_window->showAlertSettings();
        modal(QStringLiteral("alert-settings"));
        auto *actions = m_window->findChild<WindowActions *>();
        Q_EMIT actions->historySettingsWanted();
        modal(QStringLiteral("kept"));
        Q_EMIT actions->exportWanted();
        modal(QStringLiteral("export"));
        PlaceDialog place(householdState(m_count, m_now).place, m_window.get());
        dialog(QStringLiteral("place"), &place);
        const Device device = household(4, m_names, m_now).last();
        CorrectionDialog correction(device, m_window.get());
        dialog(QStringLiteral("correction"), &correction);
        MergeDialog merge(m_window->findChild<DeviceModel *>(), device, m_window.get());
        dialog(QStringLiteral("merge"), &merge);
        HelperDialog helper(m_window.get());
        dialog(QStringLiteral("helper"), &helper);
        IconDialog icon(Category::Printer, m_window.get());
        dialog(QStringLiteral("icon"), &icon);
    }

    void dialog(const QString &name, QWidget *dialog)
    {
        dialog->show();
        take(name, dialog);
        dialog->close();
    }

    void modal(const QString &name)
    {
        QWidget *dialog = QApplication::activeModalWidget();
        take(name, dialog);
        dialog->close();
    }

    void take(const QString &name, QWidget *widget)
    {
        for (int pass = 0; pass < 3; ++pass) // layouts settle one inside the other
            QCoreApplication::processEvents();
        widget->grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
        for (const QString &misfit : misfitsIn(*widget))
            QTextStream(stdout) << name << ": " << misfit << Qt::endl;
        for (const QString &clash : clashesIn(*widget)) {
            if (!std::exchange(m_told[clash], true)) // a menu is the same on every page
                QTextStream(stdout) << name << ": " << clash << Qt::endl;
        }
    }

    QString m_folder;
    int m_count;
    QHash<QString, bool> m_told; ///< the clashes
    NameStyle m_names = NameStyle::Plain;
    Timestamp m_now = Timestamp::fromMilliseconds(QDateTime(QDate(2026, 11, 26), QTime(20, 4)).toMSecsSinceEpoch());
    QTemporaryDir m_home;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void addOptions(QCommandLineParser &options)
{
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    options.addOptions(
        {{QStringLiteral("devices"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("17")},
         {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH"), QStringLiteral("1280x800")},
         {QStringLiteral("language"), QStringLiteral("such as de"), QStringLiteral("CODE"), QStringLiteral("en")},
         {QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("high-contrast"), QStringLiteral("black and white")},
         {QStringLiteral("right-to-left"), QStringLiteral("made-up words, from right to left")},
         {QStringLiteral("long-names"), QStringLiteral("names as long as they may be")}});
}

void dress(QApplication &application, const QCommandLineParser &options, ColorSchemeWatcher &colours)
{
    const QString language = options.value(QStringLiteral("language"));
    QLocale::setDefault(language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                         : QLocale(language));
    installTranslations(application);
    if (options.isSet(QStringLiteral("right-to-left"))) {
        QCoreApplication::installTranslator(new PseudoTranslator(&application));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    colours.apply(options.isSet(QStringLiteral("dark")) ? ColorScheme::Dark : ColorScheme::Light);
    colours.applyContrast(options.isSet(QStringLiteral("high-contrast")));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
    const QStringList size = options.value(QStringLiteral("size")).split(u'x');
    if (options.positionalArguments().size() != 1 || size.size() != 2 ||
        !QDir().mkpath(options.positionalArguments().constFirst()))
        options.showHelp(2);
    ColorSchemeWatcher colours;
    dress(application, options, colours);
    Studio(options, {size[0].toInt(), size[1].toInt()}).takeAll();
    return 0;
}

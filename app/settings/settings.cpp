// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <algorithm>

#include <QDir>
#include <QStandardPaths>

namespace lanscope {

namespace {

const QString InterfacesKey = QStringLiteral("capture/interfaces");
const QString ModeKey = QStringLiteral("capture/mode");
const QString BackendKey = QStringLiteral("capture/backend");
const QString RecentFilesKey = QStringLiteral("files/recent");
const QString LastPageKey = QStringLiteral("window/page");
const QString GeometryKey = QStringLiteral("window/geometry");
const QString StateKey = QStringLiteral("window/state");
const QString DetailsKey = QStringLiteral("window/details");
const QString NotificationsKey = QStringLiteral("desktop/notifications");
const QString ClosesToTrayKey = QStringLiteral("desktop/closes-to-tray");
const QString StartsAtLoginKey = QStringLiteral("desktop/starts-at-login");
const QString ColumnsKey = QStringLiteral("columns/"); // and the name of the table
const QString ViewsKey = QStringLiteral("views/");     // and the name of the part of the window
const QString AppearanceKey = QStringLiteral("window/appearance");
const QString HidesNamesKey = QStringLiteral("privacy/hide-names");
const QString AnsweredWelcomeKey = QStringLiteral("welcome/answered");

const QStringList Modes{QStringLiteral("host"), QStringLiteral("auto"), QStringLiteral("gateway"),
                        QStringLiteral("span")};
const QStringList Backends{QStringLiteral("auto"), QStringLiteral("xdp"), QStringLiteral("xdp-generic"),
                           QStringLiteral("tc"), QStringLiteral("pcap")};
const QStringList Appearances{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                              QStringLiteral("high-contrast")};

/// The kernel's rule (dev_valid_name): up to 15 octets, no slash, colon or white space, not "." or "..".
bool isInterfaceName(const QString &name)
{
    const bool isFolder = name == QStringLiteral(".") || name == QStringLiteral("..");
    return !name.isEmpty() && name.toUtf8().size() <= 15 && !isFolder &&
           std::none_of(name.begin(), name.end(),
                        [](QChar each) { return each == u'/' || each == u':' || each.isSpace() || !each.isPrint(); });
}

QStringList interfaceNames(const QStringList &names)
{
    QStringList allowed;
    for (const QString &name : names) {
        if (isInterfaceName(name) && !allowed.contains(name) && allowed.size() < Settings::MaximumInterfaces)
            allowed.append(name);
    }
    return allowed;
}

QStringList filePaths(const QStringList &paths)
{
    QStringList allowed;
    for (const QString &path : paths) {
        if (QDir::isAbsolutePath(path) && !allowed.contains(path) && allowed.size() < Settings::MaximumRecentFiles)
            allowed.append(path);
    }
    return allowed;
}

/// The stored word if it is one of `allowed`, else the first of them.
QString wordIn(const QStringList &allowed, const QVariant &stored)
{
    const QString word = stored.toString();
    return allowed.contains(word) ? word : allowed.first();
}

} // namespace

Settings::Settings(const QString &path, QObject *parent) : QObject(parent), m_file(path, QSettings::IniFormat) {}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/lanscope/lanscope.conf");
}

QStringList Settings::interfaces() const
{
    return interfaceNames(m_file.value(InterfacesKey).toStringList());
}

void Settings::setInterfaces(const QStringList &names)
{
    const QStringList allowed = interfaceNames(names);
    if (allowed == interfaces())
        return;
    m_file.setValue(InterfacesKey, allowed);
    Q_EMIT interfacesChanged(allowed);
}

QString Settings::mode() const
{
    return wordIn(Modes, m_file.value(ModeKey));
}

void Settings::setMode(const QString &mode)
{
    if (!Modes.contains(mode) || mode == this->mode())
        return;
    m_file.setValue(ModeKey, mode);
    Q_EMIT modeChanged(mode);
}

QString Settings::backend() const
{
    return wordIn(Backends, m_file.value(BackendKey));
}

void Settings::setBackend(const QString &backend)
{
    if (!Backends.contains(backend) || backend == this->backend())
        return;
    m_file.setValue(BackendKey, backend);
    Q_EMIT backendChanged(backend);
}

QStringList Settings::recentFiles() const
{
    return filePaths(m_file.value(RecentFilesKey).toStringList());
}

void Settings::addRecentFile(const QString &path)
{
    setRecentFiles(QStringList(path) + recentFiles());
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList paths = recentFiles();
    paths.removeAll(path);
    setRecentFiles(paths);
}

void Settings::setRecentFiles(const QStringList &paths)
{
    const QStringList allowed = filePaths(paths);
    if (allowed == recentFiles())
        return;
    m_file.setValue(RecentFilesKey, allowed);
    Q_EMIT recentFilesChanged(allowed);
}

QString Settings::lastPage() const
{
    return m_file.value(LastPageKey).toString();
}

void Settings::setLastPage(const QString &page)
{
    m_file.setValue(LastPageKey, page);
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue(GeometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_file.value(StateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_file.setValue(StateKey, state);
}

bool Settings::showsDetails() const
{
    return isSwitchedOn(DetailsKey, true);
}

void Settings::setShowsDetails(bool shows)
{
    m_file.setValue(DetailsKey, shows);
}

QByteArray Settings::columnState(const QString &table) const
{
    return m_file.value(ColumnsKey + table).toByteArray();
}

void Settings::setColumnState(const QString &table, const QByteArray &state)
{
    m_file.setValue(ColumnsKey + table, state);
}

QByteArray Settings::viewState(const QString &view) const
{
    return m_file.value(ViewsKey + view).toByteArray();
}

void Settings::setViewState(const QString &view, const QByteArray &state)
{
    m_file.setValue(ViewsKey + view, state);
}

bool Settings::isSwitchedOn(const QString &key, bool byDefault) const
{
    const QString word = m_file.value(key).toString();
    return word == QStringLiteral("true") || (byDefault && word != QStringLiteral("false"));
}

bool Settings::showsNotifications() const
{
    return isSwitchedOn(NotificationsKey, true);
}

void Settings::setShowsNotifications(bool shows)
{
    if (shows == showsNotifications())
        return;
    m_file.setValue(NotificationsKey, shows);
    Q_EMIT showsNotificationsChanged(shows);
}

bool Settings::closesToTray() const
{
    return isSwitchedOn(ClosesToTrayKey, false);
}

void Settings::setClosesToTray(bool closes)
{
    if (closes == closesToTray())
        return;
    m_file.setValue(ClosesToTrayKey, closes);
    Q_EMIT closesToTrayChanged(closes);
}

bool Settings::startsAtLogin() const
{
    return isSwitchedOn(StartsAtLoginKey, false);
}

void Settings::setStartsAtLogin(bool starts)
{
    if (starts == startsAtLogin())
        return;
    m_file.setValue(StartsAtLoginKey, starts);
    Q_EMIT startsAtLoginChanged(starts);
}

QString Settings::appearance() const
{
    return wordIn(Appearances, m_file.value(AppearanceKey));
}

void Settings::setAppearance(const QString &appearance)
{
    if (!Appearances.contains(appearance) || appearance == this->appearance())
        return;
    m_file.setValue(AppearanceKey, appearance);
    Q_EMIT appearanceChanged(appearance);
}

bool Settings::hidesNames() const
{
    return isSwitchedOn(HidesNamesKey, false);
}

void Settings::setHidesNames(bool hides)
{
    if (hides == hidesNames())
        return;
    m_file.setValue(HidesNamesKey, hides);
    Q_EMIT hidesNamesChanged(hides);
}

bool Settings::hasAnsweredWelcome() const
{
    return isSwitchedOn(AnsweredWelcomeKey, false);
}

void Settings::setAnsweredWelcome()
{
    m_file.setValue(AnsweredWelcomeKey, true);
}

Result<void> Settings::save()
{
    m_file.sync();
    if (m_file.status() == QSettings::NoError)
        return {};
    const QString doing = tr("saving the settings in %1").arg(m_file.fileName());
    return failure(doing, m_file.status() == QSettings::AccessError ? tr("the file cannot be written")
                                                                    : tr("the file is malformed"));
}

} // namespace lanscope

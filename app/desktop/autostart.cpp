// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

namespace lanscope {

namespace {

const QString fileName = QStringLiteral("/org.lanscope.Lanscope.desktop");
constexpr qint64 LongestEntry = 65536; // no desktop entry is longer

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Autostart)
};

/// The values of the group [Desktop Entry]; of a file that cannot be read none.
QHash<QString, QString> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> values;
    bool isInside = false;
    const QStringList lines = QString::fromUtf8(file.read(LongestEntry)).split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.startsWith(u'['))
            isInside = line == QStringLiteral("[Desktop Entry]");
        else if (isInside && equals > 0 && !line.startsWith(u'#'))
            values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return values;
}

bool startsSomething(const QString &path)
{
    const QHash<QString, QString> entry = readEntry(path);
    return !entry.value(QStringLiteral("Exec")).isEmpty() &&
           entry.value(QStringLiteral("Hidden")) != QStringLiteral("true") &&
           entry.value(QStringLiteral("X-GNOME-Autostart-enabled")) != QStringLiteral("false");
}

/// As the key Exec wants it: first quoted as an argument, then escaped as a string.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar each : argument) {
        if (QStringLiteral("\"`$\\").contains(each))
            text += u'\\';
        if (each == u'%')
            text += u'%';
        text += each;
    }
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")) + u'"';
}

} // namespace

Autostart::Autostart(const QString &own, const QStringList &shared, const QString &program)
    : m_path(own + fileName), m_program(program)
{
    for (const QString &folder : shared)
        m_sharedPaths += folder + fileName;
}

Autostart Autostart::ofThisProgram()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (QString &folder : folders)
        folder += QStringLiteral("/autostart");
    const QString own = folders.takeFirst();
    const QString program = QCoreApplication::applicationFilePath();
    // An installed program may move with an update; its name stays.
    const QString found = QStandardPaths::findExecutable(QFileInfo(program).fileName());
    const bool isFound = QFileInfo(found).canonicalFilePath() == QFileInfo(program).canonicalFilePath();
    return {own, folders, isFound ? QFileInfo(program).fileName() : program};
}

bool Autostart::isShared() const
{
    return std::any_of(m_sharedPaths.begin(), m_sharedPaths.end(),
                       [](const QString &path) { return QFile::exists(path); });
}

bool Autostart::isEnabled() const
{
    if (QFile::exists(m_path))
        return startsSomething(m_path);
    const auto shared = std::find_if(m_sharedPaths.begin(), m_sharedPaths.end(),
                                     [](const QString &path) { return QFile::exists(path); });
    return shared != m_sharedPaths.end() && startsSomething(*shared);
}

Result<void> Autostart::setEnabled(bool enabled)
{
    if (enabled == isEnabled())
        return {};
    if (enabled || isShared()) // what the machine starts is only stopped by an entry of one's own
        return write(enabled);
    QFile file(m_path);
    if (!file.remove())
        return failure(Words::tr("removing %1").arg(m_path), file.errorString());
    return {};
}

Result<void> Autostart::write(bool enabled) const
{
    const QString doing = Words::tr("writing %1").arg(m_path);
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return failure(doing, Words::tr("its folder cannot be made"));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(doing, file.errorString());
    QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Lanscope\nIcon=org.lanscope.Lanscope\n"
                                  "Terminal=false\nTryExec=%1\nExec=%2 --hidden\n");
    QString tried = m_program;
    text = text.arg(tried.replace(u'\\', QStringLiteral("\\\\")), quoted(m_program));
    if (!enabled)
        text += QStringLiteral("Hidden=true\n");
    file.write(text.toUtf8());
    if (!file.commit())
        return failure(doing, file.errorString());
    return {};
}

} // namespace lanscope

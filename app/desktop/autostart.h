// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/base/result.h"

namespace lanscope {

/// Whether Lanscope starts, hidden, when the person logs in: an entry of the desktop's autostart folder.
///
/// The entry itself is the truth; other programs change it too (a desktop's own settings write Hidden=true).
class Autostart
{
public:
    /// `own` is the folder of the person's entries; `shared` are those of the machine, the strongest first. `program`
    /// is what to start: a path, or a name that is looked up when it is started.
    Autostart(const QString &own, const QStringList &shared, const QString &program);

    /// Of this person ($XDG_CONFIG_HOME, $XDG_CONFIG_DIRS) and this program.
    static Autostart ofThisProgram();

    /// The entry that counts is there and is not switched off.
    bool isEnabled() const;

    /// Writes or removes the person's entry. An entry that already says so stays as it is.
    Result<void> setEnabled(bool enabled);

    QString path() const { return m_path; }

private:
    Result<void> write(bool enabled) const;
    bool isShared() const;

    QString m_path;
    QStringList m_sharedPaths;
    QString m_program;
};

} // namespace lanscope

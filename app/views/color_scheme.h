// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace lanscope {

/// What a person prefers, as the desktop portal numbers it (org.freedesktop.appearance color-scheme).
enum class ColorScheme { NoPreference = 0, Dark = 1, Light = 2 };

/// Follows the desktop's choice of light or dark, now and whenever it changes; Qt 6.4 does not do so itself.
///
/// Without a session bus or a portal nothing happens: the palette stays the system's.
class ColorSchemeWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ColorSchemeWatcher(QObject *parent = nullptr);

    /// Asks the portal, without waiting for the answer.
    void start();

    /// Gives the application a palette of this scheme; the system's own where that already is of it.
    void apply(ColorScheme scheme);

private Q_SLOTS:
    void acceptSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QPalette m_systemPalette;
};

} // namespace lanscope

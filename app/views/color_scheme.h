// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace lanscope {

/// What a person prefers, as the desktop portal numbers it (org.freedesktop.appearance color-scheme).
enum class ColorScheme { NoPreference = 0, Dark = 1, Light = 2 };

/// What a person wants in Lanscope; anything but System overrules the desktop.
enum class Appearance { System, Light, Dark, HighContrast };

/// Follows the desktop's choice of light or dark and of contrast, now and whenever it changes; Qt 6.4 does not do so
/// itself.
///
/// Without a session bus or a portal the palette stays the system's, unless the person wants another.
class ColorSchemeWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ColorSchemeWatcher(QObject *parent = nullptr);

    /// Asks the portal, without waiting for the answer.
    void start();

    /// Gives the application a palette of this scheme; the system's own where that already is of it.
    void apply(ColorScheme scheme);
    /// The same for the desktop's wish for more contrast.
    void applyContrast(bool isHigh);

public Q_SLOTS:
    void setAppearance(lanscope::Appearance appearance);

private Q_SLOTS:
    void acceptSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    QPalette chosenPalette() const;

    QPalette m_systemPalette;
    ColorScheme m_scheme = ColorScheme::NoPreference;
    bool m_isHighContrast = false;
    Appearance m_appearance = Appearance::System;
};

/// The appearance that a word of the settings stands for.
Appearance appearanceOf(const QString &word);

} // namespace lanscope

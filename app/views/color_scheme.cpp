// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/color_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "app/views/symbol.h"

namespace lanscope {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");

/// So much of one colour, and the rest of the other.
QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto blend = [share](int left, int right) { return int(left * share + right * (1 - share)); };
    return {blend(one.red(), other.red()), blend(one.green(), other.green()), blend(one.blue(), other.blue())};
}

/// A palette made of a ground, the fields on it, text and one accent.
QPalette paletteOf(const QColor &ground, const QColor &field, const QColor &text, const QColor &accent)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::ToolTipBase, field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, ground, 0.4)); // no alpha: Fusion's arrows set their own
    QColor faint = text;
    faint.setAlphaF(0.6F);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    return palette;
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x26, 0x28, 0x2b), QColor(0x1d, 0x1f, 0x21), QColor(0xec, 0xed, 0xee),
                     QColor(0x2f, 0x73, 0xb3));
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xf3, 0xf3, 0xf4), Qt::white, QColor(0x20, 0x22, 0x24), QColor(0x2c, 0x6f, 0xab));
}

/// Black and white and one strong accent; lines and faint text as strong as the rest.
QPalette highContrastPalette(bool onBlack)
{
    const QColor ground = onBlack ? Qt::black : Qt::white;
    const QColor text = onBlack ? Qt::white : Qt::black;
    QPalette palette = paletteOf(ground, ground, text, onBlack ? QColor(0xff, 0xd8, 0x00) : QColor(0x00, 0x2e, 0x8a));
    palette.setColor(QPalette::HighlightedText, onBlack ? Qt::black : Qt::white);
    for (const auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, text);
    return palette;
}

} // namespace

Appearance appearanceOf(const QString &word)
{
    if (word == QStringLiteral("light"))
        return Appearance::Light;
    if (word == QStringLiteral("dark"))
        return Appearance::Dark;
    return word == QStringLiteral("high-contrast") ? Appearance::HighContrast : Appearance::System;
}

ColorSchemeWatcher::ColorSchemeWatcher(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette()) {}

void ColorSchemeWatcher::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(acceptSetting(QString, QString, QDBusVariant)));
    ask(colorScheme);
    ask(contrast);
}

void ColorSchemeWatcher::ask(const QString &key)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    read << appearanceSpace << key;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            acceptSetting(appearanceSpace, key, reply.value());
        call->deleteLater();
    });
}

void ColorSchemeWatcher::acceptSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearanceSpace || (key != colorScheme && key != contrast))
        return;
    QVariant setting = value.variant();
    if (setting.canConvert<QDBusVariant>()) // Read() wraps the value twice, the signal once
        setting = setting.value<QDBusVariant>().variant();
    if (key == contrast)
        return applyContrast(setting.toUInt() == 1);
    switch (setting.toUInt()) {
    case uint(ColorScheme::Dark):
        return apply(ColorScheme::Dark);
    case uint(ColorScheme::Light):
        return apply(ColorScheme::Light);
    default:
        return apply(ColorScheme::NoPreference);
    }
}

void ColorSchemeWatcher::apply(ColorScheme scheme)
{
    m_scheme = scheme;
    QApplication::setPalette(chosenPalette());
}

void ColorSchemeWatcher::applyContrast(bool isHigh)
{
    m_isHighContrast = isHigh;
    QApplication::setPalette(chosenPalette());
}

void ColorSchemeWatcher::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QApplication::setPalette(chosenPalette());
}

QPalette ColorSchemeWatcher::chosenPalette() const
{
    const bool systemIsDark = isDark(m_systemPalette);
    bool wantsDark = m_scheme == ColorScheme::NoPreference ? systemIsDark : m_scheme == ColorScheme::Dark;
    if (m_appearance == Appearance::Light || m_appearance == Appearance::Dark)
        wantsDark = m_appearance == Appearance::Dark;
    else if (m_appearance == Appearance::HighContrast || m_isHighContrast)
        return highContrastPalette(wantsDark);
    if (wantsDark == systemIsDark)
        return m_systemPalette;
    return wantsDark ? darkPalette() : lightPalette();
}

} // namespace lanscope

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
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

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
    QColor faint = text;
    faint.setAlphaF(0.4F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
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

} // namespace

ColorSchemeWatcher::ColorSchemeWatcher(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette()) {}

void ColorSchemeWatcher::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(acceptSetting(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    read << appearance << colorScheme;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            acceptSetting(appearance, colorScheme, reply.value());
        call->deleteLater();
    });
}

void ColorSchemeWatcher::acceptSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != appearance || key != colorScheme)
        return;
    QVariant scheme = value.variant();
    if (scheme.canConvert<QDBusVariant>()) // Read() wraps the value twice, the signal once
        scheme = scheme.value<QDBusVariant>().variant();
    switch (scheme.toUInt()) {
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
    const bool systemIsDark = isDark(m_systemPalette);
    if (scheme == ColorScheme::Dark && !systemIsDark)
        QApplication::setPalette(darkPalette());
    else if (scheme == ColorScheme::Light && systemIsDark)
        QApplication::setPalette(lightPalette());
    else
        QApplication::setPalette(m_systemPalette);
}

} // namespace lanscope

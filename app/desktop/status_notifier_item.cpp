// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/status_notifier_item.h"

#include <QDBusMetaType>
#include <QIcon>
#include <QtEndian>

#include "app/desktop/tray_picture.h"

namespace lanscope {

namespace {

// What panels ask for, at one and two pixels a point.
constexpr int Sizes[] = {16, 22, 24, 32, 44, 48, 64};

TrayPixmap onTheBus(const QImage &picture)
{
    const QImage straight = picture.convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{straight.width(), straight.height(), QByteArray(straight.sizeInBytes(), Qt::Uninitialized)};
    qToBigEndian<quint32>(straight.constBits(), straight.sizeInBytes() / qsizetype(sizeof(quint32)),
                          pixmap.octets.data());
    return pixmap;
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.octets;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.octets;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &toolTip)
{
    argument.beginStructure();
    argument << toolTip.iconName << toolTip.pixmaps << toolTip.title << toolTip.description;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &toolTip)
{
    argument.beginStructure();
    argument >> toolTip.iconName >> toolTip.pixmaps >> toolTip.title >> toolTip.description;
    argument.endStructure();
    return argument;
}

StatusNotifierItem::StatusNotifierItem(const QString &menuPath, QObject *parent) : QObject(parent), m_menuPath(menuPath)
{
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<TrayPixmaps>();
    qDBusRegisterMetaType<TrayToolTip>();
    draw();
}

void StatusNotifierItem::setLook(const TrayLook &look)
{
    const QString titleBefore = title();
    const QString statusBefore = status();
    const TrayLook before = std::exchange(m_look, look);
    if (before.state != look.state || before.count != look.count) {
        draw();
        Q_EMIT NewIcon();
        Q_EMIT NewAttentionIcon();
    }
    if (statusBefore != status())
        Q_EMIT NewStatus(status());
    if (titleBefore != title())
        Q_EMIT NewTitle();
    if (before.headline != look.headline || before.detail != look.detail)
        Q_EMIT NewToolTip();
}

void StatusNotifierItem::draw()
{
    const QString installed = trayIconName(m_look.state);
    m_iconName = m_look.count == 0 && QIcon::hasThemeIcon(installed) ? installed : QString();
    m_pixmaps.clear();
    for (const int size : Sizes)
        m_pixmaps.append(onTheBus(trayPicture(m_look.state, m_look.count, size)));
}

QString StatusNotifierItem::title() const
{
    // Some hosts show nothing else, and screen readers say it.
    return m_look.headline.isEmpty() ? tr("Lanscope") : tr("Lanscope: %1").arg(m_look.headline);
}

QString StatusNotifierItem::status() const
{
    return m_look.state == TrayState::Alert ? QStringLiteral("NeedsAttention") : QStringLiteral("Active");
}

TrayToolTip StatusNotifierItem::toolTip() const
{
    QStringList lines;
    for (const QString &text : {m_look.headline, m_look.detail}) {
        if (!text.isEmpty())
            lines += text.toHtmlEscaped();
    }
    return {.iconName = {}, .pixmaps = {}, .title = tr("Lanscope"), .description = lines.join(u'\n')};
}

void StatusNotifierItem::Activate(int, int)
{
    Q_EMIT activated(std::exchange(m_token, {}));
}

void StatusNotifierItem::SecondaryActivate(int, int)
{
    Q_EMIT activated(std::exchange(m_token, {}));
}

void StatusNotifierItem::ContextMenu(int, int)
{
    // Hosts show the menu themselves from its own object.
}

void StatusNotifierItem::Scroll(int, const QString &) {}

void StatusNotifierItem::ProvideXdgActivationToken(const QString &token)
{
    m_token = token.toUtf8();
}

} // namespace lanscope

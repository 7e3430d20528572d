// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QList>
#include <QObject>

#include "app/desktop/tray_look.h"

namespace lanscope {

/// A picture as the bus carries it: ARGB32 in network byte order, not premultiplied.
struct TrayPixmap {
    int width = 0;
    int height = 0;
    QByteArray octets;
};
using TrayPixmaps = QList<TrayPixmap>;

/// What is shown when the pointer rests on the icon; the description may hold markup.
struct TrayToolTip {
    QString iconName;
    TrayPixmaps pixmaps;
    QString title;
    QString description;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &toolTip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &toolTip);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::TrayPixmap)
Q_DECLARE_METATYPE(lanscope::TrayToolTip)

namespace lanscope {

/// The tray icon as hosts read it from the bus (org.kde.StatusNotifierItem); tells them what changed.
///
/// Where the drawing of a state is installed hosts get its name, so that they colour it as they do their own; a count
/// stands in a picture of our own.
class StatusNotifierItem : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(uint WindowId READ windowId)
    Q_PROPERTY(QString IconThemePath READ nothing)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(lanscope::TrayPixmaps IconPixmap READ iconPixmap)
    Q_PROPERTY(QString OverlayIconName READ nothing)
    Q_PROPERTY(lanscope::TrayPixmaps OverlayIconPixmap READ noPixmaps)
    Q_PROPERTY(QString AttentionIconName READ iconName)
    Q_PROPERTY(lanscope::TrayPixmaps AttentionIconPixmap READ iconPixmap)
    Q_PROPERTY(QString AttentionMovieName READ nothing)
    Q_PROPERTY(lanscope::TrayToolTip ToolTip READ toolTip)
public:
    explicit StatusNotifierItem(const QString &menuPath, QObject *parent = nullptr);

    void setLook(const TrayLook &look);

    static QString category() { return QStringLiteral("ApplicationStatus"); }
    static QString id() { return QStringLiteral("org.lanscope.Lanscope"); }
    QString title() const;
    /// "NeedsAttention" only for an alert: a new device can wait.
    QString status() const;
    static uint windowId() { return 0; }
    QDBusObjectPath menu() const { return QDBusObjectPath(m_menuPath); }
    static bool itemIsMenu() { return false; }
    QString iconName() const { return m_iconName; }
    TrayPixmaps iconPixmap() const { return m_pixmaps; }
    TrayToolTip toolTip() const;
    static QString nothing() { return {}; }
    static TrayPixmaps noPixmaps() { return {}; }

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(int x, int y);
    Q_SCRIPTABLE void SecondaryActivate(int x, int y);
    Q_SCRIPTABLE void ContextMenu(int x, int y);
    Q_SCRIPTABLE void Scroll(int delta, const QString &orientation);
    Q_SCRIPTABLE void ProvideXdgActivationToken(const QString &token);

Q_SIGNALS:
    Q_SCRIPTABLE void NewTitle();
    Q_SCRIPTABLE void NewIcon();
    Q_SCRIPTABLE void NewAttentionIcon();
    Q_SCRIPTABLE void NewToolTip();
    Q_SCRIPTABLE void NewStatus(const QString &status);
    /// A person clicked the icon.
    void activated(const QByteArray &activationToken);

private:
    void draw();

    QString m_menuPath;
    TrayLook m_look;
    QString m_iconName;
    TrayPixmaps m_pixmaps;
    QByteArray m_token;
};

} // namespace lanscope

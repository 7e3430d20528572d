// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include "app/desktop/tray_look.h"

namespace lanscope {

/// An item of the menu with those below it, as com.canonical.dbusmenu lays it out.
struct MenuNode {
    int id = 0;
    QVariantMap properties;
    QVariantList children; ///< each a MenuNode
};

/// The properties of one item.
struct MenuItemProperties {
    int id = 0;
    QVariantMap properties;
};

/// Names of properties of one item that have their default again.
struct MenuItemNames {
    int id = 0;
    QStringList names;
};

/// Something a host says happened to an item.
struct MenuEvent {
    int id = 0;
    QString event;
    QDBusVariant value;
    uint time = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemProperties &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemNames &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemNames &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

/// Text for a menu label: an underscore is shown, not taken for a mnemonic.
QString literalMenuLabel(const QString &text);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::MenuNode)
Q_DECLARE_METATYPE(lanscope::MenuItemProperties)
Q_DECLARE_METATYPE(lanscope::MenuItemNames)
Q_DECLARE_METATYPE(lanscope::MenuEvent)

namespace lanscope {

/// The tray's menu as hosts read it from the bus (com.canonical.dbusmenu). Its items stay; their texts change.
class TrayMenu : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)
public:
    explicit TrayMenu(QObject *parent = nullptr);

    void setLook(const TrayLook &look);

    static uint version() { return 3; }
    static QString textDirection();
    static QString status() { return QStringLiteral("normal"); }
    static QStringList iconThemePath() { return {}; }

public Q_SLOTS:
    Q_SCRIPTABLE uint GetLayout(int parentId, int depth, const QStringList &names, lanscope::MenuNode &layout);
    Q_SCRIPTABLE QList<lanscope::MenuItemProperties> GetGroupProperties(const QList<int> &ids,
                                                                        const QStringList &names);
    Q_SCRIPTABLE QDBusVariant GetProperty(int id, const QString &name);
    Q_SCRIPTABLE void Event(int id, const QString &event, const QDBusVariant &value, uint time);
    Q_SCRIPTABLE QList<int> EventGroup(const QList<lanscope::MenuEvent> &events);
    Q_SCRIPTABLE bool AboutToShow(int id);
    Q_SCRIPTABLE QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &errors);

Q_SIGNALS:
    Q_SCRIPTABLE void ItemsPropertiesUpdated(const QList<lanscope::MenuItemProperties> &updated,
                                             const QList<lanscope::MenuItemNames> &removed);
    Q_SCRIPTABLE void LayoutUpdated(uint revision, int parent);
    Q_SCRIPTABLE void ItemActivationRequested(int id, uint time);

    void windowToggled();
    void listeningWanted();
    void pauseWanted();
    /// One of the events of the look, by its place among them.
    void eventChosen(int event);
    /// No notifications for an hour, or until tomorrow morning; or again at once.
    void hourOfPauseWanted();
    void pauseUntilTomorrowWanted();
    void pauseEnded();
    void quietToggled();
    void quitWanted();

private:
    enum Item {
        Root,
        Headline,
        FirstEvent,
        LastEvent = FirstEvent + TrayLook::MaximumEvents - 1,
        FirstSeparator,
        Window,
        Listening,
        SecondSeparator,
        PauseHour,
        PauseTomorrow,
        PauseEnd,
        Quiet,
        ThirdSeparator,
        Quit
    };
    static constexpr int ItemCount = Quit + 1;

    QVariantMap properties(int id) const;
    QVariantMap eventProperties(int event) const;
    QVariantMap pauseProperties(int id) const;
    void choose(int id);

    TrayLook m_look;
};

} // namespace lanscope

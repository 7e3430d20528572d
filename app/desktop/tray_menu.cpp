// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray_menu.h"

#include <QDBusMetaType>
#include <QGuiApplication>

namespace lanscope {

namespace {

constexpr uint Revision = 1; // the layout never changes

QVariantMap only(const QVariantMap &properties, const QStringList &names)
{
    if (names.isEmpty())
        return properties;
    QVariantMap wanted;
    for (const QString &name : names) {
        if (properties.contains(name))
            wanted.insert(name, properties[name]);
    }
    return wanted;
}

QVariantMap entry(const QString &label, bool enabled = true)
{
    return {{QStringLiteral("label"), literalMenuLabel(label)}, {QStringLiteral("enabled"), enabled}};
}

QVariantMap visibleIf(bool visible, QVariantMap item)
{
    item.insert(QStringLiteral("visible"), visible);
    return item;
}

} // namespace

QString literalMenuLabel(const QString &text)
{
    QString label = text;
    return label.replace(u'_', QStringLiteral("__"));
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuNode &node)
{
    argument.beginStructure();
    argument << node.id << node.properties << node.children;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuNode &node)
{
    argument.beginStructure();
    argument >> node.id >> node.properties >> node.children;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemProperties &item)
{
    argument.beginStructure();
    argument << item.id << item.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemProperties &item)
{
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemNames &item)
{
    argument.beginStructure();
    argument << item.id << item.names;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemNames &item)
{
    argument.beginStructure();
    argument >> item.id >> item.names;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.event << event.value << event.time;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.event >> event.value >> event.time;
    argument.endStructure();
    return argument;
}

TrayMenu::TrayMenu(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<MenuNode>();
    qDBusRegisterMetaType<MenuItemProperties>();
    qDBusRegisterMetaType<QList<MenuItemProperties>>();
    qDBusRegisterMetaType<MenuItemNames>();
    qDBusRegisterMetaType<QList<MenuItemNames>>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<QList<MenuEvent>>();
}

QString TrayMenu::textDirection()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

void TrayMenu::setLook(const TrayLook &look)
{
    QList<QVariantMap> before;
    for (int id = 0; id < ItemCount; ++id)
        before.append(properties(id));
    m_look = look;
    QList<MenuItemProperties> updated;
    for (int id = 0; id < ItemCount; ++id) {
        if (before[id] != properties(id))
            updated.append({id, properties(id)});
    }
    if (!updated.isEmpty())
        Q_EMIT ItemsPropertiesUpdated(updated, {});
}

QVariantMap TrayMenu::properties(int id) const
{
    switch (id) {
    case Root:
        return {{QStringLiteral("children-display"), QStringLiteral("submenu")}};
    case Headline:
        return entry(m_look.headline.isEmpty() ? tr("Lanscope") : m_look.headline, false);
    case Window:
        return entry(m_look.isWindowShown ? tr("Hide window") : tr("Show window"));
    case Listening:
        return entry(m_look.listening == TrayListening::Running ? tr("Pause listening") : tr("Resume listening"),
                     m_look.listening != TrayListening::Busy);
    case PauseHour:
    case PauseTomorrow:
    case PauseEnd:
    case Quiet:
        return pauseProperties(id);
    case Quit:
        return entry(tr("Quit"));
    case FirstSeparator:
    case SecondSeparator:
    case ThirdSeparator:
        return {{QStringLiteral("type"), QStringLiteral("separator")}};
    default:
        return id >= FirstEvent && id <= LastEvent ? eventProperties(id - FirstEvent) : QVariantMap();
    }
}

QVariantMap TrayMenu::eventProperties(int event) const
{
    return visibleIf(event < m_look.events.size(), entry(m_look.events.value(event)));
}

QVariantMap TrayMenu::pauseProperties(int id) const
{
    const bool isPaused = !m_look.pausedUntil.isEmpty();
    switch (id) {
    case PauseHour:
        return visibleIf(!isPaused, entry(tr("Pause notifications for an hour")));
    case PauseTomorrow:
        return visibleIf(!isPaused, entry(tr("Pause notifications until tomorrow")));
    case PauseEnd:
        return visibleIf(isPaused, entry(tr("Notify again (paused until %1)").arg(m_look.pausedUntil)));
    default:
        break;
    }
    QVariantMap quiet = entry(tr("Do not disturb"));
    quiet.insert(QStringLiteral("toggle-type"), QStringLiteral("checkmark"));
    quiet.insert(QStringLiteral("toggle-state"), m_look.isQuiet ? 1 : 0);
    return quiet;
}

uint TrayMenu::GetLayout(int parentId, int depth, const QStringList &names, MenuNode &layout)
{
    layout = {.id = parentId, .properties = only(properties(parentId), names), .children = {}};
    if (parentId != Root || depth == 0)
        return Revision;
    for (int id = Root + 1; id < ItemCount; ++id)
        layout.children.append(QVariant::fromValue(MenuNode{id, only(properties(id), names), {}}));
    return Revision;
}

QList<MenuItemProperties> TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &names)
{
    QList<MenuItemProperties> items;
    for (int id = 0; id < ItemCount; ++id) {
        if (ids.isEmpty() || ids.contains(id))
            items.append({id, only(properties(id), names)});
    }
    return items;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name)
{
    const QVariant value = properties(id).value(name);
    if (!value.isValid() && calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("reading a menu item: it has no such property"));
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

void TrayMenu::Event(int id, const QString &event, const QDBusVariant &, uint)
{
    if (event == QStringLiteral("clicked"))
        choose(id);
}

QList<int> TrayMenu::EventGroup(const QList<MenuEvent> &events)
{
    QList<int> unknown;
    for (const MenuEvent &event : events) {
        if (event.id < 0 || event.id >= ItemCount)
            unknown.append(event.id);
        else
            Event(event.id, event.event, event.value, event.time);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int)
{
    return false; // nothing has to be read anew
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &, QList<int> &errors)
{
    errors.clear();
    return {};
}

void TrayMenu::choose(int id)
{
    switch (id) {
    case Window:
        Q_EMIT windowToggled();
        return;
    case Listening:
        if (m_look.listening == TrayListening::Running)
            Q_EMIT pauseWanted();
        else if (m_look.listening == TrayListening::Stopped)
            Q_EMIT listeningWanted();
        return;
    case PauseHour:
        return Q_EMIT hourOfPauseWanted();
    case PauseTomorrow:
        return Q_EMIT pauseUntilTomorrowWanted();
    case PauseEnd:
        return Q_EMIT pauseEnded();
    case Quiet:
        return Q_EMIT quietToggled();
    case Quit:
        Q_EMIT quitWanted();
        return;
    default:
        if (id >= FirstEvent && id < FirstEvent + m_look.events.size() && id <= LastEvent)
            Q_EMIT eventChosen(id - FirstEvent);
        return;
    }
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace lanscope {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString desktopEntry = QStringLiteral("org.lanscope.Lanscope");
constexpr int ServersChoice = -1; // how long it is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        m_server = NotificationServer::Absent;
        return;
    }
    auto *owner = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifier::acceptOwner);
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(acceptAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(acceptToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(acceptClosing(uint, uint)));
}

void Notifier::start()
{
    if (m_server == NotificationServer::Unknown)
        askCapabilities();
}

void Notifier::askCapabilities()
{
    if (!m_bus.isConnected() || m_isAsking)
        return;
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_ownerGeneration] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            acceptCapabilities(reply.value());
        else if (asked == m_ownerGeneration)
            acceptAbsence();
        else
            askCapabilities(); // another server came in the meantime
    });
}

void Notifier::acceptCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
    setServer(NotificationServer::Present);
    const QStringList subjects = m_shown.keys();
    for (const QString &subject : subjects)
        sendNext(subject);
}

void Notifier::acceptAbsence()
{
    m_capabilities.clear();
    const QStringList subjects = m_shown.keys();
    m_shown.clear();
    setServer(NotificationServer::Absent);
    for (const QString &subject : subjects)
        Q_EMIT closed(subject);
}

void Notifier::acceptOwner(const QString &, const QString &before, const QString &after)
{
    ++m_ownerGeneration;
    if (!before.isEmpty()) // its numbers mean nothing to whoever comes next
        acceptAbsence();
    if (!after.isEmpty())
        askCapabilities();
}

void Notifier::show(const QString &subject, const Notification &notification)
{
    const bool isKnown = m_shown.contains(subject);
    if (!m_bus.isConnected() || (!isKnown && m_shown.size() >= MaximumSubjects))
        return;
    Shown &shown = m_shown[subject];
    shown.next = notification;
    shown.isUnwanted = false;
    if (m_server == NotificationServer::Present)
        sendNext(subject);
    else
        askCapabilities(); // the bus may be able to start a server
}

void Notifier::sendNext(const QString &subject)
{
    Shown &shown = m_shown[subject];
    if (!shown.next || shown.isAsked)
        return;
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify.setArguments(arguments(shown.id, *shown.next));
    shown.next.reset();
    shown.isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, subject, watcher, asked = m_ownerGeneration] {
        watcher->deleteLater();
        if (asked == m_ownerGeneration && m_shown.contains(subject))
            acceptId(subject, watcher);
    });
}

void Notifier::acceptId(const QString &subject, QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<uint> reply = *call;
    Shown &shown = m_shown[subject];
    shown.isAsked = false;
    shown.id = reply.isValid() ? reply.value() : 0;
    if (shown.next)
        return sendNext(subject);
    if (shown.id != 0 && !shown.isUnwanted)
        return;
    if (shown.id != 0)
        return close(subject);
    m_shown.remove(subject);
    Q_EMIT closed(subject);
}

QList<QVariant> Notifier::arguments(uint replacedId, const Notification &notification) const
{
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions"))) {
        for (const NotificationAction &action : notification.actions)
            actions << action.key << action.label;
    }
    QString body = m_capabilities.contains(QStringLiteral("body")) ? notification.body : QString();
    if (m_capabilities.contains(QStringLiteral("body-markup")))
        body = body.toHtmlEscaped();
    QVariantMap hints{{QStringLiteral("desktop-entry"), desktopEntry},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(notification.urgency))}};
    if (!notification.category.isEmpty())
        hints.insert(QStringLiteral("category"), notification.category);
    return {
        QStringLiteral("Lanscope"), replacedId, desktopEntry, notification.title, body, actions, hints, ServersChoice};
}

void Notifier::close(const QString &subject)
{
    const auto shown = m_shown.find(subject);
    if (shown == m_shown.end())
        return;
    shown->next.reset();
    shown->isUnwanted = true;
    if (shown->isAsked)
        return;
    if (shown->id == 0) {
        m_shown.erase(shown);
        Q_EMIT closed(subject);
        return;
    }
    QDBusMessage closing = call(QStringLiteral("CloseNotification"));
    closing << shown->id;
    m_bus.asyncCall(closing); // NotificationClosed tells when it is done
}

QString Notifier::subjectOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

void Notifier::acceptToken(uint id, const QString &token)
{
    if (const QString subject = subjectOf(id); !subject.isEmpty())
        m_shown[subject].token = token.toUtf8();
}

void Notifier::acceptAction(uint id, const QString &action)
{
    if (const QString subject = subjectOf(id); !subject.isEmpty())
        Q_EMIT activated(subject, action, std::exchange(m_shown[subject].token, {}));
}

void Notifier::acceptClosing(uint id, uint)
{
    const QString subject = subjectOf(id);
    if (subject.isEmpty())
        return;
    Shown &shown = m_shown[subject];
    shown.id = 0;
    if (shown.next || shown.isAsked)
        return; // another one is on its way
    m_shown.remove(subject);
    Q_EMIT closed(subject);
}

void Notifier::setServer(NotificationServer server)
{
    if (std::exchange(m_server, server) != server)
        Q_EMIT serverChanged(server);
}

} // namespace lanscope

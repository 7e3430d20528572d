// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

class QDBusPendingCallWatcher;

namespace lanscope {

/// A button of a notification. The key "default" is a click on the notification itself.
struct NotificationAction {
    QString key;
    QString label;
};

/// As the specification numbers them (Desktop Notifications 1.2, "Urgency Levels").
enum class Urgency : quint8 { Low = 0, Normal = 1, Critical = 2 };

/// What a person should read. Plain text: the notifier escapes what the server would take for markup.
struct Notification {
    QString title;
    QString body;
    QList<NotificationAction> actions;
    Urgency urgency = Urgency::Normal;
    QString category; ///< of the specification's table, such as "device.added"
};

/// Whether somebody shows notifications.
enum class NotificationServer : quint8 { Unknown, Present, Absent };

/// Shows notifications on the desktop (org.freedesktop.Notifications), never waiting for it.
///
/// A notification has a subject: showing another of the same subject takes the place of the one that is shown. Without
/// a server nothing is shown and nothing is complained of; one that appears later is used.
class Notifier : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumSubjects = 32; // more at once are not shown

    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Asks what the server can do, which may start it.
    void start();
    NotificationServer server() const { return m_server; }

    void show(const QString &subject, const Notification &notification);
    void close(const QString &subject);

Q_SIGNALS:
    void serverChanged(lanscope::NotificationServer server);
    /// A person chose an action. The token lets a window come to the front; empty when the server gave none.
    void activated(const QString &subject, const QString &action, const QByteArray &activationToken);
    /// It is no longer shown, for whatever reason.
    void closed(const QString &subject);

private Q_SLOTS:
    void acceptOwner(const QString &service, const QString &before, const QString &after);
    void acceptAction(uint id, const QString &action);
    void acceptToken(uint id, const QString &token);
    void acceptClosing(uint id, uint reason);

private:
    struct Shown {
        uint id = 0; ///< the server's number; 0 before it answered
        bool isAsked = false;
        bool isUnwanted = false;          ///< closed before the server answered
        std::optional<Notification> next; ///< to show once it is known what it replaces, and what the server can do
        QByteArray token;
    };

    void askCapabilities();
    void acceptCapabilities(const QStringList &capabilities);
    void acceptAbsence();
    void sendNext(const QString &subject);
    void acceptId(const QString &subject, QDBusPendingCallWatcher *call);
    QList<QVariant> arguments(uint replacedId, const Notification &notification) const;
    QString subjectOf(uint id) const;
    void setServer(NotificationServer server);

    QDBusConnection m_bus;
    NotificationServer m_server = NotificationServer::Unknown;
    QStringList m_capabilities;
    bool m_isAsking = false;
    quint64 m_ownerGeneration = 0; ///< answers of a server that is gone do not count
    QHash<QString, Shown> m_shown; // at most MaximumSubjects
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusPendingReply>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace lanscope {

/// One Lanscope a session: owns the name org.lanscope.Lanscope and takes what later starts hand over
/// (org.freedesktop.Application on /org/lanscope/Lanscope).
///
/// Whoever calls is a program of the same person; still only local files are taken, and at most MaximumFiles.
class SingleInstance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    static constexpr int MaximumFiles = 100;

    enum class Role {
        First,    ///< this program owns the name
        Follower, ///< another one does: hand over and end
        Alone,    ///< there is no session bus: just run
    };

    explicit SingleInstance(const QDBusConnection &bus, QObject *parent = nullptr);
    ~SingleInstance() override;

    Role claim();

    /// Asks the first program to show its window, and to open the files if there are any.
    QDBusPendingReply<> handOver(const QStringList &files, const QByteArray &activationToken) const;

    /// The token that whoever started this program left in the environment. Read before the QApplication is made, which
    /// uses it up.
    static QByteArray activationTokenOfEnvironment();

public Q_SLOTS:
    // What another program calls. The names are those of the specification.
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platform);
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platform);

Q_SIGNALS:
    void activated(const QByteArray &activationToken);
    void filesOpened(const QStringList &paths, const QByteArray &activationToken);
    /// "listen", "pause" or "quit".
    void actionActivated(const QString &name);

private:
    QDBusConnection m_bus;
    bool m_isFirst = false;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QUrl>

namespace lanscope {

namespace {

const QString service = QStringLiteral("org.lanscope.Lanscope");
const QString path = QStringLiteral("/org/lanscope/Lanscope");
const QString applicationInterface = QStringLiteral("org.freedesktop.Application");
// Of the desktop entry specification, "Interaction with D-Bus activation": Wayland's word and X11's.
const QString waylandToken = QStringLiteral("activation-token");
const QString x11Token = QStringLiteral("desktop-startup-id");

QVariantMap platformOf(const QByteArray &activationToken)
{
    if (activationToken.isEmpty())
        return {};
    const QString token = QString::fromUtf8(activationToken);
    return {{waylandToken, token}, {x11Token, token}};
}

QByteArray tokenIn(const QVariantMap &platform)
{
    const QString token = platform.value(waylandToken).toString();
    return (token.isEmpty() ? platform.value(x11Token).toString() : token).toUtf8();
}

} // namespace

SingleInstance::SingleInstance(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

SingleInstance::~SingleInstance()
{
    if (!m_isFirst)
        return;
    m_bus.interface()->unregisterService(service);
    m_bus.unregisterObject(path);
}

SingleInstance::Role SingleInstance::claim()
{
    if (!m_bus.isConnected())
        return Role::Alone;
    // The object first: whoever finds the name must find it too.
    m_bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots);
    const auto reply = m_bus.interface()->registerService(service, QDBusConnectionInterface::DontQueueService,
                                                          QDBusConnectionInterface::DontAllowReplacement);
    m_isFirst = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (m_isFirst)
        return Role::First;
    m_bus.unregisterObject(path);
    return reply.isValid() ? Role::Follower : Role::Alone;
}

QDBusPendingReply<> SingleInstance::handOver(const QStringList &files, const QByteArray &activationToken) const
{
    const QString method = files.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open");
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, applicationInterface, method);
    call.setAutoStartService(false);
    if (!files.isEmpty()) {
        QStringList uris;
        for (const QString &file : files)
            uris += QUrl::fromLocalFile(QDir::current().absoluteFilePath(file)).toString(QUrl::FullyEncoded);
        call << uris;
    }
    call << platformOf(activationToken);
    return m_bus.asyncCall(call);
}

QByteArray SingleInstance::activationTokenOfEnvironment()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void SingleInstance::Activate(const QVariantMap &platform)
{
    Q_EMIT activated(tokenIn(platform));
}

void SingleInstance::Open(const QStringList &uris, const QVariantMap &platform)
{
    QStringList files;
    for (const QString &uri : uris) {
        const QUrl url(uri, QUrl::StrictMode);
        if (url.isLocalFile() && files.size() < MaximumFiles)
            files += url.toLocalFile();
    }
    if (files.isEmpty())
        Q_EMIT activated(tokenIn(platform));
    else
        Q_EMIT filesOpened(files, tokenIn(platform));
}

void SingleInstance::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &)
{
    Q_EMIT actionActivated(name);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/helper_health.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDateTime>
#include <QLocale>

#include "app/base/format.h"

namespace lanscope {

namespace {

const QString busService = QStringLiteral("org.freedesktop.DBus");
const QString helperService = QStringLiteral("org.lanscope.Helper1");

QString loadText(ProcessLoad &load)
{
    const std::optional<quint64> memory = load.memory();
    const std::optional<double> percent = load.processorPercent(QDateTime::currentMSecsSinceEpoch());
    if (!memory)
        return HelperHealth::tr("not known: the kernel does not show this process");
    if (!percent)
        return HelperHealth::tr("%1 of memory").arg(formatBytes(*memory));
    return HelperHealth::tr("%1 of memory, %2 % of one processor")
        .arg(formatBytes(*memory), QLocale().toString(*percent, 'f', 1));
}

} // namespace

HelperHealth::HelperHealth(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_window(QCoreApplication::applicationPid())
{
}

void HelperHealth::refresh()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(busService, QStringLiteral("/org/freedesktop/DBus"), busService,
                                                      QStringLiteral("GetConnectionUnixProcessID"));
    ask << helperService;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<uint> reply = *call;
        acceptHelper(reply.isValid() ? std::optional(qint64(reply.value())) : std::nullopt);
        call->deleteLater();
    });
}

void HelperHealth::acceptHelper(std::optional<qint64> pid)
{
    if (!pid)
        m_helper.reset();
    else if (!m_helper || m_helper->pid() != *pid)
        m_helper.emplace(*pid);
    m_rows = {{tr("This program"), loadText(m_window)},
              {tr("The helper"), m_helper ? tr("process %1, %2").arg(*pid).arg(loadText(*m_helper))
                                          : tr("does not run; it is started when somebody listens")}};
    Q_EMIT changed();
}

} // namespace lanscope

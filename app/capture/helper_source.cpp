// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/helper_source.h"

#include <cerrno>
#include <limits>

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <fcntl.h>
#include <net/if.h>
#include <sys/socket.h>

#include "app/base/foreign_text.h"
#include "app/capture/helper_words.h"

namespace lanscope {

namespace {

/// After so many messages in one go, others get their turn on the thread.
constexpr int MessagesAtOnce = 256;

QDBusMessage helperCall(const QString &method)
{
    auto call =
        QDBusMessage::createMethodCall(QStringLiteral("org.lanscope.Helper1"), QStringLiteral("/org/lanscope/Helper1"),
                                       QStringLiteral("org.lanscope.Helper1"), method);
    call.setInteractiveAuthorizationAllowed(true);
    return call;
}

QString hookText(const QString &hook, quint32 program)
{
    return program == 0 ? hook : QCoreApplication::translate("Capture", "%1 (program %2)").arg(hook).arg(program);
}

QStringList hooksOf(const QString &interface, const lanscope_status &counters)
{
    switch (counters.backend) {
    case LANSCOPE_BACKEND_XDP:
        return {hookText(QStringLiteral("XDP ") + interface, counters.received_program_id),
                hookText(QStringLiteral("TC egress ") + interface, counters.sent_program_id)};
    case LANSCOPE_BACKEND_XDP_GENERIC:
        return {hookText(QStringLiteral("generic XDP ") + interface, counters.received_program_id),
                hookText(QStringLiteral("TC egress ") + interface, counters.sent_program_id)};
    case LANSCOPE_BACKEND_TC:
        return {hookText(QStringLiteral("TC ingress ") + interface, counters.received_program_id),
                hookText(QStringLiteral("TC egress ") + interface, counters.sent_program_id)};
    default:
        return {QStringLiteral("packet socket ") + interface};
    }
}

CaptureEnd endOf(quint32 farewell)
{
    return farewell == LANSCOPE_FAREWELL_INTERFACE_GONE ? CaptureEnd::InterfaceGone : CaptureEnd::HelperGone;
}

} // namespace

HelperSource::HelperSource(HelperRequest request, QDBusConnection bus, QObject *parent)
    : CaptureSource(parent),
      m_request(std::move(request)),
      m_bus(std::move(bus)),
      m_buffer(LANSCOPE_MESSAGE_BYTES, Qt::Uninitialized)
{
    m_status.interface = m_request.interface;
    m_status.mode = m_request.mode;
    m_lastDrain.setSingleShot(true);
    connect(&m_lastDrain, &QTimer::timeout, this, [this] { end(CaptureEnd::Completed, {}); });
}

HelperSource::~HelperSource() = default;

QDBusConnection HelperSource::systemBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("lanscope-capture"));
}

QString HelperSource::doing() const
{
    return tr("listening on %1").arg(m_request.interface);
}

void HelperSource::start()
{
    Q_EMIT statusChanged(m_status);
    m_status.interfaceIndex = if_nametoindex(m_request.interface.toLocal8Bit().constData());
    if (m_status.interfaceIndex == 0)
        return end(CaptureEnd::InterfaceGone, tr("%1: there is no such network interface").arg(doing()));
    if (!m_bus.isConnected())
        return end(
            CaptureEnd::NoHelper,
            tr("%1: the system bus does not answer (%2)").arg(doing(), foreignText(m_bus.lastError().message())));

    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(helperCall(QStringLiteral("Version"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &HelperSource::acceptVersion);
}

void HelperSource::acceptVersion(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<quint32, QString> reply = *call;
    if (m_ended)
        return;
    if (reply.isError())
        return endRefused(reply.error());
    if (reply.argumentAt<0>() != LANSCOPE_ABI_VERSION)
        return end(CaptureEnd::NoHelper,
                   tr("%1: the installed helper %2 is of another version than this program; install both anew")
                       .arg(doing(), foreignText(reply.argumentAt<1>())));
    openCapture();
}

void HelperSource::openCapture()
{
    QDBusMessage message = helperCall(QStringLiteral("OpenCapture"));
    message.setArguments(
        {m_status.interfaceIndex, m_request.interface, m_request.mode, m_request.backend, m_request.drainMilliseconds});
    // A person types a password meanwhile: no time-out of ours.
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(message, std::numeric_limits<int>::max()), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &HelperSource::acceptStream);
}

void HelperSource::acceptStream(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusUnixFileDescriptor, QString, QStringList> reply = *call;
    if (m_ended)
        return;
    if (reply.isError())
        return endRefused(reply.error());

    m_stream = UniqueFd(fcntl(reply.argumentAt<0>().fileDescriptor(), F_DUPFD_CLOEXEC, 0));
    if (!m_stream.isOpen())
        return end(CaptureEnd::HelperGone, tr("%1: the helper's stream cannot be used").arg(doing()));
    m_status.backend = foreignText(reply.argumentAt<1>());
    const QStringList reasons = reply.argumentAt<2>();
    for (const QString &reason : reasons.first(std::min<qsizetype>(reasons.size(), 16)))
        m_status.reasons.append(helperWords(foreignText(reason)));
    Q_EMIT statusChanged(m_status);

    m_notifier = std::make_unique<QSocketNotifier>(m_stream.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HelperSource::readMessages);
    if (m_stopping)
        m_lastDrain.start(int(m_request.drainMilliseconds) * 2 + 500);
}

void HelperSource::endRefused(const QDBusError &error)
{
    const QString name = error.name();
    const QString reason = foreignText(error.message());
    if (name == QStringLiteral("org.lanscope.Error.NotAuthorized"))
        return end(reason.contains(QStringLiteral("agent")) ? CaptureEnd::NoAgent : CaptureEnd::NotAuthorized,
                   helperWords(reason));
    if (name == QStringLiteral("org.lanscope.Error.NoSuchInterface"))
        return end(CaptureEnd::InterfaceGone, helperWords(reason));
    if (name.startsWith(QStringLiteral("org.lanscope.Error.")))
        return end(CaptureEnd::Refused, helperWords(reason));
    if (error.type() == QDBusError::NoReply)
        return end(CaptureEnd::HelperGone, tr("%1: the helper stopped while it was asked").arg(doing()));
    end(CaptureEnd::NoHelper, tr("%1: the helper is not installed or does not start (%2)").arg(doing(), reason));
}

void HelperSource::readMessages()
{
    for (int i = 0; i < MessagesAtOnce && !m_ended && readMessage(); ++i) {
    }
    flushFrames();
}

bool HelperSource::readMessage()
{
    const ssize_t size = recv(m_stream.get(), m_buffer.data(), size_t(m_buffer.size()), MSG_DONTWAIT | MSG_TRUNC);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size <= 0) {
        flushFrames();
        end(CaptureEnd::HelperGone,
            tr("%1: the helper stopped unexpectedly; nothing is observed any more").arg(doing()));
        return false;
    }
    if (size > m_buffer.size()) {
        end(CaptureEnd::HelperGone, tr("%1: the helper sent a message that is too long").arg(doing()));
        return false;
    }
    const auto message = parseMessage(QByteArrayView(m_buffer).first(size));
    if (!message) {
        end(CaptureEnd::HelperGone, message.error().sentence);
        return false;
    }
    checkSequence(message->head.sequence);
    acceptMessage(*message);
    return true;
}

void HelperSource::checkSequence(quint64 sequence)
{
    if (sequence > m_nextSequence)
        m_status.lostMessages += sequence - m_nextSequence;
    m_nextSequence = sequence + 1;
}

void HelperSource::acceptMessage(const StreamMessage &message)
{
    switch (message.head.type) {
    case LANSCOPE_MESSAGE_FRAME:
        m_frames.append(m_hellos.joined(frameOf(message)));
        break;
    case LANSCOPE_MESSAGE_FLOWS:
        flushFrames();
        Q_EMIT flowsDrained(flowsOf(message), {qint64(message.head.monotonic_ns + quint64(message.wallOffset()))});
        break;
    case LANSCOPE_MESSAGE_STATUS:
        flushFrames();
        acceptStatus(message);
        break;
    case LANSCOPE_MESSAGE_FAREWELL: {
        const lanscope_farewell farewell = farewellOf(message);
        flushFrames();
        end(endOf(farewell.reason),
            helperWords(foreignText(QByteArrayView(farewell.text, qstrnlen(farewell.text, sizeof farewell.text)))));
        break;
    }
    }
}

void HelperSource::acceptStatus(const StreamMessage &message)
{
    const lanscope_status counters = statusOf(message);
    takeCounters(m_status, counters);
    m_status.hooks = hooksOf(m_status.interface, counters);
    Q_EMIT statusChanged(m_status);
    if (m_stopping)
        end(CaptureEnd::Completed, {});
}

void HelperSource::flushFrames()
{
    if (m_frames.isEmpty())
        return;
    Q_EMIT framesCaptured(std::exchange(m_frames, {}));
}

void HelperSource::stop()
{
    if (m_ended || m_stopping)
        return;
    if (!m_notifier)
        return end(CaptureEnd::Completed, {});
    // The next drain completes the counters; a helper that hangs is not waited for.
    m_stopping = true;
    m_lastDrain.start(int(m_request.drainMilliseconds) * 2 + 500);
}

void HelperSource::end(CaptureEnd end, const QString &sentence)
{
    if (m_ended)
        return;
    m_ended = true;
    m_lastDrain.stop();
    if (m_notifier) { // it may be the one that called us
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_stream = UniqueFd();
    Q_EMIT ended(end, sentence);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_helper.h"

#include <sys/socket.h>

namespace lanscope::test {

FakeHelper::FakeHelper(QDBusConnection bus) : m_bus(std::move(bus))
{
    m_bus.registerObject(QStringLiteral("/org/lanscope/Helper1"), this, QDBusConnection::ExportScriptableSlots);
    m_bus.registerService(QStringLiteral("org.lanscope.Helper1"));
}

void FakeHelper::send(const QByteArray &message) const
{
    ::send(m_stream.get(), message.constData(), size_t(message.size()), MSG_NOSIGNAL);
}

bool FakeHelper::clientHasLeft() const
{
    char octet = 0;
    return recv(m_stream.get(), &octet, 1, MSG_DONTWAIT) == 0;
}

uint FakeHelper::Version(QString &version)
{
    version = QStringLiteral("fake");
    return abi;
}

QDBusUnixFileDescriptor FakeHelper::OpenCapture(uint, const QString &name, const QString &mode, const QString &backend,
                                                uint, QString &used, QStringList &reasons)
{
    asked = {name, mode, backend};
    if (!errorName.isEmpty()) {
        sendErrorReply(errorName, errorText);
        return {};
    }
    int ends[2] = {-1, -1};
    socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends);
    m_stream = UniqueFd(ends[0]);
    const UniqueFd clientEnd(ends[1]);
    used = QStringLiteral("tc");
    reasons = {QStringLiteral("native XDP is not used here")};
    return QDBusUnixFileDescriptor(clientEnd.get());
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/stream.h"

#include <sys/socket.h>

#include "helper/capture/clock.h"

namespace lanscope::helper {

// The kernel doubles it: a drain of 30,000 flows fits, and 16 sessions hold 64 MB at most.
constexpr int SendBuffer = 2 << 20;
constexpr int FarewellRoom = 256 << 10;

// Without CAP_NET_ADMIN the system's limit applies.
static void setSendBuffer(int socket, int size)
{
    if (setsockopt(socket, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof size) < 0)
        setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

Result<Stream::Pair> Stream::open(unsigned interfaceIndex)
{
    int ends[2] = {};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) < 0)
        return systemError("make a stream", errno);

    Pair pair = {Stream(ends[0], interfaceIndex), FileDescriptor(ends[1])};
    if (shutdown(ends[1], SHUT_WR) < 0)
        return systemError("make a stream read-only", errno);

    setSendBuffer(ends[0], SendBuffer);
    return pair;
}

Delivery Stream::sendFarewell(lanscope_farewell_reason reason, const std::string &text)
{
    lanscope_farewell farewell = {};
    farewell.reason = reason;
    text.copy(farewell.text, sizeof farewell.text - 1);
    setSendBuffer(m_socket.number(), SendBuffer + FarewellRoom);
    return send(LANSCOPE_MESSAGE_FAREWELL, 1, std::as_bytes(std::span(&farewell, 1)));
}

Delivery Stream::send(lanscope_message_type type, std::size_t count, std::span<const std::byte> records,
                      std::span<const std::byte> octets)
{
    lanscope_message head = {};
    head.magic = LANSCOPE_STREAM_MAGIC;
    head.abi_version = LANSCOPE_ABI_VERSION;
    head.type = static_cast<__u16>(type);
    head.count = static_cast<__u32>(count);
    head.length = static_cast<__u32>(sizeof head + records.size() + octets.size());
    head.sequence = m_sequence;
    head.monotonic_ns = nanoseconds(CLOCK_MONOTONIC);
    head.wall_offset_ns = static_cast<__s64>(nanoseconds(CLOCK_REALTIME) - head.monotonic_ns);
    head.interface_index = m_interfaceIndex;

    iovec pieces[] = {{&head, sizeof head},
                      {const_cast<std::byte *>(records.data()), records.size()},
                      {const_cast<std::byte *>(octets.data()), octets.size()}};
    msghdr message = {};
    message.msg_iov = pieces;
    message.msg_iovlen = std::size(pieces);
    if (sendmsg(m_socket.number(), &message, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        return errno == EAGAIN || errno == ENOBUFS || errno == ENOMEM ? Delivery::Full : Delivery::Closed;

    ++m_sequence;
    return Delivery::Sent;
}

} // namespace lanscope::helper

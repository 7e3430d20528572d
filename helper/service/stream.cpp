// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/stream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

#include <sys/socket.h>

namespace lanscope::helper {

namespace {

// The kernel doubles it: a drain of 30,000 flows fits, and 16 sessions hold 64 MB at most.
constexpr int SendBuffer = 2 << 20;
constexpr int FarewellRoom = 256 << 10;

__u64 nanoseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return static_cast<__u64>(now.tv_sec) * 1'000'000'000u + static_cast<__u64>(now.tv_nsec);
}

// Without CAP_NET_ADMIN the system's limit applies.
void setSendBuffer(int socket, int size)
{
    if (setsockopt(socket, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof size) < 0)
        setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

template <typename Record>
std::span<const std::byte> octetsOf(const Record &record)
{
    return std::as_bytes(std::span(&record, 1));
}

} // namespace

Result<Stream::Pair> Stream::open(unsigned interfaceIndex)
{
    std::array<int, 2> ends = {};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) < 0)
        return systemError("make a stream", errno);

    FileDescriptor helper(ends[0]);
    FileDescriptor client(ends[1]);
    if (shutdown(client.number(), SHUT_WR) < 0)
        return systemError("make a stream read-only", errno);

    setSendBuffer(helper.number(), SendBuffer);
    return Pair{Stream(std::move(helper), interfaceIndex), std::move(client)};
}

Stream::Stream(FileDescriptor socket, unsigned interfaceIndex)
    : m_socket(std::move(socket)), m_interfaceIndex(interfaceIndex)
{
}

Delivery Stream::sendFlows(std::span<const lanscope_flow_record> records)
{
    const std::array pieces = {std::as_bytes(records)};
    return send(LANSCOPE_MESSAGE_FLOWS, records.size(), pieces);
}

Delivery Stream::sendFrame(const lanscope_frame &frame, std::span<const std::byte> octets)
{
    const std::array pieces = {octetsOf(frame), octets};
    return send(LANSCOPE_MESSAGE_FRAME, 1, pieces);
}

Delivery Stream::sendStatus(const lanscope_status &status)
{
    const std::array pieces = {octetsOf(status)};
    return send(LANSCOPE_MESSAGE_STATUS, 1, pieces);
}

Delivery Stream::sendFarewell(lanscope_farewell_reason reason, const std::string &text)
{
    lanscope_farewell farewell = {};
    farewell.reason = reason;
    text.copy(farewell.text, sizeof farewell.text - 1);

    setSendBuffer(m_socket.number(), SendBuffer + FarewellRoom);
    const std::array pieces = {octetsOf(farewell)};
    return send(LANSCOPE_MESSAGE_FAREWELL, 1, pieces);
}

Delivery Stream::send(lanscope_message_type type, std::size_t count, std::span<const std::span<const std::byte>> pieces)
{
    lanscope_message head = {};
    std::array<iovec, 3> vectors = {iovec{&head, sizeof head}};
    std::size_t length = sizeof head;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        vectors[i + 1] = {const_cast<std::byte *>(pieces[i].data()), pieces[i].size()};
        length += pieces[i].size();
    }
    head.magic = LANSCOPE_STREAM_MAGIC;
    head.abi_version = LANSCOPE_ABI_VERSION;
    head.type = static_cast<__u16>(type);
    head.count = static_cast<__u32>(count);
    head.length = static_cast<__u32>(length);
    head.sequence = m_sequence;
    head.monotonic_ns = nanoseconds(CLOCK_MONOTONIC);
    head.wall_offset_ns = static_cast<__s64>(nanoseconds(CLOCK_REALTIME) - head.monotonic_ns);
    head.interface_index = m_interfaceIndex;

    msghdr message = {};
    message.msg_iov = vectors.data();
    message.msg_iovlen = pieces.size() + 1;
    if (sendmsg(m_socket.number(), &message, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        return errno == EAGAIN || errno == ENOBUFS || errno == ENOMEM ? Delivery::Full : Delivery::Closed;

    ++m_sequence;
    return Delivery::Sent;
}

} // namespace lanscope::helper

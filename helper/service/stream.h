// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "bpf/lanscope.h"
#include "helper/capture/owned.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// What became of one message.
enum class Delivery {
    Sent,
    Full,   ///< the reader is behind: nothing was sent, try again when the socket is writable
    Closed, ///< nobody will read any more
};

/// Most flow records that fit into one message.
inline constexpr std::size_t FlowsInMessage =
    (LANSCOPE_MESSAGE_BYTES - sizeof(lanscope_message)) / sizeof(lanscope_flow_record);

/// The writing end of one client's stream: a SOCK_SEQPACKET socket that carries the messages of bpf/lanscope.h.
///
/// Never blocks. Sequence numbers are given to messages that were sent, so the reader sees no gap unless one is lost.
class Stream
{
public:
    /// The helper's end and the client's, which can only read.
    struct Pair;

    /// Makes a pair for the interface with this index.
    static Result<Pair> open(unsigned interfaceIndex);

    int descriptor() const { return m_socket.number(); }
    unsigned interfaceIndex() const { return m_interfaceIndex; }
    Delivery sendFlows(std::span<const lanscope_flow_record> records)
    {
        return send(LANSCOPE_MESSAGE_FLOWS, records.size(), std::as_bytes(records));
    }
    Delivery sendFrame(const lanscope_frame &frame, std::span<const std::byte> octets)
    {
        return send(LANSCOPE_MESSAGE_FRAME, 1, std::as_bytes(std::span(&frame, 1)), octets);
    }
    Delivery sendStatus(const lanscope_status &status)
    {
        return send(LANSCOPE_MESSAGE_STATUS, 1, std::as_bytes(std::span(&status, 1)));
    }
    /// The last message; makes room for itself, so that a stalled reader learns the reason when it reads again.
    Delivery sendFarewell(lanscope_farewell_reason reason, const std::string &text);

private:
    Stream(int socket, unsigned interfaceIndex) : m_socket(socket), m_interfaceIndex(interfaceIndex) {}
    Delivery send(lanscope_message_type type, std::size_t count, std::span<const std::byte> records,
                  std::span<const std::byte> octets = {});

    FileDescriptor m_socket;
    unsigned m_interfaceIndex;
    __u64 m_sequence = 0;
};

struct Stream::Pair {
    Stream stream;
    FileDescriptor client;
};

} // namespace lanscope::helper

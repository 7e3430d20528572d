// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstring>
#include <vector>

#include <QByteArray>
#include <QString>

#include <sys/socket.h>

#include "bpf/lanscope.h"
#include "helper/service/bus.h"

namespace lanscope::test {

/// The client's end of a stream: reads what is there, checks each head, and adds up what it says.
class StreamListener
{
public:
    explicit StreamListener(helper::FileDescriptor socket) : m_socket(std::move(socket)) {}

    /// Reads up to `limit` messages that wait; returns how many there were.
    int listen(int limit = 1 << 30)
    {
        int count = 0;
        for (; count < limit; ++count) {
            QByteArray octets(LANSCOPE_MESSAGE_BYTES + 1, Qt::Uninitialized);
            const ssize_t length =
                recv(m_socket.number(), octets.data(), static_cast<std::size_t>(octets.size()), MSG_DONTWAIT);
            if (length <= 0) {
                m_closed = length == 0;
                break;
            }
            octets.truncate(length);
            take(octets);
        }
        return count;
    }

    int descriptor() const { return m_socket.number(); }
    bool isClosed() const { return m_closed; }
    void close() { m_socket = helper::FileDescriptor(); }

    QString fault; ///< the first thing that was wrong with a message
    quint64 messages = 0;
    quint64 flows = 0;
    quint64 packets = 0;
    quint64 overflow = 0;
    quint64 frames = 0;
    quint64 largest = 0;
    std::vector<lanscope_status> statuses;
    lanscope_farewell farewell = {};
    std::vector<QByteArray> frameOctets;
    std::vector<lanscope_frame> frameHeads;
    std::vector<lanscope_flow_record> records;

private:
    template <typename Record>
    static Record recordAt(const QByteArray &octets, std::size_t index)
    {
        Record record;
        std::memcpy(&record, octets.constData() + sizeof(lanscope_message) + index * sizeof record, sizeof record);
        return record;
    }

    void take(const QByteArray &octets)
    {
        lanscope_message head;
        if (octets.size() < qsizetype(sizeof head)) {
            fault = QStringLiteral("a message without a head");
            return;
        }
        std::memcpy(&head, octets.constData(), sizeof head);
        if (head.magic != LANSCOPE_STREAM_MAGIC || head.abi_version != LANSCOPE_ABI_VERSION ||
            head.length != octets.size() || head.length > LANSCOPE_MESSAGE_BYTES || head.reserved != 0 ||
            head.monotonic_ns < m_lastTime)
            fault = QStringLiteral("a head that is not valid");
        if (head.sequence != messages)
            fault = QStringLiteral("sequence %1 after %2 messages").arg(head.sequence).arg(messages);
        ++messages;
        m_lastTime = head.monotonic_ns;
        largest = std::max<quint64>(largest, head.length);
        takeRecords(head, octets);
    }

    void takeRecords(const lanscope_message &head, const QByteArray &octets)
    {
        const auto body = std::size_t(octets.size()) - sizeof head;
        if (head.type == LANSCOPE_MESSAGE_FLOWS && body == head.count * sizeof(lanscope_flow_record)) {
            for (std::size_t i = 0; i < head.count; ++i) {
                records.push_back(recordAt<lanscope_flow_record>(octets, i));
                packets += records.back().packets;
            }
            flows += head.count;
        } else if (head.type == LANSCOPE_MESSAGE_FRAME && head.count == 1 && body >= sizeof(lanscope_frame)) {
            frameHeads.push_back(recordAt<lanscope_frame>(octets, 0));
            frameOctets.push_back(octets.mid(sizeof head + sizeof(lanscope_frame)));
            if (frameHeads.back().captured_length != frameOctets.back().size())
                fault = QStringLiteral("a frame of another length than it says");
            ++frames;
        } else if (head.type == LANSCOPE_MESSAGE_STATUS && head.count == 1 && body == sizeof(lanscope_status)) {
            statuses.push_back(recordAt<lanscope_status>(octets, 0));
        } else if (head.type == LANSCOPE_MESSAGE_FAREWELL && head.count == 1 && body == sizeof farewell) {
            farewell = recordAt<lanscope_farewell>(octets, 0);
        } else {
            fault = QStringLiteral("a message of type %1 with %2 octets").arg(head.type).arg(body);
        }
    }

    helper::FileDescriptor m_socket;
    bool m_closed = false;
    quint64 m_lastTime = 0;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "bpf/lanscope.h"

namespace lanscope::test {

/// A message of the helper's stream with these octets as records; the head says so and nothing is checked.
inline QByteArray message(lanscope_message_type type, quint32 count, const QByteArray &records, quint64 sequence = 0)
{
    lanscope_message head{};
    head.magic = LANSCOPE_STREAM_MAGIC;
    head.abi_version = LANSCOPE_ABI_VERSION;
    head.type = type;
    head.count = count;
    head.length = quint32(sizeof head + size_t(records.size()));
    head.sequence = sequence;
    head.monotonic_ns = 2'000'000'000;
    head.wall_offset_ns = 1'000'000'000'000;
    head.interface_index = 7;
    return QByteArray(reinterpret_cast<const char *>(&head), sizeof head) + records;
}

template <typename Record>
QByteArray octetsOf(const Record &record)
{
    return QByteArray(reinterpret_cast<const char *>(&record), sizeof record);
}

inline QByteArray flowMessage(const lanscope_flow_record &record, quint64 sequence = 0)
{
    return message(LANSCOPE_MESSAGE_FLOWS, 1, octetsOf(record), sequence);
}

inline QByteArray frameMessage(const QByteArray &octets, quint64 sequence = 0)
{
    lanscope_frame frame{};
    frame.time_ns = 1'000'000'000;
    frame.original_length = quint32(octets.size());
    frame.captured_length = quint16(octets.size());
    frame.kind = LANSCOPE_FRAME_ARP;
    return message(LANSCOPE_MESSAGE_FRAME, 1, octetsOf(frame) + octets, sequence);
}

inline QByteArray statusMessage(const lanscope_status &status, quint64 sequence = 0)
{
    return message(LANSCOPE_MESSAGE_STATUS, 1, octetsOf(status), sequence);
}

inline QByteArray farewellMessage(lanscope_farewell_reason reason, const QByteArray &text, quint64 sequence = 0)
{
    lanscope_farewell farewell{};
    farewell.reason = reason;
    qstrncpy(farewell.text, text.constData(), sizeof farewell.text);
    return message(LANSCOPE_MESSAGE_FAREWELL, 1, octetsOf(farewell), sequence);
}

} // namespace lanscope::test

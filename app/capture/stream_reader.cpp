// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/stream_reader.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include <QCoreApplication>

#include "bpf/parse.h"

namespace lanscope {

namespace {

template <typename Record>
Record recordAt(QByteArrayView octets, qsizetype at)
{
    Record record;
    std::memcpy(&record, octets.data() + at, sizeof record);
    return record;
}

qsizetype recordSize(quint16 type)
{
    switch (type) {
    case LANSCOPE_MESSAGE_FLOWS:
        return sizeof(lanscope_flow_record);
    case LANSCOPE_MESSAGE_STATUS:
        return sizeof(lanscope_status);
    case LANSCOPE_MESSAGE_FAREWELL:
        return sizeof(lanscope_farewell);
    default:
        return -1;
    }
}

bool holdsOneFrame(const StreamMessage &message)
{
    if (message.head.count != 1 || message.records.size() < qsizetype(sizeof(lanscope_frame)))
        return false;
    const auto frame = recordAt<lanscope_frame>(message.records, 0);
    return frame.kind < LANSCOPE_FRAME_KINDS && frame.captured_length <= lanscope_room(frame.kind) &&
           frame.direction < LANSCOPE_DIRECTIONS &&
           message.records.size() == qsizetype(sizeof frame) + frame.captured_length;
}

bool recordsFit(const StreamMessage &message)
{
    if (message.head.type == LANSCOPE_MESSAGE_FRAME)
        return holdsOneFrame(message);
    const qsizetype size = recordSize(message.head.type);
    const bool single = message.head.type != LANSCOPE_MESSAGE_FLOWS;
    return size > 0 && message.records.size() == size * qsizetype(message.head.count) &&
           (!single || message.head.count == 1);
}

tl::unexpected<Error> malformed(const QString &reason)
{
    return failure(QCoreApplication::translate("Capture", "reading the helper's stream"), reason);
}

quint64 sum(const std::array<quint64, LANSCOPE_FRAME_KINDS> &counters)
{
    return std::accumulate(counters.begin(), counters.end(), quint64(0));
}

} // namespace

Result<StreamMessage> parseMessage(QByteArrayView octets)
{
    if (octets.size() < qsizetype(sizeof(lanscope_message)) || octets.size() > qsizetype(LANSCOPE_MESSAGE_BYTES))
        return malformed(QCoreApplication::translate("Capture", "a message has an impossible size"));

    const StreamMessage message{recordAt<lanscope_message>(octets, 0), octets.sliced(sizeof(lanscope_message))};
    if (message.head.magic != LANSCOPE_STREAM_MAGIC || message.head.length != octets.size())
        return malformed(QCoreApplication::translate("Capture", "this is no message of the helper"));
    if (message.head.abi_version != LANSCOPE_ABI_VERSION)
        return malformed(QCoreApplication::translate("Capture", "the helper is of another version than this program"));
    if (!recordsFit(message))
        return malformed(QCoreApplication::translate("Capture", "a message does not hold what its head says"));
    return message;
}

QList<FlowRecord> flowsOf(const StreamMessage &message)
{
    QList<FlowRecord> flows;
    flows.reserve(message.head.count);
    for (quint32 i = 0; i < message.head.count; ++i) {
        const auto at = qsizetype(i) * qsizetype(sizeof(lanscope_flow_record));
        flows.append(flowRecord(recordAt<lanscope_flow_record>(message.records, at), message.wallOffset()));
    }
    return flows;
}

CapturedFrame frameOf(const StreamMessage &message)
{
    const auto record = recordAt<lanscope_frame>(message.records, 0);
    CapturedFrame frame;
    frame.time = {qint64(record.time_ns + quint64(message.wallOffset()))};
    frame.kind = static_cast<enum lanscope_frame_kind>(record.kind);
    frame.direction = record.direction == LANSCOPE_SENT ? Direction::Sent : Direction::Received;
    frame.vlan = record.vlan;
    frame.interfaceIndex = message.head.interface_index;
    frame.originalLength = record.original_length;
    frame.octets = message.records.sliced(sizeof record).toByteArray();
    return frame;
}

lanscope_status statusOf(const StreamMessage &message)
{
    return recordAt<lanscope_status>(message.records, 0);
}

lanscope_farewell farewellOf(const StreamMessage &message)
{
    return recordAt<lanscope_farewell>(message.records, 0);
}

void takeCounters(CaptureStatus &status, const lanscope_status &counters)
{
    for (int side = 0; side < LANSCOPE_DIRECTIONS; ++side) {
        status.frames[side] = counters.frames[side];
        status.bytes[side] = counters.bytes[side];
        status.nonIpFrames[side] = counters.non_ip_frames[side];
        status.overflowPackets[side] = counters.overflow_packets[side];
        status.overflowBytes[side] = counters.overflow_bytes[side];
    }
    status.lostFrames = counters.lost_frames[0] + counters.lost_frames[1];
    status.flowRecords = counters.flow_records;
    status.tableBytes = counters.table_bytes;
    std::copy(std::begin(counters.copied), std::end(counters.copied), status.copied.begin());
    std::copy(std::begin(counters.dropped), std::end(counters.dropped), status.dropped.begin());
    status.framesCopied = sum(status.copied);
    status.framesDropped = sum(status.dropped);
}

} // namespace lanscope

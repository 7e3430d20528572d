// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/base/result.h"
#include "app/capture/capture_status.h"
#include "app/capture/captured_frame.h"
#include "app/capture/flow_record.h"

namespace lanscope {

/// One checked message of the helper's stream (bpf/lanscope.h): its head, and the octets of its records.
struct StreamMessage {
    lanscope_message head;
    QByteArrayView records; ///< points into the octets given to parseMessage()

    qint64 wallOffset() const { return head.wall_offset_ns; }
};

/// Checks the head and that the records fill the message exactly. The octets may be anything.
Result<StreamMessage> parseMessage(QByteArrayView octets);

/// The records of a checked message of the matching type.
QList<FlowRecord> flowsOf(const StreamMessage &message);
CapturedFrame frameOf(const StreamMessage &message);
lanscope_status statusOf(const StreamMessage &message);
lanscope_farewell farewellOf(const StreamMessage &message);

/// Puts the helper's counters into `status`; what only the app knows stays.
void takeCounters(CaptureStatus &status, const lanscope_status &counters);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/replay_source.h"

namespace lanscope::test {

/// Everything a source said.
struct Replayed {
    QList<CapturedFrame> frames;
    QList<FlowRecord> flows;
    QList<Timestamp> drains;
    QList<CaptureStatus> states;
    int ends = 0;
    CaptureEnd end = CaptureEnd::Refused;
    QString sentence;
    qsizetype largestBatch = 0;

    /// The packets of all flows.
    quint64 packets() const;
};

/// Writes down in `heard`, which must live as long, what the source says.
void listen(const ReplaySource &source, Replayed &heard);

/// Reads a file to its end.
Replayed replay(const QString &path);

} // namespace lanscope::test

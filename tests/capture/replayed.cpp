// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/replayed.h"

#include <algorithm>

#include <QTest>

namespace lanscope::test {

quint64 Replayed::packets() const
{
    quint64 sum = 0;
    for (const FlowRecord &flow : flows)
        sum += flow.counters.packets;
    return sum;
}

void listen(const ReplaySource &source, Replayed &heard)
{
    QObject::connect(&source, &CaptureSource::framesCaptured, [&](const QList<CapturedFrame> &frames) {
        heard.frames += frames;
        heard.largestBatch = std::max(heard.largestBatch, frames.size());
    });
    QObject::connect(&source, &CaptureSource::flowsDrained, [&](const QList<FlowRecord> &flows, Timestamp until) {
        heard.flows += flows;
        heard.drains.append(until);
    });
    QObject::connect(&source, &CaptureSource::statusChanged,
                     [&](const CaptureStatus &status) { heard.states.append(status); });
    QObject::connect(&source, &CaptureSource::ended, [&](CaptureEnd end, const QString &sentence) {
        ++heard.ends;
        heard.end = end;
        heard.sentence = sentence;
    });
}

Replayed replay(const QString &path)
{
    Replayed heard;
    ReplaySource source(path);
    listen(source, heard);
    source.start();
    constexpr int LongestMilliseconds = 60'000; // a file that takes longer is told by heard.ends
    (void)QTest::qWaitFor([&] { return heard.ends == 1; }, LongestMilliseconds);
    return heard;
}

} // namespace lanscope::test

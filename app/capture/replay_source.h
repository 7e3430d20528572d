// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSet>
#include <QTimer>

#include "app/capture/capture_source.h"
#include "app/capture/hello_assembler.h"
#include "app/capture/pcap_file.h"
#include "app/capture/replay_flows.h"
#include "app/capture/replay_link.h"

namespace lanscope {

/// Reads a capture file as fast as it goes: pcap or pcapng, plain or packed with gzip.
///
/// Time is the file's. It reads in slices from a timer of its thread, so that stop() and others get their turn. Each
/// packet is counted in exactly one flow: a full table is drained before the second is over. Every frame worth copying
/// is copied, without token buckets, and what goes on with a ClientHello is put behind it. A file that is cut off is
/// read as far as it goes and ends as Completed with a sentence that says what is missing; one that cannot be read, or
/// not to its end, as Unreadable.
class ReplaySource : public CaptureSource
{
    Q_OBJECT
public:
    explicit ReplaySource(const QString &path, QObject *parent = nullptr);
    ~ReplaySource() override;

    void start() override;
    void stop() override;

private:
    static constexpr int FramesInBatch = 256;
    static constexpr int FlowsInBatch = 2048;
    static constexpr qsizetype MaximumMacs = 65'536; ///< remembered source addresses; then it begins anew

    void open();
    void readSlice();
    void accept(const FilePacket &packet);
    void count(const lanscope_packet &packet, const EthernetFrame &frame);
    void copy(enum lanscope_frame_kind kind, const EthernetFrame &frame);
    bool isNewSource(const lanscope_packet &packet);
    void advance(Timestamp time);
    void flushFrames();
    void flush(Timestamp until);
    void finish(const FileEnd &end);
    void emitEnd(CaptureEnd end, const QString &reason);

    QString m_path;
    QTimer m_slice;
    std::unique_ptr<PcapFile> m_file;
    ReplayLink m_link;
    ReplayFlows m_flows;
    QList<CapturedFrame> m_frames;
    HelloAssembler m_hellos;
    QSet<quint64> m_macs;
    quint64 m_lastMac = 0;
    CaptureStatus m_status;
    Timestamp m_time;     ///< of the packet before
    Timestamp m_interval; ///< when the running interval ends
    quint64 m_unknownPackets = 0;
    quint32 m_unknownLinkType = 0;
    bool m_isEnded = false;
};

} // namespace lanscope

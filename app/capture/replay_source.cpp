// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_source.h"

#include <algorithm>
#include <cstring>

#include <QFileInfo>

namespace lanscope {

namespace {

constexpr int PacketsInSlice = 16'384; // some milliseconds: others on the thread wait no longer
constexpr qint64 Interval = 1'000'000'000;
constexpr qint64 ToleratedDisorder = 60 * Interval; // a clock that steps back further starts a new interval
constexpr qsizetype EthernetHeader = 14;

/// A MAC address as a number, and never 0, for the fast test against the one before.
quint64 macNumber(const quint8 *mac)
{
    quint64 number = 0;
    std::memcpy(&number, mac, 6);
    return number | quint64(1) << 63;
}

} // namespace

ReplaySource::ReplaySource(const QString &path, QObject *parent) : CaptureSource(parent), m_path(path)
{
    m_status.interface = QFileInfo(path).fileName();
    m_status.mode = QStringLiteral("file");
    m_status.backend = QStringLiteral("file");
    m_frames.reserve(FramesInBatch);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &ReplaySource::readSlice);
}

ReplaySource::~ReplaySource() = default;

void ReplaySource::start()
{
    m_slice.start();
}

void ReplaySource::stop()
{
    if (m_isEnded)
        return;
    flush(m_time);
    emitEnd(CaptureEnd::Completed, {});
}

void ReplaySource::open()
{
    Q_EMIT statusChanged(m_status);
    auto file = PcapFile::open(m_path);
    if (file)
        m_file = std::move(*file);
    else
        emitEnd(CaptureEnd::Unreadable, file.error().sentence);
}

void ReplaySource::readSlice()
{
    if (!m_file) {
        open();
        return;
    }
    FilePacket packet;
    for (int left = PacketsInSlice; left > 0; --left) {
        if (!m_file->next(packet)) {
            finish(m_file->end());
            return;
        }
        accept(packet);
        if (m_isEnded)
            return; // whoever got a batch called stop()
    }
}

void ReplaySource::accept(const FilePacket &packet)
{
    if (!ReplayLink::isKnown(packet.linkType)) {
        ++m_unknownPackets;
        m_unknownLinkType = packet.linkType;
        return;
    }
    if (packet.time.isKnown() && packet.time != m_time)
        advance(packet.time);

    const EthernetFrame frame = m_link.ethernet(packet);
    const char *begin = frame.octets.data();
    const char *end = begin + frame.octets.size();
    lanscope_packet parsed;
    lanscope_parse(begin, end, &parsed);
    count(parsed, frame);
    int kind = lanscope_frame_kind(&parsed, begin, end);
    if (kind == LANSCOPE_FRAME_NONE && m_hellos.awaits(parsed, m_time))
        kind = LANSCOPE_FRAME_TLS;
    const bool isNew = isNewSource(parsed);
    if (kind != LANSCOPE_FRAME_NONE)
        copy(static_cast<enum lanscope_frame_kind>(kind), frame);
    else if (isNew)
        copy(LANSCOPE_FRAME_NEW_MAC, frame);
}

void ReplaySource::count(const lanscope_packet &packet, const EthernetFrame &frame)
{
    const lanscope_octets octets = lanscope_octets_of(&packet, frame.originalLength);
    if (m_flows.isFull())
        flush(m_time);
    m_flows.count(packet, octets, m_time);
    m_status.frames[0] += octets.segments;
    m_status.bytes[0] += octets.frame;
    if (packet.family == LANSCOPE_NON_IP)
        ++m_status.nonIpFrames[0];
}

void ReplaySource::copy(enum lanscope_frame_kind kind, const EthernetFrame &frame)
{
    if (frame.octets.size() < EthernetHeader)
        return;
    // A capture made on the sender's own computer holds segments before they are cut for the wire.
    const qsizetype longest = kind == LANSCOPE_FRAME_TLS ? HelloAssembler::MaximumOctets : LANSCOPE_FRAME_BYTES;
    const qsizetype length = std::min(frame.octets.size(), longest);
    m_frames.append(m_hellos.joined({.time = m_time,
                                     .kind = kind,
                                     .direction = Direction::Received,
                                     .vlan = 0,
                                     .interfaceIndex = 0,
                                     .originalLength = frame.originalLength,
                                     .octets = frame.octets.first(length).toByteArray()}));
    ++m_status.framesCopied;
    ++m_status.copied[kind];
    if (m_frames.size() >= FramesInBatch)
        flushFrames();
}

bool ReplaySource::isNewSource(const lanscope_packet &packet)
{
    const quint64 mac = macNumber(packet.source_mac);
    if (mac == m_lastMac)
        return false;
    m_lastMac = mac;
    if (m_macs.contains(mac))
        return false;
    if (m_macs.size() >= MaximumMacs)
        m_macs.clear();
    m_macs.insert(mac);
    return !(packet.source_mac[0] & 1) && mac != macNumber(MacAddress().octets.data());
}

/// Takes the time of the next packet, and ends the interval when it lies behind it.
void ReplaySource::advance(Timestamp time)
{
    if (!m_interval.isKnown())
        m_interval = {time.nanoseconds + Interval};
    if (time >= m_interval) {
        flush(m_interval);
        m_interval = {time.nanoseconds - time.nanoseconds % Interval + Interval};
    } else if (m_interval - time > ToleratedDisorder) {
        flush(m_time);
        m_interval = {time.nanoseconds + Interval};
    }
    m_time = time;
}

void ReplaySource::flushFrames()
{
    if (m_frames.isEmpty())
        return;
    const QList<CapturedFrame> frames = std::exchange(m_frames, {});
    m_frames.reserve(FramesInBatch);
    Q_EMIT framesCaptured(frames);
}

void ReplaySource::flush(Timestamp until)
{
    flushFrames();
    const QList<FlowRecord> flows = m_flows.drain();
    m_status.flowRecords += quint64(flows.size());
    for (qsizetype at = 0; at < flows.size(); at += FlowsInBatch)
        Q_EMIT flowsDrained(flows.mid(at, FlowsInBatch), until);
    Q_EMIT statusChanged(m_status);
}

void ReplaySource::finish(const FileEnd &end)
{
    flush(m_time);
    const QString linkType = linkTypeName(m_unknownLinkType);
    if (m_unknownPackets && m_status.totalFrames() == 0)
        emitEnd(CaptureEnd::Unreadable, tr("its link type %1 is not one that Lanscope knows").arg(linkType));
    else if (end.kind == FileEnd::Kind::Damaged)
        emitEnd(CaptureEnd::Unreadable, end.reason);
    else if (end.kind == FileEnd::Kind::Cut)
        emitEnd(CaptureEnd::Completed, end.reason);
    else if (m_unknownPackets)
        emitEnd(CaptureEnd::Completed,
                tr("packets of the unknown link type %1 were left out: %2").arg(linkType).arg(m_unknownPackets));
    else
        emitEnd(CaptureEnd::Completed, {});
}

void ReplaySource::emitEnd(CaptureEnd end, const QString &reason)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_slice.stop();
    Q_EMIT ended(end, reason.isEmpty() ? QString() : tr("reading %1: %2").arg(m_status.interface, reason));
}

} // namespace lanscope

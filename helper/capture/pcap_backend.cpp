// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_backend.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

#include <net/if.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "bpf/parse.h"
#include "helper/capture/file_descriptor.h"
#include "helper/capture/pcap_copier.h"
#include "helper/capture/pcap_flows.h"
#include "helper/capture/pcap_tap.h"

namespace lanscope::helper {

namespace {

constexpr std::array Directions = {LANSCOPE_RECEIVED, LANSCOPE_SENT};

__u64 monotonicTime()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<__u64>(now.tv_sec) * 1'000'000'000u + static_cast<__u64>(now.tv_nsec);
}

// The largest IP packet the interface sends; 0 when it does not say.
unsigned maximumPacket(const std::string &interface)
{
    ifreq request = {};
    interface.copy(request.ifr_name, sizeof request.ifr_name - 1);
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    return ioctl(socket.number(), SIOCGIFMTU, &request) == 0 ? static_cast<unsigned>(request.ifr_mtu) : 0;
}

class PcapBackend final : public CaptureBackend
{
public:
    PcapBackend(const CaptureRequest &request, std::array<PcapTap, 2> taps)
        : m_taps(std::move(taps)),
          m_readiness(epoll_create1(EPOLL_CLOEXEC)),
          m_maximumPacket(maximumPacket(request.interfaceName)),
          m_flows(request.interfaceIndex)
    {
        m_running.backend = LANSCOPE_BACKEND_PCAP;
        m_running.slots_in_part = PcapFlows::Limit;
        m_ended = m_running;
    }

    Result<void> watchTaps();

    void beginDrain() override;
    std::size_t nextFlows(std::span<lanscope_flow_record> records) override;
    int frameDescriptor() const override { return m_readiness.number(); }
    void readFrames(const FrameAcceptor &accept) override;
    double fillLevel() const override { return static_cast<double>(m_flows.openFlows()) / PcapFlows::Limit; }
    lanscope_status status() const override;
    bool superseded() const override { return false; }

private:
    void see(const TappedFrame &frame, lanscope_direction direction, const FrameAcceptor &accept);
    lanscope_packet parse(const TappedFrame &frame) const;
    lanscope_octets octetsOf(const lanscope_packet &packet, __u32 length) const;
    const lanscope_counters *count(const TappedFrame &frame, const lanscope_packet &packet,
                                   const lanscope_octets &octets, lanscope_direction direction);

    std::array<PcapTap, 2> m_taps; // by direction
    FileDescriptor m_readiness;    // an epoll of both taps
    unsigned m_maximumPacket;
    PcapFlows m_flows;
    std::array<PcapCopier, 2> m_copiers; // by direction
    lanscope_status m_running = {};
    lanscope_status m_ended = {}; // as it was at the last drain
    __u64 m_drainBegan = 0;
};

void PcapBackend::beginDrain()
{
    m_drainBegan = monotonicTime();
    m_running.slots_used = static_cast<__u32>(m_flows.openFlows());
    m_ended = m_running;
    m_flows.endInterval();
    m_ended.drain_ns = monotonicTime() - m_drainBegan;
}

std::size_t PcapBackend::nextFlows(std::span<lanscope_flow_record> records)
{
    return m_flows.read(records, m_drainBegan);
}

void PcapBackend::readFrames(const FrameAcceptor &accept)
{
    for (const lanscope_direction direction : Directions)
        m_taps[direction].read([&](const TappedFrame &frame) { see(frame, direction, accept); });
}

lanscope_status PcapBackend::status() const
{
    lanscope_status status = m_ended;
    for (const lanscope_direction direction : Directions) {
        status.lost_frames[direction] = m_taps[direction].lostFrames();
        const lanscope_copier &copier = m_copiers[direction].counters();
        for (unsigned kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind) {
            status.copied[kind] += copier.copied[kind];
            status.dropped[kind] += copier.dropped[kind];
        }
    }
    return status;
}

void PcapBackend::see(const TappedFrame &frame, lanscope_direction direction, const FrameAcceptor &accept)
{
    const lanscope_packet packet = parse(frame);
    const lanscope_octets octets = octetsOf(packet, frame.length);
    const lanscope_counters *counters = count(frame, packet, octets, direction);
    if (!m_taps[direction].hasEthernet())
        return;

    PcapCopier &copier = m_copiers[direction];
    const FrameKind kind = copier.choose(packet, octets, counters, frame.octets, frame.time);
    if (kind == LANSCOPE_FRAME_NONE)
        return;
    const auto captured = frame.octets.first(std::min<std::size_t>(frame.octets.size(), LANSCOPE_FRAME_BYTES));
    lanscope_frame head = {};
    head.time_ns = frame.time;
    head.original_length = frame.length;
    head.captured_length = static_cast<__u16>(captured.size());
    head.kind = kind;
    head.direction = static_cast<__u8>(direction);
    if (accept(head, captured))
        copier.countCopied(kind);
    else
        copier.countDropped(kind);
}

lanscope_packet PcapBackend::parse(const TappedFrame &frame) const
{
    lanscope_packet packet;
    const std::byte *begin = frame.octets.data();
    const std::byte *end = begin + frame.octets.size();
    if (m_taps.front().hasEthernet()) {
        lanscope_parse(begin, end, &packet);
        return packet;
    }
    const bool isIpv6 = begin != end && std::to_integer<unsigned>(*begin) >> 4 == 6;
    lanscope_parse_network(begin, end, lanscope_wire16(isIpv6 ? LANSCOPE_ETHERTYPE_IPV6 : LANSCOPE_ETHERTYPE_IPV4),
                           &packet);
    return packet;
}

// A packet longer than the interface can send is an aggregate: its segments were as long as they could be.
lanscope_octets PcapBackend::octetsOf(const lanscope_packet &packet, __u32 length) const
{
    const lanscope_octets single = lanscope_octets_of(&packet, length);
    const unsigned header = packet.payload_offset - packet.network_offset;
    if (packet.protocol != LANSCOPE_TCP || m_maximumPacket <= header || single.network <= m_maximumPacket)
        return single;
    const unsigned payload = m_maximumPacket - header;
    const unsigned segments = (single.network - header + payload - 1) / payload;
    return lanscope_octets_segmented(&packet, length, segments, payload);
}

const lanscope_counters *PcapBackend::count(const TappedFrame &frame, const lanscope_packet &packet,
                                            const lanscope_octets &octets, lanscope_direction direction)
{
    m_running.frames[direction] += octets.segments;
    m_running.bytes[direction] += octets.frame;
    if (packet.family == LANSCOPE_NON_IP)
        m_running.non_ip_frames[direction] += octets.segments;
    const lanscope_counters *counters = m_flows.add(packet, octets, direction, lanscope_stamp(frame.time));
    if (!counters) {
        m_running.overflow_packets[direction] += octets.segments;
        m_running.overflow_bytes[direction] += octets.network;
    }
    return counters;
}

Result<void> PcapBackend::watchTaps()
{
    for (const PcapTap &tap : m_taps) {
        epoll_event event = {};
        event.events = EPOLLIN;
        if (epoll_ctl(m_readiness.number(), EPOLL_CTL_ADD, tap.descriptor(), &event) < 0)
            return systemError("wait for frames", errno);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<CaptureBackend>> openPcapBackend(const CaptureRequest &request)
{
    auto received = PcapTap::open(request, LANSCOPE_RECEIVED);
    if (!received)
        return tl::unexpected(received.error());
    auto sent = PcapTap::open(request, LANSCOPE_SENT);
    if (!sent)
        return tl::unexpected(sent.error());

    auto backend = std::make_unique<PcapBackend>(request, std::array{std::move(*received), std::move(*sent)});
    if (const auto watched = backend->watchTaps(); !watched)
        return tl::unexpected(watched.error());
    return backend;
}

} // namespace lanscope::helper

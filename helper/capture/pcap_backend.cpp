// SPDX-License-Identifier: GPL-3.0-or-later

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <pcap/pcap.h>

#include "helper/capture/clock.h"
#include "helper/capture/interface.h"
#include "helper/capture/open.h"
#include "helper/capture/pcap_copier.h"
#include "helper/capture/pcap_flows.h"

namespace lanscope::helper {

namespace {

constexpr auto Doing = "watch the interface with libpcap: ";
constexpr int RingBytes = 4 << 20; // a fifth of a second at a gigabit of small packets
constexpr int BlockMs = 50;        // the kernel wakes us when a block of the ring is full or this old
constexpr int FramesAtOnce = 4096; // then others of the event loop have their turn

// The kernel drops the other direction before it takes room in the ring. (libpcap's own filter would be applied in
// user space to what the ring holds already, where the packet type is not known.)
int keepDirection(pcap_t *handle, lanscope_direction direction)
{
    const __u32 outgoing = direction == LANSCOPE_SENT ? UINT32_MAX : 0;
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, static_cast<__u32>(SKF_AD_OFF + SKF_AD_PKTTYPE)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PACKET_OUTGOING, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, outgoing),
        BPF_STMT(BPF_RET | BPF_K, ~outgoing),
    };
    const sock_fprog program = {std::size(code), code};
    return setsockopt(pcap_fileno(handle), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

/// The frames of one direction, and what was seen of them.
struct Tap {
    std::unique_ptr<pcap_t, Releaser<pcap_close>> handle;
    PcapCopier copier;
};

class PcapBackend final : public CaptureBackend
{
public:
    explicit PcapBackend(const CaptureRequest &request)
        : m_readiness(epoll_create1(EPOLL_CLOEXEC)),
          m_maximumPacket(maximumPacket(request.interfaceName)),
          m_flows(request.interfaceIndex)
    {
        m_running.backend = LANSCOPE_BACKEND_PCAP;
        m_running.slots_in_part = PcapFlows::Limit;
    }

    Result<void> open(const CaptureRequest &request, lanscope_direction direction)
    {
        char error[PCAP_ERRBUF_SIZE] = {};
        pcap_t *handle = pcap_create(request.interfaceName.c_str(), error);
        if (!handle)
            return failure(ErrorKind::System, Doing + std::string(error));

        m_taps[direction].handle.reset(handle);
        pcap_set_snaplen(handle, LANSCOPE_HELLO_BYTES);
        pcap_set_promisc(handle, request.mode == Mode::Span);
        pcap_set_timeout(handle, BlockMs);
        pcap_set_buffer_size(handle, RingBytes);
        pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO);
        if (const int result = pcap_activate(handle); result < 0)
            return failure(result == PCAP_ERROR_NO_SUCH_DEVICE ? ErrorKind::NoSuchInterface
                           : result == PCAP_ERROR_IFACE_NOT_UP ? ErrorKind::Unsupported
                                                               : ErrorKind::System,
                           Doing + std::string(pcap_geterr(handle)));
        if (pcap_datalink(handle) != DLT_EN10MB && pcap_datalink(handle) != DLT_RAW)
            return failure(ErrorKind::Unsupported, Doing + std::string("it has frames neither of Ethernet nor of IP"));
        if (pcap_setdirection(handle, direction == LANSCOPE_SENT ? PCAP_D_OUT : PCAP_D_IN) < 0 ||
            pcap_setnonblock(handle, 1, error) < 0)
            return failure(ErrorKind::System, Doing + std::string(pcap_geterr(handle)));

        epoll_event event = {};
        event.events = EPOLLIN;
        if (keepDirection(handle, direction) < 0 ||
            epoll_ctl(m_readiness.number(), EPOLL_CTL_ADD, pcap_get_selectable_fd(handle), &event) < 0)
            return systemError("tell received from sent frames", errno);
        return {};
    }

    void beginDrain() override
    {
        m_drainBegan = nanoseconds(CLOCK_MONOTONIC);
        m_running.slots_used = static_cast<__u32>(m_flows.openFlows());
        m_ended = m_running;
        m_flows.endInterval();
        m_ended.drain_ns = nanoseconds(CLOCK_MONOTONIC) - m_drainBegan;
    }

    std::size_t nextFlows(std::span<lanscope_flow_record> records) override
    {
        return m_flows.read(records, m_drainBegan);
    }
    int frameDescriptor() const override { return m_readiness.number(); }

    // An error means that the interface is down or gone, which the session sees for itself.
    void readFrames(const FrameAcceptor &accept) override
    {
        const __u64 wallOffset = nanoseconds(CLOCK_REALTIME) - nanoseconds(CLOCK_MONOTONIC);
        pcap_pkthdr *head = nullptr;
        const unsigned char *octets = nullptr;
        for (const lanscope_direction direction : {LANSCOPE_RECEIVED, LANSCOPE_SENT}) {
            pcap_t *handle = m_taps[direction].handle.get();
            for (int i = 0; i < FramesAtOnce && pcap_next_ex(handle, &head, &octets) == 1; ++i) {
                lanscope_frame frame = {};
                // libpcap tells wall-clock time; with PCAP_TSTAMP_PRECISION_NANO tv_usec counts nanoseconds.
                frame.time_ns = static_cast<__u64>(head->ts.tv_sec * 1'000'000'000ll + head->ts.tv_usec) - wallOffset;
                frame.original_length = head->len;
                frame.direction = static_cast<__u8>(direction);
                see(frame, std::as_bytes(std::span(octets, head->caplen)), accept);
            }
        }
    }

    double fillLevel() const override { return static_cast<double>(m_flows.openFlows()) / PcapFlows::Limit; }

    lanscope_status status() const override
    {
        lanscope_status status = m_ended;
        for (unsigned direction = 0; direction < LANSCOPE_DIRECTIONS; ++direction) {
            pcap_stat statistics = {};
            if (pcap_stats(m_taps[direction].handle.get(), &statistics) == 0)
                status.lost_frames[direction] = statistics.ps_drop;
            const auto &copiers = m_taps[direction].copier.counters();
            for (unsigned kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind) {
                status.copied[kind] += copiers[kind].copied;
                status.dropped[kind] += copiers[kind].dropped;
            }
        }
        return status;
    }

    bool superseded() const override { return false; }

private:
    void see(lanscope_frame frame, std::span<const std::byte> octets, const FrameAcceptor &accept)
    {
        const auto direction = static_cast<lanscope_direction>(frame.direction);
        const lanscope_packet packet = parse(octets);
        const lanscope_octets counted = octetsOf(packet, frame.original_length);
        const lanscope_counters *flow = m_flows.add(packet, counted, direction, lanscope_stamp(frame.time_ns));
        m_running.frames[direction] += counted.segments;
        m_running.bytes[direction] += counted.frame;
        if (packet.family == LANSCOPE_NON_IP)
            m_running.non_ip_frames[direction] += counted.segments;
        if (!flow) {
            m_running.overflow_packets[direction] += counted.segments;
            m_running.overflow_bytes[direction] += counted.network;
        }
        if (hasEthernet())
            frame.kind = m_taps[direction].copier.choose(packet, counted, flow, octets, frame.time_ns);
        octets = octets.first(std::min<std::size_t>(octets.size(), lanscope_room(frame.kind)));
        frame.captured_length = static_cast<__u16>(octets.size());
        if (frame.kind != LANSCOPE_FRAME_NONE)
            accept(frame, octets);
    }

    lanscope_packet parse(std::span<const std::byte> octets) const
    {
        lanscope_packet packet;
        const std::byte *end = octets.data() + octets.size();
        const bool isIpv6 = !octets.empty() && std::to_integer<unsigned>(octets.front()) >> 4 == 6;
        const auto ethertype = lanscope_wire16(isIpv6 ? LANSCOPE_ETHERTYPE_IPV6 : LANSCOPE_ETHERTYPE_IPV4);
        if (hasEthernet())
            lanscope_parse(octets.data(), end, &packet);
        else
            lanscope_parse_network(octets.data(), end, ethertype, &packet);
        return packet;
    }

    // A packet longer than the interface can send is an aggregate: its segments were as long as they could be.
    lanscope_octets octetsOf(const lanscope_packet &packet, __u32 length) const
    {
        const lanscope_octets single = lanscope_octets_of(&packet, length);
        const unsigned header = packet.payload_offset - packet.network_offset;
        if (packet.protocol != LANSCOPE_TCP || m_maximumPacket <= header || single.network <= m_maximumPacket)
            return single;
        const unsigned payload = m_maximumPacket - header;
        const unsigned segments = (single.network - header + payload - 1) / payload;
        return lanscope_octets_segmented(&packet, length, segments, payload);
    }

    bool hasEthernet() const { return pcap_datalink(m_taps[0].handle.get()) == DLT_EN10MB; }

    Tap m_taps[LANSCOPE_DIRECTIONS];
    FileDescriptor m_readiness; // an epoll of both taps
    unsigned m_maximumPacket;
    PcapFlows m_flows;
    lanscope_status m_running = {};
    lanscope_status m_ended = {}; // as it was at the last drain
    __u64 m_drainBegan = 0;
};

} // namespace

Result<std::unique_ptr<CaptureBackend>> openPcapBackend(const CaptureRequest &request)
{
    auto backend = std::make_unique<PcapBackend>(request);
    for (const lanscope_direction direction : {LANSCOPE_RECEIVED, LANSCOPE_SENT}) {
        if (const auto opened = backend->open(request, direction); !opened)
            return tl::unexpected(opened.error());
    }
    return backend;
}

} // namespace lanscope::helper

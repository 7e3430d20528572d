// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_tap.h"

#include <array>
#include <cerrno>
#include <ctime>

#include <linux/filter.h>
#include <linux/if_packet.h>
#include <sys/socket.h>

#include <pcap/pcap.h>

namespace lanscope::helper {

namespace {

constexpr int RingBytes = 4 << 20; // a fifth of a second at a gigabit of small packets
constexpr int BlockMs = 50;        // the kernel wakes us when a block of the ring is full or this old
constexpr int FramesAtOnce = 4096; // then others of the event loop have their turn

tl::unexpected<Error> failure(ErrorKind kind, pcap *handle)
{
    return tl::unexpected(Error{kind, std::string("watch the interface with libpcap: ") + pcap_geterr(handle)});
}

ErrorKind kindOf(int result)
{
    switch (result) {
    case PCAP_ERROR_NO_SUCH_DEVICE:
        return ErrorKind::NoSuchInterface;
    case PCAP_ERROR_IFACE_NOT_UP:
    case PCAP_ERROR_PROMISC_PERM_DENIED:
        return ErrorKind::Unsupported;
    default:
        return ErrorKind::System;
    }
}

// The kernel drops the other direction before it takes room in the ring. (libpcap's own filter would be applied in
// user space to what the ring holds already, where the packet type is not known.)
int keepDirection(pcap *handle, lanscope_direction direction)
{
    const __u32 outgoing = direction == LANSCOPE_SENT ? UINT32_MAX : 0;
    std::array<sock_filter, 4> code = {
        sock_filter BPF_STMT(BPF_LD | BPF_B | BPF_ABS, static_cast<__u32>(SKF_AD_OFF + SKF_AD_PKTTYPE)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PACKET_OUTGOING, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, outgoing),
        sock_filter BPF_STMT(BPF_RET | BPF_K, ~outgoing),
    };
    const sock_fprog program = {code.size(), code.data()};
    return setsockopt(pcap_fileno(handle), SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

// libpcap tells wall-clock time.
__s64 wallOffset()
{
    timespec wall = {};
    timespec monotonic = {};
    clock_gettime(CLOCK_REALTIME, &wall);
    clock_gettime(CLOCK_MONOTONIC, &monotonic);
    return (wall.tv_sec - monotonic.tv_sec) * 1'000'000'000ll + (wall.tv_nsec - monotonic.tv_nsec);
}

struct Reading {
    const std::function<void(const TappedFrame &)> &accept;
    __s64 wallOffset;
};

void take(unsigned char *reading, const pcap_pkthdr *head, const unsigned char *octets)
{
    const auto &self = *reinterpret_cast<const Reading *>(reading);
    // With PCAP_TSTAMP_PRECISION_NANO tv_usec counts nanoseconds.
    const __s64 time = head->ts.tv_sec * 1'000'000'000ll + head->ts.tv_usec - self.wallOffset;
    self.accept({std::as_bytes(std::span(octets, head->caplen)), head->len, static_cast<__u64>(time)});
}

} // namespace

Result<PcapTap> PcapTap::open(const CaptureRequest &request, lanscope_direction direction)
{
    std::array<char, PCAP_ERRBUF_SIZE> error = {};
    PcapTap tap(pcap_create(request.interfaceName.c_str(), error.data()));
    pcap *handle = tap.m_handle.get();
    if (!handle)
        return tl::unexpected(Error{ErrorKind::System, std::string("start libpcap: ") + error.data()});

    pcap_set_snaplen(handle, LANSCOPE_FRAME_BYTES);
    pcap_set_promisc(handle, request.mode == Mode::Span);
    pcap_set_timeout(handle, BlockMs);
    pcap_set_buffer_size(handle, RingBytes);
    pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO);
    if (const int result = pcap_activate(handle); result < 0)
        return failure(kindOf(result), handle);
    if (pcap_setdirection(handle, direction == LANSCOPE_SENT ? PCAP_D_OUT : PCAP_D_IN) < 0 ||
        pcap_setnonblock(handle, 1, error.data()) < 0)
        return failure(ErrorKind::System, handle);
    if (keepDirection(handle, direction) < 0)
        return systemError("tell received from sent frames", errno);

    const int type = pcap_datalink(handle);
    if (type != DLT_EN10MB && type != DLT_RAW)
        return tl::unexpected(Error{ErrorKind::Unsupported,
                                    "watch the interface with libpcap: it has frames neither of Ethernet nor of IP"});
    return tap;
}

void PcapTap::Closer::operator()(pcap *handle) const
{
    pcap_close(handle);
}

int PcapTap::descriptor() const
{
    return pcap_get_selectable_fd(m_handle.get());
}

// An error means that the interface is down or gone; rtnetlink tells which.
void PcapTap::read(const std::function<void(const TappedFrame &)> &accept)
{
    Reading reading = {accept, wallOffset()};
    pcap_dispatch(m_handle.get(), FramesAtOnce, take, reinterpret_cast<unsigned char *>(&reading));
}

__u64 PcapTap::lostFrames() const
{
    pcap_stat statistics = {};
    return pcap_stats(m_handle.get(), &statistics) < 0 ? 0 : statistics.ps_drop;
}

bool PcapTap::hasEthernet() const
{
    return pcap_datalink(m_handle.get()) == DLT_EN10MB;
}

} // namespace lanscope::helper

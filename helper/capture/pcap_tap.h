// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "bpf/lanscope.h"
#include "helper/capture/open.h"

struct pcap;
struct pcap_pkthdr;

namespace lanscope::helper {

/// One frame as libpcap shows it.
struct TappedFrame {
    std::span<const std::byte> octets; ///< what was captured; valid during the call
    __u32 length;                      ///< what the frame had
    __u64 time;                        ///< monotonic, nanoseconds
};

/// The frames of one direction of one interface, through libpcap and its ring.
class PcapTap
{
public:
    static Result<PcapTap> open(const CaptureRequest &request, lanscope_direction direction);

    /// Readable when frames wait.
    int descriptor() const;
    /// Hands over the frames that wait, at most some thousands of them.
    void read(const std::function<void(const TappedFrame &)> &accept);
    /// Frames the kernel had no room for since the tap was opened.
    __u64 lostFrames() const;
    /// False for interfaces whose frames begin with IP, such as tunnels.
    bool hasEthernet() const;

private:
    struct Closer {
        void operator()(pcap *handle) const;
    };
    explicit PcapTap(pcap *handle) : m_handle(handle) {}

    std::unique_ptr<pcap, Closer> m_handle;
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "helper/capture/backend.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// Whose traffic is wanted. Span turns promiscuity on while the session lasts; the others leave it alone.
enum class Mode { Host, Gateway, Span };
inline constexpr std::array<std::string_view, 3> ModeNames = {"host", "gateway", "span"};

/// Which backend is asked for; Auto climbs down from the best. The others are those of enum lanscope_backend.
enum class BackendChoice {
    Auto = 0,
    Xdp = LANSCOPE_BACKEND_XDP,
    XdpGeneric = LANSCOPE_BACKEND_XDP_GENERIC,
    Tc = LANSCOPE_BACKEND_TC,
    Pcap = LANSCOPE_BACKEND_PCAP,
};
inline constexpr std::array<std::string_view, 5> BackendNames = {"auto", "xdp", "xdp-generic", "tc", "pcap"};

/// What a session asks for, checked already.
struct CaptureRequest {
    unsigned interfaceIndex = 0;
    std::string interfaceName;
    Mode mode = Mode::Host;
    BackendChoice backend = BackendChoice::Auto;
    unsigned drainMs = 1000; ///< time between two drains
};

/// A running backend and, best first, why each better one is not in use.
struct OpenedCapture {
    std::unique_ptr<CaptureBackend> backend;
    std::string name; ///< one of BackendNames, not "auto"
    std::vector<std::string> reasons;
};

/// True when this request may reset the link: native XDP on a driver outside the table of undisturbed drivers. The
/// session then asks polkit for org.lanscope.attach-native as well.
bool needsAttachNative(const CaptureRequest &request);

/// Opens the backend that is asked for, or the best that works. Never replaces a program of somebody else.
Result<OpenedCapture> openCapture(const CaptureRequest &request);

/// One step each of openCapture(), for a request that names its backend.
///
/// The programs of bpf/: one for received frames where `request.backend` says, one for sent frames at TC egress.
Result<std::unique_ptr<CaptureBackend>> openBpfBackend(const CaptureRequest &request);
/// The last resort: packet sockets through libpcap, one for each direction. It counts by the same rules as the BPF
/// programs; an aggregate that offloading made is taken apart by the interface's MTU.
Result<std::unique_ptr<CaptureBackend>> openPcapBackend(const CaptureRequest &request);

} // namespace lanscope::helper

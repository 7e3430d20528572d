// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/open.h"

#include <fstream>

#include <bpf/libbpf.h>

#include "helper/capture/interface.h"

namespace lanscope::helper {

namespace {

// With PREEMPT_RT a program can be preempted by another on its CPU: per-CPU tables would not be exact.
bool isRealTimeKernel()
{
    return std::ifstream("/sys/kernel/realtime").get() == '1';
}

/// The backends to try, and in `reasons` why a better one is left out.
std::vector<BackendChoice> ladder(const CaptureRequest &request, std::vector<std::string> &reasons)
{
    if (request.backend != BackendChoice::Auto)
        return {request.backend};
    if (isRealTimeKernel()) {
        reasons.emplace_back("count with BPF: this real-time kernel may interrupt a program, which would miscount");
        return {BackendChoice::Pcap};
    }
    const std::string driver = driverOf(request.interfaceName);
    if (request.mode != Mode::Host || nativeXdpOn(driver) == NativeXdp::Gentle)
        return {BackendChoice::Xdp, BackendChoice::Tc, BackendChoice::Pcap};
    reasons.push_back("attach native XDP to " + request.interfaceName + ": with the driver " +
                      (driver.empty() ? "of this interface" : driver) +
                      " it may interrupt the connection or slow it down, and is only used when asked for");
    return {BackendChoice::Tc, BackendChoice::Pcap};
}

} // namespace

bool needsAttachNative(const CaptureRequest &request)
{
    const bool wantsNative =
        request.backend == BackendChoice::Xdp || (request.backend == BackendChoice::Auto && request.mode != Mode::Host);
    return wantsNative && nativeXdpOn(driverOf(request.interfaceName)) == NativeXdp::Risky;
}

Result<OpenedCapture> openCapture(const CaptureRequest &request)
{
    libbpf_set_print(nullptr); // what fails is said once, in the sentence of the error
    std::vector<std::string> reasons;
    Error last;
    for (const BackendChoice choice : ladder(request, reasons)) {
        CaptureRequest step = request;
        step.backend = choice;
        auto backend = choice == BackendChoice::Pcap ? openPcapBackend(step) : openBpfBackend(step);
        if (backend)
            return OpenedCapture{std::move(*backend), std::string(BackendNames[static_cast<std::size_t>(choice)]),
                                 reasons};
        last = backend.error();
        reasons.push_back(last.sentence);
    }
    return tl::unexpected(last);
}

} // namespace lanscope::helper

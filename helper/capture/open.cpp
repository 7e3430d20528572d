// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/open.h"

#include <fstream>

#include "helper/capture/bpf_backend.h"
#include "helper/capture/interface.h"
#include "helper/capture/pcap_backend.h"
#include "helper/capture/tc_filter.h"

namespace lanscope::helper {

namespace {

/// One rung of the ladder.
struct Step {
    const char *name;
    Result<std::unique_ptr<CaptureBackend>> (*open)(const CaptureRequest &);
};

Result<std::unique_ptr<CaptureBackend>> openXdp(const CaptureRequest &request)
{
    return BpfBackend::open(request, HookPoint::NativeXdp);
}

Result<std::unique_ptr<CaptureBackend>> openGenericXdp(const CaptureRequest &request)
{
    return BpfBackend::open(request, HookPoint::GenericXdp);
}

Result<std::unique_ptr<CaptureBackend>> openTc(const CaptureRequest &request)
{
    return BpfBackend::open(request, HookPoint::TcIngress);
}

constexpr Step Xdp = {"xdp", openXdp};
constexpr Step XdpGeneric = {"xdp-generic", openGenericXdp};
constexpr Step Tc = {"tc", openTc};
constexpr Step Pcap = {"pcap", openPcapBackend};

// With PREEMPT_RT a program can be preempted by another on its CPU: per-CPU tables would not be exact.
bool isRealTimeKernel()
{
    std::ifstream realtime("/sys/kernel/realtime");
    return realtime.get() == '1';
}

/// The steps to try, and in `reasons` why a better one is left out.
std::vector<Step> ladder(const CaptureRequest &request, std::vector<std::string> &reasons)
{
    switch (request.backend) {
    case BackendChoice::Xdp:
        return {Xdp};
    case BackendChoice::XdpGeneric:
        return {XdpGeneric};
    case BackendChoice::Tc:
        return {Tc};
    case BackendChoice::Pcap:
        return {Pcap};
    case BackendChoice::Auto:
        break;
    }
    if (isRealTimeKernel()) {
        reasons.emplace_back("count with BPF: this real-time kernel may interrupt a program, which would miscount");
        return {Pcap};
    }
    const std::string driver = driverOf(request.interfaceName);
    if (request.mode != Mode::Host || isGentle(driver))
        return {Xdp, Tc, Pcap};
    reasons.push_back("attach native XDP to " + request.interfaceName + ": with the driver " +
                      (driver.empty() ? "of this interface" : driver) +
                      " it may interrupt the connection or slow it down, and is only used when asked for");
    return {Tc, Pcap};
}

} // namespace

bool needsAttachNative(const CaptureRequest &request)
{
    const bool wantsNative =
        request.backend == BackendChoice::Xdp || (request.backend == BackendChoice::Auto && request.mode != Mode::Host);
    return wantsNative && !staysUndisturbed(driverOf(request.interfaceName));
}

Result<OpenedCapture> openCapture(const CaptureRequest &request)
{
    silenceLibbpf();
    OpenedCapture opened;
    Error last;
    for (const Step &step : ladder(request, opened.reasons)) {
        auto backend = step.open(request);
        if (backend) {
            opened.backend = std::move(*backend);
            opened.name = step.name;
            return opened;
        }
        last = backend.error();
        opened.reasons.push_back(last.sentence);
    }
    return tl::unexpected(last);
}

unsigned sweepStaleFilters()
{
    silenceLibbpf();
    return TcFilter::sweepStale();
}

} // namespace lanscope::helper

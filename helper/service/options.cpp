// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/options.h"

#include <algorithm>

#include <net/if.h>

namespace lanscope::helper {

constexpr unsigned ShortestDrain = 20; // milliseconds: one drain waits up to 50 for running programs
constexpr unsigned LongestDrain = 60'000;

static tl::unexpected<Error> invalid(const std::string &reason)
{
    return failure(ErrorKind::InvalidOption, "check the options: " + reason);
}

Result<CaptureRequest> checkOptions(const CaptureOptions &options)
{
    const auto *mode = std::ranges::find(ModeNames, std::string_view(options.mode));
    if (mode == ModeNames.end())
        return invalid("the mode must be host, gateway or span");

    const auto *backend = std::ranges::find(BackendNames, std::string_view(options.backend));
    if (backend == BackendNames.end())
        return invalid("the backend must be auto, xdp, xdp-generic, tc or pcap");

    if (options.drainMs < ShortestDrain || options.drainMs > LongestDrain)
        return invalid("the time between two drains must be 20 to 60000 milliseconds");

    if (const auto present = checkInterface(options.interfaceIndex, options.interfaceName); !present)
        return tl::unexpected(present.error());

    return CaptureRequest{options.interfaceIndex, options.interfaceName, static_cast<Mode>(mode - ModeNames.begin()),
                          static_cast<BackendChoice>(backend - BackendNames.begin()), options.drainMs};
}

Result<void> checkInterface(unsigned index, std::string_view name)
{
    char actual[IF_NAMESIZE] = {};
    if (index > 0 && if_indextoname(index, actual) && name == actual)
        return {};
    const std::string reason = "there is no interface of this name with number " + std::to_string(index);
    return failure(ErrorKind::NoSuchInterface, "find the interface: " + reason);
}

} // namespace lanscope::helper

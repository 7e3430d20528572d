// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/options.h"

#include <array>
#include <utility>

#include <net/if.h>

namespace lanscope::helper {

namespace {

constexpr unsigned ShortestDrain = 20; // milliseconds: one drain waits up to 50 for running programs
constexpr unsigned LongestDrain = 60'000;

constexpr std::array Modes = {
    std::pair{std::string_view("host"), Mode::Host},
    std::pair{std::string_view("gateway"), Mode::Gateway},
    std::pair{std::string_view("span"), Mode::Span},
};

constexpr std::array Backends = {
    std::pair{std::string_view("auto"), BackendChoice::Auto},
    std::pair{std::string_view("xdp"), BackendChoice::Xdp},
    std::pair{std::string_view("xdp-generic"), BackendChoice::XdpGeneric},
    std::pair{std::string_view("tc"), BackendChoice::Tc},
    std::pair{std::string_view("pcap"), BackendChoice::Pcap},
};

template <typename Choices>
auto find(const Choices &choices, std::string_view word)
{
    for (const auto &choice : choices) {
        if (choice.first == word)
            return &choice;
    }
    return static_cast<const typename Choices::value_type *>(nullptr);
}

tl::unexpected<Error> invalid(const std::string &reason)
{
    return tl::unexpected(Error{ErrorKind::InvalidOption, "check the options: " + reason});
}

} // namespace

Result<CaptureRequest> checkOptions(const CaptureOptions &options)
{
    const auto *mode = find(Modes, options.mode);
    if (!mode)
        return invalid("the mode must be host, gateway or span");

    const auto *backend = find(Backends, options.backend);
    if (!backend)
        return invalid("the backend must be auto, xdp, xdp-generic, tc or pcap");

    if (options.drainMs < ShortestDrain || options.drainMs > LongestDrain)
        return invalid("the time between two drains must be 20 to 60000 milliseconds");

    if (const auto present = checkInterface(options.interfaceIndex, options.interfaceName); !present)
        return tl::unexpected(present.error());

    return CaptureRequest{options.interfaceIndex, std::string(options.interfaceName), mode->second, backend->second};
}

Result<void> checkInterface(unsigned index, std::string_view name)
{
    std::array<char, IF_NAMESIZE> actual = {};
    if (index > 0 && if_indextoname(index, actual.data()) && name == actual.data())
        return {};
    const std::string reason = "there is no interface of this name with number " + std::to_string(index);
    return tl::unexpected(Error{ErrorKind::NoSuchInterface, "find the interface: " + reason});
}

} // namespace lanscope::helper

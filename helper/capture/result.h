// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace lanscope::helper {

/// Why something failed, in the words of the bus: each kind is one error name org.lanscope.Error.<kind>.
enum class ErrorKind { NotAuthorized, NoSuchInterface, Busy, Unsupported, InvalidOption, LimitsExceeded, System };

/// A failure: its kind and a sentence "doing: reason" fit to show a person.
struct Error {
    ErrorKind kind = ErrorKind::System;
    std::string sentence;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// The failure of a system call: "doing: strerror(number)". `number` is a positive errno value.
tl::unexpected<Error> systemError(const std::string &doing, int number);

} // namespace lanscope::helper

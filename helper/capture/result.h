// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstdlib>
#include <cstring>
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

inline tl::unexpected<Error> failure(ErrorKind kind, const std::string &sentence)
{
    return tl::unexpected(Error{kind, sentence});
}

/// The failure of a system call: "doing: strerror(number)". `number` is errno, or what a library returned in its place.
inline tl::unexpected<Error> systemError(const std::string &doing, int number)
{
    return failure(ErrorKind::System, doing + ": " + std::strerror(std::abs(number)));
}

/// What a library call returned: its failure when below zero.
inline Result<void> succeeded(const std::string &doing, int result)
{
    return result < 0 ? Result<void>(systemError(doing, result)) : Result<void>();
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace lanscope {

/// Why something could not be done: one sentence "doing: reason" in the user's language, fit to be shown as it is.
struct Error {
    QString sentence;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// The failure "doing: reason".
tl::unexpected<Error> failure(const QString &doing, const QString &reason);

/// The failure of a system call: "doing: " and what the C library says of `number` (a positive errno value).
tl::unexpected<Error> systemFailure(const QString &doing, int number);

} // namespace lanscope

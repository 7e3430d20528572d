// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/bus.h"

namespace lanscope::helper {

namespace {

constexpr const char *ErrorNames[] = {
    // by ErrorKind
    "org.lanscope.Error.NotAuthorized", "org.lanscope.Error.NoSuchInterface", "org.lanscope.Error.Busy",
    "org.lanscope.Error.Unsupported",   "org.lanscope.Error.InvalidOption",   "org.lanscope.Error.LimitsExceeded",
    "org.lanscope.Error.System",
};

} // namespace

int replyError(sd_bus_message *call, const Error &failure)
{
    const char *name = ErrorNames[static_cast<std::size_t>(failure.kind)];
    return sd_bus_reply_method_errorf(call, name, "%s", failure.sentence.c_str());
}

} // namespace lanscope::helper

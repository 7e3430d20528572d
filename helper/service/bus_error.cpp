// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/bus_error.h"

namespace lanscope::helper {

const char *busErrorName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotAuthorized:
        return "org.lanscope.Error.NotAuthorized";
    case ErrorKind::NoSuchInterface:
        return "org.lanscope.Error.NoSuchInterface";
    case ErrorKind::Busy:
        return "org.lanscope.Error.Busy";
    case ErrorKind::Unsupported:
        return "org.lanscope.Error.Unsupported";
    case ErrorKind::InvalidOption:
        return "org.lanscope.Error.InvalidOption";
    case ErrorKind::LimitsExceeded:
        return "org.lanscope.Error.LimitsExceeded";
    case ErrorKind::System:
        break;
    }
    return "org.lanscope.Error.System";
}

int setBusError(sd_bus_error *error, const Error &failure)
{
    return sd_bus_error_set(error, busErrorName(failure.kind), failure.sentence.c_str());
}

void replyBusError(sd_bus_message *call, const Error &failure)
{
    sd_bus_reply_method_errorf(call, busErrorName(failure.kind), "%s", failure.sentence.c_str());
}

} // namespace lanscope::helper

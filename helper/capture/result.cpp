// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/result.h"

#include <cstring>

namespace lanscope::helper {

tl::unexpected<Error> systemError(const std::string &doing, int number)
{
    return tl::unexpected(Error{ErrorKind::System, doing + ": " + strerror(number)});
}

} // namespace lanscope::helper

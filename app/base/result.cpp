// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"

#include <cstring>

namespace lanscope {

tl::unexpected<Error> failure(const QString &doing, const QString &reason)
{
    return tl::unexpected(Error{doing + QStringLiteral(": ") + reason});
}

tl::unexpected<Error> systemFailure(const QString &doing, int number)
{
    return failure(doing, QString::fromLocal8Bit(strerror(number)));
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/contribution.h"

namespace lanscope {

QString scopeKey(Scope scope)
{
    switch (scope) {
    case Scope::Local:
        return QStringLiteral("local");
    case Scope::Multicast:
        return QStringLiteral("multicast");
    case Scope::Lan:
        return QStringLiteral("lan");
    case Scope::Internet:
        return QStringLiteral("internet");
    }
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/device_symbol.h"

#include "app/models/device_text.h"
#include "app/views/symbol.h"

namespace lanscope {

QIcon deviceIcon(const Device &device)
{
    if (device.user.icon)
        return categoryIcon(*device.user.icon);
    const bool isPlainSelf = device.isSelf && !device.user.category;
    return isPlainSelf ? thisComputerIcon() : categoryIcon(shownCategory(device));
}

QIcon presenceSymbol(Presence presence)
{
    switch (presence) {
    case Presence::Here:
        return symbol(QStringLiteral("here"));
    case Presence::Quiet:
        return symbol(QStringLiteral("quiet"));
    case Presence::Away:
        return symbol(QStringLiteral("away"));
    case Presence::Gone:
        return symbol(QStringLiteral("gone"));
    case Presence::Unknown:
        break;
    }
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QHash>
#include <QStringList>

#include "app/anomaly/distinct_window.h"
#include "app/anomaly/event_window.h"
#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

/// Somebody and the host he turns to. The address stands beside the MAC because a router speaks for many.
struct Route {
    MacAddress mac;
    IpAddress from;
    IpAddress to;
    bool operator==(const Route &) const = default;
    friend size_t qHash(const Route &route, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, route.mac, route.from, route.to);
    }
};

/// Somebody and the service he looks for.
struct Sweep {
    MacAddress mac;
    IpAddress from;
    quint16 port = 0;
    bool operator==(const Sweep &) const = default;
    friend size_t qHash(const Sweep &sweep, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, sweep.mac, sweep.from, sweep.port);
    }
};

/// A service of a host.
struct Target {
    IpAddress address;
    quint16 port = 0;
    auto operator<=>(const Target &) const = default;
    QString toString() const
    {
        const bool isV6 = address.family == IpAddress::Family::V6;
        return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
    }
    friend size_t qHash(const Target &target, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, target.address, target.port);
    }
};

inline QString textOf(quint16 port)
{
    return QString::number(port);
}
inline QString textOf(const QString &text)
{
    return text;
}
template <typename Value>
QString textOf(const Value &value)
{
    return value.toString();
}

/// The smallest few of some things as text.
template <typename Thing>
QString sortedExamples(QList<Thing> things)
{
    std::sort(things.begin(), things.end());
    QStringList texts;
    for (const Thing &thing : things.mid(0, 6)) // examplesOf() shows five, and that there are more
        texts.append(textOf(thing));
    return examplesOf(texts);
}

inline QString countText(qint64 count)
{
    return QString::number(count);
}

} // namespace lanscope

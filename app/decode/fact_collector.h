// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/observation.h"

namespace lanscope {

/// Gathers what one frame tells, in the order in which it is added and at most MaximumObservations. Facts about a group
/// or null MAC address are dropped: nobody has one.
class FactCollector
{
public:
    FactCollector(MacAddress source, Timestamp time, Protocol protocol);

    /// A fact that the frame's sender states about itself.
    void add(Fact fact) { addAbout(m_source, std::move(fact)); }
    /// An attribute that the sender states of itself, unless its text is empty.
    void addText(const char *key, const QString &text);
    /// What the sender calls itself, a Hostname or a DisplayName, unless it is empty.
    template <typename Name>
    void addName(const QString &name)
    {
        if (!name.isEmpty())
            add(Name{name});
    }

    /// A fact about another device than the frame's sender: the client of a DHCP server or relay.
    void addAbout(MacAddress speaker, Fact fact);

    /// The frame holds octets that its protocol does not allow.
    void markMalformed() { m_decoded.malformed = true; }

    Decoded take() { return std::move(m_decoded); }

private:
    MacAddress m_source;
    Timestamp m_time;
    Protocol m_protocol;
    Decoded m_decoded;
};

/// Whether a single station can have this address: neither a group nor the null address.
inline bool isStation(const MacAddress &mac)
{
    return !mac.isGroup() && !mac.isNull();
}

/// Whether a device can have this address on a network: not "any", not a group, not the loopback.
inline bool isHostAddress(const IpAddress &address)
{
    return !address.isNull() && !address.isUnspecified() && !address.isMulticast() && !address.isLoopback();
}

} // namespace lanscope

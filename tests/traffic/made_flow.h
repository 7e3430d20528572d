// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ip_prefix.h"
#include "app/capture/flow_record.h"
#include "app/inventory/inventory.h"

namespace lanscope::test {

inline MacAddress station(int number)
{
    MacAddress mac;
    mac.octets = {0x00, 0x11, 0x22, 0, 0, quint8(number)};
    return mac;
}

inline MacAddress everybody()
{
    MacAddress mac;
    mac.octets.fill(0xff);
    return mac;
}

inline IpAddress at(const char *text)
{
    return *IpAddress::fromString(QString::fromLatin1(text));
}

inline IpPrefix prefix(const char *text)
{
    return *IpPrefix::fromString(QString::fromLatin1(text));
}

constexpr Timestamp second(double number)
{
    return {1'800'000'000'000'000'000 + qint64(number * 1e9)};
}

/// A flow in the making: TCP from station 5 to station 1.
class MadeFlow
{
public:
    MadeFlow(const char *source, const char *destination)
    {
        m_flow.sourceMac = station(5);
        m_flow.destinationMac = station(1);
        m_flow.key.source = at(source);
        m_flow.key.destination = at(destination);
        m_flow.key.ethertype = m_flow.key.source.family == IpAddress::Family::V4 ? 0x0800 : 0x86dd;
        m_flow.key.protocol = 6;
        m_flow.key.interfaceIndex = 1;
        m_flow.counters.packets = 1;
        m_flow.counters.bytes = 100;
        m_flow.first = m_flow.last = second(0);
    }
    MadeFlow &from(const MacAddress &mac) { return m_flow.sourceMac = mac, *this; }
    MadeFlow &to(const MacAddress &mac) { return m_flow.destinationMac = mac, *this; }
    MadeFlow &ports(int source, int destination)
    {
        m_flow.key.sourcePort = quint16(source);
        m_flow.key.destinationPort = quint16(destination);
        return *this;
    }
    MadeFlow &protocol(int number) { return m_flow.key.protocol = quint8(number), *this; }
    MadeFlow &bytes(quint64 packets, quint64 octets)
    {
        m_flow.counters.packets = packets;
        m_flow.counters.bytes = octets;
        return *this;
    }
    MadeFlow &syn() { return m_flow.counters.syn = m_flow.counters.synOnly = 1, *this; }
    MadeFlow &synAck() { return m_flow.counters.syn = 1, *this; }
    MadeFlow &on(int interface) { return m_flow.key.interfaceIndex = quint32(interface), *this; }
    MadeFlow &when(double number) { return m_flow.first = m_flow.last = second(number), *this; }
    /// The same packets' answer.
    MadeFlow reversed() const
    {
        MadeFlow answer = *this;
        std::swap(answer.m_flow.sourceMac, answer.m_flow.destinationMac);
        std::swap(answer.m_flow.key.source, answer.m_flow.key.destination);
        std::swap(answer.m_flow.key.sourcePort, answer.m_flow.key.destinationPort);
        return answer;
    }
    /// A frame that is not IP.
    static MadeFlow ofType(int etherType)
    {
        MadeFlow flow("0.0.0.0", "0.0.0.0");
        flow.m_flow.key = {};
        flow.m_flow.key.ethertype = quint16(etherType);
        flow.m_flow.key.interfaceIndex = 1;
        return flow;
    }
    operator const FlowRecord &() const { return m_flow; }

private:
    FlowRecord m_flow;
};

} // namespace lanscope::test

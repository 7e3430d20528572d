// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lanscope::test {

using Octets = std::vector<std::byte>;

/// Builds one Ethernet frame from the outside in; numbers in host order.
class FrameBuilder
{
public:
    FrameBuilder() { put16(0x0202).put32(2).put16(0x0202).put32(1); }

    FrameBuilder &sourceMac(unsigned last)
    {
        m_octets[11] = std::byte(last);
        return *this;
    }
    FrameBuilder &vlan(unsigned identifier) { return put16(0x8100).put16(identifier); }
    FrameBuilder &etherType(unsigned type) { return put16(type); }
    FrameBuilder &ipv4(unsigned protocol, std::uint32_t source, std::uint32_t destination, unsigned payload)
    {
        return put16(0x0800)
            .put16(0x4500)
            .put16(20 + payload)
            .put32(0)
            .put16(0x4000 | protocol)
            .put16(0)
            .put32(source)
            .put32(destination);
    }
    FrameBuilder &ipv6(unsigned next, unsigned payload)
    {
        put16(0x86dd).put32(0x60000000).put16(payload).put16(next << 8 | 64);
        for (const unsigned last : {1u, 2u})
            put32(0xfe800000).put32(0).put32(0).put32(last);
        return *this;
    }
    FrameBuilder &udp(unsigned source, unsigned destination, unsigned payload)
    {
        return put16(source).put16(destination).put16(8 + payload).put16(0).zeroes(payload);
    }
    FrameBuilder &tcp(unsigned source, unsigned destination, unsigned flags)
    {
        return put16(source).put16(destination).put32(1).put32(1).put16(0x5000 | flags).put16(1024).put32(0);
    }
    FrameBuilder &text(const char *text)
    {
        for (; *text; ++text)
            m_octets.push_back(std::byte(*text));
        return *this;
    }
    FrameBuilder &zeroes(std::size_t count)
    {
        m_octets.resize(m_octets.size() + count);
        return *this;
    }
    Octets build() const { return m_octets; }

private:
    FrameBuilder &put16(unsigned value)
    {
        m_octets.push_back(std::byte(value >> 8));
        m_octets.push_back(std::byte(value));
        return *this;
    }
    FrameBuilder &put32(std::uint32_t value) { return put16(value >> 16).put16(value & 0xffff); }

    Octets m_octets;
};

/// A DNS query from 10.0.0.<host>, and the smallest TCP segment.
inline Octets dnsFrame(unsigned host = 1, unsigned port = 40000)
{
    return FrameBuilder().ipv4(17, 0x0a000000 + host, 0x0a0000fe, 20).udp(port, 53, 12).build();
}
inline Octets tcpFrame(unsigned flags, const char *payload = "")
{
    return FrameBuilder()
        .ipv4(6, 0x0a000001, 0x0a000002, 20 + unsigned(std::char_traits<char>::length(payload)))
        .tcp(40000, 80, flags)
        .text(payload)
        .build();
}
inline Octets arpFrame(unsigned mac = 1)
{
    return FrameBuilder().sourceMac(mac).etherType(0x0806).zeroes(28).build();
}

} // namespace lanscope::test

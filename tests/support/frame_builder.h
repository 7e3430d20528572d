// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace lanscope::test {

/// Builds a frame from the outside in: each call adds one header behind those before it. Numbers are in host order.
/// build() fills in the lengths of IP, UDP and PPPoE by what follows them, unless a header was told a length.
class FrameBuilder
{
public:
    using Octets = std::vector<std::uint8_t>;

    static constexpr unsigned FillIn = ~0u;

    FrameBuilder &ethernet(unsigned type, unsigned source = 1, unsigned destination = 2)
    {
        return put({2, 0, 0, 0}).put16(destination).put({2, 0, 0, 0}).put16(source).put16(type);
    }
    FrameBuilder &tag(unsigned identifier, unsigned type) { return put16(identifier).put16(type); }
    FrameBuilder &pppoe(unsigned protocol)
    {
        put({0x11, 0}).put16(7);
        length16(-2, FillIn);
        return put16(protocol);
    }

    struct Ipv4 {
        std::uint8_t protocol = 17;
        unsigned fragment = 0; ///< in units of eight octets
        bool moreFragments = false;
        unsigned optionWords = 0; ///< of four octets
        unsigned length = FillIn; ///< the header's total length
        unsigned version = 4;
        std::uint32_t source = 0x0a000001;
        std::uint32_t destination = 0x0a000002;
    };
    FrameBuilder &ipv4(const Ipv4 &ip)
    {
        put8(ip.version << 4 | (5 + ip.optionWords)).put8(0);
        length16(2, ip.length);
        put16(1).put16((ip.moreFragments ? 0x2000u : 0u) | ip.fragment);
        put({64, ip.protocol, 0, 0}).put32(ip.source).put32(ip.destination);
        for (unsigned i = 0; i < ip.optionWords; ++i)
            put32(0x01010101); // no operation, RFC 791 section 3.1
        return *this;
    }

    struct Ipv6 {
        std::uint8_t next = 17;
        unsigned length = FillIn; ///< the header's payload length
        std::uint8_t host = 1;    ///< last octet of the source, fe80::host to fe80::2
    };
    FrameBuilder &ipv6(const Ipv6 &ip)
    {
        put32(0x60000000);
        length16(-36, ip.length);
        put({ip.next, 64}).put32(0xfe800000).zeroes(11).put8(ip.host);
        return put32(0xfe800000).zeroes(11).put8(2);
    }
    /// An extension header of `words` times eight octets.
    FrameBuilder &extension(std::uint8_t next, unsigned words = 1)
    {
        return put({next, std::uint8_t(words - 1)}).zeroes(8 * words - 2);
    }
    FrameBuilder &fragment6(std::uint8_t next, unsigned offset, bool more)
    {
        return put({next, 0}).put16(offset << 3 | (more ? 1u : 0u)).put32(9);
    }
    FrameBuilder &authentication(std::uint8_t next) { return put({next, 4}).zeroes(22); }

    FrameBuilder &udp(unsigned source, unsigned destination)
    {
        put16(source).put16(destination);
        length16(4, FillIn);
        return put16(0);
    }
    FrameBuilder &tcp(unsigned source, unsigned destination, unsigned flags, unsigned optionWords = 0)
    {
        put16(source).put16(destination).put32(1).put32(2);
        return put8((5 + optionWords) << 4).put8(flags).put16(512).put32(0).zeroes(4 * optionWords);
    }
    FrameBuilder &icmp(unsigned type, unsigned code) { return put8(type).put8(code).zeroes(6); }

    FrameBuilder &text(const char *text)
    {
        for (; *text; ++text)
            put8(std::uint8_t(*text));
        return *this;
    }
    FrameBuilder &zeroes(unsigned count)
    {
        m_octets.resize(m_octets.size() + count);
        return *this;
    }
    FrameBuilder &put(std::initializer_list<std::uint8_t> octets)
    {
        m_octets.insert(m_octets.end(), octets);
        return *this;
    }
    /// Leaves only the first `octets` octets, as a frame cut off on its way.
    FrameBuilder &cut(std::size_t octets)
    {
        m_cut = octets;
        return *this;
    }

    Octets build() const
    {
        Octets frame = m_octets;
        for (const Length &length : m_lengths) {
            const auto value = unsigned(int(frame.size() - length.at) + length.counted);
            frame[length.at] = std::uint8_t(value >> 8);
            frame[length.at + 1] = std::uint8_t(value);
        }
        if (m_cut)
            frame.resize(m_cut);
        return frame;
    }

private:
    struct Length {
        std::size_t at;
        int counted; ///< octets before the field that it counts; negative: octets from the field on that it leaves out
    };

    FrameBuilder &put8(unsigned value)
    {
        m_octets.push_back(std::uint8_t(value));
        return *this;
    }
    FrameBuilder &put16(unsigned value) { return put8(value >> 8).put8(value); }
    FrameBuilder &put32(std::uint32_t value) { return put16(value >> 16).put16(value & 0xffff); }
    void length16(int counted, unsigned value)
    {
        if (value == FillIn)
            m_lengths.push_back({m_octets.size(), counted});
        put16(value == FillIn ? 0 : value);
    }

    Octets m_octets;
    std::vector<Length> m_lengths;
    std::size_t m_cut = 0;
};

} // namespace lanscope::test

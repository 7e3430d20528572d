// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bpf/known_frames.h"

namespace lanscope::test {

namespace {

constexpr unsigned Ip4 = 0x0800;
constexpr unsigned Ip6 = 0x86dd;
constexpr unsigned Vlan = 0x8100;
constexpr unsigned ServiceTag = 0x88a8;
constexpr unsigned OldServiceTag = 0x9100;
constexpr unsigned PppoeSession = 0x8864;

using F = FrameBuilder;

std::vector<KnownFrame> ipv4Frames()
{
    return {
        {"TCP", F().ethernet(Ip4).ipv4({.protocol = 6}).tcp(1000, 443, 0x10).zeroes(10).build(), 4, Ip4, 0, 6, 1000,
         443, 50, 64},
        {"TCP with options", F().ethernet(Ip4).ipv4({.protocol = 6}).tcp(1000, 443, 0x18, 3).zeroes(100).build(), 4,
         Ip4, 0, 6, 1000, 443, 152, 166},
        {"padded to the least frame",
         F().ethernet(Ip4).ipv4({.protocol = 6, .length = 40}).tcp(1, 2, 0x10).zeroes(6).build(), 4, Ip4, 0, 6, 1, 2,
         40, 54},
        {"UDP", F().ethernet(Ip4).ipv4({}).udp(5000, 6000).zeroes(40).build(), 4, Ip4, 0, 17, 5000, 6000, 68, 82},
        {"UDP without payload", F().ethernet(Ip4).ipv4({}).udp(5000, 6000).build(), 4, Ip4, 0, 17, 5000, 6000, 28, 42},
        {"ICMP: type and code stand for the port",
         F().ethernet(Ip4).ipv4({.protocol = 1}).icmp(3, 4).zeroes(30).build(), 4, Ip4, 0, 1, 0x0304, 0, 58, 72},
        {"IGMP has no ports", F().ethernet(Ip4).ipv4({.protocol = 2}).zeroes(8).build(), 4, Ip4, 0, 2, 0, 0, 28, 42},
        {"SCTP", F().ethernet(Ip4).ipv4({.protocol = 132}).udp(7, 8).zeroes(20).build(), 4, Ip4, 0, 132, 7, 8, 48, 62},
        {"options in front of UDP", F().ethernet(Ip4).ipv4({.optionWords = 10}).udp(5000, 6000).zeroes(9).build(), 4,
         Ip4, 0, 17, 5000, 6000, 77, 91},
        {"first fragment has ports", F().ethernet(Ip4).ipv4({.moreFragments = true}).udp(5000, 6000).zeroes(64).build(),
         4, Ip4, 0, 17, 5000, 6000, 92, 106},
        {"later fragment has none", F().ethernet(Ip4).ipv4({.fragment = 9}).zeroes(64).build(), 4, Ip4, 0, 17, 0, 0, 84,
         98},
        {"TCP cut off behind the ports",
         F().ethernet(Ip4).ipv4({.protocol = 6, .length = 28}).tcp(5, 6, 2).cut(42).build(), 4, Ip4, 0, 6, 5, 6, 28,
         42},
        {"UDP cut off before the ports", F().ethernet(Ip4).ipv4({.length = 22}).zeroes(2).build(), 4, Ip4, 0, 17, 0, 0,
         22, 36},
        {"a length beyond the frame is not believed",
         F().ethernet(Ip4).ipv4({.length = 1500}).udp(5, 6).zeroes(40).build(), 4, Ip4, 0, 17, 5, 6, 68, 82},
        {"no length: what the frame has", F().ethernet(Ip4).ipv4({.length = 0}).udp(5, 6).zeroes(40).build(), 4, Ip4, 0,
         17, 5, 6, 68, 82},
        {"jumbo frame", F().ethernet(Ip4).ipv4({}).udp(5, 6).zeroes(8900).build(), 4, Ip4, 0, 17, 5, 6, 8928, 8942},
    };
}

std::vector<KnownFrame> ipv6Frames()
{
    return {
        {"TCP over IPv6", F().ethernet(Ip6).ipv6({.next = 6}).tcp(1000, 443, 0x10).zeroes(10).build(), 6, Ip6, 0, 6,
         1000, 443, 70, 84},
        {"UDP over IPv6", F().ethernet(Ip6).ipv6({}).udp(5000, 6000).zeroes(40).build(), 6, Ip6, 0, 17, 5000, 6000, 88,
         102},
        {"ICMPv6", F().ethernet(Ip6).ipv6({.next = 58}).icmp(135, 0).zeroes(24).build(), 6, Ip6, 0, 58, 0x8700, 0, 72,
         86},
        {"hop-by-hop options", F().ethernet(Ip6).ipv6({.next = 0}).extension(58).icmp(143, 0).zeroes(20).build(), 6,
         Ip6, 0, 58, 0x8f00, 0, 76, 90},
        {"a chain of all kinds",
         F().ethernet(Ip6)
             .ipv6({.next = 0})
             .extension(60, 2)
             .extension(43)
             .extension(51, 3)
             .authentication(60)
             .extension(6)
             .tcp(7, 8, 0x10)
             .build(),
         6, Ip6, 0, 6, 7, 8, 140, 154},
        {"a chain that is too long ends without ports",
         F().ethernet(Ip6)
             .ipv6({.next = 60})
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(60)
             .extension(17)
             .udp(5, 6)
             .build(),
         6, Ip6, 0, 60, 0, 0, 120, 134},
        {"first fragment over IPv6",
         F().ethernet(Ip6).ipv6({.next = 44}).fragment6(17, 0, true).udp(5, 6).zeroes(8).build(), 6, Ip6, 0, 17, 5, 6,
         64, 78},
        {"later fragment over IPv6", F().ethernet(Ip6).ipv6({.next = 44}).fragment6(17, 3, false).zeroes(30).build(), 6,
         Ip6, 0, 17, 0, 0, 78, 92},
        {"no next header", F().ethernet(Ip6).ipv6({.next = 59, .length = 0}).zeroes(6).build(), 6, Ip6, 0, 59, 0, 0, 40,
         54},
        {"jumbogram: what the frame has",
         F().ethernet(Ip6).ipv6({.next = 0, .length = 0}).extension(17).udp(5, 6).zeroes(50).build(), 6, Ip6, 0, 17, 5,
         6, 106, 120},
        {"extension header cut off", F().ethernet(Ip6).ipv6({.next = 60, .length = 8}).extension(17, 4).cut(62).build(),
         6, Ip6, 0, 60, 0, 0, 48, 62},
    };
}

std::vector<KnownFrame> taggedFrames()
{
    return {
        {"VLAN", F().ethernet(Vlan).tag(0x2005, Ip4).ipv4({}).udp(5, 6).zeroes(40).build(), 4, Ip4, 5, 17, 5, 6, 68,
         86},
        {"priority tag without a VLAN", F().ethernet(Vlan).tag(0xe000, Ip4).ipv4({}).udp(5, 6).zeroes(40).build(), 4,
         Ip4, 0, 17, 5, 6, 68, 86},
        {"QinQ: the outer tag counts",
         F().ethernet(ServiceTag).tag(100, Vlan).tag(7, Ip6).ipv6({.next = 6}).tcp(1, 2, 0x10).build(), 6, Ip6, 100, 6,
         1, 2, 60, 82},
        {"three tags",
         F().ethernet(OldServiceTag).tag(3, ServiceTag).tag(4, Vlan).tag(5, Ip4).ipv4({}).udp(5, 6).zeroes(30).build(),
         4, Ip4, 3, 17, 5, 6, 58, 84},
        {"four tags are not IP",
         F().ethernet(Vlan).tag(1, Vlan).tag(2, Vlan).tag(3, Vlan).tag(4, Ip4).ipv4({}).udp(5, 6).build(), 0, Vlan, 1,
         0, 0, 0, 32, 58},
        {"PPPoE", F().ethernet(PppoeSession).pppoe(0x0021).ipv4({}).udp(5, 6).zeroes(40).build(), 4, Ip4, 0, 17, 5, 6,
         68, 90},
        {"PPPoE with IPv6 in a VLAN", F().ethernet(Vlan).tag(8, PppoeSession).pppoe(0x0057).ipv6({}).udp(5, 6).build(),
         6, Ip6, 8, 17, 5, 6, 48, 74},
        {"PPPoE that is not IP", F().ethernet(PppoeSession).pppoe(0xc021).zeroes(40).build(), 0, PppoeSession, 0, 0, 0,
         0, 48, 62},
    };
}

std::vector<KnownFrame> otherFrames()
{
    return {
        {"ARP", F().ethernet(0x0806).zeroes(46).build(), 0, 0x0806, 0, 0, 0, 0, 46, 60},
        {"802.3 length", F().ethernet(38).zeroes(46).build(), 0, 38, 0, 0, 0, 0, 46, 60},
        {"nothing behind Ethernet", F().ethernet(0x1234).build(), 0, 0x1234, 0, 0, 0, 0, 0, 14},
        {"IPv4 cut off", F().ethernet(Ip4).ipv4({}).cut(30).build(), 0, Ip4, 0, 0, 0, 0, 16, 30},
        {"IPv4 that says version 5", F().ethernet(Ip4).ipv4({.version = 5}).udp(5, 6).zeroes(40).build(), 0, Ip4, 0, 0,
         0, 0, 68, 82},
        {"IPv4 length below its header", F().ethernet(Ip4).ipv4({.length = 19}).udp(5, 6).zeroes(40).build(), 0, Ip4, 0,
         0, 0, 0, 68, 82},
        {"IPv6 cut off", F().ethernet(Ip6).ipv6({}).cut(53).build(), 0, Ip6, 0, 0, 0, 0, 39, 53},
        {"VLAN cut off", F().ethernet(Vlan).tag(5, Ip4).cut(16).build(), 0, Vlan, 0, 0, 0, 0, 2, 16},
    };
}

} // namespace

std::vector<KnownFrame> knownFrames()
{
    std::vector<KnownFrame> all;
    for (const auto &some : {ipv4Frames(), ipv6Frames(), taggedFrames(), otherFrames()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
// send_frames INTERFACE DESTINATION-MAC RATE SECONDS FLOWS LENGTH: UDP frames of LENGTH octets in FLOWS flows by turns,
// RATE a second (0: as fast as it goes). Prints frames sent, nanoseconds taken and nanoseconds of CPU used.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int FramesAtOnce = 64; // one system call each; more does not make veth any faster
constexpr std::int64_t Second = 1'000'000'000;
constexpr std::size_t HeaderOctets = 14 + 20 + 8;

std::int64_t now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * Second + time.tv_nsec;
}

[[noreturn]] void fail(const char *doing)
{
    std::perror(doing);
    std::exit(1);
}

int openInterface(const char *name)
{
    const int descriptor = socket(AF_PACKET, SOCK_RAW, 0);
    if (descriptor < 0)
        fail("open packet socket");
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = static_cast<int>(if_nametoindex(name));
    if (bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail("bind to interface");
    const int bypass = 1; // what is measured is the receiver
    setsockopt(descriptor, SOL_PACKET, PACKET_QDISC_BYPASS, &bypass, sizeof bypass);
    return descriptor;
}

void put16(std::uint8_t *at, unsigned value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8);
    at[1] = static_cast<std::uint8_t>(value);
}

std::vector<std::uint8_t> frame(const std::uint8_t *destination, unsigned flow, std::size_t length)
{
    std::vector<std::uint8_t> octets(length, 0);
    std::copy_n(destination, 6, octets.begin());
    octets[6] = 0x02; // locally administered: belongs to nobody
    octets[11] = 0x01;
    put16(&octets[12], 0x0800);
    octets[14] = 0x45;
    put16(&octets[16], static_cast<unsigned>(length - 14));
    octets[22] = 64;
    octets[23] = 17;
    octets[26] = 10;
    octets[27] = 78;
    put16(&octets[28], flow >> 8);
    octets[30] = 10;
    octets[31] = 79;
    octets[33] = 1;
    put16(&octets[34], 21'000 + (flow & 0xff));
    put16(&octets[36], 9);
    put16(&octets[38], static_cast<unsigned>(length - 34));
    return octets;
}

std::vector<mmsghdr> messages(std::vector<iovec> &parts)
{
    std::vector<mmsghdr> all(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        all[i].msg_hdr.msg_iov = &parts[i];
        all[i].msg_hdr.msg_iovlen = 1;
    }
    return all;
}

void waitUntil(std::int64_t time)
{
    const timespec until{time / Second, time % Second};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
}

std::uint64_t send(int descriptor, std::vector<mmsghdr> &all, std::uint64_t rate, std::int64_t began,
                   std::int64_t seconds)
{
    std::uint64_t sent = 0;
    for (std::size_t next = 0; now(CLOCK_MONOTONIC) < began + seconds * Second;) {
        if (rate > 0)
            waitUntil(began + static_cast<std::int64_t>(sent * Second / rate));
        const auto batch = std::min<std::size_t>(FramesAtOnce, all.size() - next);
        const int accepted = sendmmsg(descriptor, &all[next], static_cast<unsigned>(batch), 0);
        if (accepted < 0)
            fail("send frames");
        sent += static_cast<unsigned>(accepted);
        next = (next + static_cast<unsigned>(accepted)) % all.size();
    }
    return sent;
}

} // namespace

int main(int argc, char **argv)
{
    std::uint8_t mac[6];
    if (argc != 7 || std::sscanf(argv[2], "%hhx:%hhx:%hhx:%hhx:%hhx:%hhx", &mac[0], &mac[1], &mac[2], &mac[3], &mac[4],
                                 &mac[5]) != 6) {
        std::fputs("send_frames INTERFACE DESTINATION-MAC RATE SECONDS FLOWS LENGTH\n", stderr);
        return 2;
    }
    const auto flows = static_cast<unsigned>(std::strtoul(argv[5], nullptr, 10));
    const auto length = std::max<std::size_t>(HeaderOctets, std::strtoul(argv[6], nullptr, 10));
    std::vector<std::vector<std::uint8_t>> frames;
    std::vector<iovec> parts;
    for (unsigned flow = 0; flow < std::max(1U, flows); ++flow) {
        frames.push_back(frame(mac, flow, length));
        parts.push_back({frames.back().data(), length});
    }
    auto all = messages(parts);
    const int descriptor = openInterface(argv[1]);

    const std::int64_t began = now(CLOCK_MONOTONIC);
    const std::uint64_t sent = send(descriptor, all, std::strtoull(argv[3], nullptr, 10), began, std::atoll(argv[4]));
    std::printf("%llu %lld %lld\n", static_cast<unsigned long long>(sent),
                static_cast<long long>(now(CLOCK_MONOTONIC) - began),
                static_cast<long long>(now(CLOCK_PROCESS_CPUTIME_ID)));
    close(descriptor);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the BPF programs cost over programs that do nothing, whether they count exactly under load, and how long a drain
// takes. Prints rows: name, value, unit, reference, target, verdict. Needs root.
//   bench_kernel [MILLIONS [PART…]]    so many million packets for exactness, 0 for none; of plain rare copies many
//   drain
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <optional>

#include <sched.h>
#include <sys/capability.h>
#include <unistd.h>

#include "helper/capture/skeleton.h"
#include "tests/bpf/load_generator.h"
#include "tests/bpf/shuffler.h"
#include "tests/support/frame_builder.h"

using namespace lanscope::test;

namespace {

constexpr unsigned Rounds = 15;
constexpr unsigned Repeat = 200'000;
constexpr unsigned ManyFlows = 65'536;
constexpr unsigned BigTable = 2 * ManyFlows;

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void row(const std::string &name, double value, const char *unit, const std::string &reference,
         std::optional<double> most = std::nullopt)
{
    const char *verdict = !most ? "reported" : value <= *most ? "met" : "MISSED";
    std::printf("%s\t%.1f\t%s\t%s\t", name.c_str(), value, unit, reference.c_str());
    if (most)
        std::printf("<= %g\t%s\n", *most, verdict);
    else
        std::printf("-\t%s\n", verdict);
    std::fflush(stdout);
}

/// Runs the reference and the measured by turns; prints the median of what the measured takes more.
void compare(const std::string &name, const char *referenceName, const std::function<double()> &reference,
             const std::function<double()> &measured, std::optional<double> most)
{
    std::vector<double> floors, added;
    for (unsigned round = 0; round < Rounds; ++round) {
        floors.push_back(reference());
        added.push_back(measured() - floors.back());
    }
    char text[80];
    std::snprintf(text, sizeof text, "%s %.1f ns", referenceName, median(floors));
    row(name, median(added), "ns/packet more", text, most);
}

std::unique_ptr<CountingPrograms> load(unsigned slots4 = 16384)
{
    std::string reason;
    auto programs = CountingPrograms::load({.slots4 = slots4, .slots6 = 8192}, reason);
    if (programs)
        return programs;
    std::fprintf(stderr, "skipped: %s\n", reason.c_str());
    std::exit(77);
}

struct Frame {
    const char *name;
    FrameBuilder::Octets octets;
};

std::vector<Frame> plainFrames()
{
    using F = FrameBuilder;
    return {{"TCP of 64 octets", F().ethernet(0x0800).ipv4({.protocol = 6}).tcp(1000, 443, 0x10).zeroes(10).build()},
            {"mDNS that is not copied", F().ethernet(0x0800).ipv4({}).udp(5353, 5353).zeroes(60).build()},
            {"TCP over IPv6", F().ethernet(0x86dd).ipv6({.next = 6}).tcp(1000, 443, 0x10).zeroes(10).build()}};
}

void measurePlainFrames(const std::string &where, std::optional<double> most)
{
    const auto programs = load();
    const Shuffler bare(nullptr, Program::Xdp);
    for (const Frame &frame : plainFrames()) {
        const auto &[name, bytes] = frame;
        const auto &octets = bytes;                  // clang 14 captures no structured binding
        programs->run(Program::Xdp, octets, Repeat); // opens the flow, and drains its tokens
        compare(
            "XDP, " + std::string(name) + where, "bare XDP_PASS",
            [&] { return bare.runBare(Program::Xdp, octets, Repeat); },
            [&] { return programs->run(Program::Xdp, octets, Repeat); }, most);
    }
    const Shuffler bareTc(nullptr, Program::Egress);
    const auto frame = plainFrames()[0].octets;
    compare(
        "TC egress, TCP of 64 octets" + where, "bare TC program",
        [&] { return bareTc.runBare(Program::Egress, frame, Repeat); },
        [&] { return programs->run(Program::Egress, frame, Repeat); }, std::nullopt);
}

void measureRareFrames()
{
    using F = FrameBuilder;
    const auto programs = load();
    const Shuffler bare(nullptr, Program::Xdp);
    const Frame frames[] = {
        {"VLAN-tagged TCP", F().ethernet(0x8100).tag(5, 0x0800).ipv4({.protocol = 6}).tcp(1, 2, 16).zeroes(10).build()},
        {"IPv6 extension header", F().ethernet(0x86dd).ipv6({.next = 60}).extension(6).tcp(1, 2, 16).build()}};
    for (const Frame &frame : frames) {
        const auto &[name, bytes] = frame;
        const auto &octets = bytes; // clang 14 captures no structured binding
        programs->run(Program::Xdp, octets, Repeat);
        compare(
            "XDP, " + std::string(name) + " (the general way)", "bare XDP_PASS",
            [&] { return bare.runBare(Program::Xdp, octets, Repeat); },
            [&] { return programs->run(Program::Xdp, octets, Repeat); }, std::nullopt);
    }
}

/// A kind of frame that is copied, as a sender sends it.
struct Described {
    const char *name;
    unsigned kind;
    FrameBuilder::Octets octets;
};

/// Copies a frame so many times; ends the benchmark when one of them was not.
double copied(CountingPrograms &programs, const Described &frame, unsigned copies)
{
    programs.refillTokens();
    programs.frames(); // room in the ring buffer
    const double nanoseconds = programs.run(Program::Xdp, frame.octets, copies);
    if (programs.copied(frame.kind) == copies && programs.dropped(frame.kind) == 0)
        return nanoseconds;
    std::fprintf(stderr, "%s: %llu of %u frames were copied\n", frame.name,
                 static_cast<unsigned long long>(programs.copied(frame.kind)), copies);
    std::exit(1);
}

void measureCopies()
{
    constexpr unsigned Copies = 400; // fewer than a bucket has tokens
    using F = FrameBuilder;
    const auto programs = load();
    const Shuffler bare(nullptr, Program::Xdp);
    const Described frames[] = {
        {"ARP", LANSCOPE_FRAME_ARP, F().ethernet(0x0806).zeroes(46).build()},
        {"mDNS", LANSCOPE_FRAME_MDNS, F().ethernet(0x0800).ipv4({}).udp(5353, 5353).zeroes(200).build()},
        {"DHCP", LANSCOPE_FRAME_DHCP4, F().ethernet(0x0800).ipv4({}).udp(68, 67).zeroes(548).build()}};
    // The first touch of each page of the ring buffer is the machine's, 10 us here, and not any frame's.
    for (unsigned octets = 0; octets < bpf_map__max_entries(programs->object().maps.frames); octets += Copies * 600)
        copied(*programs, frames[2], Copies);
    for (const Described &frame : frames) {
        programs->run(Program::Xdp, frame.octets, 100); // opens the flow
        compare(
            "one discovery frame copied: " + std::string(frame.name), "bare XDP_PASS",
            [&] { return bare.runBare(Program::Xdp, frame.octets, Copies); },
            [&] { return copied(*programs, frame, Copies); }, 300);
    }
}

void measureManyFlows(const std::string &where)
{
    const auto programs = load(BigTable);
    const Shuffler counting(programs.get(), Program::Xdp);
    const Shuffler bare(nullptr, Program::Xdp);
    const Shuffler touching = Shuffler::touching();
    const auto inOtherOrder = [](const Shuffler &shuffler) {
        return double(shuffler.send(4 * ManyFlows, ManyFlows, 0, Shuffler::Order::Other));
    };
    const auto nothing = [&] { return inOtherOrder(bare); };
    const auto touched = [&] { return inOtherOrder(touching); };
    const auto known = [&] { return inOtherOrder(counting); };
    compare("65,536 cache lines touched" + where, "the same frames, bare XDP_PASS", nothing, touched, std::nullopt);
    compare(
        "65,536 flows, all new" + where, "the same frames, bare XDP_PASS",
        [&] { return bare.send(ManyFlows, ManyFlows); },
        [&] {
            programs->drain();
            return double(counting.send(ManyFlows, ManyFlows));
        },
        150);
    for (unsigned packets = 1; packets <= 8; packets += 4) // the first of a flow are looked at longer
        known();
    compare("65,536 flows, all known" + where, "the same frames, bare XDP_PASS", nothing, known, 40);
    compare("65,536 flows, all known" + where, "one cache line of a table touched", touched, known, std::nullopt);
}

void measureDrain()
{
    using Clock = std::chrono::steady_clock;
    const auto programs = load(BigTable);
    const Shuffler counting(programs.get(), Program::Xdp);
    std::vector<lanscope_flow_record> records(4096);
    std::vector<double> milliseconds, waits;
    std::size_t flows = 0;
    for (unsigned round = 0; round < Rounds; ++round) {
        counting.send(ManyFlows, ManyFlows);
        programs->tables().flip();
        waits.push_back(double(programs->tables().totals().drain_ns) / 1e6);
        const auto begun = Clock::now();
        for (flows = 0; const std::size_t count = programs->tables().next(records);)
            flows += count;
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
    }
    char text[80];
    std::snprintf(text, sizeof text, "%zu flows; wait before it %.1f ms", flows, median(waits));
    row("drain of 65,536 flows", median(milliseconds), "ms", text, 5);
}

void balance(unsigned millionPackets)
{
    constexpr unsigned Runs = 3;
    const auto programs = load(ManyFlows);
    const auto cpus = unsigned(sysconf(_SC_NPROCESSORS_ONLN));
    for (const auto &[name, program] : {std::pair{"XDP", Program::Xdp}, std::pair{"TC", Program::Egress}}) {
        for (const unsigned flows : {1u, 1024u, 65'536u, 200'000u}) {
            double worst = 0;
            Balance last;
            for (unsigned run = 0; run < Runs; ++run) {
                last = balanceUnderLoad(*programs, program, millionPackets * 1'000'000 / cpus, flows);
                worst = std::max(worst, std::abs(double(last.difference())));
            }
            char text[120];
            std::snprintf(text, sizeof text, "generator: %llu packets, %llu overflow, %u drains, the worst of %u runs",
                          static_cast<unsigned long long>(last.sent), static_cast<unsigned long long>(last.overflow),
                          last.drains, Runs);
            row("exactness, " + std::string(name) + ", " + std::to_string(flows) + " flows", worst, "packets off", text,
                0);
        }
    }
}

/// From here on only what the installed helper may do: the kernel then guards programs against speculation.
bool becomeLikeTheHelper()
{
    const cap_value_t kept[] = {CAP_BPF, CAP_NET_ADMIN, CAP_NET_RAW};
    const cap_t set = cap_init();
    const bool done = cap_set_flag(set, CAP_PERMITTED, 3, kept, CAP_SET) == 0 &&
                      cap_set_flag(set, CAP_EFFECTIVE, 3, kept, CAP_SET) == 0 && cap_set_proc(set) == 0;
    cap_free(set);
    return done;
}

/// On one CPU and before everybody else, so that what others do at the same time costs as little as it can.
void stayOnOneCpu()
{
    const sched_param first = {.sched_priority = 1};
    sched_setscheduler(0, SCHED_FIFO, &first);
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    sched_setaffinity(0, sizeof one, &one);
}

} // namespace

int main(int argc, char *argv[])
{
    if (geteuid() != 0) {
        std::fputs("skipped: needs root for BPF\n", stderr);
        return 77;
    }
    const unsigned millions = argc > 1 ? unsigned(std::strtoul(argv[1], nullptr, 10)) : 10;
    if (millions > 0)
        balance(millions);
    stayOnOneCpu();
    const std::pair<const char *, std::function<void()>> parts[] = {
        {"plain", [] { measurePlainFrames("", 10); }}, {"rare", measureRareFrames}, {"copies", measureCopies},
        {"many", [] { measureManyFlows(""); }},        {"drain", measureDrain},
    };
    const std::span<char *> wanted(argv + std::min(argc, 2), argv + argc);
    for (const auto &[name, measure] : parts)
        if (wanted.empty() || std::ranges::find(wanted, std::string(name)) != wanted.end())
            measure();
    if (wanted.empty() && becomeLikeTheHelper()) {
        measurePlainFrames(", loaded without CAP_PERFMON", 10);
        measureManyFlows(", loaded without CAP_PERFMON");
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

#include "helper/capture/open.h"
#include "tests/helper/event_loop.h"
#include "tests/helper/frame_builder.h"
#include "tests/helper/own_network.h"

#include "helper/service/event.h"

using namespace lanscope::test;
using namespace lanscope::helper;

namespace {

/// Puts frames on the wire behind an interface.
class Sender
{
public:
    explicit Sender(const char *interface) : m_socket(socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0))
    {
        sockaddr_ll address = {};
        address.sll_family = AF_PACKET;
        address.sll_ifindex = int(if_nametoindex(interface));
        bind(m_socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    bool send(const Octets &frame) const
    {
        return ::send(m_socket.number(), frame.data(), frame.size(), 0) == ssize_t(frame.size());
    }

private:
    FileDescriptor m_socket;
};

} // namespace

class TestPcapBackend : public QObject
{
    Q_OBJECT

    std::unique_ptr<EventLoop> m_loop;
    std::unique_ptr<CaptureBackend> m_backend;
    std::unique_ptr<Watch> m_watch;
    std::vector<lanscope_frame> m_frames;
    std::vector<Octets> m_octets;
    std::vector<lanscope_flow_record> m_records;

    void open(const char *interface)
    {
        auto backend = openPcapBackend({if_nametoindex(interface), interface, Mode::Host, BackendChoice::Pcap});
        QVERIFY2(backend, backend ? "" : backend.error().sentence.c_str());
        m_backend = std::move(*backend);
        m_watch = std::make_unique<Watch>(m_loop->get(), m_backend->frameDescriptor(), 1, [this](std::uint32_t) {
            m_backend->readFrames([this](const lanscope_frame &frame, std::span<const std::byte> octets) {
                m_frames.push_back(frame);
                m_octets.emplace_back(octets.begin(), octets.end());
                return true;
            });
        });
    }

    /// Drains once.
    void drain()
    {
        m_backend->beginDrain();
        std::array<lanscope_flow_record, 100> some;
        while (const std::size_t count = m_backend->nextFlows(some))
            m_records.insert(m_records.end(), some.begin(), some.begin() + std::ptrdiff_t(count));
    }

    __u64 seen(lanscope_direction direction)
    {
        drain();
        return m_backend->status().frames[direction];
    }

    __u64 packets(lanscope_direction direction) const
    {
        __u64 sum = 0;
        for (const auto &record : m_records)
            sum += record.direction == direction ? record.packets : 0;
        return sum;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(ip("link add lsh0 type veth peer name lsh1") && ip("link set lsh0 up") && ip("link set lsh1 up"));
        m_loop = std::make_unique<EventLoop>();
        m_frames.clear();
        m_octets.clear();
        m_records.clear();
    }

    void cleanup()
    {
        m_watch.reset();
        m_backend.reset();
        m_loop.reset();
        ip("link del lsh0");
    }

    void receivedAndSentAreToldApart()
    {
        open("lsh0");
        const Sender far("lsh1");
        const Sender near("lsh0");
        for (unsigned i = 0; i < 300; ++i)
            QVERIFY(far.send(dnsFrame(i % 10)));
        for (unsigned i = 0; i < 200; ++i)
            QVERIFY(near.send(dnsFrame(i % 20)));
        QVERIFY(m_loop->runUntil([&] { return seen(LANSCOPE_RECEIVED) == 300 && seen(LANSCOPE_SENT) == 200; }));
        QCOMPARE(packets(LANSCOPE_RECEIVED), 300u);
        QCOMPARE(packets(LANSCOPE_SENT), 200u);
        QCOMPARE(m_frames.size(), 500u);
        QCOMPARE(m_backend->status().copied[LANSCOPE_FRAME_DNS], 500u);
    }

    void recordsAndOverflowAddUpToTheFrames()
    {
        open("lsh0");
        const Sender far("lsh1");
        const unsigned sent = 40'000;
        for (unsigned i = 0; i < sent; ++i) {
            QVERIFY(far.send(dnsFrame(i + 1)));
            if (i % 1000 == 0)
                m_loop->runFor(std::chrono::milliseconds(1));
        }
        m_loop->runFor(std::chrono::milliseconds(300));
        drain();
        const lanscope_status status = m_backend->status();
        QVERIFY2(status.overflow_packets[0] > 0, "the table must be too small, or this tests nothing");
        QCOMPARE(packets(LANSCOPE_RECEIVED) + status.overflow_packets[0], status.frames[0]);
        QCOMPARE(status.frames[0] + status.lost_frames[0], __u64(sent));
    }

    void framesArriveWithTheirOctetsAndTime()
    {
        open("lsh0");
        timespec before = {};
        clock_gettime(CLOCK_MONOTONIC, &before);
        const Octets sent = arpFrame();
        QVERIFY(Sender("lsh1").send(sent));
        QVERIFY(m_loop->runUntil([&] { return !m_frames.empty(); }));
        QCOMPARE(m_octets.front(), sent);
        QCOMPARE(int(m_frames.front().kind), int(LANSCOPE_FRAME_ARP));
        QCOMPARE(int(m_frames.front().direction), int(LANSCOPE_RECEIVED));
        QCOMPARE(m_frames.front().original_length, quint32(sent.size()));
        const auto earliest = __u64(before.tv_sec) * 1'000'000'000 + __u64(before.tv_nsec);
        QVERIFY(m_frames.front().time_ns + 5'000'000 > earliest);
        QVERIFY(m_frames.front().time_ns < earliest + 5'000'000'000);
    }

    void aTagIsSeen()
    {
        open("lsh0");
        QVERIFY(Sender("lsh1").send(FrameBuilder().vlan(42).ipv4(17, 1, 2, 28).udp(5353, 5353, 20).build()));
        QVERIFY(m_loop->runUntil([&] { return seen(LANSCOPE_RECEIVED) == 1; }));
        QCOMPARE(int(m_records.front().vlan), 42);
        QCOMPARE(int(m_frames.front().kind), int(LANSCOPE_FRAME_MDNS));
    }

    void anAggregateIsTakenApart()
    {
        open("lsh0"); // with the MTU of 1,500 that it had then, 4,000 octets must be an aggregate
        QVERIFY(ip("link set lsh1 mtu 9000") && ip("link set lsh0 mtu 9000"));
        const Octets aggregate = FrameBuilder().ipv4(6, 1, 2, 20 + 4000).tcp(40000, 80, 0x10).zeroes(4000).build();
        QVERIFY(Sender("lsh1").send(aggregate));
        QVERIFY(m_loop->runUntil([&] { return seen(LANSCOPE_RECEIVED) > 0; }));
        QCOMPARE(m_records.front().packets, 3u); // 1,460 + 1,460 + 1,080 octets of payload
        QCOMPARE(m_records.front().bytes, 4000u + 3 * 40);
        QCOMPARE(int(m_records.front().max_length), 1500);
        QCOMPARE(int(m_records.front().min_length), 1080 + 40);
    }

    void promiscuityIsLeftAloneUnlessTheModeAsks_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("promiscuous");
        QTest::newRow("host") << int(Mode::Host) << false;
        QTest::newRow("gateway") << int(Mode::Gateway) << false;
        QTest::newRow("span") << int(Mode::Span) << true;
    }

    void promiscuityIsLeftAloneUnlessTheModeAsks()
    {
        QFETCH(int, mode);
        QFETCH(bool, promiscuous);
        const auto isPromiscuous = [] {
            QProcess process;
            process.start(QStringLiteral("ip"), {QStringLiteral("-d"), QStringLiteral("link"), QStringLiteral("show"),
                                                 QStringLiteral("lsh0")});
            process.waitForFinished();
            return !process.readAllStandardOutput().contains("promiscuity 0");
        };
        auto backend = openPcapBackend({if_nametoindex("lsh0"), "lsh0", Mode(mode), BackendChoice::Pcap});
        QVERIFY(backend);
        QCOMPARE(isPromiscuous(), promiscuous);
        backend->reset();
        QVERIFY(!isPromiscuous());
    }

    void anInterfaceThatIsNotThereIsAnError()
    {
        const auto backend = openPcapBackend({77, "lsh7", Mode::Host, BackendChoice::Pcap});
        QVERIFY(!backend);
        QCOMPARE(int(backend.error().kind), int(ErrorKind::NoSuchInterface));
    }
};

int main(int argc, char **argv)
{
    if (!enterOwnNetwork())
        return 77;
    if (QFile quiet(QStringLiteral("/proc/sys/net/ipv6/conf/default/disable_ipv6")); quiet.open(QIODevice::WriteOnly))
        quiet.write("1"); // so that nothing but the test speaks
    QCoreApplication application(argc, argv);
    TestPcapBackend test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pcap_backend.moc"

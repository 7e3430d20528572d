// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <csignal>

#include <bpf/libbpf.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "bpf/parse.h"
#include "helper/capture/attachment.h"
#include "helper/capture/open.h"
#include "tests/bpf/privileged_test.h"
#include "tests/helper/own_network.h"
#include "tests/support/frame_builder.h"

using namespace lanscope;
using namespace lanscope::helper;
using namespace lanscope::test;

namespace {

/// Sends whole frames out of an interface, so that they arrive at its peer.
class FrameSender
{
public:
    explicit FrameSender(const char *interface) : m_socket(socket(AF_PACKET, SOCK_RAW, 0))
    {
        m_address.sll_family = AF_PACKET;
        m_address.sll_ifindex = int(if_nametoindex(interface));
        m_address.sll_halen = 6;
    }
    ~FrameSender() { close(m_socket); }

    bool send(const FrameBuilder::Octets &frame) const
    {
        return sendto(m_socket, frame.data(), frame.size(), 0, reinterpret_cast<const sockaddr *>(&m_address),
                      sizeof m_address) == ssize_t(frame.size());
    }

private:
    int m_socket;
    sockaddr_ll m_address = {};
};

std::vector<lanscope_flow_record> drain(CaptureBackend &backend)
{
    std::vector<lanscope_flow_record> all;
    lanscope_flow_record some[64];
    for (int half = 0; half < 2; ++half) {
        backend.beginDrain();
        while (const std::size_t count = backend.nextFlows(some))
            all.insert(all.end(), some, some + count);
    }
    return all;
}

__u32 xdpProgramOn(unsigned interface)
{
    __u32 id = 0;
    bpf_xdp_query_id(int(interface), 0, &id);
    return id;
}

bool isPromiscuous(const char *interface)
{
    QProcess show;
    show.start(QStringLiteral("ip"),
               {QStringLiteral("-d"), QStringLiteral("link"), QStringLiteral("show"), QString::fromLatin1(interface)});
    show.waitForFinished();
    return show.readAllStandardOutput().contains("promiscuity 1");
}

} // namespace

/// The ladder of hooks on a real interface: a veth pair in a network of this test's own.
class TestHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hostModeIsGentleToVeth();
    void theHookThatIsAskedForIsUsed_data();
    void theHookThatIsAskedForIsUsed();
    void anotherProgramIsNotReplaced();
    void theLadderStepsDownFromAnotherProgram();
    void bothDirectionsAreCounted();
    void aTagTheInterfaceTookOutIsSeen();
    void spanIsPromiscuousWhileItLasts();
    void aFilterOfAKilledProcessIsSwept();
    void anInterfaceThatIsNotThereIsAnError();

private:
    CaptureRequest request(BackendChoice backend, Mode mode = Mode::Host) const
    {
        return {.interfaceIndex = m_interface, .interfaceName = "lsb0", .mode = mode, .backend = backend};
    }

    unsigned m_interface = 0;
    std::unique_ptr<CountingPrograms> m_somebodyElse;
};

void TestHooks::initTestCase()
{
    if (!enterOwnNetwork())
        std::exit(Skipped);
    QVERIFY(ip("link add lsb0 type veth peer name lsb1"));
    QVERIFY(ip("link set lsb0 up") && ip("link set lsb1 up"));
    m_interface = if_nametoindex("lsb0");
    m_somebodyElse = loadOrSkip({});
}

void TestHooks::hostModeIsGentleToVeth()
{
    const auto opened = openCapture(request(BackendChoice::Auto));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->name, "tc");
    QCOMPARE(opened->reasons.size(), 1u);
    QVERIFY(QByteArray::fromStdString(opened->reasons[0]).contains("veth"));
    QCOMPARE(xdpProgramOn(m_interface), 0u);
}

void TestHooks::theHookThatIsAskedForIsUsed_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isXdp");
    QTest::newRow("native XDP") << int(BackendChoice::Xdp) << QByteArray("xdp") << true;
    QTest::newRow("generic XDP") << int(BackendChoice::XdpGeneric) << QByteArray("xdp-generic") << true;
    QTest::newRow("TC") << int(BackendChoice::Tc) << QByteArray("tc") << false;
    QTest::newRow("libpcap") << int(BackendChoice::Pcap) << QByteArray("pcap") << false;
}

void TestHooks::theHookThatIsAskedForIsUsed()
{
    QFETCH(int, choice);
    QFETCH(QByteArray, name);
    QFETCH(bool, isXdp);
    {
        const auto opened = openCapture(request(BackendChoice(choice)));
        QVERIFY(opened.has_value());
        QCOMPARE(QByteArray::fromStdString(opened->name), name);
        QVERIFY(opened->reasons.empty());
        if (isXdp)
            QCOMPARE(opened->backend->status().received_program_id, xdpProgramOn(m_interface));
        QVERIFY(!opened->backend->superseded());
    }
    QCOMPARE(xdpProgramOn(m_interface), 0u);
}

void TestHooks::anotherProgramIsNotReplaced()
{
    const int theirs = m_somebodyElse->descriptor(Program::Xdp);
    QCOMPARE(bpf_xdp_attach(int(m_interface), theirs, XDP_FLAGS_DRV_MODE, nullptr), 0);
    const __u32 before = xdpProgramOn(m_interface);

    const auto opened = openCapture(request(BackendChoice::Xdp));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::Busy);
    QCOMPARE(xdpProgramOn(m_interface), before);
    bpf_xdp_detach(int(m_interface), XDP_FLAGS_DRV_MODE, nullptr);
}

void TestHooks::theLadderStepsDownFromAnotherProgram()
{
    const int theirs = m_somebodyElse->descriptor(Program::Xdp);
    QCOMPARE(bpf_xdp_attach(int(m_interface), theirs, XDP_FLAGS_DRV_MODE, nullptr), 0);
    const auto opened = openCapture(request(BackendChoice::Auto, Mode::Gateway));
    bpf_xdp_detach(int(m_interface), XDP_FLAGS_DRV_MODE, nullptr);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->name, "tc");
    QVERIFY(QByteArray::fromStdString(opened->reasons.at(0)).contains("another XDP program"));
}

void TestHooks::bothDirectionsAreCounted()
{
    for (const BackendChoice choice : {BackendChoice::Xdp, BackendChoice::XdpGeneric, BackendChoice::Tc}) {
        const auto opened = openCapture(request(choice));
        QVERIFY(opened.has_value());
        const auto frame = FrameBuilder().ethernet(0x0800, 77).ipv4({}).udp(4000, 4001).zeroes(50).build();
        for (int i = 0; i < 10; ++i)
            QVERIFY(FrameSender("lsb1").send(frame) && FrameSender("lsb0").send(frame));

        unsigned packets[LANSCOPE_DIRECTIONS] = {};
        for (const lanscope_flow_record &flow : drain(*opened->backend)) {
            if (lanscope_host16(flow.source_port) == 4000 && flow.bytes == 78 * flow.packets)
                packets[flow.direction] += unsigned(flow.packets);
        }
        QCOMPARE(packets[LANSCOPE_RECEIVED], 10u);
        QCOMPARE(packets[LANSCOPE_SENT], 10u);
    }
}

void TestHooks::aTagTheInterfaceTookOutIsSeen()
{
    for (const BackendChoice choice : {BackendChoice::Xdp, BackendChoice::Tc}) {
        const auto opened = openCapture(request(choice));
        QVERIFY(opened.has_value());
        const auto frame = FrameBuilder().ethernet(0x8100).tag(42, 0x0800).ipv4({}).udp(4000, 53).zeroes(20).build();
        QVERIFY(FrameSender("lsb1").send(frame));

        unsigned found = 0;
        for (const lanscope_flow_record &flow : drain(*opened->backend))
            found += flow.direction == LANSCOPE_RECEIVED && flow.vlan == 42 && flow.bytes == 48;
        QCOMPARE(found, 1u);
        unsigned copied = 0;
        opened->backend->readFrames([&](const lanscope_frame &head, std::span<const std::byte> octets) {
            const bool inside = octets[12] == std::byte(0x81);
            copied += head.kind == LANSCOPE_FRAME_DNS && (inside || head.vlan == 42);
            return true;
        });
        QCOMPARE(copied, 1u);
    }
}

void TestHooks::spanIsPromiscuousWhileItLasts()
{
    {
        const auto opened = openCapture(request(BackendChoice::Auto, Mode::Span));
        QVERIFY(opened.has_value());
        QVERIFY(isPromiscuous("lsb0"));
    }
    QVERIFY(!isPromiscuous("lsb0"));
}

void TestHooks::aFilterOfAKilledProcessIsSwept()
{
    const pid_t child = fork();
    if (child == 0) {
        const int program = m_somebodyElse->descriptor(Program::Egress);
        const auto filter = Attachment::clsact(program, m_interface, BPF_TC_EGRESS, "attach");
        kill(getpid(), filter ? SIGKILL : SIGTERM);
    }
    int ended = 0;
    waitpid(child, &ended, 0);
    QCOMPARE(WTERMSIG(ended), SIGKILL);
    QCOMPARE(Attachment::sweepStale(), 1u);
    QCOMPARE(Attachment::sweepStale(), 0u);
}

void TestHooks::anInterfaceThatIsNotThereIsAnError()
{
    const auto opened = openCapture({.interfaceIndex = 4711, .interfaceName = "lsb9", .backend = BackendChoice::Tc});
    QVERIFY(!opened.has_value());
    QVERIFY(!opened.error().sentence.empty());
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestHooks)
#include "tst_hooks.moc"

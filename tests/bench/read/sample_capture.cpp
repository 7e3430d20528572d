// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/read/sample_capture.h"

#include <array>

#include <QFile>
#include <QtEndian>

#include "tests/support/packet_builder.h"

namespace lanscope::bench {

namespace {

using namespace lanscope::test;

constexpr quint32 FirstSecond = 1'700'000'000;
constexpr quint32 PacketsInSecond = 10'000;
constexpr int PacketsOfDiscovery = 200; // one in so many
constexpr int Connections = 2'000;
constexpr int Devices = 40;
constexpr quint32 ConnectionLength = 500; // packets until its port is used anew
constexpr int FullFrame = 1'514;
constexpr qsizetype WriteOctets = 1 << 22;

/// Marsaglia's xorshift of 32 bits: the same numbers everywhere.
class Numbers
{
public:
    quint32 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }
    quint32 below(quint32 limit) { return next() % limit; }

private:
    quint32 m_state = 2'463'534'242;
};

QList<QByteArray> discoveryFrames()
{
    const auto printer = mdnsAnswer()
                             .pointer("_ipp._tcp.local", "Office printer._ipp._tcp.local")
                             .service("Office printer._ipp._tcp.local", "hp-12.local", 631)
                             .texts("Office printer._ipp._tcp.local", {"ty=HP 12", "Color=T", "rp=ipp/print", "note="})
                             .address("hp-12.local", ClientAddress)
                             .address("hp-12.local", ClientAddress6);
    const auto question = mdnsQuery().asks("_googlecast._tcp.local").asks("_airplay._tcp.local");
    const auto device = ssdpNotify()
                            .header("NT", "urn:Belkin:device:controllee:1")
                            .header("NTS", "ssdp:alive")
                            .header("SERVER", "Unspecified, UPnP/1.0, Unspecified")
                            .header("LOCATION", "http://192.168.1.5:49153/setup.xml")
                            .header("USN", "uuid:Socket-1_0-221::urn:Belkin:device:controllee:1");
    const auto client = dhcpRequest().hostname("nest-cam").vendorClass("udhcp 1.22.1").option(55, "\1\3\6\17\34");
    return {arpRequest().octetsOnTheWire(),
            arpReply().octetsOnTheWire(),
            arpRequest().octetsOnTheWire(),
            printer.octetsOnTheWire(),
            question.octetsOnTheWire(),
            question.octetsOnTheWire(),
            device.octetsOnTheWire(),
            client.octetsOnTheWire(),
            neighbourSolicitation("fe80::1").octetsOnTheWire(),
            neighbourAdvertisement("fe80::5").octetsOnTheWire()};
}

/// A TCP segment of a connection; the first one of each opens it.
void fillSegment(QByteArray &frame, quint32 connection, quint32 number, bool isSent)
{
    constexpr qsizetype Ip = 14;
    constexpr qsizetype Tcp = Ip + 20;
    const quint32 device = connection % Devices;
    const quint32 inside = 0xc0a80100u + 10 + device; // 192.168.1.0/24
    const quint32 outside = 0x5db80000u + connection;
    const quint16 port = quint16(32'768 + (connection * 7 + number / ConnectionLength) % 28'000);
    char *octets = frame.data();
    octets[isSent ? 11 : 5] = char(device);
    qToBigEndian(quint16(frame.size() - Ip), octets + Ip + 2);
    qToBigEndian(isSent ? inside : outside, octets + Ip + 12);
    qToBigEndian(isSent ? outside : inside, octets + Ip + 16);
    qToBigEndian<quint16>(isSent ? port : 443, octets + Tcp);
    qToBigEndian<quint16>(isSent ? 443 : port, octets + Tcp + 2);
    octets[Tcp + 12] = 0x50;
    octets[Tcp + 13] = number % ConnectionLength == 0 ? 0x02 : 0x10;
}

QByteArray segmentTemplate()
{
    QByteArray frame(FullFrame, '\0');
    frame.replace(0, 14, octets(mac(RouterMac)) + octets(mac("3c:5a:b4:00:00:00")) + number16(0x0800));
    frame.replace(14, 10, QByteArray::fromHex("45000000000040004006"));
    return frame;
}

/// Half of a network's packets acknowledge, four of ten are full, the others in between.
int lengthOf(quint32 dice)
{
    if (dice < 50)
        return 66;
    return dice < 90 ? FullFrame : 200;
}

class Writer
{
public:
    explicit Writer(const QString &path) : m_file(path) {}

    bool open()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        append32(0xa1b2c3d4);
        append32(0x00040002); // version 2.4
        append32(0);
        append32(0);
        append32(262'144);
        append32(1); // Ethernet
        return true;
    }

    bool write(quint32 packet, const QByteArray &frame)
    {
        append32(FirstSecond + packet / PacketsInSecond);
        append32(packet % PacketsInSecond * (1'000'000 / PacketsInSecond));
        append32(quint32(frame.size()));
        append32(quint32(frame.size()));
        m_pending += frame;
        return m_pending.size() < WriteOctets || flush();
    }

    bool flush()
    {
        const bool written = m_file.write(m_pending) == m_pending.size() && m_file.flush();
        m_pending.resize(0);
        return written;
    }

private:
    void append32(quint32 value)
    {
        std::array<char, 4> octets;
        qToLittleEndian(value, octets.data());
        m_pending.append(octets.data(), octets.size());
    }

    QFile m_file;
    QByteArray m_pending;
};

} // namespace

bool writeSampleCapture(const QString &path, int packets)
{
    const QList<QByteArray> discovery = discoveryFrames();
    std::array<quint32, Connections> sent{};
    Numbers numbers;
    QByteArray segment = segmentTemplate();
    Writer writer(path);
    if (!writer.open())
        return false;
    for (int packet = 0; packet < packets; ++packet) {
        if (packet % PacketsOfDiscovery == 0) {
            if (!writer.write(quint32(packet), discovery[packet / PacketsOfDiscovery % discovery.size()]))
                return false;
            continue;
        }
        const quint32 connection = numbers.below(Connections);
        segment.resize(lengthOf(numbers.below(100)));
        fillSegment(segment, connection, sent[connection]++, numbers.below(2));
        if (!writer.write(quint32(packet), segment))
            return false;
        segment.resize(FullFrame);
    }
    return writer.flush();
}

} // namespace lanscope::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/capture/replay_link.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

const char *const Nobody = "00:00:00:00:00:00";
const char *const AccessPoint = "00:11:22:00:00:0a";

QByteArray ethernet(const char *destination, const char *source, int etherType, const QByteArray &payload)
{
    return octets(mac(destination)) + octets(mac(source)) + number16(etherType) + payload;
}

/// The octets of a packet of that link type as an Ethernet frame, and its length on the wire.
std::pair<QByteArray, quint32> rewritten(quint32 linkType, const QByteArray &packet, int notCaptured = 0)
{
    ReplayLink link;
    const EthernetFrame frame = link.ethernet(
        {.time = {}, .linkType = linkType, .originalLength = quint32(packet.size() + notCaptured), .octets = packet});
    return {frame.octets.toByteArray(), frame.originalLength};
}

QByteArray ipv4()
{
    return ssdpSearch().octetsOnTheWire().sliced(14);
}

QByteArray ipv6()
{
    return routerSolicitation().octetsOnTheWire().sliced(14);
}

/// An 802.11 header of three addresses, and the fourth where `flags` say so.
QByteArray wireless(int kind, int flags, const char *one, const char *two, const char *three,
                    const char *four = nullptr)
{
    return number8(kind) + number8(flags) + number16(0) + octets(mac(one)) + octets(mac(two)) + octets(mac(three)) +
           number16(0) + (four ? octets(mac(four)) : QByteArray());
}

QByteArray snap(int etherType, const QByteArray &payload)
{
    return QByteArray::fromHex("aaaa03000000") + number16(etherType) + payload;
}

constexpr quint32 Wireless = 105;
constexpr quint32 Radiotap = 127;
constexpr int Data = 0x08;
constexpr int QosData = 0x88;
constexpr int ToDs = 0x01;
constexpr int FromDs = 0x02;

} // namespace

class TestReplayLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ethernetStaysAsItIs()
    {
        const QByteArray frame = arpRequest().octetsOnTheWire();
        QCOMPARE(rewritten(1, frame).first, frame);
    }

    void bareIpGetsAHeaderOfNobody_data()
    {
        QTest::addColumn<quint32>("linkType");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("raw IP") << 101u << QByteArray();
        QTest::newRow("raw IP of BSD") << 12u << QByteArray();
        QTest::newRow("raw IP of OpenBSD") << 14u << QByteArray();
        QTest::newRow("loopback") << 0u << QByteArray::fromHex("02000000");
        QTest::newRow("loopback of OpenBSD") << 108u << QByteArray::fromHex("00000002");
    }
    void bareIpGetsAHeaderOfNobody()
    {
        QFETCH(quint32, linkType);
        QFETCH(QByteArray, before);
        const auto [frame, length] = rewritten(linkType, before + ipv4(), 7);
        QCOMPARE(frame, ethernet(Nobody, Nobody, 0x0800, ipv4()));
        QCOMPARE(length, quint32(frame.size() + 7));
        QCOMPARE(rewritten(linkType, before + ipv6()).first, ethernet(Nobody, Nobody, 0x86dd, ipv6()));
        QCOMPARE(rewritten(linkType, before + "?").first, ethernet(Nobody, Nobody, 0, "?"));
    }

    void ipOfOneVersionHasLinkTypesOfItsOwn()
    {
        QCOMPARE(rewritten(228, ipv4()).first, ethernet(Nobody, Nobody, 0x0800, ipv4()));
        QCOMPARE(rewritten(229, ipv6()).first, ethernet(Nobody, Nobody, 0x86dd, ipv6()));
    }

    void cookedPacketsKeepTheirSender()
    {
        const QByteArray station = octets(mac(ClientMac)) + number16(0);
        const QByteArray one = number16(1) + number16(1) + number16(6) + station + number16(0x0800) + ipv4();
        QCOMPARE(rewritten(113, one).first, ethernet("ff:ff:ff:ff:ff:ff", ClientMac, 0x0800, ipv4()));
        const QByteArray two =
            number16(0x86dd) + number16(0) + number32(3) + number16(1) + number8(0) + number8(6) + station + ipv6();
        QCOMPARE(rewritten(276, two).first, ethernet(Nobody, ClientMac, 0x86dd, ipv6()));
    }

    void cookedPacketsOfOtherHardwareHaveNoSender()
    {
        const QByteArray packet =
            number16(0) + number16(65534) + number16(0) + QByteArray(8, 'x') + number16(0x0800) + ipv4();
        QCOMPARE(rewritten(113, packet).first, ethernet(Nobody, Nobody, 0x0800, ipv4()));
    }

    void packetsShorterThanTheirHeaderAreEmpty()
    {
        for (const quint32 linkType : {0u, 113u, 127u, 276u}) {
            QCOMPARE(rewritten(linkType, "abc").first, QByteArray());
            QCOMPARE(rewritten(linkType, "abc").second, 3u);
        }
    }

    void wirelessAddressesStandWhereTheDirectionSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("destination");
        const char *const everybody = "ff:ff:ff:ff:ff:ff";
        QTest::newRow("among stations") << wireless(Data, 0, everybody, ClientMac, AccessPoint)
                                        << QByteArray(everybody);
        QTest::newRow("to the access point")
            << wireless(Data, ToDs, AccessPoint, ClientMac, RouterMac) << QByteArray(RouterMac);
        QTest::newRow("from the access point")
            << wireless(Data, FromDs, everybody, AccessPoint, ClientMac) << QByteArray(everybody);
        QTest::newRow("between access points")
            << wireless(Data, ToDs | FromDs, AccessPoint, AccessPoint, RouterMac, ClientMac) << QByteArray(RouterMac);
        QTest::newRow("with quality of service")
            << wireless(QosData, ToDs, AccessPoint, ClientMac, RouterMac) + number16(0) << QByteArray(RouterMac);
        QTest::newRow("with high throughput control")
            << wireless(QosData, ToDs | 0x80, AccessPoint, ClientMac, RouterMac) + number16(0) + number32(0)
            << QByteArray(RouterMac);
    }
    void wirelessAddressesStandWhereTheDirectionSays()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, destination);
        QCOMPARE(rewritten(Wireless, header + snap(0x0800, ipv4())).first,
                 ethernet(destination.constData(), ClientMac, 0x0800, ipv4()));
    }

    void whatCannotBeReadTellsItsAddressesOnly_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("encrypted") << wireless(Data, ToDs | 0x40, AccessPoint, ClientMac, RouterMac) + "secret";
        QTest::newRow("without content") << wireless(0x48, ToDs, AccessPoint, ClientMac, RouterMac);
        QTest::newRow("not SNAP") << wireless(Data, ToDs, AccessPoint, ClientMac, RouterMac) + "BB\3 something";
        QTest::newRow("an aggregate") << wireless(QosData, ToDs, AccessPoint, ClientMac, RouterMac) + number16(0x8000) +
                                             "x";
    }
    void whatCannotBeReadTellsItsAddressesOnly()
    {
        QFETCH(QByteArray, frame);
        QCOMPARE(rewritten(Wireless, frame).first, ethernet(RouterMac, ClientMac, WirelessEtherType, frame));
    }

    void managementFramesTellWhoIsHere()
    {
        const QByteArray probe = wireless(0x40, 0, "ff:ff:ff:ff:ff:ff", ClientMac, "ff:ff:ff:ff:ff:ff") + "ssid";
        QCOMPARE(rewritten(Wireless, probe).first, ethernet("ff:ff:ff:ff:ff:ff", ClientMac, WirelessEtherType, probe));
    }

    void controlFramesTellNobody()
    {
        const QByteArray acknowledgement = number8(0xd4) + number8(0) + number16(0) + octets(mac(ClientMac));
        QCOMPARE(rewritten(Wireless, acknowledgement).first,
                 ethernet(Nobody, Nobody, WirelessEtherType, acknowledgement));
    }

    void radiotapSaysHowTheFrameIsPaddedAndEnds()
    {
        const QByteArray header = wireless(QosData, ToDs, AccessPoint, ClientMac, RouterMac) + number16(0);
        const QByteArray plain = QByteArray::fromHex("0000080000000000");
        QCOMPARE(rewritten(Radiotap, plain + header + snap(0x0800, ipv4())).first,
                 ethernet(RouterMac, ClientMac, 0x0800, ipv4()));
        // A second word of fields, the timer in eight aligned octets, then flags: padding and a check sequence.
        const QByteArray flagged =
            QByteArray::fromHex("00001900030000800000000000000000") + QByteArray(8, 't') + number8(0x30);
        QCOMPARE(rewritten(Radiotap, flagged + header + number16(0) + snap(0x0800, ipv4()) + "FCS!").first,
                 ethernet(RouterMac, ClientMac, 0x0800, ipv4()));
    }

    void radiotapThatPromisesMoreThanThereIsIsEmpty()
    {
        QCOMPARE(rewritten(Radiotap, QByteArray::fromHex("0000ff0000000000")).first, QByteArray());
        QCOMPARE(rewritten(Radiotap, QByteArray::fromHex("0100080000000000")).first, QByteArray());
    }

    void otherLinkTypesAreNotKnown()
    {
        QVERIFY(!ReplayLink::isKnown(189));
        QCOMPARE(linkTypeName(189), u"USB_LINUX (189)"_s);
        QCOMPARE(linkTypeName(147), u"147"_s);
    }
};

QTEST_GUILESS_MAIN(TestReplayLink)
#include "tst_replay_link.moc"

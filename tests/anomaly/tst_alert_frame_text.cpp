// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/alert_frame_text.h"

using namespace lanscope;

namespace {

AlertFrame frameOf(const char *hex, quint8 kind)
{
    AlertFrame frame;
    frame.time = Timestamp::fromMilliseconds(1'800'000'000'123);
    frame.kind = kind;
    frame.octets = QByteArray::fromHex(hex);
    frame.length = quint32(frame.octets.size());
    return frame;
}

const char *const arpRequest =
    "ffffffffffff020000000005 0806 0001080006040001 020000000005 c0a80705 000000000000 c0a80701";
const char *const arpReply =
    "020000000001020000000005 0806 0001080006040002 020000000005 c0a80701 020000000001 c0a80701";
const char *const tagged =
    "020000000001020000000005 8100 0007 0800 4500001c000000004011b000 c0a80705 c0a80701 0035c000";
const char *const overV6 =
    "333300000001020000000005 86dd 6000000000083aff fe800000000000000000000000000005 ff020000000000000000000000000001";

} // namespace

/// Frames in words and octets: readable, and harmless whatever is in them.
class TestAlertFrameText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameHasASentence_data()
    {
        QTest::addColumn<AlertFrame>("frame");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *hex, quint8 kind, const char *sentence) {
            QTest::newRow(name) << frameOf(hex, kind) << QString::fromLatin1(sentence);
        };
        row("a question", arpRequest, LANSCOPE_FRAME_ARP, "02:00:00:00:00:05 asks who has 192.168.7.1.");
        row("an answer", arpReply, LANSCOPE_FRAME_ARP, "02:00:00:00:00:05 says that it has 192.168.7.1.");
        row("in a VLAN", tagged, LANSCOPE_FRAME_DNS, "DNS from 192.168.7.5 to 192.168.7.1.");
        row("IPv6", overV6, LANSCOPE_FRAME_NEIGHBOUR, "ICMPv6 from fe80::5 to ff02::1.");
        row("cut in the middle", "ffffffffffff020000000005080600010800", LANSCOPE_FRAME_ARP,
            "ARP from 02:00:00:00:00:05 to ff:ff:ff:ff:ff:ff.");
        row("cut in an address", "ffffffffffff02", LANSCOPE_FRAME_NEW_MAC,
            "Ethernet from 00:00:00:00:00:00 to ff:ff:ff:ff:ff:ff.");
        row("hidden", "", LANSCOPE_FRAME_ARP, "What it says is hidden.");
    }
    void aFrameHasASentence()
    {
        QFETCH(const AlertFrame, frame);
        QTEST(frameSentence(frame), "sentence");
    }

    void whatIsNoPrintableAsciiIsADot()
    {
        const QString dump = hexDump(QByteArray("GET /\x1b\x00\x7f\xff<b>", 12));
        QCOMPARE(dump, QStringLiteral("0000  47 45 54 20 2f 1b 00 7f  GET /...\n"
                                      "0008  ff 3c 62 3e              .<b>"));
    }

    void whatIsCutIsSaid()
    {
        AlertFrame frame = frameOf(arpReply, LANSCOPE_FRAME_ARP);
        frame.direction = Direction::Sent;
        QVERIFY(alertFramesText({frame}).contains(QStringLiteral("sent · 42 octets\n")));
        frame.length = 60;
        QVERIFY(alertFramesText({frame}).contains(QStringLiteral("60 octets, the first 42 are kept\n")));
    }

    void whyThereIsNoneIsSaid()
    {
        QCOMPARE(alertFramesText({}), QString());
        QVERIFY(alertFramesHeading({}).startsWith(QStringLiteral("No frame is kept")));
        QVERIFY(alertFramesHeading({frameOf(arpReply, LANSCOPE_FRAME_ARP)}).contains(u'1'));
    }
};

QTEST_GUILESS_MAIN(TestAlertFrameText)
#include "tst_alert_frame_text.moc"

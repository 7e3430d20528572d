// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/payload.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

/// The frame of another kind than the builder's.
CapturedFrame as(enum lanscope_frame_kind kind, CapturedFrame frame)
{
    frame.kind = kind;
    return frame;
}

QList<CapturedFrame> oneOfEach()
{
    return {arpRequest().frame(),
            dhcpRequest().hostname("nest-cam").vendorClass("udhcp").option(81, QByteArray(3, '\0') + "a.b").frame(),
            mdnsAnswer()
                .pointer("_ipp._tcp.local", "a._ipp._tcp.local")
                .service("a._ipp._tcp.local", "h.local", 1)
                .texts("a._ipp._tcp.local", {"ty=b"})
                .address("h.local", ClientAddress)
                .frame(),
            ssdpNotify().header("NT", "urn:a:b:1").header("NTS", "ssdp:alive").frame(),
            routerAdvertisement(1800).sourceMac(ClientMac).prefix("2001:db8::", 64).frame()};
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSendsIsHeardFirst()
    {
        for (const CapturedFrame &frame : oneOfEach()) {
            const Decoded decoded = decode(frame);
            QVERIFY(decoded.observations.size() > 1);
            QCOMPARE(decoded.observations[0].fact, Fact(Heard{}));
            QCOMPARE(decoded.observations[0].speaker, mac(ClientMac));
            QCOMPARE(decoded.observations[0].time, frame.time);
        }
    }

    void framesWithoutADecoderTellThatSomebodyIsHere()
    {
        const Decoded decoded = decode(as(LANSCOPE_FRAME_NEW_MAC, arpRequest().frame()));
        QCOMPARE(decoded.observations.size(), 1);
        QCOMPARE(decoded.observations[0].fact, Fact(Heard{}));
        QCOMPARE(decoded.observations[0].protocol, Protocol::Ethernet);
    }

    void groupsAndNobodyDoNotSpeak()
    {
        QVERIFY(decode(arpRequest().fromMac("01:00:5e:00:00:01").frame()).observations.isEmpty());
        QVERIFY(decode(arpRequest().fromMac("00:00:00:00:00:00").frame()).observations.isEmpty());
    }

    void aFrameWithoutAHeaderIsMalformed()
    {
        CapturedFrame frame = arpRequest().frame();
        frame.octets.truncate(13);
        QVERIFY(decode(frame).malformed);
        QVERIFY(decode(frame).observations.isEmpty());
    }

    void everyPrefixOfEveryFrameIsSurvived()
    {
        for (const CapturedFrame &frame : oneOfEach()) {
            for (qsizetype length = 0; length < frame.octets.size(); ++length) {
                CapturedFrame cut = frame;
                cut.octets = QByteArray(frame.octets.constData(), length); // a copy, so that sanitizers see its end
                QVERIFY(decode(cut).observations.size() <= decode(frame).observations.size());
            }
        }
    }

    void everyFlippedOctetOfEveryFrameIsSurvived()
    {
        for (const CapturedFrame &frame : oneOfEach()) {
            for (qsizetype at = 12; at < frame.octets.size(); ++at) {
                for (const int flip : {0x01, 0x80, 0xff}) {
                    CapturedFrame broken = frame;
                    broken.octets[at] = char(broken.octets[at] ^ flip);
                    QVERIFY(decode(broken).observations.size() <= MaximumObservations);
                }
            }
        }
    }

    void everyKindSurvivesTheFramesOfEveryOther()
    {
        for (const CapturedFrame &frame : oneOfEach()) {
            for (int kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind)
                QVERIFY(!decode(as(static_cast<enum lanscope_frame_kind>(kind), frame)).observations.isEmpty());
        }
    }

    void theMessageEndsWhereItsHeadersSay()
    {
        const QByteArray frame = ssdpSearch().header("ST", "x").octetsOnTheWire();
        const QByteArray padded = frame + QByteArray(20, '\0');
        const Payload payload = payloadOf(padded, quint32(padded.size()));
        QVERIFY(payload.message.endsWith("ST: x\r\n\r\n"));
        QVERIFY(payload.isWhole);
        QVERIFY(!payloadOf(frame.chopped(1), quint32(frame.size())).isWhole);
    }

    void everyProtocolHasAName()
    {
        for (int protocol = 0; protocol <= int(Protocol::Http); ++protocol)
            QVERIFY(!protocolName(Protocol(protocol)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"

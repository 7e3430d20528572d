// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/recent_frames.h"
#include "app/anomaly/watch.h"
#include "tests/anomaly/scene.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;

namespace {

CapturedFrame frame(int speaker, int second, qsizetype length = 42)
{
    CapturedFrame frame;
    frame.time = Timestamp::fromSeconds(1'800'000'000 + second);
    frame.kind = LANSCOPE_FRAME_ARP;
    frame.octets =
        QByteArray(6, '\xff') + QByteArray(reinterpret_cast<const char *>(station(speaker).octets.data()), 6);
    frame.octets.resize(length, '\0');
    frame.octets[13] = char(second);
    frame.originalLength = quint32(length);
    return frame;
}

Finding finding(const QList<AlertFrame> &frames)
{
    return {.kind = AlertKind::ArpScan,
            .actor = station(5),
            .time = frames.isEmpty() ? Timestamp::fromSeconds(1'800'000'000) : frames.constLast().time,
            .subject = {},
            .facts = {},
            .severity = {},
            .frames = frames};
}

} // namespace

/// The frames that an alert was seen in are its evidence: the last few, cut, and never more.
class TestAlertFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsCut()
    {
        const AlertFrame kept = AlertFrame::of(frame(5, 1, 1400));
        QCOMPARE(kept.octets.size(), AlertFrame::MostOctets);
        QCOMPARE(kept.length, 1400u);
        QCOMPARE(AlertFrame::of(frame(5, 1)).octets.size(), 42);
    }

    void ofWhatMayHoldPasswordsOnlyTheHeadersAreKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("HTTP") << int(LANSCOPE_FRAME_HTTP)
                              << QByteArray("GET / HTTP/1.1\r\nAuthorization: Basic c2VjcmV0\r\n");
        QTest::newRow("MQTT") << int(LANSCOPE_FRAME_BANNER) << QByteArray("\x10\x12\0\4MQTT\4\xc2 secret", 16);
        QTest::newRow("SNMP") << int(LANSCOPE_FRAME_SNMP) << QByteArray("\x30\x20 secret");
        QTest::newRow("SIP") << int(LANSCOPE_FRAME_SIP) << QByteArray("REGISTER sip:secret");
        QTest::newRow("a maker's") << int(LANSCOPE_FRAME_MAKER) << QByteArray("secret");
    }

    void ofWhatMayHoldPasswordsOnlyTheHeadersAreKept()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, message);
        const CapturedFrame whole = test::TcpBuilder(lanscope_frame_kind(kind), 80, message).frame();
        const AlertFrame kept = AlertFrame::of(whole);
        QCOMPARE(kept.octets, whole.octets.chopped(message.size()));
        QCOMPARE(kept.length, whole.originalLength);
    }

    void theNewestOfOneStationAreKept()
    {
        RecentFrames recent;
        for (int second = 1; second <= 6; ++second) {
            recent.add(frame(5, second));
            recent.add(frame(6, second));
        }
        recent.add(frame(5, 7));
        const QList<AlertFrame> frames = recent.ofNewest();
        QCOMPARE(frames.size(), AlertFrame::MostOfAlert);
        QCOMPARE(frames.constFirst(), AlertFrame::of(frame(5, 4)));
        QCOMPARE(frames.constLast(), AlertFrame::of(frame(5, 7)));
        recent.add(frame(5, 7 + 61));
        QCOMPARE(recent.ofNewest().size(), 1); // what is older than a minute belongs to something else
    }

    void aFloodOfStationsIsForgotten()
    {
        RecentFrames recent;
        for (int speaker = 0; speaker < 3 * RecentFrames::MaximumSpeakers; ++speaker)
            recent.add(frame(speaker, 1));
        QCOMPARE(recent.ofNewest().size(), 1);
        CapturedFrame runt;
        recent.add(runt); // no octets at all
        QCOMPARE(recent.ofNewest().size(), 1);
    }

    void anAlertHasThoseOfItsFindings()
    {
        AlertBook book;
        const auto of = [](int second) { return AlertFrame::of(frame(5, second)); };
        book.accept(finding({of(1), of(2)}), station(5));
        QCOMPARE(book.alerts().constFirst().frames, (QList<AlertFrame>{of(1), of(2)}));
        book.accept(finding({of(1), of(2), of(3)}), station(5));
        book.accept(finding({}), station(5)); // found by counting
        QCOMPARE(book.alerts().constFirst().frames, (QList<AlertFrame>{of(1), of(2), of(3)}));
        book.accept(finding({of(4), of(5)}), station(5));
        QCOMPARE(book.alerts().constFirst().frames, (QList<AlertFrame>{of(2), of(3), of(4), of(5)}));
    }

    void whatIsFoundInAFrameHasItAndWhatIsCountedHasNone()
    {
        Scene scene;
        for (int host = 1; host <= 40; ++host) {
            scene.watch().beginFrame(frame(30, host));
            scene.arpRequest(30, Scene::host(host));
        }
        for (int port = 1; port <= 40; ++port)
            scene.refused(Scene::host(20), Scene::host(12), quint16(port));
        scene.wait(2);
        const QList<Alert> alerts = scene.watch().book().alerts();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0].kind, AlertKind::ArpScan);
        QCOMPARE(alerts[0].frames.size(), AlertFrame::MostOfAlert);
        QCOMPARE(alerts[1].kind, AlertKind::PortScan);
        QVERIFY(alerts[1].frames.isEmpty());
    }

    void framesSurviveTheDatabase()
    {
        AlertFrame sent = AlertFrame::of(frame(6, 2, 300));
        sent.direction = Direction::Sent;
        const QList<AlertFrame> frames{AlertFrame::of(frame(5, 1)), sent};
        QCOMPARE(framesFromText(framesToText(frames)), frames);
        QCOMPARE(framesToText({}), QString());
        QVERIFY(framesFromText(QStringLiteral("[[\"1\",0,99,4,\"AAAA\"],7,\"x\"]")).isEmpty());
        QVERIFY(framesFromText(QStringLiteral("no JSON")).isEmpty());
    }

    void everyKindOfFrameHasANameAndAKey()
    {
        for (quint8 kind = 0; kind < AlertFrame::KindCount; ++kind)
            QVERIFY(!frameKindKey(kind).isEmpty() && !frameKindName(kind).isEmpty());
        QCOMPARE(frameKindKey(LANSCOPE_FRAME_MDNS), QStringLiteral("mdns"));
        QCOMPARE(frameKindKey(255), QStringLiteral("other"));
    }
};

QTEST_GUILESS_MAIN(TestAlertFrames)
#include "tst_alert_frames.moc"

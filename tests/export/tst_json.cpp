// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>

#include "app/export/json.h"
#include "tests/export/sample_device.h"

using namespace lanscope;

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

FlowRecord tcpFlow()
{
    FlowRecord flow;
    flow.key = {.source = *IpAddress::fromString(QStringLiteral("10.0.0.7")),
                .destination = *IpAddress::fromString(QStringLiteral("2001:db8::1")),
                .sourcePort = 50000,
                .destinationPort = 443,
                .ethertype = 0x0800,
                .protocol = 6,
                .direction = Direction::Sent,
                .vlan = 12,
                .interfaceIndex = 3};
    flow.counters = {.packets = 5,
                     .bytes = 5'000'000'000,
                     .syn = 2,
                     .synOnly = 1,
                     .fin = 3,
                     .rst = 4,
                     .ack = 9,
                     .odd = 6,
                     .minLength = 40,
                     .maxLength = 1500};
    flow.sourceMac = *MacAddress::fromString(u"00:80:77:01:02:03");
    flow.destinationMac = *MacAddress::fromString(u"00:80:77:01:02:04");
    flow.first = Seen;
    flow.last = Timestamp::fromMilliseconds(1'800'000'001'000);
    return flow;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversationHasEveryMember()
    {
        QCOMPARE(contributionToJson(conversation()), parsed(R"({
            "device": "00:80:77:01:02:03", "scope": "internet", "protocol": 6, "port": 443, "service": "https",
            "peer": "192.0.2.80", "peer_device": null, "peer_name": "www.example.org", "peer_domain": "example.org",
            "country": "DE", "as_number": 64500, "as_name": "Example", "opened": true,
            "packets_sent": 1, "bytes_sent": 5000000000, "packets_received": 3, "bytes_received": 4,
            "first": "2027-01-15T08:00:00.123Z", "last": "2027-01-15T08:00:00.123Z"})"));
    }

    void ofFramesThatAreNotIpOnlyTheirKindIsKnown()
    {
        Contribution arp;
        arp.device = conversation().device;
        arp.service = QStringLiteral("ARP");
        const QJsonObject object = contributionToJson(arp);
        QCOMPARE(object[u"scope"], QJsonValue(QStringLiteral("local")));
        for (const char *member : {"protocol", "port", "peer", "peer_device", "peer_name", "country", "as_number"})
            QVERIFY2(object[QLatin1StringView(member)].isNull(), member);
    }

    void aDeviceHasEveryMemberOfTheContract()
    {
        QCOMPARE(deviceToJson(printer()), parsed(R"({
            "id": "00:80:77:01:02:03", "macs": ["00:80:77:01:02:03", "00:80:77:01:02:04"], "name": "Office printer",
            "vendor": "Brother Industries, Ltd.", "category": "printer", "model": null, "os": null,
            "hostname": "brw008077", "addresses": ["fe80::1", "10.0.0.7"],
            "services": [
                {"type": "_ipp._tcp", "instance": "Brother", "port": 631,
                 "first_seen": "2027-01-15T08:00:00.123Z", "last_seen": "2027-01-15T08:00:00.123Z"},
                {"type": "_http._tcp", "instance": null, "port": null,
                 "first_seen": "2027-01-15T08:00:00.123Z", "last_seen": "2027-01-15T08:00:00.123Z"}],
            "randomized_mac": false, "is_gateway": true, "is_self": true, "followed": false, "presence": "quiet",
            "first_seen": "2027-01-15T08:00:00.123Z", "last_seen": "2027-01-15T08:00:00.123Z",
            "packets_sent": 1, "bytes_sent": 5000000000, "packets_received": 3, "bytes_received": 4,
            "identification": {"category": "printer", "confidence": null, "runner_up": null,
                "runner_up_confidence": null, "vendor_confidence": null, "interface_maker": null,
                "chosen_by_user": ["name", "category"], "evidence": [
                {"source": "mDNS", "fact": "offers _ipp._tcp", "points_to": "printer", "weight": 2,
                 "seen_at": "2027-01-15T08:00:00.123Z"}]}
        })"));
    }

    void whatIsNotKnownOfADeviceIsNull()
    {
        QCOMPARE(deviceToJson(stranger()), parsed(R"({
            "id": "02:00:00:00:00:01", "macs": ["02:00:00:00:00:01"], "name": null, "vendor": null,
            "category": "unknown", "model": null, "os": null, "hostname": null, "addresses": [], "services": [],
            "randomized_mac": true, "is_gateway": false, "is_self": false, "followed": false, "presence": null,
            "first_seen": null, "last_seen": null,
            "packets_sent": 0, "bytes_sent": 0, "packets_received": 0, "bytes_received": 0,
            "identification": {"category": "unknown", "confidence": null, "runner_up": null,
                "runner_up_confidence": null, "vendor_confidence": null, "interface_maker": null,
                "chosen_by_user": [], "evidence": []}
        })"));
    }

    void aGuessHasItsConfidenceAndItsRunnerUp()
    {
        Device device = stranger();
        device.identification = {.category = Category::Phone,
                                 .confidence = 0.87654,
                                 .runnerUp = Category::Tablet,
                                 .runnerUpConfidence = 0.1,
                                 .vendor = QStringLiteral("Acme"),
                                 .vendorConfidence = 0.9,
                                 .model = QStringLiteral("One"),
                                 .os = QStringLiteral("Android"),
                                 .interfaceMaker = QStringLiteral("Radio")};
        const QJsonObject object = deviceToJson(device);
        QCOMPARE(object[u"category"], QStringLiteral("phone"));
        QCOMPARE(object[u"model"], QStringLiteral("One"));
        QCOMPARE(object[u"os"], QStringLiteral("Android"));
        QCOMPARE(object[u"identification"].toObject(), parsed(R"({
            "category": "phone", "confidence": 0.877, "runner_up": "tablet", "runner_up_confidence": 0.1,
            "vendor_confidence": 0.9, "interface_maker": "Radio", "chosen_by_user": [], "evidence": []
        })"));
    }

    void aPersonsWordOutranksTheGuess()
    {
        Device device = stranger();
        device.identification.category = Category::Phone;
        device.identification.model = QStringLiteral("One");
        device.user.category = Category::Camera;
        device.user.model = QStringLiteral("C100");
        device.user.vendor = device.vendor = QStringLiteral("Acme");
        const QJsonObject object = deviceToJson(device);
        QCOMPARE(object[u"category"], QStringLiteral("camera"));
        QCOMPARE(object[u"model"], QStringLiteral("C100"));
        QCOMPARE(object[u"vendor"], QStringLiteral("Acme"));
        QCOMPARE(object[u"identification"][u"chosen_by_user"].toArray(),
                 (QJsonArray{QStringLiteral("category"), QStringLiteral("vendor"), QStringLiteral("model")}));
    }

    void aLikenessSaysWhy()
    {
        const Likeness likeness{stranger().id,
                                printer().id,
                                0.9512,
                                {{Trait::HostName, QStringLiteral("anna"), 3.5}, {Trait::OtherKind, {}, -3}}};
        QCOMPARE(likenessToJson(likeness), parsed(R"({
            "earlier": "02:00:00:00:00:01", "later": "00:80:77:01:02:03", "score": 0.951, "reasons": [
                {"trait": "host-name", "value": "anna", "weight": 3.5, "text": "the same host name “anna”"},
                {"trait": "other-kind", "value": null, "weight": -3, "text": "but it seems to be of another type"}]
        })"));
    }

    void aFlowHasEveryMemberOfTheContract()
    {
        QCOMPARE(flowToJson(tcpFlow(), QStringLiteral("eth0")), parsed(R"({
            "interface": "eth0", "direction": "sent", "vlan": 12,
            "src_mac": "00:80:77:01:02:03", "dst_mac": "00:80:77:01:02:04",
            "src": "10.0.0.7", "src_port": 50000, "dst": "2001:db8::1", "dst_port": 443, "protocol": 6,
            "packets": 5, "bytes": 5000000000,
            "first": "2027-01-15T08:00:00.123Z", "last": "2027-01-15T08:00:01.000Z",
            "tcp": {"syn": 2, "syn_only": 1, "fin": 3, "rst": 4, "ack": 9, "odd": 6}, "min_len": 40, "max_len": 1500
        })"));
    }

    void onlyTcpHasFlags()
    {
        FlowRecord flow = tcpFlow();
        flow.key.protocol = 17;
        QVERIFY(flowToJson(flow, {}).value(QStringLiteral("tcp")).isNull());
        QVERIFY(flowToJson(flow, {}).value(QStringLiteral("interface")).isNull());
    }

    void aFrameThatIsNotIpHasAnEthertypeInsteadOfEnds()
    {
        FlowRecord flow;
        flow.key.ethertype = 0x0806;
        flow.counters.packets = 1;
        const QJsonObject object = flowToJson(flow, QStringLiteral("eth0"));
        for (const char *member : {"src", "src_port", "dst", "dst_port", "protocol", "tcp", "src_mac", "first"}) {
            QVERIFY2(object.contains(QLatin1StringView(member)), member);
            QVERIFY2(object.value(QLatin1StringView(member)).isNull(), member);
        }
        QCOMPARE(object.value(QStringLiteral("ethertype")).toInt(), 0x0806);
        QCOMPARE(object.value(QStringLiteral("direction")).toString(), QStringLiteral("received"));
        QCOMPARE(object.value(QStringLiteral("vlan")).toInt(), 0);
    }

    void sourcesAreAddedUp()
    {
        CaptureStatus one;
        one.backend = QStringLiteral("xdp");
        one.hooks = {QStringLiteral("XDP eth0"), QStringLiteral("TC eth0")};
        one.frames = {10, 1};
        one.bytes = {1000, 100};
        one.nonIpFrames = {2, 3};
        one.overflowPackets = {4, 5};
        one.overflowBytes = {6, 7};
        one.framesCopied = 8;
        one.framesDropped = 9;
        one.lostFrames = 1;
        one.lostMessages = 2;
        CaptureStatus other = one;
        other.backend = QStringLiteral("tc");
        other.hooks = {QStringLiteral("TC wlan0")};
        QCOMPARE(captureToJson({one, other}, 77, 5), parsed(R"({
            "backend": "xdp+tc", "hooks": ["XDP eth0", "TC eth0", "TC wlan0"],
            "frames": 22, "frames_received": 20, "frames_sent": 2, "bytes": 2200, "bytes_received": 2000,
            "bytes_sent": 200, "flows": 77, "non_ip_frames": 10, "overflow_packets": 18, "overflow_bytes": 26,
            "frames_copied": 16, "frames_dropped": 18, "undecodable_frames": 5, "lost_frames": 2, "lost_messages": 4
        })"));
        QCOMPARE(captureToJson({one, one}, 0, 0).value(QStringLiteral("backend")).toString(), QStringLiteral("xdp"));
    }

    void withoutSourcesNothingIsInvented()
    {
        const QJsonObject capture = captureToJson({}, 0, 0);
        QVERIFY(capture.value(QStringLiteral("backend")).isNull());
        QCOMPARE(capture.value(QStringLiteral("hooks")), QJsonValue(QJsonArray()));
        QCOMPARE(capture.value(QStringLiteral("frames")).toInt(-1), 0);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

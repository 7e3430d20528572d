// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json.h"

#include <cmath>
#include <numeric>

#include "app/inventory/likeness_text.h"

namespace lanscope {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(Timestamp time)
{
    return textOrNull(time.toRfc3339());
}

QJsonValue macOrNull(const MacAddress &mac)
{
    return mac.isNull() ? QJsonValue() : QJsonValue(mac.toString());
}

/// 2^63 packets or octets are not reached.
QJsonValue number(quint64 count)
{
    return qint64(count);
}

quint64 sum(const std::array<quint64, 2> &sides)
{
    return sides[0] + sides[1];
}

template <typename List, typename ToJson>
QJsonArray arrayOf(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(toJson(each));
    return array;
}

QJsonObject serviceToJson(const ServiceRecord &service)
{
    return {{QStringLiteral("type"), service.type},
            {QStringLiteral("instance"), textOrNull(service.instance)},
            {QStringLiteral("port"), service.port == 0 ? QJsonValue() : QJsonValue(service.port)},
            {QStringLiteral("first_seen"), timeOrNull(service.firstSeen)},
            {QStringLiteral("last_seen"), timeOrNull(service.lastSeen)}};
}

QJsonObject evidenceToJson(const Evidence &evidence)
{
    return {{QStringLiteral("source"), evidence.source},
            {QStringLiteral("fact"), evidence.fact},
            {QStringLiteral("points_to"), textOrNull(evidence.pointsTo)},
            {QStringLiteral("weight"), evidence.weight},
            {QStringLiteral("seen_at"), timeOrNull(evidence.seenAt)}};
}

QJsonValue probability(double value)
{
    constexpr double Thousandths = 1000;
    return value > 0 ? QJsonValue(std::round(value * Thousandths) / Thousandths) : QJsonValue();
}

/// The members of a device that are a person's word.
QJsonArray chosenByUser(const UserChoices &user)
{
    QJsonArray chosen;
    const auto add = [&chosen](bool isSet, const char *member) {
        if (isSet)
            chosen.append(QString::fromLatin1(member));
    };
    add(user.name.has_value(), "name");
    add(user.category.has_value(), "category");
    add(user.vendor.has_value(), "vendor");
    add(user.model.has_value(), "model");
    return chosen;
}

/// What a person said needs no confidence and has no runner-up.
QJsonObject identificationToJson(const Device &device)
{
    const Identification &guess = device.identification;
    const bool decided = device.user.category.has_value();
    const bool hasRunnerUp = !decided && guess.runnerUp != Category::Unknown;
    return {
        {QStringLiteral("category"), categoryKey(device.category())},
        {QStringLiteral("confidence"), decided ? QJsonValue() : probability(guess.confidence)},
        {QStringLiteral("runner_up"), hasRunnerUp ? QJsonValue(categoryKey(guess.runnerUp)) : QJsonValue()},
        {QStringLiteral("runner_up_confidence"), hasRunnerUp ? probability(guess.runnerUpConfidence) : QJsonValue()},
        {QStringLiteral("vendor_confidence"), probability(guess.vendorConfidence)},
        {QStringLiteral("interface_maker"), textOrNull(guess.interfaceMaker)},
        {QStringLiteral("chosen_by_user"), chosenByUser(device.user)},
        {QStringLiteral("evidence"), arrayOf(device.evidence, evidenceToJson)}};
}

QJsonValue tcpToJson(const FlowRecord &flow)
{
    constexpr int Tcp = 6; // IANA protocol number
    if (flow.key.protocol != Tcp)
        return {};
    return QJsonObject{
        {QStringLiteral("syn"), qint64(flow.counters.syn)}, {QStringLiteral("syn_only"), qint64(flow.counters.synOnly)},
        {QStringLiteral("fin"), qint64(flow.counters.fin)}, {QStringLiteral("rst"), qint64(flow.counters.rst)},
        {QStringLiteral("ack"), qint64(flow.counters.ack)}, {QStringLiteral("odd"), qint64(flow.counters.odd)}};
}

/// The members that only IP has; of other frames they are null and the EtherType says what they are.
void insertEnds(QJsonObject &object, const FlowKey &key)
{
    const auto ifIp = [&](const QJsonValue &value) { return key.isIp() ? value : QJsonValue(); };
    object.insert(QStringLiteral("src"), ifIp(key.source.toString()));
    object.insert(QStringLiteral("src_port"), ifIp(key.sourcePort));
    object.insert(QStringLiteral("dst"), ifIp(key.destination.toString()));
    object.insert(QStringLiteral("dst_port"), ifIp(key.destinationPort));
    object.insert(QStringLiteral("protocol"), ifIp(key.protocol));
    if (!key.isIp())
        object.insert(QStringLiteral("ethertype"), key.ethertype);
}

} // namespace

QJsonObject deviceToJson(const Device &device)
{
    return {
        {QStringLiteral("id"), device.id.toString()},
        {QStringLiteral("macs"), arrayOf(device.macs, [](const MacAddress &mac) { return mac.toString(); })},
        {QStringLiteral("name"), textOrNull(device.name())},
        {QStringLiteral("vendor"), textOrNull(device.vendor)},
        {QStringLiteral("category"), categoryKey(device.category())},
        {QStringLiteral("model"), textOrNull(device.model())},
        {QStringLiteral("os"), textOrNull(device.identification.os)},
        {QStringLiteral("hostname"), textOrNull(device.hostname)},
        {QStringLiteral("addresses"),
         arrayOf(device.addresses, [](const AddressRecord &record) { return record.address.toString(); })},
        {QStringLiteral("services"), arrayOf(device.services, serviceToJson)},
        {QStringLiteral("randomized_mac"), device.hasRandomizedMac()},
        {QStringLiteral("is_gateway"), device.isGateway},
        {QStringLiteral("is_self"), device.isSelf},
        {QStringLiteral("followed"), device.user.followed},
        {QStringLiteral("presence"), textOrNull(presenceKey(device.presence))},
        {QStringLiteral("first_seen"), timeOrNull(device.firstSeen)},
        {QStringLiteral("last_seen"), timeOrNull(device.lastSeen)},
        {QStringLiteral("packets_sent"), number(device.traffic.packetsSent)},
        {QStringLiteral("bytes_sent"), number(device.traffic.bytesSent)},
        {QStringLiteral("packets_received"), number(device.traffic.packetsReceived)},
        {QStringLiteral("bytes_received"), number(device.traffic.bytesReceived)},
        {QStringLiteral("identification"), identificationToJson(device)},
    };
}

QJsonObject likenessToJson(const Likeness &likeness)
{
    const auto reasonToJson = [](const LikenessReason &reason) {
        return QJsonObject{{QStringLiteral("trait"), traitKey(reason.trait)},
                           {QStringLiteral("value"), textOrNull(reason.value)},
                           {QStringLiteral("weight"), reason.weight},
                           {QStringLiteral("text"), reasonText(reason)}};
    };
    return {{QStringLiteral("earlier"), likeness.earlier.toString()},
            {QStringLiteral("later"), likeness.later.toString()},
            {QStringLiteral("score"), probability(likeness.score)},
            {QStringLiteral("reasons"), arrayOf(likeness.reasons, reasonToJson)}};
}

QJsonObject contributionToJson(const Contribution &contribution)
{
    const bool isIp = !contribution.peer.isNull();
    const auto ifNotZero = [](quint32 value) { return value == 0 ? QJsonValue() : QJsonValue(qint64(value)); };
    return {
        {QStringLiteral("device"), contribution.device.toString()},
        {QStringLiteral("scope"), scopeKey(contribution.scope)},
        {QStringLiteral("protocol"), isIp ? QJsonValue(contribution.protocol) : QJsonValue()},
        {QStringLiteral("port"), ifNotZero(contribution.servicePort)},
        {QStringLiteral("service"), textOrNull(contribution.service)},
        {QStringLiteral("peer"), textOrNull(contribution.peer.toString())},
        {QStringLiteral("peer_device"), macOrNull(contribution.peerDevice)},
        {QStringLiteral("peer_name"), textOrNull(contribution.peerName)},
        {QStringLiteral("peer_domain"), textOrNull(contribution.peerDomain)},
        {QStringLiteral("country"), textOrNull(contribution.country)},
        {QStringLiteral("as_number"), ifNotZero(contribution.asNumber)},
        {QStringLiteral("as_name"), textOrNull(contribution.asName)},
        {QStringLiteral("opened"), contribution.opened},
        {QStringLiteral("packets_sent"), number(contribution.packetsSent)},
        {QStringLiteral("bytes_sent"), number(contribution.bytesSent)},
        {QStringLiteral("packets_received"), number(contribution.packetsReceived)},
        {QStringLiteral("bytes_received"), number(contribution.bytesReceived)},
        {QStringLiteral("first"), timeOrNull(contribution.first)},
        {QStringLiteral("last"), timeOrNull(contribution.last)},
    };
}

QJsonObject flowToJson(const FlowRecord &flow, const QString &interface)
{
    const bool sent = flow.key.direction == Direction::Sent;
    QJsonObject object{
        {QStringLiteral("interface"), textOrNull(interface)},
        {QStringLiteral("direction"), sent ? QStringLiteral("sent") : QStringLiteral("received")},
        {QStringLiteral("vlan"), flow.key.vlan},
        {QStringLiteral("src_mac"), macOrNull(flow.sourceMac)},
        {QStringLiteral("dst_mac"), macOrNull(flow.destinationMac)},
        {QStringLiteral("packets"), number(flow.counters.packets)},
        {QStringLiteral("bytes"), number(flow.counters.bytes)},
        {QStringLiteral("first"), timeOrNull(flow.first)},
        {QStringLiteral("last"), timeOrNull(flow.last)},
        {QStringLiteral("tcp"), tcpToJson(flow)},
        {QStringLiteral("min_len"), flow.counters.minLength},
        {QStringLiteral("max_len"), flow.counters.maxLength},
    };
    insertEnds(object, flow.key);
    return object;
}

QJsonObject captureToJson(const QList<CaptureStatus> &sources, quint64 flows, quint64 undecodableFrames)
{
    QStringList backends;
    QStringList hooks;
    for (const CaptureStatus &source : sources) {
        if (!backends.contains(source.backend))
            backends.append(source.backend);
        hooks.append(source.hooks);
    }
    const auto total = [&](auto count) {
        return number(std::accumulate(sources.begin(), sources.end(), quint64(0),
                                      [&](quint64 so, const CaptureStatus &source) { return so + count(source); }));
    };
    return {
        {QStringLiteral("backend"), textOrNull(backends.join(u'+'))},
        {QStringLiteral("hooks"), QJsonArray::fromStringList(hooks)},
        {QStringLiteral("frames"), total([](const auto &source) { return source.totalFrames(); })},
        {QStringLiteral("frames_received"), total([](const auto &source) { return source.frames[0]; })},
        {QStringLiteral("frames_sent"), total([](const auto &source) { return source.frames[1]; })},
        {QStringLiteral("bytes"), total([](const auto &source) { return source.totalBytes(); })},
        {QStringLiteral("bytes_received"), total([](const auto &source) { return source.bytes[0]; })},
        {QStringLiteral("bytes_sent"), total([](const auto &source) { return source.bytes[1]; })},
        {QStringLiteral("flows"), number(flows)},
        {QStringLiteral("non_ip_frames"), total([](const auto &source) { return sum(source.nonIpFrames); })},
        {QStringLiteral("overflow_packets"), total([](const auto &source) { return sum(source.overflowPackets); })},
        {QStringLiteral("overflow_bytes"), total([](const auto &source) { return sum(source.overflowBytes); })},
        {QStringLiteral("frames_copied"), total([](const auto &source) { return source.framesCopied; })},
        {QStringLiteral("frames_dropped"), total([](const auto &source) { return source.framesDropped; })},
        {QStringLiteral("undecodable_frames"), number(undecodableFrames)},
        {QStringLiteral("lost_frames"), total([](const auto &source) { return source.lostFrames; })},
        {QStringLiteral("lost_messages"), total([](const auto &source) { return source.lostMessages; })},
    };
}

} // namespace lanscope

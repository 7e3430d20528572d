// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_frame.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/decode/payload.h"

namespace lanscope {

namespace {

struct KindRow {
    const char *key;
    const char *name;
};

/// In the order of enum lanscope_frame_kind.
constexpr KindRow Kinds[] = {
    {"other", "Ethernet"},
    {"arp", "ARP"},
    {"dhcp", "DHCP"},
    {"dhcpv6", "DHCPv6"},
    {"mdns", "mDNS"},
    {"ssdp", "SSDP"},
    {"llmnr", "LLMNR"},
    {"netbios", "NetBIOS"},
    {"ws-discovery", "WS-Discovery"},
    {"neighbour", "ICMPv6"},
    {"multicast", "IGMP, MLD"},
    {"lldp", "LLDP"},
    {"cdp", "CDP"},
    {"eapol", "EAPOL"},
    {"dns", "DNS"},
    {"tls", "TLS"},
    {"quic", "QUIC"},
    {"syn", "TCP SYN"},
    {"http", "HTTP"},
    {"new-mac", "Ethernet"},
    {"browser", "NetBIOS"},
    {"banner", "TCP"},
    {"maker", "UDP"},
    {"snmp", "SNMP"},
    {"sip", "SIP"},
};
static_assert(std::size(Kinds) == AlertFrame::KindCount);

const KindRow &rowOf(quint8 kind)
{
    return Kinds[kind < AlertFrame::KindCount ? kind : 0];
}

/// What people's programs say to each other, passwords among it: of these only the headers are evidence.
bool mayHoldSecrets(quint8 kind)
{
    return kind == LANSCOPE_FRAME_HTTP || kind == LANSCOPE_FRAME_BANNER || kind == LANSCOPE_FRAME_MAKER ||
           kind == LANSCOPE_FRAME_SNMP || kind == LANSCOPE_FRAME_SIP;
}

qsizetype keptOctets(const CapturedFrame &frame)
{
    const qsizetype length = std::min(frame.octets.size(), AlertFrame::MostOctets);
    if (!mayHoldSecrets(quint8(frame.kind)))
        return length;
    const QByteArrayView message = payloadOf(frame.octets, frame.originalLength).message;
    return message.isEmpty() ? 0 : std::min<qsizetype>(length, message.data() - frame.octets.constData());
}

} // namespace

AlertFrame AlertFrame::of(const CapturedFrame &frame)
{
    return {.time = frame.time,
            .direction = frame.direction,
            .kind = quint8(frame.kind),
            .length = std::max(frame.originalLength, quint32(frame.octets.size())),
            .octets = frame.octets.first(keptOctets(frame))};
}

void addFrames(QList<AlertFrame> &frames, const QList<AlertFrame> &more)
{
    const Timestamp newest = frames.isEmpty() ? Timestamp() : frames.constLast().time;
    for (const AlertFrame &frame : more) {
        if (frame.time >= newest && !frames.contains(frame))
            frames.append(frame);
    }
    frames = frames.last(std::min(frames.size(), AlertFrame::MostOfAlert));
}

QString frameKindKey(quint8 kind)
{
    return QString::fromLatin1(rowOf(kind).key);
}

QString frameKindName(quint8 kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

QString framesToText(const QList<AlertFrame> &frames)
{
    if (frames.isEmpty())
        return {};
    QJsonArray array;
    for (const AlertFrame &frame : frames)
        array.append(QJsonArray{QString::number(frame.time.nanoseconds), // JSON's own numbers lose nanoseconds
                                int(frame.direction), int(frame.kind), qint64(frame.length),
                                QString::fromLatin1(frame.octets.toBase64())});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<AlertFrame> framesFromText(const QString &text)
{
    QList<AlertFrame> frames;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &each : array) {
        const QJsonArray line = each.toArray();
        const int kind = line.at(2).toInt(-1);
        if (kind < 0 || kind >= AlertFrame::KindCount || frames.size() >= AlertFrame::MostOfAlert)
            continue;
        frames.append(
            {.time = {line.at(0).toString().toLongLong()},
             .direction = line.at(1).toInt() == LANSCOPE_SENT ? Direction::Sent : Direction::Received,
             .kind = quint8(kind),
             .length = quint32(line.at(3).toInteger()),
             .octets = QByteArray::fromBase64(line.at(4).toString().toLatin1()).left(AlertFrame::MostOctets)});
    }
    return frames;
}

} // namespace lanscope

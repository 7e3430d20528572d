// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/stack_signature.h"

#include <QStringList>

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

constexpr qsizetype Ipv4Header = 20;
constexpr qsizetype Ipv6Header = 40;
constexpr quint8 Tcp = 6;

/// What stands out in headers and options; the words are p0f's.
struct Syn {
    int version = 4;
    int timeToLive = 0;
    int ipOptions = 0; ///< octets
    int segmentSize = 0;
    int window = 0;
    int scale = -1;
    bool hasTimestamp = false;
    bool hasPayload = false;
    QStringList layout;
    QStringList quirks;

    void addQuirk(bool holds, const char *name)
    {
        if (holds)
            quirks.append(QString::fromLatin1(name));
    }
};

/// RFC 8200 section 4: what stands behind the headers that may be in front of TCP; nothing when that is something else.
std::optional<QByteArrayView> skipExtensions(quint8 next, QByteArrayView rest)
{
    constexpr int MostHeaders = 8; // as bpf/headers.h
    for (int left = MostHeaders; next != Tcp; --left) {
        const bool isFragment = next == 44;
        const bool isExtension = isFragment || next == 0 || next == 43 || next == 60 || next == 135;
        if (!left || !isExtension || rest.size() < 8)
            return std::nullopt;
        const qsizetype length = isFragment ? 8 : (quint8(rest[1]) + 1) * 8;
        next = quint8(rest[0]);
        if (rest.size() < length)
            return std::nullopt;
        rest = rest.sliced(length);
    }
    return rest;
}

/// Reads the IP header and returns the octets of the TCP header and behind it; nothing when it is not IP with TCP.
std::optional<QByteArrayView> readIp(QByteArrayView packet, Syn &syn)
{
    ByteReader reader(packet);
    const quint8 first = reader.take<quint8>().value_or(0);
    syn.version = first >> 4;
    if (syn.version == 6 && packet.size() >= Ipv6Header) {
        syn.timeToLive = quint8(packet[7]);
        syn.addQuirk(packet[1] & 0x30, "ecn"); // RFC 3168: the two low bits of the traffic class
        syn.addQuirk(qFromBigEndian<quint32>(packet.data()) & 0xfffff, "flow");
        return skipExtensions(quint8(packet[6]), packet.sliced(Ipv6Header));
    }
    const qsizetype header = (first & 0xf) * 4;
    if (syn.version != 4 || header < Ipv4Header || packet.size() < header || packet[9] != Tcp)
        return std::nullopt;
    const bool hasIdentifier = packet[4] || packet[5];
    const bool doNotFragment = packet[6] & 0x40;
    syn.timeToLive = quint8(packet[8]);
    syn.ipOptions = int(header - Ipv4Header);
    syn.addQuirk(doNotFragment, "df");
    syn.addQuirk(doNotFragment && hasIdentifier, "id+");
    syn.addQuirk(!doNotFragment && !hasIdentifier, "id-");
    syn.addQuirk(packet[1] & 0x03, "ecn");
    syn.addQuirk(packet[6] & 0x80, "0+");
    return packet.sliced(header);
}

/// One option of RFC 9293 section 3.1, RFC 7323 or RFC 2018. Returns false when it cannot be.
bool readOption(quint8 kind, QByteArrayView content, Syn &syn, QStringList &lateQuirks)
{
    switch (kind) {
    case 2:
        syn.layout.append(QStringLiteral("mss"));
        if (content.size() == 2)
            syn.segmentSize = qFromBigEndian<quint16>(content.data());
        return content.size() == 2;
    case 3:
        syn.layout.append(QStringLiteral("ws"));
        if (content.size() == 1)
            syn.scale = quint8(content[0]);
        if (syn.scale > 14)
            lateQuirks.append(QStringLiteral("exws"));
        return content.size() == 1;
    case 4:
        syn.layout.append(QStringLiteral("sok"));
        return content.isEmpty();
    case 5:
        syn.layout.append(QStringLiteral("sack"));
        return content.size() >= 8;
    case 8:
        syn.layout.append(QStringLiteral("ts"));
        if (content.size() != 8)
            return false;
        syn.hasTimestamp = qFromBigEndian<quint32>(content.data());
        syn.addQuirk(!syn.hasTimestamp, "ts1-");
        syn.addQuirk(qFromBigEndian<quint32>(content.data() + 4), "ts2+");
        return true;
    default:
        syn.layout.append(QStringLiteral("?%1").arg(kind));
        return true;
    }
}

void readOptions(QByteArrayView options, Syn &syn)
{
    QStringList lateQuirks;
    bool isBad = false;
    ByteReader reader(options);
    while (const auto kind = reader.take<quint8>()) {
        if (*kind == 0) {
            syn.layout.append(QStringLiteral("eol+%1").arg(reader.remaining()));
            syn.addQuirk(QByteArrayView(reader.rest()).toByteArray().count('\0') != reader.remaining(), "opt+");
            break;
        }
        if (*kind == 1) {
            syn.layout.append(QStringLiteral("nop"));
            continue;
        }
        const auto length = reader.take<quint8>();
        const auto content = length && *length >= 2 ? reader.takeBytes(*length - 2) : std::nullopt;
        isBad = !content || !readOption(*kind, *content, syn, lateQuirks);
        if (isBad)
            break;
    }
    syn.quirks += lateQuirks;
    syn.addQuirk(isBad, "bad");
}

bool readTcp(QByteArrayView tcp, Syn &syn)
{
    constexpr qsizetype FixedHeader = 20;
    if (tcp.size() < FixedHeader)
        return false;
    const qsizetype header = (quint8(tcp[12]) >> 4) * 4;
    const quint8 flags = quint8(tcp[13]);
    if (header < FixedHeader || tcp.size() < header)
        return false;
    syn.window = qFromBigEndian<quint16>(tcp.data() + 14);
    if (flags & 0xc0 && !syn.quirks.contains(QStringLiteral("ecn")))
        syn.addQuirk(true, "ecn"); // RFC 3168 section 6.1.1
    syn.addQuirk(!qFromBigEndian<quint32>(tcp.data() + 4), "seq-");
    syn.addQuirk(qFromBigEndian<quint32>(tcp.data() + 8), "ack+");
    syn.addQuirk(qFromBigEndian<quint16>(tcp.data() + 18) && !(flags & 0x20), "uptr+");
    syn.addQuirk(flags & 0x20, "urgf+");
    syn.addQuirk(flags & 0x08, "pushf+");
    readOptions(tcp.sliced(FixedHeader, header - FixedHeader), syn);
    syn.hasPayload = tcp.size() > header;
    return true;
}

/// The window as a multiple of what the system computes it from, where it is one.
QString windowText(const Syn &syn)
{
    constexpr int SmallestBase = 100;
    constexpr int EthernetMtu = 1500;
    const int headers = syn.version == 4 ? 40 : 60;
    const auto fits = [&](int base) { return base >= SmallestBase && syn.window && syn.window % base == 0; };
    if (syn.segmentSize >= SmallestBase) {
        for (const int base : {syn.segmentSize, syn.hasTimestamp ? syn.segmentSize - 12 : 0, EthernetMtu - headers,
                               EthernetMtu - headers - 12}) {
            if (fits(base))
                return QStringLiteral("mss*%1").arg(syn.window / base);
        }
        for (const int base : {syn.segmentSize + headers, EthernetMtu}) {
            if (fits(base))
                return QStringLiteral("mtu*%1").arg(syn.window / base);
        }
    }
    return QString::number(syn.window);
}

int initialTtl(int seen)
{
    for (const int first : {32, 64, 128}) {
        if (seen <= first)
            return first;
    }
    return 255;
}

/// IPv4 only: no sequence number holds an IPv6 address.
std::optional<ScannerMark> scannerMark(const Payload &payload)
{
    Syn syn;
    const auto tcp = readIp(payload.packet, syn);
    if (!tcp || syn.version != 4 || tcp->size() < 8)
        return std::nullopt;
    const quint32 sequence = qFromBigEndian<quint32>(tcp->data() + 4);
    if (sequence != qFromBigEndian<quint32>(payload.destination.octets.data()))
        return std::nullopt;
    return ScannerMark{.target = payload.destination, .port = payload.destinationPort};
}

} // namespace

std::optional<StackSignature> stackSignature(QByteArrayView packet)
{
    Syn syn;
    const auto tcp = readIp(packet, syn);
    if (!tcp || !readTcp(*tcp, syn))
        return std::nullopt;
    const QString options = syn.layout.join(u',');
    const int first = initialTtl(syn.timeToLive);
    const QString text = QStringLiteral("%1:%2+%3:%4:%5:%6,%7:%8:%9")
                             .arg(syn.version)
                             .arg(syn.timeToLive)
                             .arg(first - syn.timeToLive)
                             .arg(syn.ipOptions)
                             .arg(syn.segmentSize)
                             .arg(windowText(syn))
                             .arg(std::max(syn.scale, 0))
                             .arg(options, syn.quirks.join(u','));
    return StackSignature{.text = text + QLatin1StringView(syn.hasPayload ? ":+" : ":0"),
                          .initialTtl = quint8(first),
                          .segmentSize = quint16(syn.segmentSize),
                          .window = quint16(syn.window),
                          .scale = qint8(std::min(syn.scale, 127)),
                          .options = options};
}

void decodeSyn(const Payload &payload, FactCollector &facts)
{
    if (auto mark = scannerMark(payload))
        facts.add(std::move(*mark));
    if (payload.isRouted())
        return;
    if (auto signature = stackSignature(payload.packet))
        facts.add(std::move(*signature));
}

} // namespace lanscope

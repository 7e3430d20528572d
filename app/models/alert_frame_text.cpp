// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_frame_text.h"

#include <optional>

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include "app/base/byte_reader.h"
#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::AlertFrameText)
};

// IEEE 802 EtherTypes
constexpr quint16 Ipv4Type = 0x0800;
constexpr quint16 ArpType = 0x0806;
constexpr quint16 VlanType = 0x8100;
constexpr quint16 Ipv6Type = 0x86dd;

/// The beginning of a frame; the reader stands behind it.
struct Header {
    MacAddress to;
    MacAddress from;
    quint16 type = 0;
};

MacAddress takeMac(ByteReader &reader)
{
    const auto octets = reader.takeBytes(sizeof(MacAddress));
    return octets ? MacAddress::fromBytes(octets->data()) : MacAddress();
}

Header takeHeader(ByteReader &reader)
{
    constexpr qsizetype TagLength = 2;
    Header header{takeMac(reader), takeMac(reader), reader.take<quint16>().value_or(0)};
    if (header.type == VlanType && reader.skip(TagLength))
        header.type = reader.take<quint16>().value_or(0);
    return header;
}

/// RFC 826 for Ethernet and IPv4; nothing when the octets end before.
std::optional<QString> arpSentence(ByteReader reader)
{
    constexpr qsizetype BeforeOperation = 6;
    constexpr quint16 Reply = 2;
    constexpr qsizetype AddressLength = 4;
    reader.skip(BeforeOperation);
    const auto operation = reader.take<quint16>();
    const MacAddress sender = takeMac(reader);
    const auto senderAddress = reader.takeBytes(AddressLength);
    reader.skip(sizeof(MacAddress));
    const auto target = reader.takeBytes(AddressLength);
    if (!operation || !senderAddress || !target)
        return std::nullopt;
    if (*operation == Reply)
        return Words::tr("%1 says that it has %2.")
            .arg(sender.toString(), IpAddress::v4(senderAddress->data()).toString());
    return Words::tr("%1 asks who has %2.").arg(sender.toString(), IpAddress::v4(target->data()).toString());
}

/// Source and destination of a packet; nothing when the octets end before.
std::optional<std::pair<QString, QString>> endsOf(ByteReader reader, quint16 type)
{
    const bool isV4 = type == Ipv4Type;
    const qsizetype before = isV4 ? 12 : 8; // RFC 791, RFC 8200: octets before the addresses
    const qsizetype length = isV4 ? 4 : 16;
    if ((!isV4 && type != Ipv6Type) || !reader.skip(before))
        return std::nullopt;
    const auto from = reader.takeBytes(length);
    const auto to = reader.takeBytes(length);
    if (!from || !to)
        return std::nullopt;
    const auto text = [isV4](QByteArrayView octets) {
        return (isV4 ? IpAddress::v4(octets.data()) : IpAddress::v6(octets.data())).toString();
    };
    return std::pair(text(*from), text(*to));
}

QString placeText(const AlertFrame &frame)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(frame.time.milliseconds()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    const bool isCut = !frame.octets.isEmpty() && frame.length > frame.octets.size();
    const QString length =
        isCut ? Words::tr("%1 octets, the first %2 are kept").arg(frame.length).arg(frame.octets.size())
              : Words::tr("%1 octets").arg(frame.length);
    return QStringList{time, frame.direction == Direction::Sent ? Words::tr("sent") : Words::tr("received"), length}
        .join(QStringLiteral(" · "));
}

} // namespace

QString frameSentence(const AlertFrame &frame)
{
    if (frame.octets.isEmpty())
        return Words::tr("What it says is hidden.");
    ByteReader reader(frame.octets);
    const Header header = takeHeader(reader);
    if (header.type == ArpType) {
        if (const auto sentence = arpSentence(reader))
            return *sentence;
    }
    const auto ends = endsOf(reader, header.type).value_or(std::pair(header.from.toString(), header.to.toString()));
    return Words::tr("%1 from %2 to %3.").arg(frameKindName(frame.kind), ends.first, ends.second);
}

QString hexDump(const QByteArray &octets)
{
    constexpr qsizetype OctetsALine = 8;
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += OctetsALine) {
        const QByteArray line = octets.sliced(at, std::min(OctetsALine, octets.size() - at));
        QString text;
        for (const char octet : line)
            text += octet >= ' ' && octet <= '~' ? QLatin1Char(octet) : QLatin1Char('.');
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(at, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(line.toHex(' ')), -int(OctetsALine * 3 - 1))
                         .arg(text));
    }
    return lines.join(QLatin1Char('\n'));
}

QString alertFramesText(const QList<AlertFrame> &frames)
{
    QStringList texts;
    for (const AlertFrame &frame : frames)
        texts.append(
            QStringList{placeText(frame), frameSentence(frame), hexDump(frame.octets)}.join(QLatin1Char('\n')));
    return texts.join(QStringLiteral("\n\n"));
}

QString alertFramesHeading(const QList<AlertFrame> &frames)
{
    if (frames.isEmpty())
        return Words::tr("No frame is kept of it: it was found in what is counted, and of that nothing is copied.");
    return Words::tr("The last %n frame(s) in which it was seen", nullptr, int(frames.size()));
}

} // namespace lanscope

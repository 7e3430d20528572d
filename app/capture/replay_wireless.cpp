// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_wireless.h"

#include <QtEndian>

namespace lanscope {

namespace {

// radiotap.org/fields
constexpr quint32 HasTimer = 1u << 0;
constexpr quint32 HasFlags = 1u << 1;
constexpr quint32 HasMoreWords = 1u << 31;
constexpr quint8 FlagCheckSequence = 0x10;
constexpr quint8 FlagPadding = 0x20;
constexpr qsizetype CheckSequence = 4;

// IEEE 802.11-2020 clause 9.2.4.1: the two octets of frame control.
constexpr quint8 TypeMask = 0x0c;
constexpr quint8 Management = 0x00;
constexpr quint8 Data = 0x08;
constexpr quint8 SubtypeNoData = 0x40;
constexpr quint8 SubtypeQos = 0x80;
constexpr quint8 ToDs = 0x01;
constexpr quint8 FromDs = 0x02;
constexpr quint8 Protected = 0x40;
constexpr quint8 Order = 0x80;

constexpr qsizetype ThreeAddressHeader = 24;
constexpr qsizetype Address = 6;
constexpr qsizetype QosControl = 2;
constexpr qsizetype HtControl = 4;
constexpr quint8 QosAggregate = 0x80; // clause 9.2.4.5.9: A-MSDU present
constexpr qsizetype SnapHeader = 8;   // IEEE 802-2014 clause 9: LLC aa aa 03, organisation, EtherType

MacAddress addressAt(QByteArrayView octets, qsizetype at)
{
    return MacAddress::fromBytes(octets.data() + at);
}

/// Table 9-30: which address field names the source and which the destination.
void readDataAddresses(QByteArrayView octets, WirelessHeader &header)
{
    const quint8 flags = quint8(octets[1]);
    header.destination = addressAt(octets, flags & ToDs ? 16 : 4);
    if (!(flags & FromDs))
        header.source = addressAt(octets, 10);
    else if (!(flags & ToDs))
        header.source = addressAt(octets, 16);
    else if (octets.size() >= ThreeAddressHeader + Address)
        header.source = addressAt(octets, ThreeAddressHeader);
}

/// The length of a data frame's header; 0 when what follows cannot be read.
qsizetype dataHeaderLength(QByteArrayView octets, WirelessPadding padding)
{
    const quint8 kind = quint8(octets[0]);
    const quint8 flags = quint8(octets[1]);
    if (kind & SubtypeNoData || flags & Protected)
        return 0;
    qsizetype length = ThreeAddressHeader;
    if (flags & ToDs && flags & FromDs)
        length += Address;
    if (kind & SubtypeQos) {
        if (octets.size() < length + QosControl || quint8(octets[length]) & QosAggregate)
            return 0;
        length += QosControl + (flags & Order ? HtControl : 0);
    }
    return padding == WirelessPadding::ToFour ? (length + 3) & ~qsizetype(3) : length;
}

bool isSnap(QByteArrayView octets)
{
    return octets.size() >= SnapHeader && octets.startsWith(QByteArrayView("\xaa\xaa\x03\x00\x00", 5));
}

} // namespace

RadiotapHeader parseRadiotap(QByteArrayView octets)
{
    constexpr qsizetype Fixed = 8; // version, padding, length, the first word of what is present
    if (octets.size() < Fixed || octets[0] != 0)
        return {};
    RadiotapHeader header{.length = qFromLittleEndian<quint16>(octets.data() + 2)};
    if (header.length < Fixed || header.length > octets.size())
        return {};
    const quint32 present = qFromLittleEndian<quint32>(octets.data() + 4);
    qsizetype at = Fixed;
    for (quint32 word = present; word & HasMoreWords && at + 4 <= header.length; at += 4)
        word = qFromLittleEndian<quint32>(octets.data() + at);
    if (present & HasTimer)
        at = ((at + 7) & ~qsizetype(7)) + 8;
    if (!(present & HasFlags) || at >= header.length)
        return header;
    const quint8 flags = quint8(octets[at]);
    header.trailer = flags & FlagCheckSequence ? CheckSequence : 0;
    header.padding = flags & FlagPadding ? WirelessPadding::ToFour : WirelessPadding::None;
    return header;
}

WirelessHeader parseWireless(QByteArrayView octets, WirelessPadding padding)
{
    WirelessHeader header;
    if (octets.size() < ThreeAddressHeader)
        return header;
    const quint8 type = quint8(octets[0]) & TypeMask;
    if (type == Management) {
        header.destination = addressAt(octets, 4);
        header.source = addressAt(octets, 10);
    }
    if (type != Data)
        return header;
    readDataAddresses(octets, header);
    const qsizetype length = dataHeaderLength(octets, padding);
    if (length == 0 || octets.size() < length || !isSnap(octets.sliced(length)))
        return header;
    header.payload = length + SnapHeader;
    header.etherType = qFromBigEndian<quint16>(octets.data() + header.payload - 2);
    return header;
}

} // namespace lanscope

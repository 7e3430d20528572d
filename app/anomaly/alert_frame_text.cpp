// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_frame_text.h"

#include <optional>

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include "app/decode/arp.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::AlertFrameText)
};

/// Nothing when it is cut off, or of other addresses than IPv4.
std::optional<QString> arpSentence(const Payload &payload)
{
    constexpr quint16 Reply = 2; // RFC 826
    const auto arp = parseArp(payload.message);
    if (!arp)
        return std::nullopt;
    if (arp->operation == Reply)
        return Words::tr("%1 says that it has %2.").arg(arp->senderMac.toString(), arp->senderAddress.toString());
    return Words::tr("%1 asks who has %2.").arg(arp->senderMac.toString(), arp->targetAddress.toString());
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
    const Payload payload = payloadOf(frame.octets, frame.length);
    if (frame.kind == LANSCOPE_FRAME_ARP) {
        if (const auto sentence = arpSentence(payload))
            return *sentence;
    }
    const QString kind = frameKindName(frame.kind);
    if (payload.packet.isEmpty())
        return Words::tr("%1 from %2 to %3.")
            .arg(kind, payload.sourceMac.toString(), payload.destinationMac.toString());
    return Words::tr("%1 from %2 to %3.").arg(kind, payload.source.toString(), payload.destination.toString());
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
        return Words::tr("No frame is kept of it. What is found by counting alone leaves none.");
    return Words::tr("The last %n frame(s) in which it was seen", nullptr, int(frames.size()));
}

} // namespace lanscope

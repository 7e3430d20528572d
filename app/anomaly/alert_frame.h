// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/capture/captured_frame.h"

namespace lanscope {

/// A frame in which an alert was seen, as far as it is kept.
struct AlertFrame {
    static constexpr qsizetype MostOfAlert = 4;  // what one can look through; the newest are kept
    static constexpr qsizetype MostOctets = 256; // the headers, and all of most messages of a local network
    static constexpr qsizetype KindCount = LANSCOPE_FRAME_KINDS;

    Timestamp time;
    Direction direction = Direction::Received;
    quint8 kind = LANSCOPE_FRAME_NONE; ///< enum lanscope_frame_kind; below KindCount
    quint32 length = 0;                ///< octets on the wire
    /// The first of them, from the destination MAC on; hostile. Only the headers where passwords may follow.
    QByteArray octets;

    static AlertFrame of(const CapturedFrame &frame);
    bool operator==(const AlertFrame &) const = default;
};

/// Adds those that are newer than what is there, and keeps the newest.
void addFrames(QList<AlertFrame> &frames, const QList<AlertFrame> &more);

QString frameKindKey(quint8 kind);  ///< "mdns"; stable, for scripts
QString frameKindName(quint8 kind); ///< "mDNS"; proper names, the same in every language

/// All frames in one line of text, for a database, and back; what does not parse is left out.
QString framesToText(const QList<AlertFrame> &frames);
QList<AlertFrame> framesFromText(const QString &text);

} // namespace lanscope

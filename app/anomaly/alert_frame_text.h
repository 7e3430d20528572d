// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/anomaly/alert.h"

namespace lanscope {

/// What a frame is, in one sentence: "02:00:00:00:00:05 says that 192.168.7.1 is at 02:00:00:00:00:05."
QString frameSentence(const AlertFrame &frame);

/// Octets as "0010  08 06 00 01 …  ....", eight a line; what is no printable ASCII is a dot.
QString hexDump(const QByteArray &octets);

/// Every frame of an alert: when and which way it went, its sentence, and its octets. Plain text for a font of fixed
/// width; empty without frames.
QString alertFramesText(const QList<AlertFrame> &frames);

/// "The last 4 frames in which it was seen", or why there are none.
QString alertFramesHeading(const QList<AlertFrame> &frames);

} // namespace lanscope

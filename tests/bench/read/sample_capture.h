// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope::bench {

/// Writes a capture of a busy home network, the same octets each time: 2,000 connections of 40 devices at a time, half
/// of the packets small and four of ten full, 10,000 packets a second, and in every 200th a device describes itself.
/// Three million packets are 1.9 GB. False when it cannot be written.
bool writeSampleCapture(const QString &path, int packets);

} // namespace lanscope::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lanscope {

/// The most characters of one foreign string that are kept: the length of a DNS name (RFC 1035 section 2.3.4).
constexpr int ForeignTextLength = 255;

/// Makes octets or text that came from the network, a file or the bus harmless: valid UTF-8, no control, bidirectional,
/// zero-width or other invisible character (each becomes U+FFFD), no leading or trailing space, at most
/// ForeignTextLength characters. It may still hold markup: show it as Qt::PlainText, or escape it.
QString foreignText(QByteArrayView octets);
QString foreignText(QStringView text);

/// Text as one CSV field (RFC 4180): quoted when needed; what begins with = + - @ (also after space), with a tab or a
/// carriage return gets an apostrophe before it, so that no spreadsheet runs it as a formula.
QString csvField(const QString &text);

} // namespace lanscope

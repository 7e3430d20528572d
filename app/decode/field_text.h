// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace lanscope {

/// Text of a field that may keep the terminator of a C string (RFC 2132 section 2 tells clients not to send it).
QString terminatedText(QByteArrayView octets);

/// The octets before the first zero.
QByteArrayView beforeZero(QByteArrayView octets);

/// What stands between two marks; empty when either is missing.
QByteArrayView between(QByteArrayView text, QByteArrayView before, QByteArrayView behind);

/// Octets as decimal numbers with commas; at most ForeignTextLength of them.
QString decimalList(QByteArrayView octets);

/// The text, if every octet is printable ASCII, else hexadecimal digits: for identifiers that may be either.
QString textOrHex(QByteArrayView octets);

/// Hexadecimal digits of at most ForeignTextLength octets.
QString hexText(QByteArrayView octets);

} // namespace lanscope

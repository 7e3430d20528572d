// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/field_text.h"

#include <algorithm>

#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

QByteArrayView bounded(QByteArrayView octets)
{
    return octets.first(std::min<qsizetype>(octets.size(), ForeignTextLength));
}

bool isPrintable(char octet)
{
    return octet >= 0x20 && octet < 0x7f;
}

} // namespace

QString terminatedText(QByteArrayView octets)
{
    while (octets.endsWith('\0'))
        octets.chop(1);
    return foreignText(octets);
}

QByteArrayView beforeZero(QByteArrayView octets)
{
    const qsizetype end = octets.indexOf('\0');
    return end < 0 ? octets : octets.first(end);
}

QByteArrayView between(QByteArrayView text, QByteArrayView before, QByteArrayView behind)
{
    const qsizetype at = text.indexOf(before);
    const QByteArrayView rest = at < 0 ? QByteArrayView() : text.sliced(at + before.size());
    const qsizetype end = rest.indexOf(behind);
    return end < 0 ? QByteArrayView() : rest.first(end);
}

QString decimalList(QByteArrayView octets)
{
    QStringList numbers;
    for (const char octet : bounded(octets))
        numbers.append(QString::number(quint8(octet)));
    return numbers.join(u',');
}

QString textOrHex(QByteArrayView octets)
{
    return std::all_of(octets.begin(), octets.end(), isPrintable) ? foreignText(octets) : hexText(octets);
}

QString hexText(QByteArrayView octets)
{
    return QString::fromLatin1(bounded(octets).toByteArray().toHex());
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dns_name.h"

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

// RFC 1035 section 4.1.4: the two high bits of the length octet.
constexpr quint8 KindMask = 0xc0;
constexpr quint8 Pointer = 0xc0;
constexpr qsizetype LongestLabel = 63; // RFC 1035 section 2.3.4

} // namespace

std::optional<DnsName> DnsName::read(QByteArrayView message, qsizetype &position)
{
    DnsName name;
    qsizetype at = position;
    qsizetype piece = position; // where the labels now read began: a pointer must lead before it
    bool followed = false;
    while (at < message.size()) {
        const quint8 length = quint8(message[at]);
        if ((length & KindMask) == Pointer) {
            if (at + 1 >= message.size())
                return std::nullopt;
            const qsizetype target = (length & ~KindMask) << 8 | quint8(message[at + 1]);
            if (target >= piece)
                return std::nullopt;
            if (!followed)
                position = at + 2;
            followed = true;
            at = piece = target;
            continue;
        }
        if (length == 0) {
            if (!followed)
                position = at + 1;
            return name;
        }
        if (length & KindMask || at + 1 + length > message.size() || name.m_labels.size() + length + 2 > MaximumLength)
            return std::nullopt;
        name.m_labels.append(message.data() + at, length + 1);
        at += length + 1;
    }
    return std::nullopt;
}

DnsName DnsName::fromText(QByteArrayView text)
{
    DnsName name;
    while (!text.isEmpty()) {
        const qsizetype dot = text.indexOf('.');
        const QByteArrayView label = dot < 0 ? text : text.first(dot);
        if (!label.isEmpty() && label.size() <= LongestLabel &&
            name.m_labels.size() + label.size() + 2 <= MaximumLength)
            name.m_labels.append(char(label.size())).append(label.data(), label.size());
        text = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    }
    return name;
}

QList<QByteArrayView> DnsName::labels() const
{
    QList<QByteArrayView> labels;
    for (qsizetype at = 0; at < m_labels.size(); at += 1 + quint8(m_labels[at]))
        labels.append(QByteArrayView(m_labels).sliced(at + 1, quint8(m_labels[at])));
    return labels;
}

QString DnsName::toString() const
{
    QByteArray dotted = m_labels.mid(1);
    for (qsizetype at = 0; at < m_labels.size(); at += 1 + quint8(m_labels[at])) {
        if (at > 0)
            dotted[at - 1] = '.';
    }
    return foreignText(dotted);
}

// Length octets are below 64 and therefore no letters, so that whole names can be compared at once.
bool DnsName::operator==(const DnsName &other) const
{
    return m_labels.size() == other.m_labels.size() && m_labels.compare(other.m_labels, Qt::CaseInsensitive) == 0;
}

bool DnsName::operator<(const DnsName &other) const
{
    return m_labels.compare(other.m_labels, Qt::CaseInsensitive) < 0;
}

} // namespace lanscope

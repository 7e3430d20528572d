// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/header_fields.h"

namespace lanscope {

HeaderFields HeaderFields::read(QByteArrayView text, bool isWhole)
{
    HeaderFields fields;
    while (!text.isEmpty() && fields.m_fields.size() < MaximumFields) {
        if (!isWhole && !text.contains('\n'))
            break;
        const QByteArrayView line = takeLine(text);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.m_fields.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return fields;
}

QByteArrayView HeaderFields::value(QByteArrayView name) const
{
    for (const auto &[key, value] : m_fields) {
        if (isSameText(key, name))
            return value;
    }
    return {};
}

QByteArrayView takeLine(QByteArrayView &text)
{
    const qsizetype feed = text.indexOf('\n');
    const QByteArrayView line = feed < 0 ? text : text.first(feed);
    text = feed < 0 ? QByteArrayView() : text.sliced(feed + 1);
    return line.trimmed();
}

bool isSameText(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && qstrnicmp(one.data(), one.size(), other.data(), other.size()) == 0;
}

} // namespace lanscope

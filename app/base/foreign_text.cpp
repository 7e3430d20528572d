// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/foreign_text.h"

#include <algorithm>

#include <QList>
#include <QStringDecoder>

namespace lanscope {

namespace {

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks, zero-width joiners, soft hyphen
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        // Letters that draw nothing: Hangul fillers, the braille blank and the combining grapheme joiner.
        return character != 0x115f && character != 0x1160 && character != 0x3164 && character != 0xffa0 &&
               character != 0x2800 && character != 0x034f;
    }
}

} // namespace

QString foreignText(QStringView text)
{
    QString harmless;
    for (const char32_t character : text.toUcs4()) {
        const auto next = QChar::fromUcs4(isHarmless(character) ? character : U'\uFFFD');
        if (harmless.size() + QStringView(next).size() > ForeignTextLength)
            break;
        harmless += QStringView(next);
    }
    return harmless.trimmed();
}

QString foreignText(QByteArrayView octets)
{
    // Four octets hold the longest UTF-8 character, so that nothing beyond can be kept.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text =
        decoder.decode(octets.first(std::min<qsizetype>(octets.size(), qsizetype(4) * ForeignTextLength)));
    return foreignText(QStringView(text));
}

QString csvField(const QString &text)
{
    // Japanese spreadsheets take the wide signs for the others.
    static const QString formulaStarts = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    const QStringView content = QStringView(text).trimmed();
    QString field = text;
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || (!content.isEmpty() && formulaStarts.contains(content[0])))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r')) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

} // namespace lanscope

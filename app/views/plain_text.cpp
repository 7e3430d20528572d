// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/plain_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocument>

namespace lanscope {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *readableLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString literalToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString breakableText(const QString &text)
{
    constexpr int longestWord = 32; // fits into the narrowest card
    QString breakable;
    int length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestWord && !character.isLowSurrogate()) {
            breakable += QChar(u'\u200B'); // zero-width space
            length = 1;
        }
        breakable += character;
    }
    return breakable;
}

QString literalLabel(const QString &text)
{
    QString label = text;
    return label.replace(u'&', QStringLiteral("&&"));
}

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    QString text = label;
    return text.remove(letter).remove(u'&');
}

QFont numberFont(const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - metrics.horizontalAdvance(u'0')) < 0.01)
            continue;
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font.pointSizeF());
        return fixed;
    }
    return font;
}

} // namespace lanscope

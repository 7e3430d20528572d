// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lanscope {

/// Every text of the program in letters that are written from right to left, so that what is not translated or not
/// mirrored stands out. Arguments and mnemonics stay.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isArgument = at > 0 && text[at - 1] == u'%';
            if (text[at].isLetter() && !isArgument)
                text[at] = QChar(u'א' + text[at].toLower().unicode() % 27);
        }
        return text;
    }
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/registered_domain.h"

#include <algorithm>

#include <QStringList>

namespace lanscope {

namespace {

bool isRegistry(const QString &label)
{
    static const QStringList labels{QStringLiteral("co"),  QStringLiteral("com"), QStringLiteral("org"),
                                    QStringLiteral("net"), QStringLiteral("ac"),  QStringLiteral("gov"),
                                    QStringLiteral("edu"), QStringLiteral("or"),  QStringLiteral("ne"),
                                    QStringLiteral("go"),  QStringLiteral("gob"), QStringLiteral("mil")};
    return labels.contains(label);
}

bool isVowel(QChar letter)
{
    return QStringLiteral("aeiouy").contains(letter);
}

} // namespace

QString registeredDomain(const QString &name)
{
    QString plain = name.toLower();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    const QStringList labels = plain.split(u'.');
    if (labels.size() < 2)
        return {};
    const bool isTwoPart = labels.size() > 2 && labels.last().size() == 2 && isRegistry(labels[labels.size() - 2]);
    return labels.mid(labels.size() - (isTwoPart ? 3 : 2)).join(u'.');
}

bool looksGenerated(const QString &domain)
{
    const QString label = domain.section(u'.', 0, 0);
    if (label.size() < 7)
        return false;
    int vowels = 0;
    int digits = 0;
    int run = 0;
    int longestRun = 0;
    int changes = 0; // between letters and digits
    for (qsizetype at = 0; at < label.size(); ++at) {
        const QChar letter = label[at];
        digits += letter.isDigit() ? 1 : 0;
        vowels += isVowel(letter) ? 1 : 0;
        run = letter.isLetter() && !isVowel(letter) ? run + 1 : 0;
        longestRun = std::max(longestRun, run);
        changes += at > 0 && letter.isDigit() != label[at - 1].isDigit() ? 1 : 0;
    }
    const auto letters = std::max<qsizetype>(1, label.size() - digits);
    return longestRun >= 5 || vowels * 5 < letters || changes >= 3 || label.size() >= 20;
}

} // namespace lanscope

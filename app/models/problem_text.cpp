// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/problem_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::ProblemText)
};

} // namespace

QString remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::StartAgain:
        return Words::tr("&Start again");
    case Remedy::InstallHelper:
        return Words::tr("How to &install it…");
    case Remedy::ChooseInterface:
        return Words::tr("Choose another networ&k");
    case Remedy::OpenAnotherFile:
        return Words::tr("Open another &file…");
    }
    return {};
}

QString harmlessSentence(const QString &sentence)
{
    QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = foreignText(word);
    return words.join(u' ');
}

QString problemSentence(const Problem &problem)
{
    QString sentence = harmlessSentence(problem.sentence);
    if (sentence.isEmpty())
        return Words::tr("Something went wrong, and nothing more is known.");
    sentence[0] = sentence[0].toUpper();
    if (!sentence.endsWith(u'.') && !sentence.endsWith(u'?') && !sentence.endsWith(u'!'))
        sentence += u'.';
    return sentence;
}

} // namespace lanscope

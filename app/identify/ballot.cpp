// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/ballot.h"

#include <algorithm>
#include <cmath>

namespace lanscope {

void Ballot::add(const QString &answer, const QString &group, double cap, double weight)
{
    if (answer.isEmpty() || weight == 0)
        return;
    Tally &tally = m_tallies[answer.toCaseFolded()];
    if (tally.text.isEmpty())
        tally.text = answer;
    tally.isProposed = tally.isProposed || weight > 0;
    tally.byGroup[group] += weight;
    m_caps.insert(group, cap);
}

QList<Ballot::Answer> Ballot::answers(double doubt) const
{
    QList<Answer> answers;
    double whole = std::exp(doubt);
    for (const Tally &tally : m_tallies) {
        if (!tally.isProposed)
            continue;
        double score = 0;
        for (auto group = tally.byGroup.constBegin(); group != tally.byGroup.constEnd(); ++group)
            score += std::clamp(*group, -m_caps.value(group.key()), m_caps.value(group.key()));
        whole += std::exp(score);
        answers.append({tally.text, std::exp(score)});
    }
    for (Answer &answer : answers)
        answer.probability /= whole;
    std::sort(answers.begin(), answers.end(), [](const Answer &left, const Answer &right) {
        return left.probability != right.probability ? left.probability > right.probability : left.text < right.text;
    });
    return answers;
}

} // namespace lanscope

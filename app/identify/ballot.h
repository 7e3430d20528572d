// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace lanscope {

/// The sums of what speaks for each answer to one question, in log-odds. What belongs to one group is dependent and
/// counts at most the group's cap; groups are independent and add up.
class Ballot
{
public:
    struct Answer {
        QString text;
        double probability = 0;
    };

    void add(const QString &answer, const QString &group, double cap, double weight);
    /// All answers, the most likely first; `doubt` is the score of "none of these", so that weak evidence convinces
    /// nobody. Equal ones are in the order of their text.
    QList<Answer> answers(double doubt) const;

private:
    struct Tally {
        QString text;            ///< as first spelt
        bool isProposed = false; ///< something speaks for it; what only speaks against it proposes nothing
        QHash<QString, double> byGroup;
    };
    QHash<QString, Tally> m_tallies; ///< by folded text; as many as rules point to
    QHash<QString, double> m_caps;
};

} // namespace lanscope

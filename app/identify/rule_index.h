// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <vector>

#include "app/identify/glob.h"
#include "app/identify/rule.h"

namespace lanscope {

/// Finds the patterns that a text matches without trying all of them: those without wildcards by hash, the others by
/// three characters that each of them needs. Owns nothing of the rules but their patterns.
class RuleIndex
{
public:
    struct Hit {
        int rule = 0;       ///< the number it was added with
        QStringList pieces; ///< see Glob::match()
    };

    void add(int rule, const QString &pattern);
    QList<Hit> find(const QString &text) const;
    /// The rules whose pattern is the text or a suffix of it that begins at a label.
    QList<Hit> findDomain(const QString &name) const;

private:
    struct Wild {
        int rule;
        Glob glob;
    };

    QMultiHash<QString, int> m_exact;   ///< folded pattern → rule
    QMultiHash<quint64, int> m_byThree; ///< three characters → position in m_wild
    std::vector<Wild> m_wild;
    QList<int> m_short; ///< positions of those without three characters in a row
};

} // namespace lanscope

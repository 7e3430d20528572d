// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/rule_index.h"

#include <algorithm>

namespace lanscope {

namespace {

constexpr qsizetype Three = 3;

quint64 threeAt(QStringView text, qsizetype position)
{
    return quint64(text[position].unicode()) << 32 | quint64(text[position + 1].unicode()) << 16 |
           text[position + 2].unicode();
}

} // namespace

void RuleIndex::add(int rule, const QString &pattern)
{
    Glob glob(pattern);
    if (!glob.hasWildcards()) {
        m_exact.insert(foldedCase(pattern), rule);
        return;
    }
    const int position = int(m_wild.size());
    const QString literal = glob.longestLiteral();
    if (literal.size() < Three)
        m_short.append(position);
    else
        m_byThree.insert(threeAt(literal, 0), position);
    m_wild.push_back({rule, std::move(glob)});
}

QList<RuleIndex::Hit> RuleIndex::find(const QString &text) const
{
    const QString folded = foldedCase(text);
    QList<Hit> hits;
    for (auto found = m_exact.constFind(folded); found != m_exact.constEnd() && found.key() == folded; ++found)
        hits.append({*found, {text}});

    QList<int> candidates = m_short;
    for (qsizetype at = 0; at + Three <= folded.size(); ++at) {
        const quint64 three = threeAt(folded, at);
        for (auto found = m_byThree.constFind(three); found != m_byThree.constEnd() && found.key() == three; ++found)
            candidates.append(*found);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const int position : std::as_const(candidates)) {
        const Wild &wild = m_wild[size_t(position)];
        if (const auto pieces = wild.glob.match(text))
            hits.append({wild.rule, *pieces});
    }
    return hits;
}

QList<RuleIndex::Hit> RuleIndex::findDomain(const QString &name) const
{
    const QString folded = foldedCase(name);
    QList<Hit> hits;
    for (qsizetype at = 0; at >= 0 && at < folded.size();) {
        const QString suffix = folded.sliced(at);
        for (auto found = m_exact.constFind(suffix); found != m_exact.constEnd() && found.key() == suffix; ++found)
            hits.append({*found, {suffix}});
        const qsizetype dot = folded.indexOf(u'.', at);
        at = dot < 0 ? -1 : dot + 1;
    }
    return hits;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/glob.h"

#include <algorithm>

#include <QList>

namespace lanscope {

namespace {

bool isWildcard(QChar character)
{
    return character == u'*' || character == u'?' || character == u'#';
}

bool matchesOne(QChar pattern, QChar character)
{
    return pattern == u'?' || pattern == character.toLower() || (pattern == u'#' && character.isDigit());
}

/// Where one star's run lies in the text.
struct Run {
    qsizetype begin;
    qsizetype end;
};

} // namespace

QString foldedCase(QStringView text)
{
    QString folded(text.toString());
    for (QChar &character : folded)
        character = character.toLower();
    return folded;
}

Glob::Glob(const QString &pattern) : m_pattern(foldedCase(pattern)) {}

bool Glob::hasWildcards() const
{
    return std::any_of(m_pattern.begin(), m_pattern.end(), isWildcard);
}

/// Only the last star ever takes more: what an earlier one could take, the later one can as well.
std::optional<QStringList> Glob::match(QStringView text) const
{
    QList<Run> runs;
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype afterStar = -1;
    while (at < text.size()) {
        if (in < m_pattern.size() && m_pattern[in] == u'*') {
            runs.append({at, at});
            afterStar = ++in;
        } else if (in < m_pattern.size() && matchesOne(m_pattern[in], text[at])) {
            ++in;
            ++at;
        } else if (afterStar >= 0) {
            at = ++runs.last().end;
            in = afterStar;
        } else {
            return std::nullopt;
        }
    }
    for (; in < m_pattern.size() && m_pattern[in] == u'*'; ++in)
        runs.append({at, at});
    if (in < m_pattern.size())
        return std::nullopt;

    QStringList found{text.toString()};
    for (const Run &run : runs)
        found.append(text.sliced(run.begin, run.end - run.begin).toString());
    return found;
}

QString Glob::longestLiteral() const
{
    QStringView longest;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= m_pattern.size(); ++at) {
        if (at < m_pattern.size() && !isWildcard(m_pattern[at]))
            continue;
        if (at - begin > longest.size())
            longest = QStringView(m_pattern).sliced(begin, at - begin);
        begin = at + 1;
    }
    return longest.toString();
}

QString Glob::example() const
{
    QString text = m_pattern;
    return text.replace(u'*', QStringLiteral("7")).replace(u'?', u'x').replace(u'#', u'4');
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/filter_terms.h"

#include <algorithm>

#include "app/inventory/filter_text.h"

namespace lanscope {

namespace {

bool isTerm(const QString &filter, const FilterToken &token, const QString &term)
{
    return folded(filter.mid(token.position, token.length)) == folded(term);
}

} // namespace

bool hasTerm(const QString &filter, const QString &term)
{
    const QList<FilterToken> tokens = filterTokens(filter);
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const FilterToken &token) { return isTerm(filter, token, term); });
}

QString withTerm(const QString &filter, const QString &term)
{
    if (hasTerm(filter, term))
        return filter;
    return filter.trimmed().isEmpty() ? term : filter.trimmed() + u' ' + term;
}

QString withoutTerm(const QString &filter, const QString &term)
{
    QString rest = filter;
    const QList<FilterToken> tokens = filterTokens(filter);
    for (auto token = tokens.crbegin(); token != tokens.crend(); ++token) { // from the end: positions before stay right
        if (isTerm(filter, *token, term))
            rest.remove(token->position, token->length + 1);
    }
    return rest.trimmed();
}

} // namespace lanscope

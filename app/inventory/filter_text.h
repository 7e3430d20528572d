// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanscope {

/// One term as it is written: `key:value`, `value`, `"quoted value"`, each with `-` before it to turn it round.
struct FilterToken {
    qsizetype position = 0; ///< in the text, where the term begins …
    qsizetype length = 0;   ///< … and how much of the text it is
    bool isNegated = false;
    bool hasKey = false;
    QString key;             ///< as written; empty without one
    QString value;           ///< without quotation marks
    bool isQuoted = false;   ///< the value stands in quotation marks: an empty one is meant
    bool isUnclosed = false; ///< the closing quotation mark is missing
};

/// The terms of a filter in their order.
QList<FilterToken> filterTokens(const QString &text);

/// Text as it is compared: one form of what looks the same, without differences of case.
QString folded(const QString &text);

/// A value as it must be written so that it is understood as one value.
QString filterValue(const QString &value);

} // namespace lanscope

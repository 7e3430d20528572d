// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace lanscope {

/// A pattern over whole texts: "*" is any run of characters, "?" any one, "#" a digit; letters match in both cases.
/// Matching takes at most length of pattern × length of text steps.
class Glob
{
public:
    explicit Glob(const QString &pattern);

    /// The whole text, then what each star matched, in the text's own case; nothing when it does not match.
    std::optional<QStringList> match(QStringView text) const;
    bool hasWildcards() const;
    /// The longest run without wildcards, lower case: every text that matches holds it.
    QString longestLiteral() const;
    /// A text that matches.
    QString example() const;

private:
    QString m_pattern; ///< lower case
};

/// The text in lower case, character by character, so that positions stay.
QString foldedCase(QStringView text);

} // namespace lanscope

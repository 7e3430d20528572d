// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/filter_text.h"

#include <algorithm>

namespace lanscope {

namespace {

bool isHexadecimal(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character.toLower() >= u'a' && character.toLower() <= u'f');
}

/// Reads one term; `at` stands on its first character and is left behind its last one.
class TokenReader
{
public:
    TokenReader(const QString &text, qsizetype at) : m_text(text), m_at(at) { m_token.position = at; }

    FilterToken read()
    {
        m_token.isNegated = at(0) == u'-' && !at(1).isNull() && !at(1).isSpace();
        m_at += m_token.isNegated ? 1 : 0;
        if (!isAddress())
            takeKey();
        takeValue();
        m_token.length = m_at - m_token.position;
        return m_token;
    }

private:
    QChar at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    /// "aa:bb" and "fe80::1" hold colons, but no key.
    bool isAddress() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (isHexadecimal(m_text[end]) || m_text[end] == u':' || m_text[end] == u'.'))
            ++end;
        return end > m_at && (end == m_text.size() || m_text[end].isSpace());
    }

    void takeKey()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        m_token.hasKey = end > m_at && end < m_text.size() && m_text[end] == u':';
        if (!m_token.hasKey)
            return;
        m_token.key = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
    }

    void takeValue()
    {
        m_token.isQuoted = at(0) == u'"';
        if (m_token.isQuoted)
            return takeQuoted();
        while (!at(0).isNull() && !at(0).isSpace())
            m_token.value += m_text[m_at++];
    }

    void takeQuoted()
    {
        ++m_at;
        for (; !at(0).isNull() && at(0) != u'"'; ++m_at) {
            if (at(0) == u'\\' && (at(1) == u'"' || at(1) == u'\\'))
                ++m_at;
            m_token.value += m_text[m_at];
        }
        m_token.isUnclosed = at(0).isNull();
        m_at += m_token.isUnclosed ? 0 : 1;
    }

    const QString &m_text;
    qsizetype m_at;
    FilterToken m_token;
};

} // namespace

QList<FilterToken> filterTokens(const QString &text)
{
    QList<FilterToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at].isNull()) {
            ++at;
            continue;
        }
        tokens.append(TokenReader(text, at).read());
        at += std::max<qsizetype>(tokens.last().length, 1);
    }
    return tokens;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString filterValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && value[0] != u'"' && value[0] != u'-' && !value.contains(u':') &&
                         std::none_of(value.begin(), value.end(), [](QChar each) { return each.isSpace(); });
    if (isPlain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + quoted + u'"';
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/rule_book.h"

#include <QDir>
#include <QFile>

#include "app/identify/rule_reader.h"

// A static library's resources are linked in when somebody names them; the macro wants to stand outside a namespace.
static void bringRules()
{
    Q_INIT_RESOURCE(identify);
}

namespace lanscope {

namespace {

QString shelf(ClueKind kind, const QString &key)
{
    return QString::number(int(kind)) + u' ' + key;
}

/// "{0}" and "{1}", "{2}"… in an answer stand for what the text held there.
QString filled(const QString &answer, const QStringList &pieces)
{
    if (!answer.contains(u'{'))
        return answer;
    QString text = answer;
    for (qsizetype piece = 0; piece < pieces.size(); ++piece)
        text.replace(QStringLiteral("{%1}").arg(piece), pieces[piece].simplified());
    return text.simplified();
}

/// "tcp/8060" as protocol and port.
quint32 portNumber(const QString &pattern)
{
    constexpr quint32 Tcp = 6;
    constexpr quint32 Udp = 17;
    return (pattern.startsWith(QLatin1StringView("tcp/")) ? Tcp : Udp) << 16 | pattern.mid(4).toUShort();
}

} // namespace

RuleBook::RuleBook(const QList<Rule> &rules) : m_rules(rules)
{
    for (int number = 0; number < m_rules.size(); ++number) {
        const Rule &rule = m_rules.at(number);
        m_indexes[shelf(rule.kind, rule.key)].add(number, rule.pattern);
        if (rule.kind == ClueKind::Port)
            m_ports.insert(portNumber(rule.pattern));
        if (rule.kind == ClueKind::Broadcast)
            m_broadcasts.insert(quint16(portNumber(rule.pattern)));
    }
}

/// A pattern that matches another one as if that were a text, stars and all, matches whatever the other one does.
QList<const Rule *> RuleBook::lessExact(const Rule *rule) const
{
    if (const auto known = m_lessExact.constFind(rule); known != m_lessExact.constEnd())
        return *known;
    QList<const Rule *> less;
    for (const Match &wider : match({rule->kind, rule->key, rule->pattern})) {
        if (wider.rule->pattern.compare(rule->pattern, Qt::CaseInsensitive) != 0)
            less.append(wider.rule);
    }
    m_lessExact.insert(rule, less);
    return less;
}

Result<QList<Rule>> RuleBook::shippedRules()
{
    bringRules();
    const QDir folder(QStringLiteral(":/identify"));
    QList<Rule> rules;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(name, file.errorString());
        auto read = readRules(name, file.readAll());
        if (!read)
            return read;
        rules.append(*read);
    }
    return rules;
}

const RuleIndex *RuleBook::indexOf(const Clue &clue) const
{
    const auto index = m_indexes.constFind(shelf(clue.kind, clue.key));
    return index == m_indexes.constEnd() ? nullptr : &*index;
}

QList<Match> RuleBook::match(const Clue &clue) const
{
    const RuleIndex *index = indexOf(clue);
    if (!index)
        return {};
    QList<Match> matches;
    const auto hits = clue.kind == ClueKind::CloudName ? index->findDomain(clue.value) : index->find(clue.value);
    for (const RuleIndex::Hit &hit : hits) {
        const Rule &rule = m_rules.at(hit.rule);
        matches.append({&rule, filled(rule.model, hit.pieces), filled(rule.os, hit.pieces)});
    }
    return matches;
}

QString RuleBook::knownDomain(const QString &name) const
{
    const RuleIndex *index = indexOf({ClueKind::CloudName, {}, {}});
    if (!index)
        return {};
    const auto hits = index->findDomain(name);
    return hits.isEmpty() ? QString() : hits.first().pieces.first();
}

} // namespace lanscope

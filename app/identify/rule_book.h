// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include "app/base/result.h"
#include "app/identify/rule.h"
#include "app/identify/rule_index.h"

namespace lanscope {

/// A rule that a clue fulfils, with its answers filled in from the text.
struct Match {
    const Rule *rule = nullptr; ///< lives as long as its book
    QString model;
    QString os;
};

/// What is known about kinds of devices: rules, found by what a device says. Immutable once made; matching a clue costs
/// its length, not the number of rules. For one thread at a time: how rules compare is remembered.
class RuleBook
{
public:
    /// Without rules: every device stays what its MAC prefix says.
    RuleBook() = default;
    explicit RuleBook(const QList<Rule> &rules);
    RuleBook(const RuleBook &) = delete; // the index points into the rules
    RuleBook &operator=(const RuleBook &) = delete;

    /// The rules that the program carries.
    static Result<QList<Rule>> shippedRules();

    const QList<Rule> &rules() const { return m_rules; }
    QList<Match> match(const Clue &clue) const;
    /// The longest domain with rules that `name` belongs to, which may be kept of behaviour; empty when there is none.
    QString knownDomain(const QString &name) const;
    /// There are rules about who answers from this port of an IP protocol (6 TCP, 17 UDP).
    bool knowsPort(quint8 protocol, quint16 port) const { return m_ports.contains(quint32(protocol) << 16 | port); }
    /// There are rules about who calls all on this port of UDP.
    bool knowsBroadcast(quint16 port) const { return m_broadcasts.contains(port); }
    /// The rules that hold for everything for which this rule of the book holds: they know less about it.
    QList<const Rule *> lessExact(const Rule *rule) const;

private:
    const RuleIndex *indexOf(const Clue &clue) const;

    QList<Rule> m_rules;
    QHash<QString, RuleIndex> m_indexes; ///< by kind and key
    QSet<quint32> m_ports;               ///< protocol and port
    QSet<quint16> m_broadcasts;
    mutable QHash<const Rule *, QList<const Rule *>> m_lessExact; ///< of those asked about; at most the rules
};

} // namespace lanscope

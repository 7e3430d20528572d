// SPDX-License-Identifier: GPL-3.0-or-later
// Vets every row of resources/identify.
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "app/identify/clue.h"
#include "app/identify/rule_book.h"

using namespace lanscope;

namespace {

constexpr qsizetype FewestRules = 600;
constexpr double LargestWeight = 6; // log-odds: more would let one clue silence all others

/// Something that a device says, does or is, and that fulfils the rule.
QList<Clue> exampleOf(const Rule &rule)
{
    const QString text = rule.kind == ClueKind::CloudName ? rule.pattern : Glob(rule.pattern).example();
    const auto keptAs = [](const QString &fact, const QString &source = QStringLiteral("somewhere")) {
        return cluesOf({.source = source, .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}});
    };
    switch (rule.kind) {
    case ClueKind::Service:
        return keptAs(factText(ServiceOffered{text, {}, 0}));
    case ClueKind::Attribute:
        return keptAs(factText(Attribute{rule.key, text}));
    case ClueKind::HostName:
        return keptAs(factText(Hostname{text}));
    case ClueKind::DisplayName:
        return keptAs(factText(DisplayName{text}));
    case ClueKind::Prefix:
        return keptAs(text, MacPrefixSource);
    case ClueKind::CloudName:
        return keptAs(lookupText(text));
    case ClueKind::Ja4:
        return keptAs(factText(ClientHello{{}, {}, {}, text}));
    case ClueKind::Port:
        return keptAs(portText(text.startsWith(QStringLiteral("tcp/")) ? 6 : 17, text.mid(4).toUShort()));
    case ClueKind::Broadcast:
        return keptAs(broadcastText(text.mid(4).toUShort()));
    case ClueKind::Stack: // its text is put together from fields
    case ClueKind::Role:
    case ClueKind::Vendor:
    case ClueKind::Family: // what others conclude
        break;
    }
    return {{rule.kind, {}, text}};
}

bool fires(const RuleBook &book, const QList<Clue> &clues, const QString &id)
{
    return std::any_of(clues.begin(), clues.end(), [&](const Clue &clue) {
        const QList<Match> matches = book.match(clue);
        return std::any_of(matches.begin(), matches.end(), [&](const Match &match) { return match.rule->id == id; });
    });
}

} // namespace

class TestShippedRules : public QObject
{
    Q_OBJECT

private:
    QList<Rule> m_rules;

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = RuleBook::shippedRules();
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().sentence));
        m_rules = *rules;
    }

    void thereAreEnough() { QVERIFY2(m_rules.size() >= FewestRules, qPrintable(QString::number(m_rules.size()))); }

    void eachHasItsOwnName()
    {
        QSet<QString> ids;
        for (const Rule &rule : std::as_const(m_rules)) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
        }
    }

    void eachSaysSomethingNew()
    {
        QSet<QString> said;
        for (const Rule &rule : std::as_const(m_rules)) {
            const QString all = QStringList{QString::number(int(rule.kind)),
                                            rule.key,
                                            rule.pattern.toLower(),
                                            rule.vendor,
                                            categoryKey(rule.category),
                                            rule.model,
                                            rule.os,
                                            rule.interfaceMaker}
                                    .join(u'\n');
            QVERIFY2(!said.contains(all), qPrintable(rule.id));
            said.insert(all);
        }
    }

    void eachIsSourcedAndWeighed()
    {
        for (const Rule &rule : std::as_const(m_rules)) {
            QVERIFY2(!rule.source.isEmpty() && !rule.group.isEmpty() && rule.cap > 0, qPrintable(rule.id));
            for (const double weight :
                 {rule.weights.category, rule.weights.vendor, rule.weights.model, rule.weights.os})
                QVERIFY2(std::abs(weight) <= LargestWeight, qPrintable(rule.id));
            const bool weighs = rule.weights.category != 0 || rule.weights.vendor != 0 || rule.weights.model != 0 ||
                                rule.weights.os != 0;
            QVERIFY2(weighs || !rule.interfaceMaker.isEmpty(), qPrintable(rule.id));
        }
    }

    void eachAnswerIsFilledFromItsOwnPattern()
    {
        static const QRegularExpression piece(QStringLiteral("\\{(\\d)\\}"));
        for (const Rule &rule : std::as_const(m_rules)) {
            for (const QString &answer : {rule.model, rule.os}) {
                for (auto each = piece.globalMatch(answer); each.hasNext();)
                    QVERIFY2(each.next().captured(1).toInt() <= rule.pattern.count(u'*'), qPrintable(rule.id));
            }
        }
    }

    void eachCanBeReached()
    {
        const RuleBook book(m_rules);
        for (const Rule &rule : book.rules())
            QVERIFY2(fires(book, exampleOf(rule), rule.id), qPrintable(rule.id));
    }

    void noneFiresOnAQuestion()
    {
        for (const Rule &rule : std::as_const(m_rules)) {
            const Asked question{Glob(rule.pattern).example()};
            QVERIFY2(factText(question).isEmpty() && lookedUpName(question).isEmpty(), qPrintable(rule.id));
        }
    }

    void aModuleMakerIsNoVendor()
    {
        for (const Rule &rule : std::as_const(m_rules))
            QVERIFY2(rule.interfaceMaker.isEmpty() || rule.vendor.isEmpty(), qPrintable(rule.id));
    }
};

QTEST_GUILESS_MAIN(TestShippedRules)
#include "tst_shipped_rules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/identify/rule_reader.h"

using namespace lanscope;

namespace {

QByteArray file(const QByteArray &row, const QByteArray &head = R"("version": 1, "clue": "host-name")")
{
    return "{" + head + R"(, "group": "host-name", "cap": 5, "source": "somebody", "rules": [)" + row + "]}";
}

} // namespace

class TestRuleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsARule()
    {
        const auto rules = readRules(QStringLiteral("hosts.json"), file(R"({"id": "host.npi", "match": "npi*",
            "vendor": "HP", "category": "printer", "weight": {"vendor": 3, "category": 4.5}})"));
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().sentence));
        const Rule &rule = rules->first();
        QCOMPARE(rule.id, QStringLiteral("host.npi"));
        QCOMPARE(rule.kind, ClueKind::HostName);
        QCOMPARE(rule.category, Category::Printer);
        QCOMPARE(rule.weights.vendor, 3);
        QCOMPARE(rule.weights.category, 4.5);
        QCOMPARE(rule.weights.os, 0);
        QCOMPARE(rule.cap, 5);
        QCOMPARE(rule.source, QStringLiteral("somebody"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("part");
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("hosts.json: ");
        QTest::newRow("another version") << file("", R"("version": 2, "clue": "host-name")")
                                         << QStringLiteral("version 1");
        QTest::newRow("an unknown clue") << file("", R"("version": 1, "clue": "smell")") << QStringLiteral("smell");
        QTest::newRow("an unknown category")
            << file(R"({"id": "a", "match": "b", "category": "prnter", "weight": 1})") << QStringLiteral("prnter");
        QTest::newRow("a member of another name")
            << file(R"({"id": "a", "match": "b", "vender": "HP", "os": "x", "weight": 1})") << QStringLiteral("vender");
        QTest::newRow("nothing to match")
            << file(R"({"id": "a", "vendor": "HP", "weight": 1})") << QStringLiteral("row 1 (a)");
        QTest::newRow("no answer") << file(R"({"id": "a", "match": "b", "weight": 1})")
                                   << QStringLiteral("points to nothing");
        QTest::newRow("a key where there is none")
            << file(R"({"id": "a", "match": "b", "key": "c", "vendor": "HP", "weight": 1})") << QStringLiteral("key");
    }
    void mistakesAreNamed()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, part);
        const auto rules = readRules(QStringLiteral("hosts.json"), json);
        QVERIFY(!rules);
        QVERIFY2(rules.error().sentence.contains(part), qPrintable(rules.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestRuleReader)
#include "tst_rule_reader.moc"

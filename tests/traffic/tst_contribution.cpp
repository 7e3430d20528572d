// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/contribution.h"

using namespace lanscope;

class TestContribution : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scopesHaveStableWords()
    {
        QCOMPARE(scopeKey(Scope::Local), QStringLiteral("local"));
        QCOMPARE(scopeKey(Scope::Multicast), QStringLiteral("multicast"));
        QCOMPARE(scopeKey(Scope::Lan), QStringLiteral("lan"));
        QCOMPARE(scopeKey(Scope::Internet), QStringLiteral("internet"));
    }
};

QTEST_GUILESS_MAIN(TestContribution)
#include "tst_contribution.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/identify/glob.h"

using namespace lanscope;

class TestGlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeTextsMatch_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces"); // empty: no match
        const auto row = [](const char *name, const char *pattern, const char *text, const QStringList &pieces) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(text) << pieces;
        };
        const auto pieces = [](std::initializer_list<const char *> texts) {
            QStringList list;
            for (const char *text : texts)
                list.append(QString::fromLatin1(text));
            return list;
        };
        row("the same", "MSFT 5.0", "msft 5.0", pieces({"msft 5.0"}));
        row("more than the pattern", "MSFT 5.0", "MSFT 5.0 XBOX", {});
        row("a star keeps the case", "dcs-*", "DCS-935L", pieces({"DCS-935L", "935L"}));
        row("a star may be empty", "iphone*", "iPhone", pieces({"iPhone", ""}));
        row("two stars", "axis,*,*", "AXIS,Camera,P3245", pieces({"AXIS,Camera,P3245", "Camera", "P3245"}));
        row("a star takes back", "*tv*x", "my tv tvx", pieces({"my tv tvx", "my ", " tv"}));
        row("digits", "hs1##*", "HS110(EU)", pieces({"HS110(EU)", "(EU)"}));
        row("letters are no digits", "hs1##*", "HS1AB", {});
        row("any character", "npi??????", "NPI12AB34", pieces({"NPI12AB34"}));
        row("too short for the pattern", "npi??????", "NPI12", {});
        row("nothing in nothing", "*", "", pieces({"", ""}));
    }
    void wholeTextsMatch()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QFETCH(const QStringList, pieces);
        QCOMPARE(Glob(pattern).match(text).value_or(QStringList()), pieces);
    }

    void anExampleMatchesItsPattern()
    {
        for (const char *pattern : {"*", "a*b?c#", "##-*-x", "plain"}) {
            const Glob glob(QString::fromLatin1(pattern));
            QVERIFY2(glob.match(glob.example()), pattern);
        }
    }

    void hostileTextsTakeNoLongerThanTheirLength()
    {
        const Glob glob(QStringLiteral("*a*a*a*a*a*a*a*a*b"));
        const QString text(20'000, u'a');
        QVERIFY(!glob.match(text)); // a backtracking matcher would not come back
    }
};

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"

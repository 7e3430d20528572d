// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/base/foreign_text.h"

using namespace lanscope;

class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldMisleadIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &octets, const QString &text) {
            QTest::newRow(name) << octets << text;
        };
        row("plain", "Living Room TV", QStringLiteral("Living Room TV"));
        row("letters of any language", "Küche 客厅 кухня", QStringLiteral("Küche 客厅 кухня"));
        row("an emoji is one character", "TV 📺", QStringLiteral("TV 📺"));
        row("space around", "  TV \t\n", QStringLiteral("TV \uFFFD\uFFFD"));
        row("control characters", "a\x1b[31mb\x7f", QStringLiteral("a\uFFFD[31mb\uFFFD"));
        row("a zero octet", QByteArray("a\0b", 3), QStringLiteral("a\uFFFDb"));
        row("a line break", "a\r\nb", QStringLiteral("a\uFFFD\uFFFDb"));
        row("right-to-left override", "exe\u202Egnp", QStringLiteral("exe\uFFFDgnp"));
        row("zero-width space", "a\u200Bb", QStringLiteral("a\uFFFDb"));
        row("line separator", "a\u2028b", QStringLiteral("a\uFFFDb"));
        row("Hangul filler", "a\u3164b", QStringLiteral("a\uFFFDb"));
        row("braille blank", "a\u2800b", QStringLiteral("a\uFFFDb"));
        row("private use", "a\uE000b", QStringLiteral("a\uFFFDb"));
        row("tag characters",
            "a\xf3\xa0\x81\x81"
            "b",
            QStringLiteral("a\uFFFDb"));
        row("byte order mark",
            "\xef\xbb\xbf"
            "a",
            QStringLiteral("\uFFFDa"));
        row("not UTF-8", "caf\xe9", QStringLiteral("caf\uFFFD"));
        row("overlong slash", "\xc0\xaf", QStringLiteral("\uFFFD\uFFFD"));
        row("half a surrogate pair", "\xed\xa0\x80", QStringLiteral("\uFFFD\uFFFD\uFFFD"));
        row("markup stays", "<b>TV</b>", QStringLiteral("<b>TV</b>"));
        row("nothing", "", QString());
    }
    void whatCouldMisleadIsReplaced()
    {
        QFETCH(const QByteArray, octets);
        QFETCH(const QString, text);
        QCOMPARE(foreignText(octets), text);
    }

    void alsoTextIsMadeHarmless()
    {
        QCOMPARE(foreignText(QStringView(u"a\u202Eb")), QStringLiteral("a\uFFFDb"));
        const QString half(QChar(0xd800));
        QCOMPARE(foreignText(QStringView(half)), QStringLiteral("\uFFFD"));
    }

    void whatIsTooLongIsCutBetweenCharacters_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("one octet") << QStringLiteral("a");
        QTest::newRow("two octets") << QStringLiteral("ü");
        QTest::newRow("four octets") << QStringLiteral("📺");
    }
    void whatIsTooLongIsCutBetweenCharacters()
    {
        QFETCH(const QString, character);
        const QString kept = foreignText(character.repeated(10'000).toUtf8());
        QVERIFY(kept.size() <= ForeignTextLength);
        QVERIFY(kept.size() > ForeignTextLength - 2);
        QCOMPARE(kept, character.repeated(kept.size() / character.size()));
    }

    void whatIsHarmlessStaysAsItIs()
    {
        const QString once = foreignText(QByteArrayView("a\x1b\xe9 ü"));
        QCOMPARE(foreignText(QStringView(once)), once);
    }

    void aFieldOfCsvIsOnlyAField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *text, const char *field) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(field);
        };
        row("plain", "TV", "TV");
        row("empty", "", "");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("formula", "=1+1", "'=1+1");
        row("plus", "+1", "'+1");
        row("minus", "-1", "'-1");
        row("at", "@x", "'@x");
        row("tab", "\tx", "'\tx");
        row("return", "\rx", "\"'\rx\"");
        row("a hyphen within", "a-b=c", "a-b=c");
        row("space before a formula", " =1+1", "' =1+1");
        row("wide equals sign", "\uFF1D1+1", "'\uFF1D1+1");
    }
    void aFieldOfCsvIsOnlyAField()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        QCOMPARE(csvField(text), field);
    }
};

QTEST_APPLESS_MAIN(TestForeignText)
#include "tst_foreign_text.moc"

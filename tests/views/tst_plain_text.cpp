// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QImage>
#include <QLabel>
#include <QTest>
#include <QTextDocument>

#include "app/views/elided_label.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignTextIsNeverMarkup_data();
    void foreignTextIsNeverMarkup();
    void anAmpersandIsNoMnemonic();
    void aLabelIsReadWithoutItsMnemonic();
    void digitsAreEquallyWide();
    void aWordLongerThanALineMayBreak();
    void aLongTextDoesNotWidenTheWindow();
    void everySymbolIsDrawnInThePalettesColour_data();
    void everySymbolIsDrawnInThePalettesColour();
};

void TestPlainText::foreignTextIsNeverMarkup_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = hostileNames();
    for (int row = 0; row < names.size(); ++row)
        QTest::addRow("name %d", row) << names[row];
}

void TestPlainText::foreignTextIsNeverMarkup()
{
    QFETCH(QString, name);
    QCOMPARE(plainLabel(name)->textFormat(), Qt::PlainText);
    QCOMPARE(readableLabel(name)->textFormat(), Qt::PlainText);
    QTextDocument document;
    document.setHtml(literalToolTip(name));
    QCOMPARE(document.toPlainText().contains(u'<'), name.contains(u'<'));
    QVERIFY(!literalToolTip(name).contains(QStringLiteral("<img")));
    QVERIFY(!literalToolTip(name).contains(QStringLiteral("<b>")));
}

void TestPlainText::anAmpersandIsNoMnemonic()
{
    QCOMPARE(literalLabel(QStringLiteral("Tom & Jerry")), QStringLiteral("Tom && Jerry"));
}

void TestPlainText::aLabelIsReadWithoutItsMnemonic()
{
    QCOMPARE(withoutMnemonic(QStringLiteral("&Open (a file)…")), QStringLiteral("Open (a file)…"));
    QCOMPARE(withoutMnemonic(QStringLiteral("開く(&O)…")), QStringLiteral("開く…"));
}

void TestPlainText::digitsAreEquallyWide()
{
    const QFontMetricsF metrics(numberFont(QFont()));
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void TestPlainText::aLongTextDoesNotWidenTheWindow()
{
    ElidedLabel label;
    label.showText(QString(255, u'W'));
    QVERIFY(label.minimumSizeHint().width() < 100);
    QCOMPARE(label.text().size(), 255);
}

void TestPlainText::everySymbolIsDrawnInThePalettesColour_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"start", "stop", "open", "search", "menu", "devices", "activity", "warning", "close",
                             "table", "here", "quiet", "away", "gone", "rename"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPlainText::everySymbolIsDrawnInThePalettesColour()
{
    QFETCH(QString, name);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Qt::red);
    QGuiApplication::setPalette(palette);
    const QImage image = symbol(name).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
    bool isDrawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            isDrawn = isDrawn || color.alpha() == 255;
            QVERIFY(color.alpha() == 0 || (color.green() == 0 && color.blue() == 0));
        }
    }
    QVERIFY(isDrawn);
    QGuiApplication::setPalette({});
}

void TestPlainText::aWordLongerThanALineMayBreak()
{
    QCOMPARE(breakableText(QStringLiteral("an ordinary sentence")), QStringLiteral("an ordinary sentence"));
    const std::unique_ptr<QLabel> label(readableLabel(breakableText(QString(255, u'A'))));
    QVERIFY(label->minimumSizeHint().width() < label->fontMetrics().horizontalAdvance(QString(40, u'A')));
}

QTEST_MAIN(TestPlainText)
#include "tst_plain_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QPalette>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include "app/inventory/device.h"
#include "app/views/symbol.h"

using namespace lanscope;

namespace {

constexpr int Smallest = 16; // a row of the table

QImage drawn(const QIcon &icon, int size = Smallest)
{
    return icon.pixmap(QSize(size, size), 1).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How much of a picture is covered, in pixels.
double ink(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum;
}

/// How much two pictures of one size differ, in pixels.
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qAlpha(one.pixel(x, y)) - qAlpha(other.pixel(x, y))) / 255.0;
    }
    return sum;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The attribute's values over all elements of an SVG.
QSet<QString> valuesOf(const QString &svg, const char *attribute)
{
    QSet<QString> values;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.attributes().hasAttribute(QLatin1String(attribute)))
            values << reader.attributes().value(QLatin1String(attribute)).toString();
    }
    return values;
}

QStringList drawings(const char *folder)
{
    const QDir files(QStringLiteral(RESOURCES_FOLDER "/") + QLatin1String(folder), QStringLiteral("*.svg"));
    QStringList names;
    for (const QString &file : files.entryList())
        names << file.chopped(4);
    return names;
}

} // namespace

class TestSymbol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCategoryHasADrawing_data()
    {
        QTest::addColumn<Category>("category");
        for (const Category category : allCategories())
            QTest::newRow(qPrintable(categoryKey(category))) << category;
    }

    void eachCategoryHasADrawing()
    {
        QFETCH(Category, category);
        const double covered = ink(drawn(categoryIcon(category)));
        QVERIFY2(covered > 20 && covered < 140, qPrintable(QString::number(covered)));
    }

    void noTwoCategoriesLookAlikeWhenSmall()
    {
        QList<std::pair<QString, QImage>> all{{QStringLiteral("this-computer"), drawn(thisComputerIcon())}};
        for (const Category category : allCategories())
            all.append({categoryKey(category), drawn(categoryIcon(category))});
        for (int one = 0; one < all.size(); ++one) {
            for (int other = one + 1; other < all.size(); ++other) {
                const double pixels = difference(all[one].second, all[other].second);
                QVERIFY2(pixels > 12, qPrintable(QStringLiteral("%1 and %2 differ by %3 pixels")
                                                     .arg(all[one].first, all[other].first)
                                                     .arg(pixels)));
            }
        }
    }

    void everyDrawingOfACategoryIsOfOneFamily_data()
    {
        QTest::addColumn<QString>("svg");
        for (const QString &name : drawings("categories"))
            QTest::newRow(qPrintable(name))
                << contents(QStringLiteral(RESOURCES_FOLDER "/categories/%1.svg").arg(name));
    }

    void everyDrawingOfACategoryIsOfOneFamily()
    {
        QFETCH(QString, svg);
        QCOMPARE(valuesOf(svg, "viewBox"), QSet<QString>{QStringLiteral("0 0 24 24")});
        QCOMPARE(valuesOf(svg, "stroke-width"), QSet<QString>{QStringLiteral("2")});
        QCOMPARE(valuesOf(svg, "stroke-linecap"), QSet<QString>{QStringLiteral("round")});
        QCOMPARE(valuesOf(svg, "stroke-linejoin"), QSet<QString>{QStringLiteral("round")});
        QCOMPARE(valuesOf(svg, "stroke"), QSet<QString>{QStringLiteral("#000")});
        QCOMPARE(valuesOf(svg, "fill"), QSet<QString>{QStringLiteral("none")});
        QVERIFY(!svg.contains(QLatin1String("<text")) && !svg.contains(QLatin1String("<image")));
    }

    void noDrawingIsForACategoryThatDoesNotExist()
    {
        for (const QString &name : drawings("categories"))
            QVERIFY2(categoryFromKey(name) || name == QLatin1String("this-computer"), qPrintable(name));
    }

    void everySymbolInTheFolderIsInTheProgram()
    {
        for (const QString &name : drawings("symbols"))
            QVERIFY2(ink(drawn(symbol(name))) > 5, qPrintable(name));
    }

    void nothingIsDrawnOutsideOfTheGrid()
    {
        // Ink in the outermost ring of a large picture would be a line that the edge cuts.
        for (const Category category : allCategories()) {
            const QImage image = drawn(categoryIcon(category), 240);
            const double rim = ink(image) - ink(image.copy(2, 2, 236, 236));
            QVERIFY2(rim == 0, qPrintable(categoryKey(category)));
        }
    }

    void theColourFollowsThePalette()
    {
        const QIcon icon = categoryIcon(Category::Router);
        const QPalette before = QGuiApplication::palette();
        for (const QColor &color : {QColor(Qt::black), QColor(Qt::white), QColor(0x12, 0x34, 0x56)}) {
            QPalette palette = before;
            palette.setColor(QPalette::WindowText, color);
            QGuiApplication::setPalette(palette);
            const QImage image = drawn(icon, 48);
            QColor seen;
            for (int y = 0; y < 48 && !seen.isValid(); ++y) {
                for (int x = 0; x < 48 && !seen.isValid(); ++x) {
                    if (qAlpha(image.pixel(x, y)) == 255)
                        seen = image.pixelColor(x, y);
                }
            }
            QCOMPARE(seen, color);
        }
        QGuiApplication::setPalette(before);
    }

    void theTraysStatesAreToldByTheirShape()
    {
        programIcon(); // loads the drawings
        QList<QImage> states;
        for (const char *state : {"fine", "needs-you", "alert", "paused"}) {
            states << drawn(
                QIcon(QStringLiteral(":/icons/org.lanscope.Lanscope-tray-%1-symbolic.svg").arg(QLatin1String(state))));
            QVERIFY2(ink(states.last()) > 20, state);
            for (int before = 0; before + 1 < states.size(); ++before)
                QVERIFY2(difference(states[before], states.last()) > 20, state);
        }
    }

    // GTK and others recolour what is filled, and would fill what was meant to be an outline.
    void symbolicIconsOfTheDesktopAreFilledShapes()
    {
        int found = 0;
        for (const QString &name : drawings("icons")) {
            if (!name.endsWith(QLatin1String("-symbolic")))
                continue;
            ++found;
            const QString svg = contents(QStringLiteral(RESOURCES_FOLDER "/icons/%1.svg").arg(name));
            QVERIFY2(valuesOf(svg, "stroke").isEmpty(), qPrintable(name));
            QCOMPARE(valuesOf(svg, "fill"), QSet<QString>{QStringLiteral("currentColor")});
            QCOMPARE(valuesOf(svg, "viewBox"), QSet<QString>{QStringLiteral("0 0 16 16")});
        }
        QCOMPARE(found, 5); // the program's, and four of the tray
    }
};

QTEST_MAIN(TestSymbol)
#include "tst_symbol.moc"

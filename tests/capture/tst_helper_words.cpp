// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QTest>

#include "app/capture/helper_words.h"
#include "app/models/translations.h"

using namespace lanscope;

class TestHelperWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothHalvesAreTranslated_data();
    void bothHalvesAreTranslated();
};

void TestHelperWords::initTestCase()
{
    QCOMPARE(helperWords(QStringLiteral("open a capture: too many are open")),
             QStringLiteral("open a capture: too many are open"));
    QLocale::setDefault(QLocale(QLocale::German));
    installTranslations(*QCoreApplication::instance());
}

void TestHelperWords::bothHalvesAreTranslated_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("whole") << QStringLiteral("ask for permission: it was denied")
                           << QStringLiteral("um Erlaubnis fragen: sie wurde verweigert");
    QTest::newRow("with a value") << QStringLiteral("attach native XDP to eth0: the driver does not support it")
                                  << QStringLiteral("natives XDP an eth0 hängen: der Treiber kann es nicht");
    QTest::newRow("a driver inside")
        << QStringLiteral("attach native XDP to eth0: with the driver e1000 it may interrupt the connection or slow it "
                          "down, and is only used when asked for")
        << QStringLiteral("natives XDP an eth0 hängen: mit dem Treiber e1000 kann es die Verbindung unterbrechen oder "
                          "bremsen und wird nur auf Wunsch verwendet");
    QTest::newRow("an unknown reason stays") << QStringLiteral("open a capture: the moon is full")
                                             << QStringLiteral("einen Mitschnitt beginnen: the moon is full");
    QTest::newRow("an unknown act stays")
        << QStringLiteral("paint the wall: it was denied") << QStringLiteral("paint the wall: sie wurde verweigert");
    QTest::newRow("nothing known stays") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("nothing stays") << QString() << QString();
    QTest::newRow("no value where one belongs")
        << QStringLiteral("attach native XDP to : x") << QStringLiteral("attach native XDP to : x");
    QTest::newRow("a value that looks like an argument")
        << QStringLiteral("attach native XDP to %1: x") << QStringLiteral("natives XDP an %1 hängen: x");
}

void TestHelperWords::bothHalvesAreTranslated()
{
    QFETCH(QString, english);
    QTEST(helperWords(english), "german");
}

QTEST_GUILESS_MAIN(TestHelperWords)
#include "tst_helper_words.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/format.h"
#include "app/models/device_text.h"
#include "app/models/translations.h"

using namespace lanscope;

namespace {

const QString sources = QStringLiteral(LANSCOPE_SOURCE_FOLDER);

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTextOfTheSourceIsMissing_data();
    void noTextOfTheSourceIsMissing();
    void argumentsAndMarksSurviveTranslation();
    void theCLocaleIsReadable();
    void theProgramSpeaksTheLocalesLanguage();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("German") << QStringLiteral("lanscope_de.ts");
    QTest::newRow("Spanish") << QStringLiteral("lanscope_es.ts");
    QTest::newRow("French") << QStringLiteral("lanscope_fr.ts");
    QTest::newRow("Japanese") << QStringLiteral("lanscope_ja.ts");
    QTest::newRow("English plurals") << QStringLiteral("lanscope_en.ts");
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QString text = contents(sources + QStringLiteral("/translations/") + file);
    QVERIFY(text.contains(QStringLiteral("<message")));
    QVERIFY(!text.contains(QStringLiteral("type=\"unfinished\"")));
    QVERIFY(!text.contains(QStringLiteral("<translation></translation>")));
}

void TestTranslations::noTextOfTheSourceIsMissing_data()
{
    everyTextIsTranslated_data();
}

void TestTranslations::noTextOfTheSourceIsMissing()
{
    if (!QFileInfo(QStringLiteral(LANSCOPE_LUPDATE)).isExecutable())
        QSKIP("lupdate is not installed");
    QFETCH(QString, file);
    QTemporaryDir folder;
    for (const char *name :
         {"lanscope_de.ts", "lanscope_en.ts", "lanscope_es.ts", "lanscope_fr.ts", "lanscope_ja.ts"}) {
        const QString ts = QString::fromLatin1(name);
        QVERIFY(QFile::copy(sources + QStringLiteral("/translations/") + ts, folder.filePath(ts)));
        QFile(folder.filePath(ts)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    const int status =
        QProcess::execute(sources + QStringLiteral("/translations/update"),
                          {QStringLiteral(LANSCOPE_LUPDATE), sources + QStringLiteral("/app"), folder.path()});
    QCOMPARE(status, 0);
    QVERIFY2(contents(folder.filePath(file)) == contents(sources + QStringLiteral("/translations/") + file),
             "texts changed: build the target update_translations and translate what is unfinished");
}

void TestTranslations::argumentsAndMarksSurviveTranslation()
{
    const QString text = contents(sources + QStringLiteral("/translations/lanscope_de.ts"));
    static const QRegularExpression message(QStringLiteral("<source>(.*?)</source>.*?<translation>(.*?)</translation>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression argument(QStringLiteral("%[0-9n]"));
    auto matches = message.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        auto arguments = argument.globalMatch(match.captured(1));
        while (arguments.hasNext())
            QVERIFY2(match.captured(2).contains(arguments.next().captured()), qPrintable(match.captured(1)));
    }
}

void TestTranslations::theProgramSpeaksTheLocalesLanguage()
{
    const Timestamp now = Timestamp::fromSeconds(1'000'000);
    const Timestamp then = Timestamp::fromSeconds(1'000'000 - 60);
    {
        QLocale::setDefault(QLocale(QLocale::English));
        int count = 0;
        QCoreApplication application(count, nullptr);
        installTranslations(application);
        QCOMPARE(formatRelative(then, now), QStringLiteral("1 minute ago"));
    }
    QLocale::setDefault(QLocale(QLocale::German));
    int count = 0;
    QCoreApplication application(count, nullptr);
    installTranslations(application);
    QCOMPARE(formatRelative(then, now), QStringLiteral("vor 1 Minute"));
    QCOMPARE(columnTitle(DeviceColumn::Vendor), QStringLiteral("Hersteller"));
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::theCLocaleIsReadable()
{
    const QLocale::Language before = QLocale().language();
    QLocale::setDefault(QLocale::c());
    useReadableLocale();
    QCOMPARE(QLocale().toString(QTime(9, 5), QLocale::ShortFormat), QStringLiteral("09:05"));
    QCOMPARE(QLocale().toString(12345), QStringLiteral("12,345"));
    QLocale::setDefault(QLocale(QLocale::German));
    useReadableLocale();
    QCOMPARE(QLocale().language(), QLocale::German);
    QLocale::setDefault(QLocale(before));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"

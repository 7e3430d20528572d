// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// What a program said and how it ended.
struct Outcome {
    int status = -1;
    QString text;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

QString source(const char *path)
{
    return QStringLiteral(SOURCE_FOLDER "/") + QLatin1String(path);
}

QString built(const char *name)
{
    return QStringLiteral(PACKAGING_BUILD_FOLDER "/") + QLatin1String(name);
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

#define REQUIRE_PROGRAM(name)                                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                \
    QSKIP("needs " name)

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePolicyIsValidByPolkitsOwnDtd()
    {
        REQUIRE_PROGRAM("xmllint");
        const QString dtd = QStringLiteral("/usr/share/polkit-1/policyconfig-1.dtd");
        if (!QFile::exists(dtd))
            QSKIP("needs polkitd, which brings the DTD");
        const Outcome outcome = run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--dtdvalid"),
                                                                dtd, source("packaging/polkit/org.lanscope.policy")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.text));
    }

    void thePolicyAsksAsTheContractSays()
    {
        QXmlStreamReader reader(contents(source("packaging/polkit/org.lanscope.policy")));
        QStringList rules;
        QStringList languages;
        QString action;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            if (name == QLatin1String("action"))
                action = reader.attributes().value(QLatin1String("id")).toString();
            else if (name.startsWith(QLatin1String("allow_")))
                rules << action + u' ' + name + u' ' + reader.readElementText();
            else if (name == QLatin1String("annotate")) {
                const QString key = reader.attributes().value(QLatin1String("key")).toString();
                rules << action + u' ' + key + u' ' + reader.readElementText();
            } else if (name == QLatin1String("message"))
                languages << action + reader.attributes().value(QLatin1String("xml:lang")).toString();
        }
        QVERIFY(!reader.hasError());
        const QString capture = QStringLiteral("org.lanscope.capture");
        const QString native = QStringLiteral("org.lanscope.attach-native");
        const QString owner = QStringLiteral(" org.freedesktop.policykit.owner unix-user:lanscope");
        QCOMPARE(rules, (QStringList{capture + QStringLiteral(" allow_any auth_admin"),
                                     capture + QStringLiteral(" allow_inactive no"),
                                     capture + QStringLiteral(" allow_active auth_admin_keep"), capture + owner,
                                     native + QStringLiteral(" allow_any auth_admin"),
                                     native + QStringLiteral(" allow_inactive no"),
                                     native + QStringLiteral(" allow_active auth_admin"), native + owner}));
        QCOMPARE(languages,
                 (QStringList{capture, capture + QStringLiteral("de"), native, native + QStringLiteral("de")}));
    }

    void theInterfaceIsValidByTheBusesOwnDtd()
    {
        REQUIRE_PROGRAM("xmllint");
        const QString dtd = QStringLiteral("/usr/share/xml/dbus-1/introspect.dtd");
        if (!QFile::exists(dtd))
            QSKIP("needs dbus, which brings the DTD");
        const Outcome outcome = run(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--dtdvalid"),
                                                                dtd, source("helper/org.lanscope.Helper1.xml")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.text));
    }

    // Its DTD does not know the attributes of today, so the daemon itself reads it.
    void theBusPolicyIsUnderstood()
    {
        REQUIRE_PROGRAM("dbus-daemon");
        QTemporaryDir folder;
        QFile configuration(folder.filePath(QStringLiteral("bus.conf")));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(QStringLiteral("<busconfig><type>system</type><listen>unix:path=%1/bus</listen>"
                                           "<include>%2</include></busconfig>")
                                .arg(folder.path(), source("packaging/bus/org.lanscope.Helper1.conf"))
                                .toUtf8());
        configuration.close();
        QProcess daemon;
        daemon.setProcessChannelMode(QProcess::MergedChannels);
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--config-file=") + configuration.fileName(), QStringLiteral("--nofork"),
                      QStringLiteral("--nopidfile"), QStringLiteral("--nosyslog"), QStringLiteral("--print-address")});
        QString said;
        while (!said.contains(QLatin1String("guid=")) && daemon.waitForReadyRead(5000))
            said += QString::fromUtf8(daemon.readAll());
        daemon.kill();
        daemon.waitForFinished();
        QVERIFY2(said.contains(QLatin1String("unix:path=")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("Helper1.conf")), qPrintable(said));
    }

    void theBusStartsTheUnitOrTheProgramAsRoot()
    {
        const QString service = contents(built("org.lanscope.Helper1.service"));
        const QRegularExpression lines(
            QStringLiteral("^\\[D-BUS Service\\]\nName=org.lanscope.Helper1\nExec=/\\S+/lanscope/lanscope-helper\n"
                           "User=root\nSystemdService=lanscope-helper.service\n$"));
        QVERIFY2(lines.match(service).hasMatch(), qPrintable(service));
    }

    void theDesktopEntryIsValid()
    {
        REQUIRE_PROGRAM("desktop-file-validate");
        const Outcome outcome =
            run(QStringLiteral("desktop-file-validate"), {source("packaging/desktop/org.lanscope.Lanscope.desktop")});
        QVERIFY2(outcome.status == 0 && outcome.text.isEmpty(), qPrintable(outcome.text));
    }

    void theUnitIsExposedNoMoreThanOneAndAHalf()
    {
        REQUIRE_PROGRAM("systemd-analyze");
        const Outcome outcome =
            run(QStringLiteral("systemd-analyze"), {QStringLiteral("security"), QStringLiteral("--offline=true"),
                                                    QStringLiteral("--no-pager"), built("lanscope-helper.service")});
        const QRegularExpression level(QStringLiteral("Overall exposure level for [^:]*: ([0-9.]+)"));
        const auto match = level.match(outcome.text);
        QVERIFY2(match.hasMatch(), qPrintable(outcome.text));
        QVERIFY2(match.captured(1).toDouble() <= 1.5, qPrintable(match.captured(0)));
    }

    void theUnitHasNoMistakes()
    {
        REQUIRE_PROGRAM("systemd-analyze");
        const Outcome outcome =
            run(QStringLiteral("systemd-analyze"),
                {QStringLiteral("verify"), QStringLiteral("--man=no"), built("lanscope-helper.service")});
        QStringList complaints = outcome.text.split(u'\n', Qt::SkipEmptyParts);
        complaints.removeIf([](const QString &line) { // it is not installed while it is tested
            return !line.contains(QLatin1String("lanscope")) || line.contains(QLatin1String("is not executable"));
        });
        QCOMPARE(complaints, QStringList());
    }

    void theUserIsMadeByTheSystem()
    {
        REQUIRE_PROGRAM("systemd-sysusers");
        QTemporaryDir root;
        QDir(root.path()).mkdir(QStringLiteral("etc"));
        const Outcome outcome = run(QStringLiteral("systemd-sysusers"), {QStringLiteral("--root=") + root.path(),
                                                                         source("packaging/systemd/sysusers.conf")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.text));
        QVERIFY(contents(root.filePath(QStringLiteral("etc/passwd"))).startsWith(QLatin1String("lanscope:")));
    }
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"

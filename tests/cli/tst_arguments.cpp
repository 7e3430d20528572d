// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/cli/arguments.h"

using namespace lanscope;

class TestArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runTakesAllItsOptions();
    void theDatabaseMayStandBeforeOrAfterTheCommand();
    void readTakesFiles();
    void namingTakesATypeToo();
    void exportNeedsAFormat();
    void aFilterChoosesDevices();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void helpNamesEveryCommand();

private:
    static Arguments parsed(const QString &line);
};

Arguments TestArguments::parsed(const QString &line)
{
    const auto arguments = parseArguments(line.split(u' ', Qt::SkipEmptyParts));
    if (!arguments)
        QTest::qFail(qPrintable(arguments.error().sentence), __FILE__, __LINE__);
    return arguments.value_or(Arguments());
}

void TestArguments::runTakesAllItsOptions()
{
    const Arguments run = parsed(QStringLiteral("run -i eth0 -i wlan0 --mode span --backend tc --duration 5 "
                                                "--flow-log f.jsonl --metrics [::1]:9100 --json"));
    QCOMPARE(run.command, Command::Run);
    QCOMPARE(run.listen.interfaces, QStringList({QStringLiteral("eth0"), QStringLiteral("wlan0")}));
    QCOMPARE(run.listen.mode, QStringLiteral("span"));
    QCOMPARE(run.listen.backend, QStringLiteral("tc"));
    QCOMPARE(run.durationSeconds, 5);
    QCOMPARE(run.flowLog, QStringLiteral("f.jsonl"));
    QCOMPARE(run.metricsAddress, QStringLiteral("::1"));
    QCOMPARE(run.metricsPort, quint16(9100));
    QVERIFY(run.json);
}

void TestArguments::theDatabaseMayStandBeforeOrAfterTheCommand()
{
    QCOMPARE(parsed(QStringLiteral("--db x.db list --json")).database, QStringLiteral("x.db"));
    QCOMPARE(parsed(QStringLiteral("list --db x.db")).database, QStringLiteral("x.db"));
}

void TestArguments::readTakesFiles()
{
    const Arguments read = parsed(QStringLiteral("read a.pcap --json b.pcapng --flows"));
    QCOMPARE(read.files, QStringList({QStringLiteral("a.pcap"), QStringLiteral("b.pcapng")}));
    QVERIFY(read.json && read.flows);
    QVERIFY(read.database.isEmpty());
}

void TestArguments::namingTakesATypeToo()
{
    const Arguments name = parsed(QStringLiteral("name aa:bb:cc:dd:ee:ff Printer --type printer"));
    QCOMPARE(name.device, QStringLiteral("aa:bb:cc:dd:ee:ff"));
    QCOMPARE(name.newName, QStringLiteral("Printer"));
    QCOMPARE(name.newCategory, std::optional(Category::Printer));
}

void TestArguments::exportNeedsAFormat()
{
    QCOMPARE(parsed(QStringLiteral("export --format json --what devices")).format, ExportFormat::Json);
    QCOMPARE(parsed(QStringLiteral("export --format json --what alerts")).exported, ExportedThing::Alerts);
    QCOMPARE(parsed(QStringLiteral("export --format csv --what flows")).exported, ExportedThing::Flows);
    const Arguments history = parsed(QStringLiteral("export --format csv --what history --by service --since 7d"));
    QCOMPARE(history.exported, ExportedThing::History);
    QCOMPARE(history.exportedBy, Grouping::Service);
    for (const QString &wrong : {QStringLiteral("export --format csv --what packets"),
                                 QStringLiteral("export --format csv --what history --by colour"),
                                 QStringLiteral("export --format csv --by service")})
        QVERIFY2(!parseArguments(wrong.split(u' ')), qPrintable(wrong));
    QCOMPARE(parsed(QStringLiteral("alerts --limit 5 --json")).limit, 5);
    QVERIFY(!parseArguments({QStringLiteral("export")}));
    const Arguments range =
        parsed(QStringLiteral("export --format csv --since 2026-11-22T18:56:00Z --until 2026-11-23"));
    QCOMPARE(range.since.toRfc3339(), QStringLiteral("2026-11-22T18:56:00.000Z"));
    QVERIFY(range.until > range.since);
}

void TestArguments::aFilterChoosesDevices()
{
    QVERIFY(!parsed(QStringLiteral("list --filter -type:printer")).filter->isEmpty());
    QVERIFY(parsed(QStringLiteral("export --format csv --filter is:any")).filter);
    QVERIFY(!parsed(QStringLiteral("export --format csv")).filter);
    const auto address = parseArguments({QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("tv a:b")});
    QVERIFY(address); // two hexadecimal digits and a colon begin an address
    const auto wrong = parseArguments({QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("tv is:x")});
    QVERIFY(!wrong);
    QVERIFY(wrong.error().sentence.contains(QStringLiteral("\"is:x\"")));
}

void TestArguments::wrongUsageIsSaid_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "fly",
                             "run --mode sideways",
                             "run --backend ebpf",
                             "run --duration soon",
                             "run --duration 0",
                             "run --metrics nine",
                             "export --format csv --since yesterday",
                             "run --metrics-devices",
                             "run --metrics 127.0.0.1:0",
                             "run --json --flow-log -",
                             "run eth0",
                             "read",
                             "list more",
                             "device",
                             "name aa:bb:cc:dd:ee:ff",
                             "name aa:bb:cc:dd:ee:ff x --type spaceship",
                             "export --format xml",
                             "export --format csv --what secrets",
                             "list --nonsense",
                             "list --filter colour:red",
                             "export --format csv --filter seen:soon"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void TestArguments::wrongUsageIsSaid()
{
    QFETCH(QString, line);
    const auto arguments = parseArguments(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(!arguments);
    QVERIFY(!arguments.error().sentence.isEmpty());
}

void TestArguments::helpNamesEveryCommand()
{
    const Arguments help = parsed(QStringLiteral("--help"));
    QCOMPARE(help.command, Command::Help);
    for (const char *command : {"run", "read", "list", "device", "name", "export", "status"})
        QVERIFY(help.text.contains(QLatin1String(command)));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"

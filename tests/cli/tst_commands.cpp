// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/store.h"

using namespace lanscope;

/// lanscopectl as a person runs it: a process of its own with a database of its own.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutADatabaseItSaysHowToMakeOne();
    void listShowsEachDevice();
    void aFilterChoosesWhatIsListedAndExported();
    void aNameSticksAndIsFoundByName();
    void anEmptyNameTakesItBack();
    void anUnknownDeviceIsSaid();
    void aHostileNameReachesNoTerminal();
    void csvRunsNoFormula();
    void aNewerDatabaseIsRefusedUntouched();
    void devicesThatLookLikeOneAreListedMergedAndSplit();
    void whatIsSaidDifferentIsNotListed();
    void severalDevicesAreFollowedAndNoMore();
    void whatIsStoredIsExportedOfARange();
    void wrongUsageExitsWithTwo();

private:
    struct Outcome {
        int status;
        QByteArray output;
        QByteArray error;
        QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    };
    Outcome run(const QStringList &arguments) const;
    void keep(const QString &name = {});
    void keepReturningPhone();

    QTemporaryDir m_folder;
    QString m_database;
};

static const QString printerMac = QStringLiteral("00:11:22:33:44:55");

void TestCommands::init()
{
    static int number = 0;
    m_database = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
}

TestCommands::Outcome TestCommands::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(LANSCOPECTL), QStringList{QStringLiteral("--db"), m_database} + arguments);
    process.waitForFinished(30'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCommands::keep(const QString &hostname)
{
    auto store = Store::open(m_database, StoreRole::Recorder);
    QVERIFY(store);
    const auto place = (*store)->enterPlace(
        {.id = 0, .gateway = {}, .prefix = QStringLiteral("192.0.2.0/24"), .name = {}}, Timestamp::fromSeconds(1));
    QVERIFY(place);
    Device device;
    device.id = *MacAddress::fromString(printerMac);
    device.macs = {device.id};
    device.hostname = hostname;
    device.firstSeen = device.lastSeen = Timestamp::fromSeconds(1'700'000'000);
    QVERIFY((*store)->saveDevices(*place, {device}));
}

void TestCommands::withoutADatabaseItSaysHowToMakeOne()
{
    const Outcome list = run({QStringLiteral("list")});
    QCOMPARE(list.status, 1);
    QVERIFY(list.output.isEmpty());
    QVERIFY(list.error.contains("lanscopectl run"));
}

void TestCommands::listShowsEachDevice()
{
    keep(QStringLiteral("laserjet"));
    QVERIFY(run({QStringLiteral("list")}).output.contains("laserjet"));
    const QJsonArray devices = run({QStringLiteral("list"), QStringLiteral("--json")}).json().array();
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0][u"macs"][0].toString(), printerMac);
    QCOMPARE(devices[0][u"hostname"].toString(), QStringLiteral("laserjet"));
    QVERIFY(devices[0].toObject().contains(u"model"));
    QVERIFY(devices[0][u"model"].isNull());
}

void TestCommands::aFilterChoosesWhatIsListedAndExported()
{
    keep(QStringLiteral("laserjet"));
    const QString filter = QStringLiteral("--filter");
    QVERIFY(run({QStringLiteral("list"), filter, QStringLiteral("LASER is:new")}).output.contains("laserjet"));
    QVERIFY(!run({QStringLiteral("list"), filter, QStringLiteral("-laser")}).output.contains("laserjet"));
    const QStringList csv{QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"), filter};
    QVERIFY(run(csv + QStringList{QStringLiteral("mac:0011")}).output.contains("laserjet"));
    QVERIFY(!run(csv + QStringList{QStringLiteral("is:known")}).output.contains("laserjet"));
    const Outcome wrong = run({QStringLiteral("list"), filter, QStringLiteral("type:x")});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.output.isEmpty());
    QVERIFY(wrong.error.contains("type:x"));
}

void TestCommands::aNameSticksAndIsFoundByName()
{
    keep(QStringLiteral("laserjet"));
    QCOMPARE(run({QStringLiteral("name"), printerMac, QStringLiteral("Office printer"), QStringLiteral("--type"),
                  QStringLiteral("printer")})
                 .status,
             0);
    keep(QStringLiteral("renamed-by-itself"));
    const Outcome device = run({QStringLiteral("device"), QStringLiteral("office printer"), QStringLiteral("--json")});
    QCOMPARE(device.status, 0);
    QCOMPARE(device.json()[u"name"].toString(), QStringLiteral("Office printer"));
    QCOMPARE(device.json()[u"category"].toString(), QStringLiteral("printer"));
    QCOMPARE(device.json()[u"hostname"].toString(), QStringLiteral("renamed-by-itself"));
}

void TestCommands::anEmptyNameTakesItBack()
{
    keep(QStringLiteral("laserjet"));
    run({QStringLiteral("name"), printerMac, QStringLiteral("x")});
    run({QStringLiteral("name"), printerMac, QString()});
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}).json()[0][u"name"].toString(),
             QStringLiteral("laserjet"));
}

void TestCommands::anUnknownDeviceIsSaid()
{
    keep();
    const Outcome name = run({QStringLiteral("name"), QStringLiteral("ff:ff:ff:00:00:00"), QStringLiteral("x")});
    QCOMPARE(name.status, 1);
    QVERIFY(!name.error.isEmpty());
}

void TestCommands::aHostileNameReachesNoTerminal()
{
    keep();
    const QString hostile = QStringLiteral("\033[31mred\u202e\u0007<img src=/dev/zero>");
    QCOMPARE(run({QStringLiteral("name"), printerMac, hostile}).status, 0);
    for (const QStringList &command :
         {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("device"), printerMac}}) {
        const QByteArray output = run(command).output;
        QVERIFY(output.contains("<img src=/dev/zero>"));
        QVERIFY(!output.contains('\033') && !output.contains('\007') && !output.contains("\xe2\x80\xae"));
    }
    const QString longest(300, u'A');
    run({QStringLiteral("name"), printerMac, longest});
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}).json()[0][u"name"].toString().size(), 255);
}

void TestCommands::csvRunsNoFormula()
{
    keep();
    run({QStringLiteral("name"), printerMac, QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")});
    const Outcome csv = run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.output.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
}

void TestCommands::aNewerDatabaseIsRefusedUntouched()
{
    keep();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {m_database, QStringLiteral("PRAGMA user_version=9999")});
    if (!sqlite.waitForStarted())
        QSKIP("sqlite3 is not installed: no newer database can be made");
    sqlite.waitForFinished();
    const Outcome list = run({QStringLiteral("list")});
    QCOMPARE(list.status, 1);
    QVERIFY2(list.error.contains("newer"), list.error.constData());
}

static const QString phoneBefore = QStringLiteral("0a:11:22:33:44:01");
static const QString phoneAfter = QStringLiteral("6e:99:88:77:66:02");

/// A phone that came back under another private address within the hour.
void TestCommands::keepReturningPhone()
{
    auto store = Store::open(m_database, StoreRole::Recorder);
    QVERIFY(store);
    const auto place = (*store)->enterPlace(
        {.id = 0, .gateway = {}, .prefix = QStringLiteral("192.0.2.0/24"), .name = {}}, Timestamp::fromSeconds(1));
    QVERIFY(place);
    QList<Device> devices;
    for (const QString &mac : {phoneBefore, phoneAfter}) {
        Device device;
        device.id = *MacAddress::fromString(mac);
        device.macs = {device.id};
        device.hostname = QStringLiteral("Annas-iPhone");
        device.evidence = {{QStringLiteral("DHCP"), QStringLiteral("client-identifier: 0,97,110,110,97"), {}, 0, {}}};
        device.firstSeen = Timestamp::fromSeconds(1'700'000'000 + 1000 * devices.size());
        device.lastSeen = Timestamp::fromSeconds(1'700'000'900 + 1000 * devices.size());
        devices.append(device);
    }
    QVERIFY((*store)->saveDevices(*place, devices));
}

void TestCommands::devicesThatLookLikeOneAreListedMergedAndSplit()
{
    keepReturningPhone();
    const QStringList same{QStringLiteral("same"), QStringLiteral("--json")};
    const QStringList list{QStringLiteral("list"), QStringLiteral("--json")};
    const QJsonArray found = run(same).json().array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"earlier"].toString(), phoneBefore);
    QCOMPARE(found[0][u"later"].toString(), phoneAfter);
    QVERIFY(found[0][u"score"].toDouble() > 0.8 && found[0][u"score"].toDouble() <= 1);
    QCOMPARE(found[0][u"reasons"][0][u"trait"].toString(), QStringLiteral("client-id"));
    QVERIFY(run({QStringLiteral("same")}).output.contains("the same DHCP client identifier"));

    QCOMPARE(run({QStringLiteral("merge"), phoneBefore, phoneAfter}).status, 0);
    QVERIFY(run(same).json().array().isEmpty());
    const QJsonArray merged = run(list).json().array();
    QCOMPARE(merged.size(), 1);
    QCOMPARE(merged[0][u"id"].toString(), phoneBefore);
    QCOMPARE(merged[0][u"macs"].toArray(), (QJsonArray{phoneBefore, phoneAfter}));
    QCOMPARE(run({QStringLiteral("merge"), phoneBefore, phoneAfter}).status, 1);
    QCOMPARE(run({QStringLiteral("name"), phoneAfter, QStringLiteral("Anna’s phone")}).status, 0);

    QCOMPARE(run({QStringLiteral("split"), QStringLiteral("Anna’s phone")}).status, 1); // which of the two?
    QCOMPARE(run({QStringLiteral("split"), phoneAfter}).status, 0);
    QCOMPARE(run(list).json().array().size(), 2);
    QCOMPARE(run({QStringLiteral("split"), phoneAfter}).status, 1);
    QVERIFY(run(same).json().array().isEmpty()); // a person said so
}

void TestCommands::severalDevicesAreFollowedAndNoMore()
{
    keepReturningPhone();
    QCOMPARE(run({QStringLiteral("follow"), QStringLiteral("nobody"), phoneBefore}).status, 1);
    QCOMPARE(run({QStringLiteral("follow"), phoneBefore, phoneAfter}).status, 0);
    QCOMPARE(run({QStringLiteral("unfollow"), phoneAfter}).status, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}).output.count("\"followed\": true"), 1);
}

void TestCommands::whatIsSaidDifferentIsNotListed()
{
    keepReturningPhone();
    QCOMPARE(run({QStringLiteral("different"), phoneAfter, phoneBefore}).status, 0);
    QVERIFY(run({QStringLiteral("same")}).output.startsWith("No two devices"));
}

void TestCommands::whatIsStoredIsExportedOfARange()
{
    keep(QStringLiteral("laserjet"));
    const DeviceTraffic amounts{.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = 7000};
    {
        auto store = Store::open(m_database, StoreRole::Recorder);
        QVERIFY(store);
        const Timestamp moment = Timestamp::fromSeconds(1'700'000'000);
        HistoryBucket bucket{moment, {moment, Timestamp::fromSeconds(1'700'000'010)}, {}};
        for (const DeviceId &owner : {DeviceId(), *MacAddress::fromString(printerMac)}) {
            bucket.rows.append({owner, Dimension::Scope, Scope::Internet, {}, false, amounts});
            bucket.rows.append({owner, Dimension::Service, Scope::Internet, QStringLiteral("https"), false, amounts});
        }
        QVERIFY((*store)->history().record((*store)->lastPlace()->id, {bucket}));
    }
    const auto exported = [this](const QString &what, const QString &since) {
        return run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json"),
                    QStringLiteral("--what"), what, QStringLiteral("--since"), since, QStringLiteral("--until"),
                    QStringLiteral("2023-11-14T23:00:00Z")})
            .json();
    };
    const QString before = QStringLiteral("2023-11-14T22:13:00Z"); // twenty seconds
    const QString after = QStringLiteral("2023-11-14T22:20:00Z");
    const QJsonArray flows = exported(QStringLiteral("flows"), before).array();
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows[0][u"device"].toString(), printerMac);
    QCOMPARE(flows[0][u"key"].toString(), QStringLiteral("https"));
    QCOMPARE(flows[0][u"bytes_received"].toInt(), 7000);
    const QJsonObject history = exported(QStringLiteral("history"), before).object();
    QCOMPARE(history[u"by"].toString(), QStringLiteral("device"));
    QCOMPARE(history[u"series"].toArray().size(), 1);
    QVERIFY(!history[u"unobserved"].toArray().isEmpty());
    QVERIFY(exported(QStringLiteral("history"), after).object()[u"series"].toArray().isEmpty());
}

void TestCommands::wrongUsageExitsWithTwo()
{
    QCOMPARE(run({QStringLiteral("merge"), printerMac}).status, 2);
    QCOMPARE(run({QStringLiteral("split")}).status, 2);
    QCOMPARE(run({QStringLiteral("same"), printerMac}).status, 2);
    QCOMPARE(run({QStringLiteral("fly")}).status, 2);
    QCOMPARE(run({QStringLiteral("--help")}).status, 0);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"

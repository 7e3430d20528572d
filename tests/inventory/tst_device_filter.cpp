// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/device_filter.h"
#include "tests/inventory/sample_facts.h"

using namespace lanscope;

namespace {

/// A printer with something for every key.
Device printer()
{
    Device device;
    device.id = macNumber(0xabcdef);
    device.macs = {device.id};
    device.user.category = Category::Printer;
    device.user.owner = QStringLiteral("Anna Groß");
    device.user.group = QStringLiteral("Living Room");
    device.user.notes = QStringLiteral("toner: XY-12");
    device.vendor = QStringLiteral("Hewlett Packard");
    device.displayName = QStringLiteral("Büro");
    device.hostname = QStringLiteral("hp-4711");
    device.addresses = {{ip("192.168.1.20"), Noon, Noon}, {ip("fe80::ab"), Noon, Noon}};
    device.services = {{QStringLiteral("_ipp._tcp"), QStringLiteral("Office \"A\""), 631, Noon, Noon}};
    device.presence = Presence::Here;
    device.firstSeen = afterNoon(-3 * 86400);
    device.lastSeen = Noon;
    return device;
}

Device gateway()
{
    Device device;
    device.id = macNumber(1);
    device.macs = {device.id};
    device.isGateway = true;
    device.vendor = QStringLiteral("hewlett tools");
    return device;
}

QStringList termsOf(const QList<FilterCompletion> &completions)
{
    QStringList terms;
    for (const FilterCompletion &completion : completions)
        terms.append(completion.term);
    return terms;
}

QStringList offered(const QString &text)
{
    return termsOf(DeviceFilter::completions(text, text.size(), {printer(), gateway()}));
}

} // namespace

class TestDeviceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTermMatches_data()
    {
        QTest::addColumn<bool>("matches");
        for (const char *text : {"",
                                 "type:printer",
                                 "TYPE:Print",
                                 "vendor:PACKARD",
                                 "name:büro",
                                 "name:BU\u0308RO",
                                 "owner:ANNA",
                                 "group:\"living room\"",
                                 "is:new",
                                 "is:online",
                                 "seen:<1h",
                                 "seen:>10m",
                                 "first:<7d",
                                 "first:>1d",
                                 "first:<1w",
                                 "mac:00-11-22-ab",
                                 "mac:001122ABCDEF",
                                 "ip:192.168.1.20",
                                 "ip:192.168.1.0/24",
                                 "ip:192.168",
                                 "ip:fe80::/10",
                                 "ip:FE80::AB",
                                 "service:ipp",
                                 "service:631",
                                 "service:\"office \\\"a\\\"\"",
                                 "hp-4711",
                                 "toner",
                                 "\"toner: xy\"",
                                 "00:11:22:ab",
                                 "fe80::ab",
                                 "anna hewlett -type:tv",
                                 "-is:known",
                                 "-apple",
                                 "-name:\"\"",
                                 "  büro\t "})
            QTest::newRow(*text ? text : "nothing") << true;
        for (const char *text :
             {"type:tv",    "vendor:apple",     "name:hp-4711",      "owner:bert", "owner:\"\"",      "is:known",
              "is:gateway", "is:self",          "is:not-mine",       "is:random",  "is:quiet",        "is:away",
              "is:gone",    "is:archived",      "is:followed",       "seen:<10m",  "seen:>1h",        "first:>1w",
              "mac:22ab",   "ip:192.168.1.2",   "ip:192.168.2.0/24", "ip:fd",      "service:airplay", "-type:printer",
              "büro apple", "-\"living room\"", "00:11:23"})
            QTest::newRow(text) << false;
    }
    void aTermMatches()
    {
        QFETCH(const bool, matches);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const DeviceFilter filter = DeviceFilter::parse(text == QStringLiteral("nothing") ? QString() : text);
        QVERIFY(filter.problems().isEmpty());
        QCOMPARE(filter.matches(printer(), afterNoon(1800)), matches);
    }

    void whatWasNeverHeardWasNotHeardLongAgo()
    {
        QVERIFY(!DeviceFilter::parse(QStringLiteral("seen:>1h")).matches(gateway(), Noon));
        QVERIFY(!DeviceFilter::parse(QStringLiteral("seen:<1h")).matches(gateway(), Noon));
    }

    void archivedDevicesMustBeAskedFor_data()
    {
        QTest::addColumn<bool>("matches");
        QTest::newRow("type:printer") << false;
        QTest::newRow("-is:archived") << false;
        QTest::newRow("is:archived type:printer") << true;
        QTest::newRow("IS:ANY") << true;
        QTest::newRow("is:any type:tv") << false;
    }
    void archivedDevicesMustBeAskedFor()
    {
        QFETCH(const bool, matches);
        Device archived = printer();
        archived.user.archived = true;
        const DeviceFilter filter = DeviceFilter::parse(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(filter.matches(archived, Noon), matches);
        QVERIFY(!DeviceFilter().matches(archived, Noon));
        QVERIFY(DeviceFilter().matches(printer(), Noon));
    }

    void whatIsWrongIsSaidAndTheRestStillFilters_data()
    {
        QTest::addColumn<QString>("wrong");
        for (const char *wrong : {"colour:red", "type:spaceship", "type:", "is:blue", "is:", "seen:7d", "seen:<7",
                                  "seen:<99999w", "first:x", "ip:zz", "ip:1.2.3.4/33", "ip:1.2.3/8", "ip:fe80::/129",
                                  "mac:xy", "mac:0011223344556", "name:", "\"without end", "-owner:\"Anna"})
            QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
    void whatIsWrongIsSaidAndTheRestStillFilters()
    {
        QFETCH(const QString, wrong);
        for (const bool matches : {true, false}) {
            const QString right = matches ? QStringLiteral("büro ") : QStringLiteral("elsewhere ");
            const DeviceFilter filter = DeviceFilter::parse(right + wrong);
            QCOMPARE(filter.problems().size(), 1);
            QCOMPARE(filter.problems()[0].position, right.size());
            QCOMPARE(filter.problems()[0].length, wrong.size());
            QVERIFY(filter.problems()[0].sentence.endsWith(u'.'));
            QCOMPARE(filter.matches(printer(), Noon), matches);
        }
    }

    void endlessFiltersEnd()
    {
        const DeviceFilter filter = DeviceFilter::parse(QStringLiteral("a ").repeated(10'000));
        QCOMPARE(filter.problems().size(), 1);
        QCOMPARE(filter.problems()[0].position, 2 * DeviceFilter::MaximumTerms);
    }

    void anyTextIsUnderstoodSomehow()
    {
        for (const char *text :
             {"-", "--", ":", "\"", "\"\"", "-\"", "a:", "\\", "\"\\", "-:", "::", "is:\"", "\xef\xbf\xbf"})
            DeviceFilter::parse(QString::fromUtf8(text)).matches(printer(), Noon);
    }

    void keysAreOfferedWhileNothingIsWritten()
    {
        QVERIFY(offered({}).contains(QStringLiteral("type:")));
        QVERIFY(offered(QStringLiteral("tv ")).contains(QStringLiteral("vendor:")));
        QCOMPARE(offered(QStringLiteral("ven")), QStringList{QStringLiteral("vendor:")});
        QCOMPARE(offered(QStringLiteral("-ven")), QStringList{QStringLiteral("-vendor:")});
    }

    void wordsLeadToTypesAndStates()
    {
        QCOMPARE(offered(QStringLiteral("doorb")), QStringList{QStringLiteral("type:doorbell")});
        QCOMPARE(offered(QStringLiteral("onl")), QStringList{QStringLiteral("is:online")});
    }

    void valuesOfTheDevicesAreOffered()
    {
        QCOMPARE(offered(QStringLiteral("vendor:HEW")), QStringList({QStringLiteral("vendor:\"Hewlett Packard\""),
                                                                     QStringLiteral("vendor:\"hewlett tools\"")}));
        QCOMPARE(offered(QStringLiteral("ip:1")), QStringList{QStringLiteral("ip:192.168.1.20")});
        QCOMPARE(offered(QStringLiteral("ip:fe")), QStringList{QStringLiteral("ip:\"fe80::ab\"")});
        QCOMPARE(offered(QStringLiteral("group:")), QStringList{QStringLiteral("group:\"Living Room\"")});
    }

    void whatIsOfferedIsUnderstood()
    {
        for (const char *text :
             {"name:", "vendor:", "owner:", "group:", "ip:", "mac:", "service:", "type:", "is:", "seen:"}) {
            const QStringList terms = offered(QString::fromLatin1(text));
            QVERIFY2(!terms.isEmpty(), text);
            for (const QString &term : terms)
                QVERIFY2(DeviceFilter::parse(term).problems().isEmpty(), qPrintable(term));
        }
        QVERIFY(DeviceFilter::parse(offered(QStringLiteral("ip:fe"))[0]).matches(printer(), Noon));
    }

    void theFrequentComesFirstAndTheListEnds()
    {
        QList<Device> devices;
        for (int number = 0; number < 1000; ++number) {
            devices.append(gateway());
            devices.last().vendor = QStringLiteral("Vendor %1").arg(number % 500 == 7 ? 7 : number);
        }
        const auto completions = DeviceFilter::completions(QStringLiteral("vendor:"), 7, devices);
        QCOMPARE(completions.size(), qsizetype(DeviceFilter::MaximumCompletions));
        QCOMPARE(completions[0].term, QStringLiteral("vendor:\"Vendor 7\""));
    }

    void aCompletionReplacesTheTermAtTheCursor()
    {
        const QString text = QStringLiteral("büro ven -is:new");
        const auto middle = DeviceFilter::completions(text, 8, {});
        QCOMPARE(middle.size(), 1);
        QCOMPARE(middle[0].text, QStringLiteral("büro vendor: -is:new"));
        QCOMPARE(middle[0].cursor, 12);
        const auto end = DeviceFilter::completions(QStringLiteral("büro -is:ne"), 11, {});
        QCOMPARE(end[0].text, QStringLiteral("büro -is:new "));
        QCOMPARE(end[0].cursor, end[0].text.size());
        QCOMPARE(DeviceFilter::completions(text, 10'000, {})[0].cursor, text.size() + 1);
        QVERIFY(!DeviceFilter::completions(text, -5, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceFilter)
#include "tst_device_filter.moc"

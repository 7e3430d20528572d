// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/export/csv.h"
#include "tests/export/sample_device.h"

using namespace lanscope;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderNamesTheMembersOfTheContract()
    {
        QCOMPARE(devicesToCsv({}),
                 QStringLiteral("id,macs,name,vendor,category,hostname,addresses,services,randomized_mac,is_gateway,"
                                "is_self,presence,first_seen,last_seen,packets_sent,bytes_sent,packets_received,"
                                "bytes_received\r\n"));
    }

    void eachConversationIsALine()
    {
        const QStringList lines = contributionsToCsv({conversation()}).split(QStringLiteral("\r\n"));
        QCOMPARE(lines[0], QStringLiteral("device,scope,protocol,port,service,peer,peer_device,peer_name,peer_domain,"
                                          "country,as_number,as_name,opened,packets_sent,bytes_sent,packets_received,"
                                          "bytes_received,first,last"));
        QCOMPARE(lines[1], QStringLiteral("00:80:77:01:02:03,internet,6,443,https,192.0.2.80,,www.example.org,"
                                          "example.org,DE,64500,Example,true,1,5000000000,3,4,"
                                          "2027-01-15T08:00:00.123Z,2027-01-15T08:00:00.123Z"));
    }

    void eachDeviceIsALine()
    {
        const QStringList lines = devicesToCsv({printer(), stranger()}).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4); // the last one is empty
        QCOMPARE(lines[1], QStringLiteral("00:80:77:01:02:03,00:80:77:01:02:03 00:80:77:01:02:04,Office printer,"
                                          "\"Brother Industries, Ltd.\",printer,brw008077,fe80::1 10.0.0.7,"
                                          "_ipp._tcp _http._tcp,false,true,true,quiet,2027-01-15T08:00:00.123Z,"
                                          "2027-01-15T08:00:00.123Z,1,5000000000,3,4"));
        QCOMPARE(lines[2],
                 QStringLiteral("02:00:00:00:00:01,02:00:00:00:00:01,,,unknown,,,,true,false,false,,,,0,0,0,0"));
        QCOMPARE(lines[3], QString());
    }

    void noSpreadsheetRunsANameAsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(1)") << QStringLiteral("'=HYPERLINK(1)");
        QTest::newRow("formula and comma") << QStringLiteral("=A1,B1") << QStringLiteral("\"'=A1,B1\"");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("quotes") << QStringLiteral("the \"big\" one") << QStringLiteral("\"the \"\"big\"\" one\"");
    }
    void noSpreadsheetRunsANameAsAFormula()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, field);
        Device device = stranger();
        device.user.name = name;
        const QString line = devicesToCsv({device}).split(QStringLiteral("\r\n")).value(1);
        QVERIFY2(line.contains(u',' + field + QStringLiteral(",,unknown")), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"

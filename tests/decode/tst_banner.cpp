// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/banner.h"
#include "app/decode/device_description.h"
#include "tests/decode/told.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

TcpBuilder says(const QByteArray &text, int fromPort = 80)
{
    return TcpBuilder(LANSCOPE_FRAME_BANNER, 50000, text).fromPort(fromPort);
}

const QByteArray description =
    "<?xml version=\"1.0\"?><root xmlns=\"urn:schemas-upnp-org:device-1-0\"><specVersion><major>1</major></specVersion>"
    "<device><deviceType>urn:schemas-upnp-org:device:MediaRenderer:1</deviceType><friendlyName>Den</friendlyName>"
    "<manufacturer>Acme &amp; Co</manufacturer><modelName>Sound 5</modelName><deviceList><device>"
    "<modelName>Part</modelName></device></deviceList></device></root>";

const QStringList described = {u"Served device deviceType=urn:schemas-upnp-org:device:MediaRenderer:1"_s,
                               u"Served device friendlyName=Den"_s, u"Served device manufacturer=Acme & Co"_s,
                               u"Served device modelName=Sound 5"_s};

} // namespace

class TestBanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTellTheSoftware_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("server") << QByteArray("HTTP/1.1 200 OK\r\nServer: lighttpd/1.4\r\n\r\n")
                                << QStringList{u"Served http-server=lighttpd/1.4"_s};
        QTest::newRow("realm")
            << QByteArray("HTTP/1.0 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"TL-WR841N\"\r\n\r\n")
            << QStringList{u"Served http-realm=TL-WR841N"_s};
        QTest::newRow("RTSP") << QByteArray("RTSP/1.0 200 OK\r\nServer: Hipcam RealServer/V1.0\r\n\r\n")
                              << QStringList{u"Served rtsp-server=Hipcam RealServer/V1.0"_s};
        QTest::newRow("description") << "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + description << described;
        QTest::newRow("description in chunks")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1f4\r\n" + description << described;
        QTest::newRow("description behind its head") << description << described;
        QTest::newRow("half a line") << QByteArray("HTTP/1.1 200 OK\r\nServer: light") << QStringList();
        QTest::newRow("no software") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QStringList();
    }
    void answersTellTheSoftware()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, facts);
        QCOMPARE(told(says(text)), facts);
    }

    void aRoutedAnswerIsSomebodyElses()
    {
        QCOMPARE(told(says("HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n").hopLimit(57)), QStringList());
    }

    void aServedFactNamesTheServersAddress()
    {
        QCOMPARE(onlyOne<Served>(says("HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n")).address, ip(ClientAddress));
    }

    void bothEndsOfSshTellTheirSoftware()
    {
        QCOMPARE(told(says("SSH-2.0-dropbear_2022.83\r\n", 22)), QStringList{u"Served ssh-server=dropbear_2022.83"_s});
        QCOMPARE(told(TcpBuilder(LANSCOPE_FRAME_BANNER, 22, "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")),
                 QStringList{u"Attribute ssh-client=OpenSSH_9.2p1 Debian-2"_s});
        QCOMPARE(told(says("SSH-2.0\r\n", 22)), QStringList());
    }

    void clientsOfABrokerTellTheirIdentifier()
    {
        const QByteArray connect =
            number16(4) + "MQTT" + number8(4) + number8(2) + number16(60) + number16(11) + "DVES_123456";
        QCOMPARE(told(TcpBuilder(LANSCOPE_FRAME_BANNER, 1883, number8(0x10) + number8(int(connect.size())) + connect)),
                 QStringList{u"Attribute mqtt-client=DVES_123456"_s});
        QCOMPARE(told(TcpBuilder(LANSCOPE_FRAME_BANNER, 1883, number8(0x10) + number8(0x17) + connect.first(15))),
                 QStringList());
    }

    void otherDocumentsDescribeNobody_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("request of SOAP") << QByteArray(
            "<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"e\"><device><modelName>X</modelName></device></s:Envelope>");
        QTest::newRow("entities of its own") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE root [<!ENTITY a \"X\">]><root><device><modelName>&a;</modelName>"
            "</device></root>");
        QTest::newRow("cut in the name") << QByteArray("<?xml version=\"1.0\"?><root><device><modelName>Sou");
        QTest::newRow("nothing") << QByteArray("<?xml ");
    }
    void otherDocumentsDescribeNobody()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(readDeviceDescription(xml).isEmpty());
    }

    void aDocumentThatIsCutOffTellsWhatStandsBefore()
    {
        QCOMPARE(readDeviceDescription(description.first(description.indexOf("<modelName>"))).size(), 3);
    }

    void whatRokuCallsItselfIsUnderstood()
    {
        const auto device = readDeviceDescription("<?xml version=\"1.0\"?><device-info><vendor-name>Roku</vendor-name>"
                                                  "<model-name>Express</model-name></device-info>");
        QCOMPARE(device.value(u"manufacturer"_s), u"Roku"_s);
        QCOMPARE(device.value(u"modelName"_s), u"Express"_s);
    }
};

QTEST_GUILESS_MAIN(TestBanner)
#include "tst_banner.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/ssdp.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

class TestSsdp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesDoNotDescribeTheSearcher()
    {
        const auto search = ssdpSearch()
                                .header("HOST", "239.255.255.250:1900")
                                .header("ST", "urn:dial-multiscreen-org:service:dial:1")
                                .header("SERVER", "Linux UPnP/1.0 Player/1");
        QCOMPARE(told(search), QStringList{u"Asked urn:dial-multiscreen-org:service:dial:1"_s});
    }

    void announcementsOfferServices()
    {
        const auto alive = ssdpNotify()
                               .header("HOST", "239.255.255.250:1900")
                               .header("NT", "urn:Belkin:device:controllee:1")
                               .header("NTS", "ssdp:alive")
                               .header("SERVER", "Unspecified, UPnP/1.0, Unspecified")
                               .header("LOCATION", "http://192.168.1.5:49153/setup.xml")
                               .header("USN", "uuid:Socket-1_0-221::urn:Belkin:device:controllee:1");
        QCOMPARE(told(alive), QStringList({u"ServiceOffered urn:Belkin:device:controllee:1||0"_s,
                                           u"Attribute USN=uuid:Socket-1_0-221"_s,
                                           u"Attribute SERVER=Unspecified, UPnP/1.0, Unspecified"_s,
                                           u"Attribute LOCATION=http://192.168.1.5:49153/setup.xml"_s}));
    }

    void answersOfferWhatWasSearched()
    {
        QCOMPARE(told(ssdpAnswer().header("ST", "roku:ecp").header("Server", "Roku UPnP/1.0 MiniUPnPd/1.4")),
                 QStringList({u"ServiceOffered roku:ecp||0"_s, u"Attribute SERVER=Roku UPnP/1.0 MiniUPnPd/1.4"_s}));
    }

    void namesOfDevicesAreNoServices_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("a unique name") << QByteArray("uuid:00000000-0000-1000-8000-3c5ab4000005");
        QTest::newRow("every device") << QByteArray("upnp:rootdevice");
        QTest::newRow("everything") << QByteArray("ssdp:all");
    }
    void namesOfDevicesAreNoServices()
    {
        QFETCH(QByteArray, type);
        QCOMPARE(told(ssdpNotify().header("NT", type).header("NTS", "ssdp:alive")), QStringList());
    }

    void aSearchTellsWhichSoftwareAsks()
    {
        QCOMPARE(told(ssdpSearch().header("ST", "urn:dial:1").header("USER-AGENT", "Browser/9 Windows")),
                 QStringList({u"Asked urn:dial:1"_s, u"Attribute USER-AGENT=Browser/9 Windows"_s}));
    }

    void farewellsTellNothing()
    {
        QCOMPARE(told(ssdpNotify()
                          .header("NT", "urn:Belkin:device:controllee:1")
                          .header("NTS", "ssdp:byebye")
                          .header("SERVER", "Linux")),
                 QStringList());
    }

    void makersHeadersAreProperties()
    {
        QCOMPARE(told(ssdpAnswer().header("hue-bridgeid", "001788FFFE20AB12")),
                 QStringList{u"Attribute HUE-BRIDGEID=001788FFFE20AB12"_s});
    }

    void otherTextIsMalformed()
    {
        QVERIFY(isMalformed(SsdpBuilder("GET / HTTP/1.1")));
        QVERIFY(isMalformed(SsdpBuilder("HTTP/1.1 404 Not Found")));
        QVERIFY(isMalformed(SsdpBuilder("")));
    }

    void headersAreReadWithAnyLineEndAndCase()
    {
        const auto message = parseSsdp("NOTIFY * HTTP/1.1\nnt:one\r\nNo colon here\nNTS : two\n\nbody: no\n");
        QVERIFY(message);
        QCOMPARE(message->headers.value("NT"), QByteArrayView("one"));
        QCOMPARE(message->headers.value("nts"), QByteArrayView("two"));
        QCOMPARE(message->headers.all().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSsdp)
#include "tst_ssdp.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/ws_discovery.h"
#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray reference("<a:EndpointReference><a:Address>urn:uuid:1-2</a:Address></a:EndpointReference>");

/// An envelope with one element in its body; prefixes that no document uses.
QByteArray envelope(const QByteArray &body, const QByteArray &prologue = "<?xml version=\"1.0\"?>")
{
    return prologue +
           "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" "
           "xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" "
           "xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\" "
           "xmlns:p=\"http://schemas.xmlsoap.org/ws/2006/02/devprof\" "
           "xmlns:n=\"http://www.onvif.org/ver10/network/wsdl\" xmlns:x=\"http://maker.example/x\">"
           "<s:Header><a:ReplyTo><a:Address>urn:not:this</a:Address></a:ReplyTo></s:Header>"
           "<s:Body>" +
           body + "</s:Body></s:Envelope>";
}

WsDiscoveryBuilder hello(const QByteArray &fields)
{
    return WsDiscoveryBuilder(envelope("<d:Hello>" + reference + fields + "</d:Hello>"));
}

const QString referenceFact = u"Attribute endpoint-reference=urn:uuid:1-2"_s;

} // namespace

class TestWsDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcementsDescribeTheirSender()
    {
        const auto packet = hello("<d:Types> p:Device\n x:Thing </d:Types>"
                                  "<d:XAddrs>http://192.168.1.5:5357/1-2/</d:XAddrs>");
        QCOMPARE(told(packet), QStringList({u"ServiceOffered wsdp:Device||5357"_s, u"ServiceOffered x:Thing||5357"_s,
                                            referenceFact, u"Attribute XAddrs=http://192.168.1.5:5357/1-2/"_s}));
        QVERIFY(!isMalformed(packet));
    }

    void camerasTellTheirModelInScopes()
    {
        const auto match = WsDiscoveryBuilder(
            envelope("<d:ProbeMatches><d:ProbeMatch>" + reference +
                     "<d:Types>n:NetworkVideoTransmitter</d:Types><d:Scopes>onvif://www.onvif.org/hardware/DCS-933L "
                     "onvif://www.onvif.org/name/Front%20door</d:Scopes></d:ProbeMatch></d:ProbeMatches>"));
        QCOMPARE(told(match), QStringList({u"ServiceOffered dn:NetworkVideoTransmitter||0"_s, referenceFact,
                                           u"Attribute scope=onvif://www.onvif.org/hardware/DCS-933L"_s,
                                           u"Attribute onvif-hardware=DCS-933L"_s,
                                           u"Attribute scope=onvif://www.onvif.org/name/Front%20door"_s,
                                           u"Attribute onvif-name=Front door"_s}));
    }

    void questionsDescribeNobody()
    {
        QCOMPARE(told(WsDiscoveryBuilder(envelope("<d:Probe><d:Types>n:NetworkVideoTransmitter</d:Types></d:Probe>"))),
                 QStringList{u"Asked dn:NetworkVideoTransmitter"_s});
        QCOMPARE(told(WsDiscoveryBuilder(envelope("<d:Resolve>" + reference + "</d:Resolve>"))),
                 QStringList{u"Asked urn:uuid:1-2"_s});
    }

    void whoSaysGoodByeOffersNothing()
    {
        const WsDiscoveryBuilder bye(envelope("<d:Bye>" + reference + "<d:Types>p:Device</d:Types></d:Bye>"));
        QCOMPARE(told(bye), QStringList());
        QVERIFY(!isMalformed(bye));
    }

    void proxiesSpeakForOthers_data()
    {
        QTest::addColumn<QByteArray>("addresses");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("another's") << QByteArray("http://192.168.1.9:5357/") << false;
        QTest::newRow("its own among others")
            << QByteArray("http://192.168.1.9:5357/ http://192.168.1.5:5357/") << true;
        QTest::newRow("a name") << QByteArray("http://printer:5357/") << true;
        QTest::newRow("of the other family") << QByteArray("http://[fe80::9]:5357/") << true;
    }
    void proxiesSpeakForOthers()
    {
        QFETCH(QByteArray, addresses);
        QFETCH(bool, isOwn);
        QCOMPARE(told(hello("<d:XAddrs>" + addresses + "</d:XAddrs>")).contains(referenceFact), isOwn);
    }

    void documentTypesAndEntitiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("message");
        const QByteArray bomb("<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
        QTest::newRow("a bomb") << envelope("<d:Hello><d:Types>&b;</d:Types></d:Hello>", bomb);
        QTest::newRow("a file") << envelope("<d:Hello><d:Types>&b;</d:Types></d:Hello>",
                                            "<!DOCTYPE b [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("an unknown entity") << envelope("<d:Hello><d:Types>&b;</d:Types></d:Hello>");
        QTest::newRow("no XML") << QByteArray("XXXXXXXX");
        QTest::newRow("nothing") << QByteArray();
    }
    void documentTypesAndEntitiesAreRefused()
    {
        QFETCH(QByteArray, message);
        const WsDiscoveryBuilder packet(message);
        QCOMPARE(told(packet), QStringList());
        QVERIFY(isMalformed(packet));
    }

    void whatIsCutOffLeavesWhatStandsBefore()
    {
        const QByteArray whole = envelope("<d:Hello>" + reference + "<d:Types>p:Device</d:Types></d:Hello>");
        const WsDiscoveryBuilder half(whole.first(whole.indexOf("<d:Types>") + 4));
        QCOMPARE(told(half), QStringList{referenceFact});
        QVERIFY(isMalformed(half));
        QVERIFY(!isMalformed(WsDiscoveryBuilder(whole + "1I\xff")));
    }

    void listsAreBounded()
    {
        const auto message = parseWsDiscovery(
            envelope("<d:ProbeMatches>" +
                     QByteArray("<d:ProbeMatch><d:Types>a b c d e f g h i j k l m n o p q r s</d:Types>"
                                "</d:ProbeMatch>")
                         .repeated(40) +
                     "</d:ProbeMatches>"));
        QVERIFY(message);
        QCOMPARE(message->endpoints.size(), MaximumFactEntries);
        QCOMPARE(message->endpoints.last().types.size(), MaximumFactEntries);
    }

    void markupInNamesIsText()
    {
        QVERIFY(told(hello("<d:Types>p:&lt;b&gt;</d:Types>")).contains(u"ServiceOffered wsdp:<b>||0"_s));
    }
};

QTEST_GUILESS_MAIN(TestWsDiscovery)
#include "tst_ws_discovery.moc"

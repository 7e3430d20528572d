// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Identity{u"Hostname"_s, u"DisplayName"_s, u"ServiceOffered"_s};

/// What a printer says of itself, but for its host's address.
DnsBuilder printer()
{
    return mdnsAnswer()
        .pointer("_ipp._tcp.local", "Office printer._ipp._tcp.local")
        .service("Office printer._ipp._tcp.local", "hp-12.local", 631);
}

} // namespace

class TestMdns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void questionsDoNotDescribeTheAsker()
    {
        QCOMPARE(told(mdnsQuery().asks("_googlecast._tcp.local").asks("_airplay._tcp.local")),
                 QStringList({u"Asked _googlecast._tcp.local"_s, u"Asked _airplay._tcp.local"_s}));
    }

    void knownAnswersDoNotDescribeTheAsker()
    {
        QCOMPARE(told(mdnsQuery()
                          .asks("_googlecast._tcp.local")
                          .pointer("_googlecast._tcp.local", "Chromecast-12._googlecast._tcp.local")),
                 QStringList{u"Asked _googlecast._tcp.local"_s});
    }

    void probesDoNotDescribeTheProber()
    {
        QCOMPARE(told(mdnsQuery().asks("desk.local", 255).authorities().address("desk.local", ClientAddress)),
                 QStringList{u"Asked desk.local"_s});
    }

    void answersDescribeTheirSender()
    {
        QCOMPARE(told(printer()
                          .additionals()
                          .address("hp-12.local", ClientAddress)
                          .texts("Office printer._ipp._tcp.local", {"ty=HP 12", "Color=T"})),
                 QStringList({u"Hostname hp-12"_s, u"AddressUsed 192.168.1.5"_s,
                              u"ServiceOffered _ipp._tcp|Office printer|631"_s, u"DisplayName Office printer"_s,
                              u"Attribute _ipp._tcp ty=HP 12"_s, u"Attribute _ipp._tcp Color=T"_s}));
    }

    void reflectorsDoNotBecomeWhatTheyReflect()
    {
        QCOMPARE(told(printer().from(RouterAddress).address("hp-12.local", ClientAddress)), QStringList());
        QCOMPARE(told(mdnsAnswer().from(RouterAddress).address("hp-12.local", ClientAddress)), QStringList());
    }

    void aServiceOnAnotherHostIsNotTheSpeakers()
    {
        QCOMPARE(told(printer().address("desk.local", ClientAddress), Identity), QStringList{u"Hostname desk"_s});
    }

    void aServiceWithoutAddressesIsBelieved()
    {
        QCOMPARE(told(printer(), Identity),
                 QStringList({u"ServiceOffered _ipp._tcp|Office printer|631"_s, u"DisplayName Office printer"_s}));
    }

    void addressesOfTheOtherFamilyDoNotSpeakAgainst()
    {
        QCOMPARE(told(printer().address("hp-12.local", "fe80::9").address("hp-12.local", "2001:db8::9"), Identity),
                 QStringList({u"ServiceOffered _ipp._tcp|Office printer|631"_s, u"DisplayName Office printer"_s}));
        QCOMPARE(told(printer().from("fe80::9").address("hp-12.local", "fe80::9"), {u"Hostname"_s}),
                 QStringList{u"Hostname hp-12"_s});
    }

    void goodbyesTellNothing()
    {
        QCOMPARE(told(mdnsAnswer()
                          .timeToLive(0)
                          .pointer("_ipp._tcp.local", "Office printer._ipp._tcp.local")
                          .address("hp-12.local", ClientAddress)),
                 QStringList());
    }

    void answersFromAnotherPortAreIgnored() { QCOMPARE(told(printer().fromPort(40'000)), QStringList()); }

    void errorsAndOtherOperationsAreIgnored()
    {
        QCOMPARE(told(DnsBuilder(0x8403).address("desk.local", ClientAddress)), QStringList());
        QCOMPARE(told(DnsBuilder(0xa800).address("desk.local", ClientAddress)), QStringList());
    }

    void typesAreOfferedWithoutAnInstance()
    {
        QCOMPARE(told(mdnsAnswer().pointer("_services._dns-sd._udp.local", "_http._tcp.local")),
                 QStringList{u"ServiceOffered _http._tcp||0"_s});
    }

    void theReverseRecordOfTheSourceNamesTheHost()
    {
        QCOMPARE(told(mdnsAnswer().pointer("5.1.168.192.in-addr.arpa", "desk.local")), QStringList{u"Hostname desk"_s});
        QCOMPARE(told(mdnsAnswer().pointer("9.1.168.192.in-addr.arpa", "other.local")), QStringList());
    }

    void hardwareBelongsToTheHost()
    {
        QCOMPARE(told(mdnsAnswer().address("desk.local", ClientAddress).hardware("desk.local", "X86_64", "LINUX")),
                 QStringList({u"Hostname desk"_s, u"AddressUsed 192.168.1.5"_s, u"Attribute HINFO cpu=X86_64"_s,
                              u"Attribute HINFO os=LINUX"_s}));
    }

    void peoplesNamesStandWhereTheServiceTellsThem_data()
    {
        QTest::addColumn<QByteArray>("instance");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("in the instance") << QByteArray("Luca\xe2\x80\x99s iMac._airplay._tcp.local") << QByteArray("")
                                         << u"Luca\u2019s iMac"_s;
        QTest::newRow("behind the identifier")
            << QByteArray("0123456789AB@Kitchen._raop._tcp.local") << QByteArray("") << u"Kitchen"_s;
        QTest::newRow("in a text") << QByteArray("Chromecast-12ab._googlecast._tcp.local")
                                   << QByteArray("fn=Living room") << u"Living room"_s;
        QTest::newRow("nowhere") << QByteArray("web._http._tcp.local") << QByteArray("") << QString();
    }
    void peoplesNamesStandWhereTheServiceTellsThem()
    {
        QFETCH(QByteArray, instance);
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        const QStringList expected = name.isEmpty() ? QStringList() : QStringList{u"DisplayName "_s + name};
        QCOMPARE(told(mdnsAnswer().texts(instance.constData(), {text}), {u"DisplayName"_s}), expected);
    }

    void aDotInAnInstanceIsPartOfIt()
    {
        QCOMPARE(told(mdnsAnswer().pointer("_ipp._tcp.local", "Mr\\. Smith._ipp._tcp.local"), {u"ServiceOffered"_s}),
                 QStringList{u"ServiceOffered _ipp._tcp|Mr. Smith|0"_s});
    }

    void aTextKeyCountsOnce()
    {
        QCOMPARE(told(mdnsAnswer().texts("x._hap._tcp.local", {"md=A", "MD=B", "=nothing", "flag"}), {u"Attribute"_s}),
                 QStringList({u"Attribute _hap._tcp md=A"_s, u"Attribute _hap._tcp flag="_s}));
    }

    void oneFrameTellsABoundedNumberOfFacts()
    {
        DnsBuilder many = mdnsAnswer();
        for (int number = 0; number < 400; ++number)
            many.texts("x._hap._tcp.local", {QByteArray::number(number) + "=1"});
        QVERIFY(decode(many.frame()).observations.size() <= MaximumObservations);
    }
};

QTEST_GUILESS_MAIN(TestMdns)
#include "tst_mdns.moc"

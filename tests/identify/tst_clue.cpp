// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/identify/clue.h"

using namespace lanscope;

namespace {

Evidence kept(const QString &fact, const QString &source = QStringLiteral("mDNS"))
{
    return {.source = source, .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}};
}

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TestClue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack()
    {
        const auto readBack = [](const Fact &fact) { return cluesOf(kept(factText(fact))); };
        QCOMPARE(readBack(Hostname{text("NPI12AB34")}), (QList<Clue>{{ClueKind::HostName, {}, text("NPI12AB34")}}));
        QCOMPARE(readBack(DisplayName{text("Kitchen")}), (QList<Clue>{{ClueKind::DisplayName, {}, text("Kitchen")}}));
        QCOMPARE(readBack(ServiceOffered{text("_ipp._tcp"), {}, 631}),
                 (QList<Clue>{{ClueKind::Service, {}, text("_ipp._tcp")}}));
        QCOMPARE(readBack(ServiceOffered{text("_ipp._tcp"), text("As is"), 631}),
                 (QList<Clue>{{ClueKind::Service, {}, text("_ipp._tcp")}, {ClueKind::DisplayName, {}, text("As is")}}));
        QCOMPARE(readBack(Attribute{text("_googlecast._tcp MD"), text("Chromecast: Ultra")}),
                 (QList<Clue>{{ClueKind::Attribute, text("_googlecast._tcp md"), text("Chromecast: Ultra")}}));
        QCOMPARE(readBack(Served{{}, {text("http-realm"), text("DCS-932L")}}),
                 (QList<Clue>{{ClueKind::Attribute, text("http-realm"), text("DCS-932L")}}));
        QCOMPARE(readBack(GroupJoined{*IpAddress::fromString(text("224.0.1.75"))}),
                 (QList<Clue>{{ClueKind::Attribute, text("multicast-group"), text("224.0.1.75")}}));
        QCOMPARE(readBack(RoleTaken{NetworkRole::DhcpServer}),
                 (QList<Clue>{{ClueKind::Role, {}, text("dhcp-server")}}));
        QCOMPARE(readBack(ClientHello{{}, {}, {}, text("t13d")}), (QList<Clue>{{ClueKind::Ja4, {}, text("t13d")}}));
        QCOMPARE(readBack(StackSignature{{}, 64, 1460, 65535, 6, text("mss,nop,ws")}),
                 (QList<Clue>{{ClueKind::Stack, {}, text("64:65535,6:mss,nop,ws")}}));
    }

    void theSameWordOfAnotherProtocolIsUnderstood()
    {
        const auto readBack = [](const char *key, const char *value) {
            return cluesOf(kept(factText(Served{{}, {text(key), text(value)}})));
        };
        QCOMPARE(readBack("http-server", "lighttpd"),
                 (QList<Clue>{{ClueKind::Attribute, text("http-server"), text("lighttpd")},
                              {ClueKind::Attribute, text("server"), text("lighttpd")}}));
        QCOMPARE(readBack("device deviceType", "urn:x:device:Printer:1").last(),
                 (Clue{ClueKind::Service, {}, text("urn:x:device:Printer:1")}));
    }

    void lookupsAndPrefixesAreReadBack()
    {
        QCOMPARE(cluesOf(kept(lookupText(text("meethue.com")))),
                 (QList<Clue>{{ClueKind::CloudName, {}, text("meethue.com")}}));
        QCOMPARE(cluesOf(kept(portText(6, 8060))), (QList<Clue>{{ClueKind::Port, {}, text("tcp/8060")}}));
        QCOMPARE(cluesOf(kept(passingText())), (QList<Clue>{{ClueKind::Role, {}, text("passes-on")}}));
        QCOMPARE(cluesOf(kept(text("Acme: Ltd."), MacPrefixSource)),
                 (QList<Clue>{{ClueKind::Prefix, {}, text("Acme: Ltd.")}}));
    }

    void behaviourIsNotKept()
    {
        QVERIFY(factText(Asked{text("_googlecast._tcp.local")}).isEmpty());
        QVERIFY(factText(NameAsked{text("diagnostics.meethue.com")}).isEmpty());
        QVERIFY(factText(NameResolved{text("wpad"), {}}).isEmpty());
        QVERIFY(factText(Heard{}).isEmpty());
        QVERIFY(lookedUpName(Asked{text("_googlecast._tcp.local")}).isEmpty());
    }

    void foreignTextsThatLookLikeNothingGiveNoClue()
    {
        for (const char *fact : {"", ":", ": x", "acts as king", "something else"})
            QVERIFY2(cluesOf(kept(text(fact))).isEmpty(), fact);
    }
};

QTEST_GUILESS_MAIN(TestClue)
#include "tst_clue.moc"

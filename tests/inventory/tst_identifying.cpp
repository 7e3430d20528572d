// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory says what its devices are.
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;
using namespace Qt::StringLiterals;

namespace {

Rule rule(ClueKind kind, const QString &pattern, Category category, const QString &vendor)
{
    Rule made;
    made.id = pattern;
    made.group = u"test"_s + QString::number(int(kind));
    made.cap = 5;
    made.kind = kind;
    made.pattern = pattern;
    made.category = category;
    made.vendor = vendor;
    made.weights = {3, 3, 3, 3};
    return made;
}

/// Everybody's address is Acme's.
Inventory knowingInventory()
{
    return Inventory([](const MacAddress &) { return u"Acme Ltd."_s; },
                     {rule(ClueKind::Service, u"_ipp._tcp"_s, Category::Printer, u"Printers"_s),
                      rule(ClueKind::CloudName, u"maker.example"_s, Category::Camera, u"Maker"_s),
                      rule(ClueKind::Port, u"tcp/8060"_s, Category::MediaStreamer, u"Streamer"_s),
                      rule(ClueKind::Broadcast, u"udp/6667"_s, Category::SmartPlug, u"Plugs"_s),
                      rule(ClueKind::Role, u"passes-on"_s, Category::Router, {})});
}

FlowRecord answer(const char *from, quint32 accepted)
{
    FlowRecord record = flow(macNumber(1), macNumber(2), 1, 60);
    record.key.source = ip(from);
    record.key.destination = ip("10.0.0.2");
    record.key.sourcePort = 8060;
    record.key.protocol = 6;
    record.counters.syn = accepted;
    return record;
}

} // namespace

class TestIdentifying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newEvidenceIsWeighedWhenChangesAreTaken()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        QCOMPARE(inventory.takeChanged().first().vendor, u"Acme"_s);
        inventory.observe(said(macNumber(1), ServiceOffered{u"_ipp._tcp"_s, {}, 631}));
        const Device printer = inventory.takeChanged().first();
        QCOMPARE(printer.category(), Category::Printer);
        QCOMPARE(printer.vendor, u"Printers"_s);
        QCOMPARE(printer.evidence.last().pointsTo, u"printer, vendor Printers"_s);
    }

    void thePersonsWordOutranksTheGuess()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), ServiceOffered{u"_ipp._tcp"_s, {}, 631}));
        QVERIFY(inventory.decide(categoryDecision(macNumber(1), std::nullopt, Category::Nas)));
        const Device device = inventory.takeChanged().first();
        QCOMPARE(device.category(), Category::Nas);
        QCOMPARE(device.identification.category, Category::Printer);
    }

    void aMadeUpAddressHasNoVendor()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(RandomMac, Heard{}));
        QCOMPARE(inventory.takeChanged().first().vendor, QString());
    }

    void ofLookedUpNamesOnlyTheKnownDomainIsKept()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), NameAsked{u"serial-4711.eu.maker.example"_s}, Noon, Protocol::Dns));
        inventory.observe(said(macNumber(1), NameAsked{u"secret.example"_s}, Noon, Protocol::Dns));
        const Device camera = inventory.takeChanged().first();
        QCOMPARE(camera.evidence.size(), 2);
        QCOMPARE(camera.evidence.last().fact, u"looks up maker.example"_s);
        QCOMPARE(camera.category(), Category::Camera);
    }

    void traitsThatNoRuleKnowsAreNotKept()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), ClientHello{{}, {}, {}, u"t13d"_s}, Noon, Protocol::Tls));
        QCOMPARE(inventory.takeChanged().first().evidence.size(), 1);
    }

    void whatAServerSaysIsTheSpeakersOnlyOnItsOwnAddress_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("its own") << u"203.0.113.5"_s << true;
        QTest::newRow("another device's") << u"192.168.1.9"_s << false;
        QTest::newRow("nobody's yet, in a home") << u"192.168.1.77"_s << true;
        QTest::newRow("nobody's yet, IPv6") << u"fd00::1"_s << true;
        QTest::newRow("somewhere on the Internet") << u"198.51.100.1"_s << false;
        QTest::newRow("somewhere on the Internet, IPv6") << u"2001:db8::1"_s << false;
    }
    void whatAServerSaysIsTheSpeakersOnlyOnItsOwnAddress()
    {
        QFETCH(QString, server);
        QFETCH(bool, isKept);
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("203.0.113.5")}));
        inventory.observe(said(macNumber(2), AddressUsed{ip("192.168.1.9")}));
        inventory.observe(said(macNumber(1), Served{ip(server.toLatin1()), {u"http-server"_s, u"lighttpd"_s}}));
        QCOMPARE(inventory.owner(macNumber(1))->evidence.size(), isKept ? 2 : 1);
    }

    void aServedNameIsShown()
    {
        Inventory inventory = knowingInventory();
        const Attribute name{u"device friendlyName"_s, u"Den"_s};
        inventory.observe(said(macNumber(1), Served{ip("192.168.1.5"), name}));
        QCOMPARE(inventory.owner(macNumber(1))->displayName, u"Den"_s);
    }

    void whoAcceptsConnectionsOffersThePort()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}));
        inventory.attribute(answer("10.0.0.1", 1));
        QCOMPARE(inventory.takeChanged().first().category(), Category::MediaStreamer);
    }

    void whatARouterPassesOnIsNotItsOwn()
    {
        Inventory inventory = knowingInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}));
        inventory.attribute(answer("192.0.2.7", 1)); // somebody on the internet
        inventory.attribute(answer("10.0.0.1", 0));  // no handshake
        QCOMPARE(inventory.takeChanged().first().category(), Category::Unknown);
    }

    void whoPassesOnOtherNetworksIsARouter()
    {
        Inventory inventory = knowingInventory();
        inventory.attribute(answer("192.0.2.7", 1));
        inventory.attribute(answer("198.51.100.7", 1));
        QCOMPARE(inventory.takeChanged().first().category(), Category::Unknown);
        inventory.attribute(answer("2001:db8::7", 1));
        const Device router = inventory.takeChanged().first();
        QCOMPARE(router.category(), Category::Router);
        QCOMPARE(router.evidence.last().fact, u"passes on other networks"_s);
    }

    void whoHasManyAddressesOrMakesThemUpPassesNothingOn()
    {
        Inventory inventory = knowingInventory();
        for (const char *own : {"192.0.2.7", "198.51.100.7", "203.0.113.7"}) {
            inventory.observe(said(macNumber(1), AddressUsed{ip(own)}));
            inventory.attribute(answer(own, 1));
        }
        for (const char *neighbour : {"192.0.2.8", "192.0.2.9", "192.0.3.1"})
            inventory.attribute(answer(neighbour, 1));
        for (const char *madeUp : {"10.1.0.1", "10.2.0.1", "10.3.0.1"})
            inventory.attribute(answer(madeUp, 0));
        QCOMPARE(inventory.takeChanged().first().evidence.size(), 2); // its prefix, and the port of its own
    }

    void whoAnnouncesItselfToAllIsKnownByThePort()
    {
        Inventory inventory = knowingInventory();
        FlowRecord announcement = flow(macNumber(1), Broadcast, 1, 200);
        announcement.key.source = ip("10.0.0.1");
        announcement.key.protocol = 17;
        announcement.key.destinationPort = 6667;
        inventory.attribute(announcement);
        QCOMPARE(inventory.takeChanged().first().category(), Category::SmartPlug);
    }

    void whoSendsToOneAloneAnnouncesNothing()
    {
        Inventory inventory = knowingInventory();
        FlowRecord request = flow(macNumber(1), macNumber(2), 1, 200);
        request.key.source = ip("10.0.0.1");
        request.key.protocol = 17;
        request.key.destinationPort = 6667;
        inventory.attribute(request);
        QCOMPARE(inventory.takeChanged().first().category(), Category::Unknown);
    }

    void storedEvidenceIsJudgedAnew()
    {
        Device stored;
        stored.id = macNumber(1);
        stored.macs = {stored.id};
        stored.vendor = u"what an earlier version thought"_s;
        stored.evidence = {{u"mDNS"_s, u"offers _ipp._tcp"_s, u"tv"_s, 9, Noon}};
        Inventory inventory = knowingInventory();
        inventory.load({stored});
        const Device device = inventory.devices().first();
        QCOMPARE(device.category(), Category::Printer);
        QCOMPARE(device.vendor, u"Printers"_s);
        QCOMPARE(device.evidence.first().pointsTo, u"printer, vendor Printers"_s);
    }
};

QTEST_GUILESS_MAIN(TestIdentifying)
#include "tst_identifying.moc"

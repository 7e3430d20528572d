// SPDX-License-Identifier: GPL-3.0-or-later
// Asking is not being: phones and computers that look for other devices do not become those devices.
#include <QTest>

#include "app/decode/decode.h"
#include "app/identify/rule_book.h"
#include "app/inventory/inventory.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

const QList<Rule> &shippedRules()
{
    static const QList<Rule> rules = RuleBook::shippedRules().value_or(QList<Rule>());
    return rules;
}

/// What a device is taken for that sent this one frame.
Device seen(const PacketBuilder &packet)
{
    Inventory inventory([](const MacAddress &) { return QString(); }, shippedRules());
    for (const Observation &observation : decode(packet.frame()).observations)
        inventory.observe(observation);
    const QList<Device> devices = inventory.takeChanged();
    return devices.isEmpty() ? Device() : devices.first();
}

constexpr const char *mdnsQuestions[] = {"_googlecast._tcp.local", "_ipp._tcp.local",
                                         "_printer._tcp.local",    "_airplay._tcp.local",
                                         "_raop._tcp.local",       "_hue._tcp.local",
                                         "_sonos._tcp.local",      "_spotify-connect._tcp.local",
                                         "_hap._tcp.local",        "_amzn-wplay._tcp.local",
                                         "_uscan._tcp.local",      "_androidtvremote2._tcp.local",
                                         "_smb._tcp.local",        "_pdl-datastream._tcp.local",
                                         "_roku-rcp._tcp.local",   "_axis-video._tcp.local",
                                         "_matter._tcp.local",     "_homeassistant._tcp.local",
                                         "_shelly._tcp.local",     "_services._dns-sd._udp.local"};

constexpr const char *ssdpSearches[] = {"roku:ecp",
                                        "urn:dial-multiscreen-org:service:dial:1",
                                        "urn:schemas-upnp-org:device:ZonePlayer:1",
                                        "urn:schemas-upnp-org:device:MediaRenderer:1",
                                        "urn:schemas-upnp-org:device:InternetGatewayDevice:1",
                                        "urn:schemas-upnp-org:device:Printer:1",
                                        "urn:Belkin:device:controllee:1",
                                        "urn:samsung.com:device:RemoteControlReceiver:1",
                                        "urn:schemas-upnp-org:device:basic:1",
                                        "ssdp:all"};

/// What the apps of speakers, lamps, plugs, cameras, televisions and vacuum cleaners look up.
constexpr const char *appLookups[] = {"discovery.meethue.com", "api.roku.com",    "lgtvsdp.com",
                                      "api.ring.com",          "api.wyzecam.com", "alexa.amazon.com",
                                      "api.sonos.com",         "api.tuyaeu.com",  "use1-wap.tplinkcloud.com",
                                      "api.smartthings.com",   "api.ecobee.com",  "disc-prod.iot.irobotapi.com",
                                      "clients3.google.com",   "home.nest.com",   "api.arlo.com",
                                      "connect.insteon.com",   "app.hpsmart.com", "samsungcloudsolution.com",
                                      "manager.irobotapi.com", "iot.meross.com",  "api.netatmo.net"};

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browsingForServicesIsNotOfferingThem_data()
    {
        QTest::addColumn<QByteArray>("service");
        for (const char *service : mdnsQuestions)
            QTest::newRow(service) << QByteArray(service);
    }
    void browsingForServicesIsNotOfferingThem()
    {
        QFETCH(const QByteArray, service);
        const Device asker = seen(mdnsQuery().asks(service.constData()));
        QVERIFY(!asker.id.isNull());
        QCOMPARE(asker.identification, Identification());
        QVERIFY(asker.services.isEmpty() && asker.evidence.isEmpty());
    }

    void knownAnswersAreStillQuestions()
    {
        const Device asker = seen(mdnsQuery()
                                      .asks("_googlecast._tcp.local")
                                      .pointer("_googlecast._tcp.local", "Chromecast-1._googlecast._tcp.local"));
        QCOMPARE(asker.identification, Identification());
    }

    void searchingForDevicesIsNotBeingOne_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target : ssdpSearches)
            QTest::newRow(target) << QByteArray(target);
    }
    void searchingForDevicesIsNotBeingOne()
    {
        QFETCH(const QByteArray, target);
        const Device asker = seen(ssdpSearch().header("ST", target).header("MAN", "\"ssdp:discover\""));
        QVERIFY(!asker.id.isNull());
        QCOMPARE(asker.identification, Identification());
    }

    void lookingUpLocalNamesIsNotHavingThem_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"Living-Room-Chromecast.local", "NPI12AB34.local", "Philips-hue.local", "iPhone.local"})
            QTest::newRow(name) << QByteArray(name);
    }
    void lookingUpLocalNamesIsNotHavingThem()
    {
        QFETCH(const QByteArray, name);
        QCOMPARE(seen(mdnsQuery().asks(name.constData(), 1)).identification, Identification());
        QCOMPARE(seen(llmnrQuery().asks(name.constData(), 1)).identification, Identification());
    }

    void aPhoneThatBrowsesStaysAPhone()
    {
        Inventory inventory([](const MacAddress &) { return QString(); }, shippedRules());
        const auto hear = [&](const PacketBuilder &packet) {
            for (const Observation &observation : decode(packet.frame()).observations)
                inventory.observe(observation);
        };
        for (const char *service : mdnsQuestions)
            hear(mdnsQuery().asks(service));
        for (const char *target : ssdpSearches)
            hear(ssdpSearch().header("ST", target));
        hear(dhcpRequest().hostname("Annas-iPhone"));
        const Device phone = inventory.takeChanged().first();
        QCOMPARE(phone.category(), Category::Phone);
        QCOMPARE(phone.vendor, QStringLiteral("Apple"));
    }

    /// Apps look up the clouds of what they steer, and call their devices by broadcast.
    void appsDoNotMakeAPhoneWhatTheySteer_data()
    {
        QTest::addColumn<QByteArray>("hostname");
        QTest::addColumn<Category>("category");
        QTest::newRow("iPhone") << QByteArray("Annas-iPhone") << Category::Phone;
        QTest::newRow("iPad") << QByteArray("Bens-iPad") << Category::Tablet;
        QTest::newRow("Android phone") << QByteArray("Galaxy-S21") << Category::Phone;
        QTest::newRow("Windows PC") << QByteArray("DESKTOP-4GH7K2P") << Category::Computer;
        QTest::newRow("Mac") << QByteArray("Annas-MacBook-Pro") << Category::Computer;
    }
    void appsDoNotMakeAPhoneWhatTheySteer()
    {
        QFETCH(const QByteArray, hostname);
        Inventory inventory([](const MacAddress &) { return QString(); }, shippedRules());
        const auto hear = [&](const PacketBuilder &packet) {
            for (const Observation &observation : decode(packet.frame()).observations)
                inventory.observe(observation);
        };
        hear(dhcpRequest().hostname(hostname.constData()));
        for (const char *name : appLookups)
            hear(dnsQuery().asks(name, 1));
        for (const char *service : mdnsQuestions)
            hear(mdnsQuery().asks(service));
        for (const char *target : ssdpSearches)
            hear(ssdpSearch().header("ST", target));
        QTEST(inventory.takeChanged().first().category(), "category");
    }

    void whoAnswersIsWhatItOffers()
    {
        const Device printer = seen(mdnsAnswer()
                                        .pointer("_ipp._tcp.local", "Office._ipp._tcp.local")
                                        .service("Office._ipp._tcp.local", "office.local", 631)
                                        .address("office.local", ClientAddress));
        QCOMPARE(printer.category(), Category::Printer);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the screen gives nothing away, and decisions find their way back.
#include <QSignalSpy>
#include <QTest>

#include "app/models/disguise.h"
#include "app/models/made_up_address.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

Device annasPhone()
{
    Device device = sampleDevice(3);
    device.displayName = QStringLiteral("Anna's iPhone");
    device.user.name = QStringLiteral("Anna's phone");
    device.user.owner = QStringLiteral("Anna");
    device.user.notes = QStringLiteral("bought for Anna");
    device.user.category = Category::Phone;
    device.services = {{QStringLiteral("_ssh._tcp"), QStringLiteral("Anna's iPhone"), 22, {}, {}}};
    device.evidence = {{QStringLiteral("DHCP"), QStringLiteral("host name annas-iphone"), {}, 1, {}}};
    const std::array<quint8, 16> v6{0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x20, 0xff, 0xfe, 0, 0, 3};
    device.addresses.append({IpAddress::v6(v6.data()), {}, {}});
    return device;
}

Device lastShown(const QSignalSpy &spy)
{
    return spy.constLast().constLast().value<QList<Device>>().constLast();
}

} // namespace

class TestDisguise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void switchedOffItChangesNothing();
    void nothingOfAPersonIsLeft();
    void theSameStaysTheSame();
    void whatIsTellingButNotPersonalStays();
    void aDecisionReachesTheRealDevice();
    void whatWasForgottenComesBackAsItWas();
    void switchingShowsEverythingAnew();
    void placesAndFilesAreHidden();
    void sentencesLoseTheirAddresses_data();
    void sentencesLoseTheirAddresses();
};

void TestDisguise::switchedOffItChangesNothing()
{
    Disguise disguise;
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    disguise.updateDevices({annasPhone()});
    QCOMPARE(lastShown(changed), annasPhone());
    QCOMPARE(disguise.real(annasPhone().id), annasPhone().id);
}

void TestDisguise::nothingOfAPersonIsLeft()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    disguise.updateDevices({annasPhone()});
    const Device seen = lastShown(changed);
    QCOMPARE(seen.id.toString(), QStringLiteral("00:00:5e:00:53:00"));
    QCOMPARE(seen.macs, QList<MacAddress>({seen.id}));
    QCOMPARE(seen.user.name, std::optional(QStringLiteral("Phone 1")));
    QCOMPARE(seen.hostname, QStringLiteral("Phone 1"));
    QCOMPARE(seen.displayName, QStringLiteral("Phone 1"));
    QCOMPARE(seen.user.owner, std::optional(QStringLiteral("Person 1")));
    QCOMPARE(seen.addresses[0].address.toString(), QStringLiteral("192.0.2.1"));
    QVERIFY(seen.addresses[1].address.isLinkLocal());
    QCOMPARE(seen.services[0].instance, QStringLiteral("Phone 1"));
    for (const QString &text : {seen.evidence[0].fact, *seen.user.notes})
        QVERIFY(!text.contains(QStringLiteral("nna")));
}

void TestDisguise::theSameStaysTheSame()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    disguise.updateDevices({annasPhone()});
    const Device first = lastShown(changed);
    disguise.updateDevices({sampleDevice(4)});
    QVERIFY(lastShown(changed).id != first.id);
    disguise.updateDevices({annasPhone()});
    QCOMPARE(lastShown(changed), first);
}

void TestDisguise::whatIsTellingButNotPersonalStays()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    Device device = sampleDevice(1);
    device.id.octets[0] = 0x02;
    device.macs = {device.id};
    device.hostname.clear();
    disguise.updateDevices({device});
    const Device seen = lastShown(changed);
    QVERIFY(seen.hasRandomizedMac());
    QVERIFY(seen.name().isEmpty()); // one without a name gets none
    QCOMPARE(seen.vendor, device.vendor);
    QCOMPARE(seen.traffic, device.traffic);
}

void TestDisguise::aDecisionReachesTheRealDevice()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    disguise.updateDevices({annasPhone()});
    const Device seen = lastShown(changed);
    Decision decision{seen.id, seen.user, seen.user};
    decision.after.known = true;
    const Decision real = disguise.real(QList<Decision>({decision})).constFirst();
    QCOMPARE(real.id, annasPhone().id);
    UserChoices expected = annasPhone().user;
    QCOMPARE(real.before, expected);
    expected.known = true;
    QCOMPARE(real.after, expected); // the made-up name is not taken for a decision
}

void TestDisguise::whatWasForgottenComesBackAsItWas()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy changed(&disguise, &Disguise::devicesChanged);
    const QSignalSpy forgotten(&disguise, &Disguise::devicesForgotten);
    disguise.updateDevices({annasPhone()});
    const Device seen = lastShown(changed);
    disguise.forgetDevices({annasPhone().id});
    QCOMPARE(forgotten[0][0].value<QList<DeviceId>>(), QList<DeviceId>({seen.id}));
    QCOMPARE(disguise.real(QList<Device>({seen})), QList<Device>({annasPhone()}));
}

void TestDisguise::switchingShowsEverythingAnew()
{
    Disguise disguise;
    const QSignalSpy replaced(&disguise, &Disguise::inventoryReplaced);
    disguise.replaceInventory({}, {annasPhone()});
    disguise.setOn(true);
    QCOMPARE(lastShown(replaced).hostname, QStringLiteral("Phone 1"));
    disguise.setOn(false);
    QCOMPARE(lastShown(replaced), annasPhone());
    QCOMPARE(replaced.size(), 3);
}

void TestDisguise::placesAndFilesAreHidden()
{
    Disguise disguise;
    disguise.setOn(true);
    const QSignalSpy told(&disguise, &Disguise::stateChanged);
    PipelineState state;
    state.place.name = QStringLiteral("Anna's flat");
    state.place.prefix = QStringLiteral("10.11.12.0/24");
    state.place.gateway = sampleDevice(9).id;
    disguise.showState(state);
    const Place seen = told[0][0].value<PipelineState>().place;
    QCOMPARE(seen.prefix, QStringLiteral("192.0.2.0/24"));
    QVERIFY(!seen.name.contains(QStringLiteral("nna")) && seen.gateway != state.place.gateway);
    state.place.name.clear();
    state.place.prefix = QStringLiteral("file:anna.pcap");
    state.sources = {CaptureStatus()};
    state.sources[0].interface = QStringLiteral("anna.pcap");
    disguise.showState(state);
    const auto file = told[1][0].value<PipelineState>();
    QVERIFY(!file.place.prefix.contains(QStringLiteral("anna")));
    QVERIFY(!file.sources[0].interface.contains(QStringLiteral("anna")));
}

void TestDisguise::sentencesLoseTheirAddresses_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("IPv4") << QStringLiteral("ask 192.168.1.7 again") << QStringLiteral("ask … again");
    QTest::newRow("a network") << QStringLiteral("in 10.0.0.0/8") << QStringLiteral("in …");
    QTest::newRow("MAC") << QStringLiteral("of aa:bb:cc:dd:ee:ff") << QStringLiteral("of …");
    QTest::newRow("IPv6") << QStringLiteral("at fe80::1 now") << QStringLiteral("at … now");
    QTest::newRow("a path") << QStringLiteral("read /srv/anna/x.pcap: no") << QStringLiteral("read … no");
    QTest::newRow("none") << QStringLiteral("open a capture: too many, 16 of 16")
                          << QStringLiteral("open a capture: too many, 16 of 16");
}

void TestDisguise::sentencesLoseTheirAddresses()
{
    QFETCH(QString, sentence);
    QTEST(withoutAddresses(sentence), "hidden");
}

QTEST_GUILESS_MAIN(TestDisguise)
#include "tst_disguise.moc"

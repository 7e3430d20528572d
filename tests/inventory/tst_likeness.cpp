// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/likeness_text.h"
#include "tests/inventory/likeness_builder.h"

using namespace lanscope;

namespace {

DeviceBuilder annasPhone(const char *mac)
{
    return DeviceBuilder(mac).hostName("Annas-iPhone").announces("Anna’s iPhone").options(IosOptions);
}

DeviceBuilder computer(const char *mac)
{
    return DeviceBuilder(mac).hostName("workbench").clientId(OpaqueId);
}

bool isSuggested(const Device &earlier, const Device &later)
{
    const auto likeness = likenessOf(earlier, later, afterNoon(30 * Day));
    return likeness && likeness->score >= LikenessThreshold;
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDeviceIsSuggested_data()
    {
        QTest::addColumn<Device>("earlier");
        QTest::addColumn<Device>("later");
        QTest::newRow("a phone rotates its private address")
            << Device(annasPhone(PrivateOne)) << Device(annasPhone(PrivateTwo).here(Hour + Minute, 2 * Hour));
        QTest::newRow("a phone comes back the next morning under another address")
            << Device(annasPhone(PrivateOne)) << Device(annasPhone(PrivateTwo).here(14 * Hour, 15 * Hour));
        QTest::newRow("a phone makes its address private")
            << Device(annasPhone("00:11:22:00:00:01")) << Device(annasPhone(PrivateTwo).here(Hour + Minute, 2 * Hour));
        QTest::newRow("a DHCP client identifier that is not an address")
            << Device(DeviceBuilder(PrivateOne).clientId("0,97,110,110,97,45,49"))
            << Device(DeviceBuilder(PrivateTwo).clientId("0,97,110,110,97,45,49").here(3 * Day, 4 * Day));
        QTest::newRow("DHCPv6 on Wi-Fi and on cable")
            << Device(DeviceBuilder(PrivateOne).duid("000100012a3b4c5d001122000001"))
            << Device(DeviceBuilder("00:11:22:00:00:01").duid("000100012a3b4c5d001122000001").here(3 * Day, 4 * Day));
        QTest::newRow("the identifier within option 61 is the one of DHCPv6") // RFC 4361
            << Device(DeviceBuilder(PrivateOne).duid("00020000ab11090807060504"))
            << Device(
                   DeviceBuilder(PrivateTwo).clientId("255,1,2,3,4,0,2,0,0,171,17,9,8,7,6,5,4").here(3 * Day, 4 * Day));
        QTest::newRow("a TXT record tells a number of its own")
            << Device(DeviceBuilder(PrivateOne).says("mDNS", "_googlecast._tcp id: 0f1e2d3c4b5a69788796a5b4c3d2e1f0"))
            << Device(DeviceBuilder(PrivateTwo)
                          .says("mDNS", "_googlecast._tcp id: 0f1e2d3c4b5a69788796a5b4c3d2e1f0")
                          .here(3 * Day, 4 * Day));
        QTest::newRow("a television goes from Wi-Fi to cable and keeps its UPnP name")
            << Device(DeviceBuilder("00:11:22:00:00:01").says("SSDP", "USN: uuid:4d696e69-444c-164e-9d41-001122000001"))
            << Device(DeviceBuilder("00:11:33:00:00:07")
                          .says("SSDP", "USN: uuid:4d696e69-444c-164e-9d41-001122000001")
                          .here(Hour + Minute, 2 * Hour));
        QTest::newRow("a laptop on Wi-Fi and on cable at once, known to DHCP")
            << Device(computer(PrivateOne)) << Device(computer("00:11:22:00:00:01").here(Minute, 2 * Hour));
        QTest::newRow("a laptop in a dock of another maker")
            << Device(computer(PrivateOne).by("Lenovo"))
            << Device(computer("00:11:22:00:00:01").by("Acme").prefix("ASIX Electronics").here(Minute, 2 * Hour));
        QTest::newRow("two interfaces of one board at once, known to DHCP")
            << Device(computer("00:11:22:00:00:01")) << Device(computer("00:11:22:00:00:02").here(Minute, 2 * Hour));
        QTest::newRow("two interfaces of this computer")
            << Device(DeviceBuilder("00:11:22:00:00:01").self())
            << Device(DeviceBuilder("00:33:22:00:00:09").self().here(Minute, 2 * Hour));
    }
    void theSameDeviceIsSuggested()
    {
        QFETCH(const Device, earlier);
        QFETCH(const Device, later);
        QVERIFY(isSuggested(earlier, later));
        QVERIFY2(isSuggested(later, earlier), "the order of the arguments must not matter");
        QCOMPARE(likenessOf(later, earlier, afterNoon(30 * Day))->earlier, earlier.id);
    }

    void othersAreNot_data()
    {
        QTest::addColumn<Device>("earlier");
        QTest::addColumn<Device>("later");
        const auto unnamed = [](const char *mac, const char *name) {
            return DeviceBuilder(mac).hostName(name).options(AndroidOptions);
        };
        for (const char *name : {"android", "iPhone", "iPad", "Galaxy-S21", "Pixel-7-Pro", "ESP_1A2B3C", "localhost",
                                 "raspberrypi", "MacBook-Pro-2", "SM-G991B", "LGwebOSTV", "unknown"})
            QTest::newRow(name) << Device(unnamed(PrivateOne, name))
                                << Device(unnamed(PrivateTwo, name).here(Hour + Minute, 2 * Hour));
        QTest::newRow("two phones of one family that are here together")
            << Device(annasPhone(PrivateOne).here(0, 3 * Hour))
            << Device(annasPhone(PrivateTwo).here(Hour + Minute, 2 * Hour));
        QTest::newRow("the same software just after another device left")
            << Device(DeviceBuilder(PrivateOne).options(IosOptions))
            << Device(DeviceBuilder(PrivateTwo).options(IosOptions).here(Hour + Minute, 2 * Hour));
        QTest::newRow("a client identifier that is only the address of each")
            << Device(DeviceBuilder("00:11:22:00:00:01").clientId("1,0,17,34,0,0,1"))
            << Device(DeviceBuilder("00:11:22:00:00:02").clientId("1,0,17,34,0,0,2").here(Hour + Minute, 2 * Hour));
        QTest::newRow("a client identifier of zeroes")
            << Device(DeviceBuilder(PrivateOne).clientId("1,0,0,0,0,0,0"))
            << Device(DeviceBuilder(PrivateTwo).clientId("1,0,0,0,0,0,0").here(Hour + Minute, 2 * Hour));
        QTest::newRow("a name that is the model's") << Device(DeviceBuilder("00:11:22:00:00:01")
                                                                  .announces("Acme Jetprinter Deluxe")
                                                                  .model("Acme Jetprinter Deluxe"))
                                                    << Device(DeviceBuilder("00:11:22:00:00:02")
                                                                  .announces("Acme Jetprinter Deluxe")
                                                                  .model("Acme Jetprinter Deluxe")
                                                                  .here(Hour + Minute, 2 * Hour));
        QTest::newRow("the same name, but another kind of device")
            << Device(annasPhone(PrivateOne).is(Category::Phone))
            << Device(annasPhone(PrivateTwo).is(Category::Printer).here(Hour + Minute, 2 * Hour));
        QTest::newRow("mDNS reflector: repeats the numbers of somebody who is here")
            << Device(DeviceBuilder(PrivateOne).says("mDNS", "_googlecast._tcp id: 0f1e2d3c4b5a6978").announces("Den"))
            << Device(DeviceBuilder("00:11:22:00:00:01")
                          .says("mDNS", "_googlecast._tcp id: 0f1e2d3c4b5a6978")
                          .announces("Den")
                          .here(Minute, 2 * Hour));
        QTest::newRow("VRRP: an address that two routers share")
            << Device(DeviceBuilder("00:11:22:00:00:01").hostName("upstairs").clientId(OpaqueId))
            << Device(
                   DeviceBuilder("00:00:5e:00:01:0a").hostName("upstairs").clientId(OpaqueId).here(2 * Hour, 3 * Hour));
        QTest::newRow("the gateway answers for others (proxy ARP)")
            << Device(computer("00:11:22:00:00:01").gateway())
            << Device(computer(PrivateTwo).here(Hour + Minute, 2 * Hour));
        QTest::newRow("virtual machines that were copied")
            << Device(computer("52:54:00:00:00:01")) << Device(computer("52:54:00:00:00:02").here(Minute, 2 * Hour));
        QTest::newRow("a bridged virtual machine beside its host")
            << Device(computer("00:11:22:00:00:01")) << Device(computer("08:00:27:00:00:02").here(Minute, 2 * Hour));
        QTest::newRow("computers that were copied, all on cable")
            << Device(computer("00:11:22:00:00:01")) << Device(computer("00:11:22:00:90:02").here(Minute, 2 * Hour));
        QTest::newRow("a mesh extender that speaks for a phone with an address of its own")
            << Device(annasPhone("00:11:22:33:44:01").here(0, 2 * Hour))
            << Device(annasPhone("02:aa:bb:33:44:01").here(Minute, 2 * Hour));
        QTest::newRow("a device that was never heard")
            << Device(annasPhone(PrivateOne).here(0, -1'800'000'000)) << Device(annasPhone(PrivateTwo));
    }
    void othersAreNot()
    {
        QFETCH(const Device, earlier);
        QFETCH(const Device, later);
        QVERIFY(!isSuggested(earlier, later));
    }

    void nobodyIsComparedWithItself()
    {
        const Device phone = annasPhone(PrivateOne);
        QVERIFY(!likenessOf(phone, phone, afterNoon(Day)));
    }

    void whoOnlyPausesIsWaitedFor()
    {
        const Device earlier = annasPhone(PrivateOne);
        const Device later = annasPhone(PrivateTwo).here(Hour + 5, Hour + 10);
        QVERIFY(!likenessOf(earlier, later, afterNoon(Hour + 29)));
        QVERIFY(likenessOf(earlier, later, afterNoon(Hour + 30)));
    }

    void reasonsAreWeighedAndSaid()
    {
        const auto likeness =
            likenessOf(annasPhone(PrivateOne), annasPhone(PrivateTwo).here(Hour + Minute, 2 * Hour), afterNoon(Day));
        QVERIFY(likeness);
        QCOMPARE(reasonTexts(*likeness),
                 QStringList({QStringLiteral("the same host name “Annas-iPhone”"),
                              QStringLiteral("the old address fell silent just before the new one came"),
                              QStringLiteral("announces the same name “Anna’s iPhone”"),
                              QStringLiteral("asks the DHCP server for the same things"),
                              QStringLiteral("the new address is a private one, and those change")}));
        QVERIFY(likeness->score > 0 && likeness->score < 1);
        for (const LikenessReason &reason : likeness->reasons)
            QVERIFY(!traitKey(reason.trait).isEmpty());
    }

    void theScoreIsBoundedWhateverIsSaid()
    {
        DeviceBuilder earlier = annasPhone(PrivateOne);
        DeviceBuilder later = annasPhone(PrivateTwo).here(Hour + Minute, 2 * Hour);
        for (int number = 0; number < 50; ++number) {
            const QByteArray fact = "_x" + QByteArray::number(number) + "._tcp id: 0f1e2d3c4b5a6978";
            earlier.says("mDNS", fact.constData());
            later.says("mDNS", fact.constData());
        }
        const auto likeness = likenessOf(earlier, later, afterNoon(Day));
        QVERIFY(likeness);
        QVERIFY(likeness->score <= 1);
        QCOMPARE(std::count_if(likeness->reasons.begin(), likeness->reasons.end(),
                               [](const auto &each) { return each.trait == Trait::Identifier; }),
                 1);
    }

    void hostileTextStaysText()
    {
        const LikenessReason reason{Trait::HostName, QStringLiteral("a\u202eb\nc"), 1};
        QVERIFY(!reasonText(reason).contains(QChar(0x202e)));
        QVERIFY(!reasonText(reason).contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"

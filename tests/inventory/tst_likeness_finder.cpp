// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "app/inventory/likeness_finder.h"
#include "tests/inventory/likeness_builder.h"

using namespace lanscope;

namespace {

/// A finder and the devices it looks up.
struct Searched {
    QHash<DeviceId, Device> devices;
    LikenessFinder finder;
    QSet<AddressPair> apart;

    void add(const Device &device)
    {
        devices.insert(device.id, device);
        finder.update({device});
    }
    QList<Likeness> found() const
    {
        return finder.find(
            [this](const DeviceId &id) {
                const auto device = devices.constFind(id);
                return device == devices.constEnd() ? nullptr : &*device;
            },
            apart, afterNoon(30 * Day));
    }
};

DeviceBuilder phone(const char *mac, const char *name, int hour)
{
    return DeviceBuilder(mac).hostName(name).options(IosOptions).here(hour * Hour, hour * Hour + 55 * Minute);
}

MacAddress privateMac(int number)
{
    MacAddress mac = macNumber(number);
    mac.octets[0] = 0x02;
    return mac;
}

} // namespace

class TestLikenessFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAmongManyWhoMayBeOne()
    {
        Searched searched;
        searched.add(phone(PrivateOne, "Annas-iPhone", 0));
        searched.add(phone("0a:11:22:33:44:03", "Bens-iPhone", 0));
        searched.add(DeviceBuilder("00:11:22:00:00:01").hostName("iPhone"));
        QVERIFY(searched.found().isEmpty());
        searched.add(phone(PrivateTwo, "annas-iphone", 1));
        const QList<Likeness> found = searched.found();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().earlier, *MacAddress::fromString(QString::fromLatin1(PrivateOne)));
        QCOMPARE(found.first().later, *MacAddress::fromString(QString::fromLatin1(PrivateTwo)));
    }

    void whatAPersonSaidApartIsNeverAsked()
    {
        Searched searched;
        const Device one = phone(PrivateOne, "Annas-iPhone", 0);
        const Device other = phone(PrivateTwo, "Annas-iPhone", 1);
        searched.add(one);
        searched.add(other);
        QCOMPARE(searched.found().size(), 1);
        for (const AddressPair &pair : keepingApart(other, one).apart)
            searched.apart.insert(pair);
        QVERIFY(searched.found().isEmpty());
    }

    void whoIsForgottenOrRenamedIsNotFound()
    {
        Searched searched;
        searched.add(phone(PrivateOne, "Annas-iPhone", 0));
        searched.add(phone(PrivateTwo, "Annas-iPhone", 1));
        QCOMPARE(searched.found().size(), 1);
        searched.add(phone(PrivateTwo, "Bens-iPhone", 1));
        QVERIFY(searched.found().isEmpty());
        searched.add(phone(PrivateTwo, "Annas-iPhone", 1));
        searched.finder.forget({*MacAddress::fromString(QString::fromLatin1(PrivateOne))});
        QVERIFY(searched.found().isEmpty());
        searched.finder.clear();
        QVERIFY(searched.found().isEmpty());
    }

    void aDeviceIsAskedAboutOnce()
    {
        Searched searched;
        searched.add(phone(PrivateOne, "Annas-iPhone", 0));
        searched.add(phone(PrivateTwo, "Annas-iPhone", 1));
        searched.add(phone("0a:11:22:33:44:05", "Annas-iPhone", 2));
        QCOMPARE(searched.found().size(), 1);
    }

    void aNameThatManyHaveTellsNothing()
    {
        Searched searched;
        for (int number = 0; number < LikenessFinder::MaximumSharers + 1; ++number) {
            Device device = phone(PrivateOne, "Annas-iPhone", number);
            device.id = privateMac(number);
            device.macs = {device.id};
            searched.add(device);
        }
        QVERIFY(searched.found().isEmpty());
    }

    void aFloodOfPairsIsBounded()
    {
        Searched searched;
        for (int number = 0; number < int(LikenessFinder::MaximumDevices) + 500; ++number) {
            const QByteArray name = "flooded-" + QByteArray::number(number / 2);
            Device device = phone(PrivateOne, name.constData(), number % 2);
            device.id = privateMac(number);
            device.macs = {device.id};
            searched.add(device);
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(searched.found().size() <= LikenessFinder::MaximumFound);
        QVERIFY2(timer.elapsed() < 5000, "as many comparisons as there are devices");
    }
};

QTEST_GUILESS_MAIN(TestLikenessFinder)
#include "tst_likeness_finder.moc"

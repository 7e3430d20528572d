// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/name_suggestions.h"
#include "tests/inventory/sample_facts.h"

using namespace lanscope;

class TestNameSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADeviceSaysOfItselfIsSuggested()
    {
        Device device;
        device.displayName = QStringLiteral("Küche");
        device.hostname = QStringLiteral("living_room-tv.fritz.box");
        device.services = {{QStringLiteral("_ipp._tcp"), QStringLiteral("KÜCHE"), 0, Noon, Noon}};
        device.evidence = {
            {QStringLiteral("mDNS"), QStringLiteral("_googlecast._tcp md: Chromecast Ultra"), {}, 0, Noon},
            {QStringLiteral("DHCP"), QStringLiteral("vendor-class: android"), {}, 0, Noon}};
        QCOMPARE(nameSuggestions(device), QStringList({QStringLiteral("Küche"), QStringLiteral("Living room tv"),
                                                       QStringLiteral("Chromecast Ultra")}));
    }

    void ownerVendorAndCategoryMakeNames()
    {
        Device device;
        device.vendor = QStringLiteral("Acme");
        device.user.owner = QStringLiteral("Anna");
        QVERIFY(nameSuggestions(device).isEmpty());
        device.user.category = Category::Phone;
        QCOMPARE(nameSuggestions(device), QStringList({QStringLiteral("Anna's phone"), QStringLiteral("Acme phone")}));
        device.user.category = Category::Tv;
        QCOMPARE(nameSuggestions(device)[0], QStringLiteral("Anna's TV"));
    }

    void whatItIsCalledAlreadyIsNotSuggested()
    {
        Device device;
        device.displayName = QStringLiteral("TV");
        device.user.name = QStringLiteral("TV");
        QVERIFY(nameSuggestions(device).isEmpty());
    }

    void aTalkativeDeviceMakesAShortListOfHarmlessNames()
    {
        Device device;
        for (int number = 0; number < Device::MaximumServices; ++number)
            device.services.append({{}, QStringLiteral("\u202e%1").arg(number), 0, Noon, Noon});
        const QStringList names = nameSuggestions(device);
        QCOMPARE(names.size(), MaximumNameSuggestions);
        QCOMPARE(names[0], QStringLiteral("\uFFFD0"));
    }
};

QTEST_GUILESS_MAIN(TestNameSuggestions)
#include "tst_name_suggestions.moc"

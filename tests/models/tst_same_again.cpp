// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/models/device_model.h"
#include "app/models/disguise.h"
#include "app/models/home_text.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

constexpr Timestamp now = Timestamp::fromSeconds(10'000);

Likeness likenessOf(int earlier, int later)
{
    return {.earlier = sampleDevice(earlier).id,
            .later = sampleDevice(later).id,
            .score = 0.942,
            .reasons = {{Trait::HostName, QStringLiteral("annas-iphone"), 3.5}, {Trait::SilentBefore, {}, 1.5}}};
}

/// Device 1 came back as device 2; device 3 is new.
QList<Device> household()
{
    QList<Device> devices = sampleDevices(4);
    devices[1].user.name = QStringLiteral("Anna’s iPhone");
    devices[2].firstSeen = Timestamp::fromSeconds(5000);
    devices[3].firstSeen = Timestamp::fromSeconds(6000);
    devices[0].user.known = true;
    return devices;
}

} // namespace

class TestSameAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMayBeSomebodyKnownIsNotAskedAboutAsNew()
    {
        DeviceModel devices;
        devices.replace(household());
        const HomeSummary summary = summarizeDevices(devices);
        const QList<Need> alike = likenessNeeds({likenessOf(1, 2), likenessOf(1, 99)}, devices);
        QCOMPARE(alike.size(), 1);
        const Needs needs = needsOf(summary, Timestamp::fromSeconds(1), now, alike);
        QCOMPARE(needs.cards.size(), 2);
        QCOMPARE(needs.cards[0].kind, Need::Kind::SameAgain);
        QCOMPARE(needs.cards[1].devices.constFirst().id, sampleDevice(3).id);
        QVERIFY(needsOf(summary, Timestamp::fromSeconds(20'000), now, alike).cards.isEmpty()); // settling in
        QCOMPARE(needsOf(summary, Timestamp::fromSeconds(1), now).cards.size(), 2);
    }

    void aCardSaysWhoAndWhy()
    {
        DeviceModel devices;
        devices.replace(household());
        Need need = likenessNeeds({likenessOf(1, 2)}, devices).constFirst();
        QCOMPARE(needTitle(need), QStringLiteral("Looks like “Anna’s iPhone” again"));
        QCOMPARE(needText(need, {now}),
                 QStringLiteral("94 % sure: the same host name “annas-iphone”, the old address fell "
                                "silent just before the new one came."));
        need.devices[1].firstSeen = Timestamp::fromSeconds(1500);
        QCOMPARE(needTitle(need), QStringLiteral("Looks like “Anna’s iPhone” under a second address"));
        need.devices[0].user.name.reset();
        need.devices[0].hostname.clear();
        QCOMPARE(needTitle(need), QStringLiteral("Looks like one device with two addresses"));
        need.devices[1].firstSeen = Timestamp::fromSeconds(5000);
        QCOMPARE(needTitle(need), QStringLiteral("Looks like a device that was here before"));
    }

    void aDisguiseTellsNoName()
    {
        Disguise disguise;
        disguise.setOn(true);
        disguise.replaceInventory({}, household());
        const QSignalSpy told(&disguise, &Disguise::likenessesChanged);
        disguise.showLikenesses({likenessOf(1, 2)});
        const auto seen = told.constLast().constFirst().value<QList<Likeness>>().constFirst();
        QVERIFY(seen.earlier != sampleDevice(1).id);
        QCOMPARE(disguise.real(seen.earlier), sampleDevice(1).id);
        QVERIFY(!seen.reasons.constFirst().value.contains(QStringLiteral("anna")));

        const Regrouping shown{{{seen.later, seen.earlier}}, {pairOf(seen.later, seen.earlier)}, {}};
        const Regrouping real = disguise.real(shown);
        QCOMPARE(real.belongings, (QList<Belonging>{{sampleDevice(2).id, sampleDevice(1).id}}));
        QCOMPARE(real.apart, QList<AddressPair>{pairOf(sampleDevice(1).id, sampleDevice(2).id)});
        disguise.setOn(false);
        QCOMPARE(told.constLast().constFirst().value<QList<Likeness>>(), QList<Likeness>{likenessOf(1, 2)});
    }
};

QTEST_GUILESS_MAIN(TestSameAgain)
#include "tst_same_again.moc"

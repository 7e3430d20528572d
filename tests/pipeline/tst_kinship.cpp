// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pipeline/place_fixture.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr int Before = 2; // the number of the phone's address until noon, and from then on
constexpr int After = 3;

Device annasPhone(int number, qint64 fromHour)
{
    Device device;
    device.id = mac(number);
    device.id.octets[0] = 0x0a;
    device.macs = {device.id};
    device.hostname = QStringLiteral("Annas-iPhone");
    const Timestamp from = Timestamp::fromSeconds(1'700'000'000 + fromHour * 3600);
    device.firstSeen = from;
    device.lastSeen = Timestamp{from.nanoseconds + 3590 * Second};
    device.evidence = {{QStringLiteral("DHCP"), QStringLiteral("host name Annas-iPhone"), {}, 0, from},
                       {QStringLiteral("DHCP"), QStringLiteral("parameter-request-list: 1,121,3,6,15"), {}, 0, from}};
    device.traffic = {.packetsSent = 1, .bytesSent = 100, .packetsReceived = 0, .bytesReceived = 0};
    return device;
}

} // namespace

/// How the line finds a device that came back under another address, and keeps what a person says of it.
class TestKinship : public PlaceFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aReturnIsSuggestedAndMergedForEver();
    void whatIsSaidDifferentIsNeverAskedAgain();
    void whatAnotherProgramSaysIsTakenUp();
    void aMergedDeviceIsForgottenAndBroughtBackWhole();
    void choicesOfAMergedDeviceSurvive();

private:
    void keepPhones();
    void reopen();
    Kinships kept() const;
    Device shown(int number) const { return *m_pipeline->inventory().owner(annasPhone(number, 0).id); }
    Regrouping merged() const { return merging(shown(Before), shown(After)); }
};

void TestKinship::keepPhones()
{
    m_pipeline.reset();
    auto store = Store::open(m_database, StoreRole::Recorder);
    QVERIFY(store);
    const auto place = (*store)->enterPlace(
        {.id = 0, .gateway = mac(9), .prefix = QStringLiteral("10.0.0.0/24"), .name = {}}, Timestamp::fromSeconds(1));
    QVERIFY(place && (*store)->saveDevices(*place, {annasPhone(Before, 0), annasPhone(After, 1)}));
    store->reset();
    reopen();
}

void TestKinship::reopen()
{
    m_pipeline = std::make_unique<Pipeline>(std::make_unique<FakeNetwork>());
    m_pipeline->openStore(m_database, StoreRole::Recorder);
}

Kinships TestKinship::kept() const
{
    const auto reader = Store::open(m_database, StoreRole::Reader);
    return (*reader)->kinships(m_pipeline->state().place).value_or(Kinships());
}

void TestKinship::aReturnIsSuggestedAndMergedForEver()
{
    keepPhones();
    QCOMPARE(m_pipeline->likenesses().size(), 1);
    QCOMPARE(m_pipeline->likenesses().first().earlier, shown(Before).id);

    QSignalSpy suggestions(m_pipeline.get(), &Pipeline::likenessesChanged);
    QSignalSpy forgotten(m_pipeline.get(), &Pipeline::devicesForgotten);
    QSignalSpy changed(m_pipeline.get(), &Pipeline::devicesChanged);
    const QList<Device> before = m_pipeline->inventory().devices();
    const Regrouping said = merged();
    m_pipeline->group(said);
    QCOMPARE(suggestions.size(), 1);
    QVERIFY(m_pipeline->likenesses().isEmpty());
    QCOMPARE(forgotten.last().first().value<QList<DeviceId>>(), QList<DeviceId>{before[1].id});
    QCOMPARE(changed.last().first().value<QList<Device>>().first().macs.size(), 2);

    reopen();
    QCOMPARE(m_pipeline->inventory().size(), 1);
    QCOMPARE(shown(After).id, before[0].id);
    QCOMPARE(shown(After).traffic.bytesSent, 200U);
    QVERIFY(m_pipeline->likenesses().isEmpty());

    m_pipeline->group(takingBack(said, before));
    reopen();
    QCOMPARE(m_pipeline->inventory().devices(), before);
    QCOMPARE(m_pipeline->likenesses().size(), 1); // the question is open again
}

void TestKinship::whatIsSaidDifferentIsNeverAskedAgain()
{
    keepPhones();
    const Regrouping said = keepingApart(shown(Before), shown(After));
    m_pipeline->group(said);
    QVERIFY(m_pipeline->likenesses().isEmpty());
    reopen();
    QVERIFY(m_pipeline->likenesses().isEmpty());

    m_pipeline->group(merged());
    m_pipeline->group(splitting(shown(Before), shown(Before).macs[1]));
    reopen();
    QCOMPARE(m_pipeline->inventory().size(), 2);
    QVERIFY(m_pipeline->likenesses().isEmpty());
    m_pipeline->group(takingBack(said, {}));
    QCOMPARE(m_pipeline->likenesses().size(), 1);
}

void TestKinship::whatAnotherProgramSaysIsTakenUp()
{
    keepPhones();
    auto editor = Store::open(m_database, StoreRole::Editor);
    QVERIFY(editor && (*editor)->saveRegrouping(m_pipeline->state().place, merged(), Timestamp::fromSeconds(5)));
    m_pipeline->rename(shown(Before).id, QStringLiteral("Anna’s phone"));
    QCOMPARE(m_pipeline->inventory().size(), 1);
    QCOMPARE(shown(After).name(), QStringLiteral("Anna’s phone"));
    QVERIFY((*editor)->saveRegrouping(m_pipeline->state().place, takingBack(merged(), {annasPhone(After, 1)}),
                                      Timestamp::fromSeconds(6)));
    m_pipeline->rename(shown(Before).id, QStringLiteral("Anna’s"));
    QCOMPARE(m_pipeline->inventory().size(), 2);
}

void TestKinship::aMergedDeviceIsForgottenAndBroughtBackWhole()
{
    keepPhones();
    m_pipeline->group(merged());
    const Device device = shown(Before);
    m_pipeline->erase({device.id});
    QCOMPARE(m_pipeline->inventory().size(), 0);
    QVERIFY(stored(m_pipeline->state().place).isEmpty());
    QCOMPARE(kept(), Kinships());

    m_pipeline->restore({device});
    reopen();
    QCOMPARE(m_pipeline->inventory().size(), 1);
    QCOMPARE(shown(After).macs, device.macs);
    QCOMPARE(shown(After).traffic, device.traffic);
}

void TestKinship::choicesOfAMergedDeviceSurvive()
{
    keepPhones();
    m_pipeline->rename(shown(After).id, QStringLiteral("Somebody’s phone"));
    m_pipeline->group(merged());
    UserChoices said = shown(Before).user;
    QCOMPARE(said.name, QStringLiteral("Somebody’s phone"));
    said.model = QStringLiteral("12 mini");
    said.vendor = QStringLiteral("Apple");
    m_pipeline->decide({{shown(Before).id, shown(Before).user, said}});
    reopen();
    QCOMPARE(shown(Before).user, said);
    QCOMPARE(shown(Before).vendor, QStringLiteral("Apple"));
    said.vendor.reset();
    said.name.reset();
    m_pipeline->decide({{shown(Before).id, shown(Before).user, said}});
    reopen();
    QCOMPARE(shown(Before).user, said);
}

QTEST_GUILESS_MAIN(TestKinship)
#include "tst_kinship.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

/// Three devices, and what is asked of the pipeline about them.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    QSignalSpy decided{&decisions, &DeviceDecisions::decided};
    QSignalSpy erased{&decisions, &DeviceDecisions::eraseWanted};
    QSignalSpy restored{&decisions, &DeviceDecisions::restoreWanted};
    QSignalSpy told{&decisions, &DeviceDecisions::stepTaken};

    Fixture() { devices.replace(sampleDevices(3)); }

    DeviceId id(int n) const { return sampleDevice(n).id; }
    QList<DeviceId> all() const { return {id(0), id(1), id(2)}; }
    const UserChoices &choices(int n) const { return devices.find(id(n))->user; }
    QString sentence() const { return told.isEmpty() ? QString() : told.constLast().value(0).toString(); }
    QList<Decision> asked() const { return decided.constLast().value(0).value<QList<Decision>>(); }
};

} // namespace

class TestDeviceDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionShowsAtOnceAndIsAskedFor();
    void eachKindIsOneStepThatCanBeTakenBack_data();
    void eachKindIsOneStepThatCanBeTakenBack();
    void severalDevicesAreOneStep();
    void undoLeavesLaterDecisionsOfOthersAlone();
    void whatChangesNothingIsNoStep();
    void forgottenDevicesComeBackWithEverything();
    void markingAllLeavesOutWhoIsKnown();
    void anotherInventoryEndsTheSteps();
    void stepsAreBounded();
    void whatIsDecidedElsewhereIsNamedByWhatItChanges();
    void namesAreToldLiterally();
    void offersOwnersAndGroupsInOrder();
};

void TestDeviceDecisions::aDecisionShowsAtOnceAndIsAskedFor()
{
    Fixture fixture;
    fixture.decisions.rename(fixture.id(1), QStringLiteral("  Printer "));
    QCOMPARE(fixture.devices.find(fixture.id(1))->name(), QStringLiteral("Printer"));
    QCOMPARE(fixture.asked().size(), 1);
    QCOMPARE(fixture.asked()[0].after.name, QStringLiteral("Printer"));
    QCOMPARE(fixture.sentence(), QStringLiteral("“host-1”: named “Printer”."));
}

using Deciding = std::function<void(DeviceDecisions &, const QList<DeviceId> &)>;

void TestDeviceDecisions::eachKindIsOneStepThatCanBeTakenBack_data()
{
    QTest::addColumn<Deciding>("deciding");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Deciding &deciding, const char *sentence) {
        QTest::newRow(name) << deciding << QString::fromUtf8(sentence);
    };
    row(
        "type", [](auto &d, const auto &ids) { d.setType(ids, Category::Printer); }, "3 device(s): type Printer.");
    row(
        "icon", [](auto &d, const auto &ids) { d.setIcon(ids, Category::Vacuum); },
        "3 device(s): icon “Vacuum cleaner”.");
    row(
        "owner", [](auto &d, const auto &ids) { d.setOwner(ids, QStringLiteral("Anna")); },
        "3 device(s): owner “Anna”.");
    row(
        "group", [](auto &d, const auto &ids) { d.setGroup(ids, QStringLiteral("A&B")); }, "3 device(s): group “A&B”.");
    row(
        "known", [](auto &d, const auto &ids) { d.setKnown(ids, true); }, "3 device(s) marked as known.");
    row(
        "not mine", [](auto &d, const auto &ids) { d.setNotMine(ids, true); }, "3 device(s) noted as not yours.");
    row(
        "archived", [](auto &d, const auto &ids) { d.setArchived(ids, true); }, "3 device(s) archived.");
    row(
        "followed", [](auto &d, const auto &ids) { d.setFollowed(ids, true); },
        "3 device(s): you will be told of comings and goings.");
    row(
        "name", [](auto &d, const auto &ids) { d.rename(ids[0], QStringLiteral("TV")); }, "“host-0”: named “TV”.");
    row(
        "notes", [](auto &d, const auto &ids) { d.setNotes(ids[0], QStringLiteral("a\nb")); },
        "“host-0”: notes changed.");
}

void TestDeviceDecisions::eachKindIsOneStepThatCanBeTakenBack()
{
    QFETCH(Deciding, deciding);
    Fixture fixture;
    deciding(fixture.decisions, fixture.all());
    QCOMPARE(fixture.decided.size(), 1);
    QTEST(fixture.sentence(), "sentence");
    QVERIFY(fixture.choices(0) != UserChoices());
    QVERIFY(fixture.decisions.canUndo());
    fixture.decisions.undo();
    QCOMPARE(fixture.choices(0), UserChoices());
    QCOMPARE(fixture.decided.size(), 2);
    QVERIFY(!fixture.decisions.canUndo());
}

void TestDeviceDecisions::severalDevicesAreOneStep()
{
    Fixture fixture;
    fixture.decisions.setOwner(fixture.all(), QStringLiteral("Anna"));
    QCOMPARE(fixture.asked().size(), 3);
    fixture.decisions.undo();
    for (int n = 0; n < 3; ++n)
        QVERIFY(!fixture.choices(n).owner);
}

void TestDeviceDecisions::undoLeavesLaterDecisionsOfOthersAlone()
{
    Fixture fixture;
    fixture.decisions.setOwner({fixture.id(0)}, QStringLiteral("Anna"));
    Device device = *fixture.devices.find(fixture.id(0));
    fixture.devices.update({device}); // confirmed
    device.user.group = QStringLiteral("Kitchen");
    fixture.devices.update({device}); // another program grouped it
    fixture.decisions.undo();
    QVERIFY(!fixture.choices(0).owner);
    QCOMPARE(fixture.choices(0).group, QStringLiteral("Kitchen"));
}

void TestDeviceDecisions::whatChangesNothingIsNoStep()
{
    Fixture fixture;
    fixture.decisions.setOwner(fixture.all(), QStringLiteral("   "));
    fixture.decisions.setKnown(fixture.all(), false);
    fixture.decisions.rename(sampleDevice(99).id, QStringLiteral("nobody"));
    fixture.decisions.forget({sampleDevice(99).id});
    QCOMPARE(fixture.decided.size() + fixture.erased.size() + fixture.told.size(), 0);
    QVERIFY(!fixture.decisions.canUndo());
}

void TestDeviceDecisions::forgottenDevicesComeBackWithEverything()
{
    Fixture fixture;
    fixture.decisions.setNotes(fixture.id(1), QStringLiteral("bought in May"));
    fixture.decisions.forget({fixture.id(1), fixture.id(2)});
    QCOMPARE(fixture.erased.size(), 1);
    QCOMPARE(fixture.sentence(), QStringLiteral("2 device(s) forgotten."));
    fixture.devices.forget({fixture.id(1), fixture.id(2)}); // as the pipeline then says
    fixture.decisions.undo();
    QCOMPARE(fixture.restored.size(), 1);
    const auto devices = fixture.restored[0][0].value<QList<Device>>();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices[0].user.notes, QStringLiteral("bought in May"));
}

void TestDeviceDecisions::markingAllLeavesOutWhoIsKnown()
{
    Fixture fixture;
    Device self = sampleDevice(1);
    self.isSelf = true;
    fixture.devices.update({self});
    QCOMPARE(fixture.devices.newCount(), 2);
    fixture.decisions.markAllAsKnown();
    QCOMPARE(fixture.asked().size(), 2);
    QCOMPARE(fixture.devices.newCount(), 0);
    fixture.decisions.undo();
    QCOMPARE(fixture.devices.newCount(), 2);
}

void TestDeviceDecisions::anotherInventoryEndsTheSteps()
{
    Fixture fixture;
    QSignalSpy gone(&fixture.decisions, &DeviceDecisions::stepsGone);
    fixture.decisions.setKnown(fixture.all(), true);
    fixture.devices.replace(sampleDevices(2));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!fixture.decisions.canUndo());
    fixture.decisions.undo();
    QCOMPARE(fixture.decided.size(), 1);
}

void TestDeviceDecisions::stepsAreBounded()
{
    Fixture fixture;
    for (int n = 0; n < DeviceDecisions::MaximumSteps + 5; ++n)
        fixture.decisions.setOwner(fixture.all(), QString::number(n));
    int steps = 0;
    for (; fixture.decisions.canUndo(); ++steps)
        fixture.decisions.undo();
    QCOMPARE(steps, DeviceDecisions::MaximumSteps);
    QCOMPARE(fixture.choices(0).owner, QStringLiteral("4"));
}

void TestDeviceDecisions::whatIsDecidedElsewhereIsNamedByWhatItChanges()
{
    Fixture fixture;
    Decision welcome{fixture.id(0), {}, {}};
    welcome.after.known = true;
    Decision naming{fixture.id(1), {}, {}};
    naming.after.name = QStringLiteral("TV");
    naming.after.known = true;
    fixture.decisions.decide({welcome});
    QCOMPARE(fixture.sentence(), QStringLiteral("“host-0” marked as known."));
    fixture.decisions.decide({naming});
    QCOMPARE(fixture.sentence(), QStringLiteral("“host-1”: named “TV”."));
    fixture.decisions.decide({});
    QCOMPARE(fixture.told.size(), 2);
}

void TestDeviceDecisions::namesAreToldLiterally()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Fixture fixture;
        Device device = sampleDevice(0);
        device.hostname = name;
        fixture.devices.update({device});
        fixture.decisions.setKnown({device.id}, true);
        for (const QChar character : fixture.sentence())
            QVERIFY(character.category() != QChar::Other_Control && character.category() != QChar::Other_Format);
    }
}

void TestDeviceDecisions::offersOwnersAndGroupsInOrder()
{
    Fixture fixture;
    fixture.decisions.setOwner({fixture.id(0)}, QStringLiteral("bob"));
    fixture.decisions.setOwner({fixture.id(1), fixture.id(2)}, QStringLiteral("Anna"));
    fixture.decisions.setGroup({fixture.id(1)}, QStringLiteral("Office"));
    QCOMPARE(fixture.decisions.owners(), QStringList({QStringLiteral("Anna"), QStringLiteral("bob")}));
    QCOMPARE(fixture.decisions.groups(), QStringList({QStringLiteral("Office")}));
}

QTEST_GUILESS_MAIN(TestDeviceDecisions)
#include "tst_device_decisions.moc"

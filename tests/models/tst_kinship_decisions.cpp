// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

/// Devices 0 to 2, of which the last has two addresses, and what is asked of the pipeline about them.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    QSignalSpy grouped{&decisions, &DeviceDecisions::regroupingWanted};
    QSignalSpy decided{&decisions, &DeviceDecisions::decided};
    QSignalSpy told{&decisions, &DeviceDecisions::stepTaken};

    Fixture()
    {
        QList<Device> all = sampleDevices(3);
        all[2].macs.append(second());
        devices.replace(all);
    }

    static MacAddress second() { return sampleDevice(77).id; }
    static DeviceId id(int n) { return sampleDevice(n).id; }
    Regrouping asked() const { return grouped.constLast().value(0).value<Regrouping>(); }
    QString sentence() const { return told.isEmpty() ? QString() : told.constLast().value(0).toString(); }
    const UserChoices &choices(int n) const { return devices.find(id(n))->user; }
};

} // namespace

class TestKinshipDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoAreMergedAndTakenApartAgain()
    {
        Fixture fixture;
        fixture.decisions.merge(fixture.id(0), {fixture.id(2)});
        QCOMPARE(fixture.asked().belongings,
                 (QList<Belonging>{{fixture.id(2), fixture.id(0)}, {fixture.second(), fixture.id(0)}}));
        QCOMPARE(fixture.sentence(), QStringLiteral("“host-0” is one device with “host-2” now."));
        fixture.devices.forget({fixture.id(2)}); // as the pipeline says
        fixture.decisions.undo();
        QCOMPARE(fixture.asked().belongings,
                 (QList<Belonging>{{fixture.id(2), fixture.id(2)}, {fixture.second(), fixture.id(2)}}));
        QVERIFY(!fixture.decisions.canUndo());
    }

    void severalAreOneStep()
    {
        Fixture fixture;
        fixture.decisions.merge(fixture.id(0), {fixture.id(0), fixture.id(1), fixture.id(2), fixture.id(9)});
        QCOMPARE(fixture.grouped.size(), 1);
        QCOMPARE(fixture.asked().belongings.size(), 3);
        QCOMPARE(fixture.sentence(), QStringLiteral("“host-0” is one device with “2 other(s)” now."));
        fixture.decisions.merge(fixture.id(0), {fixture.id(9)});
        fixture.decisions.merge(fixture.id(9), {fixture.id(0)});
        QCOMPARE(fixture.grouped.size(), 1); // nothing to do
    }

    void anAddressIsSplitOffAndPutBack()
    {
        Fixture fixture;
        fixture.decisions.split(fixture.id(2), fixture.second());
        QCOMPARE(fixture.asked().belongings, (QList<Belonging>{{fixture.second(), fixture.second()}}));
        QCOMPARE(fixture.asked().apart, QList<AddressPair>{pairOf(fixture.second(), fixture.id(2))});
        QCOMPARE(fixture.sentence(),
                 QStringLiteral("“host-2”: %1 is a device of its own now.").arg(fixture.second().toString()));
        fixture.decisions.undo();
        QCOMPARE(fixture.asked().belongings, (QList<Belonging>{{fixture.second(), fixture.id(2)}}));
        QCOMPARE(fixture.asked().askable, QList<AddressPair>{pairOf(fixture.second(), fixture.id(2))});
        fixture.decisions.split(fixture.id(0), fixture.id(0)); // it has one address
        QCOMPARE(fixture.grouped.size(), 2);
    }

    void whatIsDifferentCanBeAskedAgainAfterUndo()
    {
        Fixture fixture;
        fixture.decisions.keepApart(fixture.id(0), fixture.id(1));
        QCOMPARE(fixture.asked().apart, QList<AddressPair>{pairOf(fixture.id(0), fixture.id(1))});
        QCOMPARE(fixture.sentence(), QStringLiteral("“host-0” and “host-1” are different devices."));
        fixture.decisions.undo();
        QCOMPARE(fixture.asked().askable, QList<AddressPair>{pairOf(fixture.id(0), fixture.id(1))});
        QVERIFY(fixture.asked().apart.isEmpty());
    }

    void aCorrectionIsOneStepAndBackIsAnother()
    {
        Fixture fixture;
        UserChoices said;
        said.category = Category::Camera;
        said.vendor = QStringLiteral(" Acme ");
        said.model = QStringLiteral("C100");
        said.name = QStringLiteral("Front door");
        fixture.decisions.correct(fixture.id(1), said);
        QCOMPARE(fixture.choices(1).vendor, QStringLiteral("Acme"));
        QCOMPARE(fixture.choices(1).model, QStringLiteral("C100"));
        QCOMPARE(fixture.choices(1).category, Category::Camera);
        QCOMPARE(fixture.choices(1).name, QStringLiteral("Front door"));
        QCOMPARE(fixture.sentence(), QStringLiteral("“host-1”: noted what it is."));
        QVERIFY(fixture.devices.find(fixture.id(1))->isCorrected());

        fixture.decisions.backToGuess(fixture.id(1));
        QVERIFY(!fixture.devices.find(fixture.id(1))->isCorrected());
        QCOMPARE(fixture.choices(1).name, QStringLiteral("Front door")); // its name is no guess
        QCOMPARE(fixture.sentence(), QStringLiteral("“Front door”: back to what Lanscope finds."));
        fixture.decisions.undo();
        QCOMPARE(fixture.choices(1).model, QStringLiteral("C100"));
        fixture.decisions.undo();
        QCOMPARE(fixture.choices(1), UserChoices());
    }
};

QTEST_GUILESS_MAIN(TestKinshipDecisions)
#include "tst_kinship_decisions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/models/walk.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

class TestWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerKnowsTheDeviceAndGoesOn();
    void emptyFieldsChangeNothing();
    void skippingDecidesNothing();
    void undoTakesTheLastAnswerBack();
    void whatWaitsMayChangeAndWhatWasAnsweredMayNot();
    void reasonsAreHarmlessAndFew();
};

void TestWalk::anAnswerKnowsTheDeviceAndGoesOn()
{
    Walk walk(sampleDevices(3));
    QCOMPARE(walk.progress(), QStringLiteral("1 of 3"));
    const Decision decision = walk.accept(QStringLiteral(" Laptop "), Category::Computer, QStringLiteral("Anna"));
    QCOMPARE(decision.id, sampleDevice(0).id);
    QVERIFY(decision.after.known && !decision.before.known);
    QCOMPARE(decision.after.name, std::optional(QStringLiteral("Laptop")));
    QCOMPARE(decision.after.category, std::optional(Category::Computer));
    QCOMPARE(decision.after.owner, std::optional(QStringLiteral("Anna")));
    QCOMPARE(walk.progress(), QStringLiteral("2 of 3"));
}

void TestWalk::emptyFieldsChangeNothing()
{
    Device device = sampleDevice(0);
    device.user.owner = QStringLiteral("Ben");
    Walk walk({device});
    const Decision decision = walk.accept({}, {}, {});
    UserChoices expected = device.user;
    expected.known = true;
    QCOMPARE(decision.after, expected);
    QVERIFY(walk.isAtEnd());
}

void TestWalk::skippingDecidesNothing()
{
    Walk walk(sampleDevices(2));
    walk.skip();
    QVERIFY(!walk.undo());
    QCOMPARE(walk.position(), 0);
    QVERIFY(!walk.canUndo());
}

void TestWalk::undoTakesTheLastAnswerBack()
{
    Walk walk(sampleDevices(2));
    const Decision decision = walk.accept(QStringLiteral("Laptop"), {}, {});
    QCOMPARE(walk.namedCount(), 1);
    const std::optional<Decision> back = walk.undo();
    QVERIFY(back);
    QCOMPARE(back->before, decision.after);
    QCOMPARE(back->after, decision.before);
    QCOMPARE(walk.namedCount(), 0);
}

void TestWalk::whatWaitsMayChangeAndWhatWasAnsweredMayNot()
{
    Walk walk(sampleDevices(2));
    walk.accept({}, {}, {});
    QList<Device> changed = sampleDevices(2);
    changed[0].hostname = changed[1].hostname = QStringLiteral("changed");
    walk.update(changed);
    QCOMPARE(walk.current().hostname, QStringLiteral("changed"));
    walk.undo();
    QCOMPARE(walk.current().hostname, QStringLiteral("host-0"));
}

void TestWalk::reasonsAreHarmlessAndFew()
{
    Device device = sampleDevice(1);
    QCOMPARE(reasonsFor(device).size(), 2); // vendor and address
    for (int n = 0; n < 20; ++n)
        device.evidence.append({QStringLiteral("DHCP"), QStringLiteral("\x1b[31m%1").arg(n), {}, 0, {}});
    const QStringList reasons = reasonsFor(device);
    QCOMPARE(reasons.size(), MaximumReasons);
    QVERIFY(!reasons[0].contains(u'\x1b'));
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"

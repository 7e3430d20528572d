// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helper/service/session.h"
#include "tests/helper/event_loop.h"
#include "tests/helper/fake_backend.h"
#include "tests/helper/stream_listener.h"

using namespace lanscope::helper;
using namespace lanscope::test;
using namespace std::chrono_literals;

namespace {

/// One session over fake traffic, and its reader.
struct Observed {
    explicit Observed(SessionPace pace = {20ms, 10min}, unsigned interfaceIndex = 1)
    {
        auto pair = Stream::open(interfaceIndex);
        listener = std::make_unique<StreamListener>(std::move(pair->client));
        session = std::make_unique<Session>(loop.get(), std::move(pair->stream), std::make_unique<FakeBackend>(traffic),
                                            pace, [this] { ++ended; });
    }

    /// Reads all the time until `condition` holds.
    template <typename Condition>
    bool listenUntil(Condition condition)
    {
        return loop.runUntil([this, &condition] {
            listener->listen();
            return condition();
        });
    }

    EventLoop loop;
    FakeTraffic traffic;
    std::unique_ptr<StreamListener> listener;
    std::unique_ptr<Session> session;
    int ended = 0;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusFollowsTheFlowsOfEachDrain()
    {
        Observed world;
        world.traffic.countFlows(1000, 3);
        QVERIFY(world.listenUntil([&] { return world.listener->statuses.size() >= 3; }));
        QCOMPARE(world.listener->fault, QString());
        QCOMPARE(world.listener->flows, 1000u);
        const lanscope_status &first = world.listener->statuses.front();
        QCOMPARE(first.flow_records, 1000u);
        QCOMPARE(first.frames[0], 3000u);
        QCOMPARE(first.drain_ms, 20u);
    }

    void framesArriveBeforeTheDrain()
    {
        Observed world({60s, 10min});
        world.traffic.capture(60);
        world.traffic.capture(1536);
        QVERIFY(world.listenUntil([&] { return world.listener->frames == 2; }));
        QCOMPARE(world.listener->fault, QString());
        QCOMPARE(world.listener->frameOctets[1].size(), 1536);
    }

    void framesThatDidNotWakeAreReadSoon()
    {
        Observed world({60s, 10min});
        world.traffic.capture(60);
        QVERIFY(world.listenUntil([&] { return world.listener->frames == 1; }));
        world.traffic.frames.emplace_back(60); // no wake-up, as from the kernel within 50 ms
        QVERIFY(world.listenUntil([&] { return world.listener->frames == 2; }));
    }

    void aFullTableIsDrainedBeforeItsTime()
    {
        Observed world({60s, 10min});
        world.traffic.countFlows(10, 1);
        world.traffic.fillTo(0.5);
        QVERIFY(world.listenUntil([&] { return world.listener->flows == 10; }));
        QCOMPARE(world.traffic.drains, 1u);
    }

    void aTableThatFillsDuringADeliveryIsDrainedAfterIt()
    {
        Observed world({60s, 10min});
        world.traffic.countFlows(60'000, 1); // 7.2 MB into a buffer of 4 MB
        world.traffic.fillTo(0.9);
        QVERIFY(world.loop.runUntil([&] { return world.traffic.drains == 1; }));
        world.traffic.countFlows(10, 1);
        world.traffic.fillTo(0.5);
        world.loop.runFor(20ms);
        QCOMPARE(world.traffic.drains, 1u);
        QVERIFY(world.listenUntil([&] { return world.listener->flows == 60'010; }));
        QCOMPARE(world.traffic.hastyDrains, 0u);
    }

    void aQuietInterfaceIsLookedAtByDrainsOnly()
    {
        Observed world({20ms, 10min});
        QVERIFY(world.listenUntil([&] { return world.listener->statuses.size() >= 5; }));
        QVERIFY(world.traffic.looks <= world.traffic.drains);
    }

    void aSlowReaderGetsEachFlow()
    {
        Observed world;
        quint64 counted = 0;
        for (int round = 0; round < 8; ++round) { // 8 x 2.4 MB into a buffer of 4 MB
            world.traffic.countFlows(20'000, 1);
            counted += 20'000;
            world.loop.runFor(60ms);
            world.listener->listen(2);
        }
        QVERIFY2(world.listener->flows < counted, "the reader must be behind, or this tests nothing");
        QVERIFY(world.listenUntil([&] { return world.listener->packets == counted; }));
        QCOMPARE(world.listener->fault, QString());
        QCOMPARE(world.traffic.hastyDrains, 0u);
        const unsigned drains = world.traffic.drains;
        QVERIFY(world.listenUntil([&] { return world.traffic.drains > drains + 1; }));
    }

    void framesDoNotWaitForASlowReader()
    {
        Observed world;
        world.traffic.countFlows(60'000, 1);
        QVERIFY(world.loop.runUntil([&] { return world.traffic.drains > 0; }));
        for (int i = 0; i < 5; ++i)
            world.traffic.capture(60);
        QVERIFY(world.loop.runUntil([&] { return world.traffic.framesRead == 5; }));
        QVERIFY(world.listenUntil([&] { return world.listener->statuses.size() >= 2; }));
        QCOMPARE(world.listener->statuses.back().dropped[LANSCOPE_FRAME_ARP], 5u);
        QCOMPARE(world.listener->statuses.back().copied[LANSCOPE_FRAME_ARP], 0u);
        QCOMPARE(world.listener->frames, 0u);
        QCOMPARE(world.listener->flows, 60'000u);
    }

    void aReaderThatNeverReadsIsGivenUp()
    {
        Observed world({20ms, 100ms});
        world.traffic.countFlows(60'000, 1);
        QVERIFY(world.loop.runUntil([&] { return world.ended == 1; }));
        world.session.reset();
        QVERIFY(!world.traffic.attached);
        while (world.listener->listen() > 0) {
        }
        QCOMPARE(world.listener->fault, QString());
        QCOMPARE(world.listener->farewell.reason, quint32(LANSCOPE_FAREWELL_STALLED));
    }

    void aReaderThatReadsLittleIsNotGivenUp()
    {
        Observed world({20ms, 1500ms}); // patience that a busy computer does not use up between two readings
        world.traffic.countFlows(100'000, 1);
        for (int round = 0; round < 24; ++round) {
            world.loop.runFor(100ms);
            world.listener->listen(13);
        }
        QCOMPARE(world.ended, 0);
    }

    void aClosedReaderEndsTheSession()
    {
        Observed world({60s, 10min});
        world.listener->close();
        QVERIFY(world.loop.runUntil([&] { return world.ended == 1; }, 1s));
    }

    void aSupersededBackendSaysFarewell()
    {
        Observed world;
        world.traffic.superseded = true;
        QVERIFY(world.listenUntil([&] { return world.ended == 1; }));
        QCOMPARE(world.listener->farewell.reason, quint32(LANSCOPE_FAREWELL_SUPERSEDED));
    }

    void aBackendWhoseInterfaceIsGoneSaysSo()
    {
        Observed world({20ms, 10min}, 4'000'000'000);
        world.traffic.superseded = true;
        QVERIFY(world.listenUntil([&] { return world.ended == 1; }));
        QCOMPARE(world.listener->farewell.reason, quint32(LANSCOPE_FAREWELL_INTERFACE_GONE));
    }

    void aFarewellIsSaidOnce()
    {
        Observed world;
        world.session->sayFarewell(LANSCOPE_FAREWELL_STOPPING, "a: b");
        world.session->sayFarewell(LANSCOPE_FAREWELL_INTERFACE_GONE, "c: d");
        world.session->end();
        world.listener->listen();
        QCOMPARE(world.listener->messages, 1u);
        QCOMPARE(world.ended, 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

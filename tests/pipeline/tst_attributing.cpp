// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtEndian>

#include "tests/pipeline/place_fixture.h"

using namespace lanscope;
using namespace lanscope::test;

/// What the pipeline tells of who talks to whom, and of who comes.
class TestAttributing : public PlaceFixture
{
    Q_OBJECT
private Q_SLOTS:
    void eachDrainTellsWhomItWasWith();
    void whoComesIsTold();
};

void TestAttributing::eachDrainTellsWhomItWasWith()
{
    QSignalSpy drains(m_pipeline.get(), &Pipeline::contributionsDrained);
    listen();
    lanscope_flow_record flow{};
    flow.ethertype = qToBigEndian(quint16(0x0806));
    flow.packets = 1;
    flow.bytes = 28;
    memcpy(flow.source_mac, mac(7).octets.data(), 6);
    memset(flow.destination_mac, 0xff, 6);
    m_helper->send(flowMessage(flow, 0));
    m_helper->send(statusMessage({}, 1));
    QTRY_VERIFY(!drains.isEmpty());
    const auto contributions = drains.first().first().value<QList<Contribution>>();
    QCOMPARE(contributions.size(), 1);
    QCOMPARE(contributions.first().device, mac(7));
    QCOMPARE(contributions.first().service, QStringLiteral("ARP"));
    QCOMPARE(contributions.first().bytesSent, quint64(28));
}

void TestAttributing::whoComesIsTold()
{
    QSignalSpy told(m_pipeline.get(), &Pipeline::presencesChanged);
    listen();
    sayHello(7, 0);
    const auto hasCome = [&] {
        for (const auto &arguments : told) {
            for (const PresenceChange &each : arguments.first().value<QList<PresenceChange>>()) {
                if (each.device == mac(7) && each.to == Presence::Here)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY(hasCome());
}

QTEST_GUILESS_MAIN(TestAttributing)
#include "tst_attributing.moc"

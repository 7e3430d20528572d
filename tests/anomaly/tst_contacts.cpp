// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/contacts.h"
#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

const IpAddress caller = Scene::host(10);
const IpAddress called = Scene::host(12);
constexpr Timestamp start = Timestamp::fromSeconds(1'800'000'000);

FlowRecord record(const IpAddress &from, quint16 fromPort, const IpAddress &to, quint16 port)
{
    FlowRecord flow;
    flow.key.source = from;
    flow.key.destination = to;
    flow.key.sourcePort = fromPort;
    flow.key.destinationPort = port;
    flow.key.protocol = IpProtocol::Tcp;
    flow.counters.packets = 1;
    flow.first = flow.last = start;
    return flow;
}

FlowRecord call()
{
    FlowRecord flow = record(caller, 40'000, called, 80);
    flow.counters.syn = flow.counters.synOnly = 1;
    return flow;
}

FlowRecord agreement()
{
    FlowRecord flow = record(called, 80, caller, 40'000);
    flow.counters.syn = flow.counters.ack = 1;
    return flow;
}

FlowRecord refusal()
{
    FlowRecord flow = record(called, 80, caller, 40'000);
    flow.counters.rst = flow.counters.ack = 1;
    return flow;
}

QList<Outcome> outcomes(Contacts &contacts)
{
    QList<Outcome> list;
    for (const Contact &contact : contacts.takeDecided())
        list.append(contact.outcome);
    return list;
}

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerAndARefusalDecideAtOnce()
    {
        Contacts contacts;
        contacts.accept(call());
        contacts.accept(agreement());
        QCOMPARE(outcomes(contacts), QList<Outcome>{Outcome::Answered});
        Contacts others;
        others.accept(call());
        others.accept(refusal());
        QCOMPARE(outcomes(others), QList<Outcome>{Outcome::Refused});
    }

    void theOrderOfRecordsDoesNotMatter()
    {
        Contacts contacts;
        contacts.accept(agreement());
        contacts.accept(call());
        QCOMPARE(outcomes(contacts), QList<Outcome>{Outcome::Answered});
    }

    void silenceDecidesAfterAWhile()
    {
        Contacts contacts;
        contacts.accept(call());
        contacts.advanceTo(later(start, Contacts::Patience - 1));
        QVERIFY(outcomes(contacts).isEmpty());
        contacts.advanceTo(later(start, Contacts::Patience));
        QCOMPARE(outcomes(contacts), QList<Outcome>{Outcome::Unanswered});
    }

    void aRepeatedCallIsTheSame()
    {
        Contacts contacts;
        contacts.accept(call());
        contacts.advanceTo(later(start, 3 * Second));
        contacts.accept(call());
        contacts.advanceTo(later(start, 6 * Second));
        QCOMPARE(outcomes(contacts).size(), 1);
    }

    void whoGoesOnTalkingWasAnswered()
    {
        Contacts contacts;
        FlowRecord flow = call();
        flow.counters.ack = 3;
        contacts.accept(flow);
        QCOMPARE(outcomes(contacts), QList<Outcome>{Outcome::Answered});
    }

    void repliesOfAnOpenConnectionAreNoCalls()
    {
        Contacts contacts;
        FlowRecord flow = record(called, 80, caller, 40'000);
        flow.counters.ack = 5;
        contacts.accept(flow);
        contacts.advanceTo(later(start, 10 * Second));
        QVERIFY(outcomes(contacts).isEmpty());
    }

    void moreCallsThanItCanHoldDoNoHarm()
    {
        Contacts contacts;
        for (int number = 0; number < Contacts::MaximumAttempts + 100; ++number) {
            FlowRecord flow = call();
            flow.key.sourcePort = quint16(number);
            flow.key.destinationPort = quint16(number >> 16);
            contacts.accept(flow);
        }
        contacts.advanceTo(later(start, Contacts::Patience));
        QCOMPARE(outcomes(contacts).size(), Contacts::MaximumAttempts);
    }
};

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"

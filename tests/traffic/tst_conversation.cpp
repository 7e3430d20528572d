// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/traffic/conversation.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothDirectionsAreOneConversation();
    void whatAnswersAPingIsOneConversationToo();
    void anotherPortIsAnotherConversation();
    void countsAreKeptByWhoSent();
    void itIsSeenWhoWasCalled_data();
    void itIsSeenWhoWasCalled();
    void aSynOutweighsPorts();
    void withoutAServiceTheFirstSpeakerCalls();
};

void TestConversation::bothDirectionsAreOneConversation()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443);
    const auto one = ConversationKey::of(flow);
    const auto other = ConversationKey::of(flow.reversed());
    QVERIFY(one.key == other.key);
    QCOMPARE(qHash(one.key), qHash(other.key));
    QCOMPARE(one.sender, 1 - other.sender);
    QCOMPARE(one.key.ends[size_t(one.sender)].port, quint16(40000));
}

void TestConversation::whatAnswersAPingIsOneConversationToo()
{
    const auto echo = ConversationKey::of(MadeFlow("192.168.1.5", "192.0.2.80").protocol(1).ports(0x0800, 0));
    const auto reply = ConversationKey::of(MadeFlow("192.168.1.5", "192.0.2.80").protocol(1).ports(0, 0).reversed());
    QVERIFY(echo.key == reply.key);
}

void TestConversation::anotherPortIsAnotherConversation()
{
    const auto one = ConversationKey::of(MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443));
    const auto other = ConversationKey::of(MadeFlow("192.168.1.5", "192.0.2.80").ports(40001, 443));
    QVERIFY(!(one.key == other.key));
    QVERIFY(qHash(one.key) != qHash(other.key));
}

void TestConversation::countsAreKeptByWhoSent()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(40000, 443).bytes(3, 300).when(2);
    const auto sided = ConversationKey::of(flow);
    Conversation conversation;
    conversation.add(flow, sided.sender);
    conversation.add(flow.reversed().bytes(5, 5000).when(1), 1 - sided.sender);
    QCOMPARE(conversation.bytes[size_t(sided.sender)], quint64(300));
    QCOMPARE(conversation.packets[size_t(1 - sided.sender)], quint64(5));
    QCOMPARE(conversation.first, second(1));
    QCOMPARE(conversation.last, second(2));
}

void TestConversation::itIsSeenWhoWasCalled_data()
{
    QTest::addColumn<int>("near");
    QTest::addColumn<int>("far");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("farIsCalled");
    QTest::newRow("a system port") << 40000 << 443 << 6 << true;
    QTest::newRow("its answer") << 443 << 40000 << 6 << false;
    QTest::newRow("a service with a name") << 40000 << 5432 << 6 << true;
    QTest::newRow("the lower range") << 8123 << 51000 << 6 << false;
    QTest::newRow("two system ports: the first speaker calls") << 700 << 800 << 17 << true;
    QTest::newRow("the same port twice") << 5353 << 5353 << 17 << true;
}

void TestConversation::itIsSeenWhoWasCalled()
{
    QFETCH(const int, near);
    QFETCH(const int, far);
    QFETCH(const int, protocol);
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(near, far).protocol(protocol);
    const auto sided = ConversationKey::of(flow);
    Conversation conversation;
    conversation.add(flow, sided.sender);
    QTEST(conversation.calledEnd(sided.key, ServiceDirectory()) != sided.sender, "farIsCalled");
}

void TestConversation::aSynOutweighsPorts()
{
    const ServiceDirectory services;
    const auto called = [&](const MadeFlow &flow) {
        const auto sided = ConversationKey::of(flow);
        Conversation conversation;
        conversation.add(flow, sided.sender);
        return sided.key.ends[size_t(conversation.calledEnd(sided.key, services))].port;
    };
    const MadeFlow odd = MadeFlow("192.168.1.5", "192.0.2.80").ports(22, 50000);
    QCOMPARE(called(MadeFlow(odd).syn()), quint16(50000));
    QCOMPARE(called(MadeFlow(odd).synAck()), quint16(22));
    QCOMPARE(called(odd), quint16(22));
}

void TestConversation::withoutAServiceTheFirstSpeakerCalls()
{
    const MadeFlow flow = MadeFlow("192.168.1.5", "192.0.2.80").ports(50001, 50002).protocol(17).when(2);
    const auto sided = ConversationKey::of(flow);
    Conversation conversation;
    conversation.add(flow, sided.sender);
    QCOMPARE(conversation.calledEnd(sided.key, ServiceDirectory()), 1 - sided.sender);
    conversation.add(flow.reversed().when(1), 1 - sided.sender); // a drain tells flows in any order
    QCOMPARE(conversation.calledEnd(sided.key, ServiceDirectory()), sided.sender);
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"

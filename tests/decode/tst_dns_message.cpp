// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/dns_message.h"
#include "tests/decode/told.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

/// A pointer to an offset of the message (RFC 1035 section 4.1.4).
QByteArray pointerTo(int offset)
{
    return number16(0xc000 | offset);
}

/// The question's name of a message of one question whose octets these are.
QString questionOf(const QByteArray &name)
{
    const auto message = parseDnsMessage(mdnsQuery().raw(1, 0, name + number16(12) + number16(1)).message());
    return message && !message->questions.isEmpty() ? message->questions[0].name.toString() : u"none"_s;
}

} // namespace

class TestDnsMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySectionIsRead()
    {
        const auto message = parseDnsMessage(DnsBuilder(0x8400)
                                                 .asks("a.local", 255)
                                                 .address("b.local", ClientAddress)
                                                 .authorities()
                                                 .address("c.local", "2001:db8::1")
                                                 .additionals()
                                                 .service("d._ipp._tcp.local", "b.local", 631)
                                                 .message());
        QVERIFY(message);
        QVERIFY(message->isResponse());
        QVERIFY(!message->malformed);
        QCOMPARE(message->questions[0].name.toString(), u"a.local"_s);
        QCOMPARE(std::get<IpAddress>(message->answers[0].content), ip(ClientAddress));
        QCOMPARE(std::get<IpAddress>(message->authorities[0].content), ip("2001:db8::1"));
        QCOMPARE(std::get<DnsService>(message->additionals[0].content).target.toString(), u"b.local"_s);
        QCOMPARE(int(std::get<DnsService>(message->additionals[0].content).port), 631);
        QCOMPARE(message->answers[0].timeToLive, 120u);
    }

    void typesOfANameAreRead()
    {
        const auto message = parseDnsMessage(
            mdnsAnswer().record("a.local", 47, dnsName("a.local") + QByteArray::fromHex("000440000008")).message());
        QVERIFY(message);
        QCOMPARE(std::get<DnsTypes>(message->answers[0].content).types, QList<quint16>({1, 28}));
    }

    void namesAreComparedWithoutCase()
    {
        QVERIFY(DnsName::fromText("Desk.LOCAL") == DnsName::fromText("desk.local"));
        QVERIFY(!(DnsName::fromText("desk.local") == DnsName::fromText("des.klocal")));
        QVERIFY(!(DnsName::fromText("a.local") < DnsName::fromText("A.local")));
    }

    void pointersAreFollowedBackward()
    {
        const QByteArray first = dnsName("printer.local") + number16(12) + number16(1);
        const auto message =
            parseDnsMessage(mdnsQuery()
                                .raw(2, 0, first + number8(3) + "new" + pointerTo(12 + 8) + number16(12) + number16(1))
                                .message());
        QVERIFY(message && message->questions.size() == 2);
        QCOMPARE(message->questions[1].name.toString(), u"new.local"_s);
    }

    void pointersThatDoNotLeadBackwardAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("to itself") << pointerTo(12);
        QTest::newRow("forward") << pointerTo(14);
        QTest::newRow("behind the end") << pointerTo(0x3fff);
        QTest::newRow("to the label before, round and round") << QByteArray("\1a") + pointerTo(12);
        QTest::newRow("half of one") << QByteArray("\xc0");
        QTest::newRow("a kind of label that there is not") << QByteArray("\x80z");
    }
    void pointersThatDoNotLeadBackwardAreRefused()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(questionOf(name), u"none"_s);
        const auto message = parseDnsMessage(mdnsQuery().raw(1, 0, name).message());
        QVERIFY(message && message->malformed);
    }

    void namesAreAtMost255OctetsLong()
    {
        const QByteArray label = number8(62) + QByteArray(62, 'a'); // four of them with the root: 253
        QVERIFY(questionOf(label.repeated(4) + number8(0)) != u"none"_s);
        QVERIFY(questionOf(label.repeated(4) + number8(1) + "b" + number8(0)) != u"none"_s);
        QCOMPARE(questionOf(label.repeated(4) + number8(2) + "bc" + number8(0)), u"none"_s);
    }

    void countsThatPromiseMoreThanThereIsAreMalformed()
    {
        const auto message =
            parseDnsMessage(mdnsAnswer().address("a.local", ClientAddress).raw(0, 65'000, {}).message());
        QVERIFY(message && message->malformed);
        QCOMPARE(message->answers.size(), 1);
    }

    void recordsAreBounded()
    {
        const QByteArray smallest = number8(0) + number16(12) + number16(1);
        const auto message = parseDnsMessage(mdnsQuery().raw(1000, 0, smallest.repeated(1000)).message());
        QVERIFY(message && message->malformed);
        QCOMPARE(message->questions.size(), qsizetype(DnsMessage::MaximumRecords));
    }

    void contentThatIsNotWhatItsTypeSaysIsMalformed()
    {
        const auto message = parseDnsMessage(mdnsAnswer().record("a.local", 1, "123").message());
        QVERIFY(message && message->malformed);
        QVERIFY(std::holds_alternative<std::monostate>(message->answers[0].content));
    }

    void aNameInARecordEndsWithIt()
    {
        const auto message =
            parseDnsMessage(mdnsAnswer().record("a.local", 12, "\1b").address("c.local", ClientAddress).message());
        QVERIFY(message && message->malformed);
        QCOMPARE(message->answers.size(), 2);
    }

    void aHeaderCutOffIsNoMessage() { QVERIFY(!parseDnsMessage(mdnsQuery().message().first(11))); }
};

QTEST_GUILESS_MAIN(TestDnsMessage)
#include "tst_dns_message.moc"

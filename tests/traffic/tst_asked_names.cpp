// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/decode.h"
#include "app/traffic/asked_names.h"
#include "tests/support/hello_builder.h"
#include "tests/support/packet_builder.h"

using namespace lanscope;
using namespace lanscope::test;

static void takes(AskedNames &names, const PacketBuilder &packet, qint64 seconds = 0)
{
    CapturedFrame frame = packet.frame();
    frame.time = Timestamp::fromSeconds(1'800'000'000 + seconds);
    names.observe(frame, decode(frame));
}

static DnsBuilder question(const char *name)
{
    return dnsQuery().asks(name, 1).hopLimit(64).toMac(RouterMac);
}

static DnsBuilder answer(const char *name, const char *address)
{
    return dnsAnswer().asks(name, 1).address(name, address).toMac(ClientMac);
}

class TestAskedNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerNamesTheAddressForWhoAsked();
    void answersThatNobodyAskedForNameNothing();
    void anAnswerIsForWhoAskedOnly();
    void aLateAnswerNamesNothing();
    void aHelloNamesItsServer();
    void aRequestNamesItsHost();
    void theLastNameCounts();
    void whatIsNotAskedAgainIsForgotten();
    void nobodyFillsTheMemory();
};

void TestAskedNames::anAnswerNamesTheAddressForWhoAsked()
{
    AskedNames names;
    takes(names, question("www.Example.org"));
    takes(names, answer("www.example.ORG", "192.0.2.80"));
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QStringLiteral("www.example.org"));
    QCOMPARE(names.nameOf(mac(RouterMac), ip("192.0.2.80")), QString());
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.81")), QString());
}

void TestAskedNames::answersThatNobodyAskedForNameNothing()
{
    AskedNames names;
    takes(names, question("www.example.org"));
    takes(names, answer("bank.example.org", "192.0.2.80"));
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QString());
}

void TestAskedNames::anAnswerIsForWhoAskedOnly()
{
    AskedNames names;
    takes(names, question("www.example.org").fromMac("3c:5a:b4:00:00:09"));
    takes(names, answer("www.example.org", "192.0.2.80")); // goes to ClientMac
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QString());
}

void TestAskedNames::aLateAnswerNamesNothing()
{
    AskedNames names;
    takes(names, question("www.example.org"));
    takes(names, answer("www.example.org", "192.0.2.80"), 31);
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QString());
}

void TestAskedNames::aHelloNamesItsServer()
{
    AskedNames names;
    takes(names, TcpBuilder(LANSCOPE_FRAME_TLS, 443, HelloBuilder().serverName("Shop.example.com").records())
                     .to("192.0.2.80")
                     .hopLimit(64));
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QStringLiteral("shop.example.com"));
}

void TestAskedNames::aRequestNamesItsHost()
{
    AskedNames names;
    takes(names, TcpBuilder(LANSCOPE_FRAME_HTTP, 80, "GET / HTTP/1.1\r\nHost: plain.example.com\r\n\r\n")
                     .to("192.0.2.80")
                     .hopLimit(64));
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QStringLiteral("plain.example.com"));
}

void TestAskedNames::theLastNameCounts()
{
    AskedNames names;
    for (const char *name : {"one.example.org", "two.example.org"}) {
        takes(names, question(name));
        takes(names, answer(name, "192.0.2.80"));
    }
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.80")), QStringLiteral("two.example.org"));
}

void TestAskedNames::whatIsNotAskedAgainIsForgotten()
{
    AskedNames names;
    constexpr qint64 Generation = AskedNames::KeptNanoseconds / 1'000'000'000 + 1;
    for (const qint64 generation : {0, 1, 2}) {
        const QByteArray name = QByteArrayLiteral("host") + QByteArray::number(generation) + ".example.org";
        const QByteArray address = "192.0.2." + QByteArray::number(generation);
        takes(names, question(name.constData()), generation * Generation);
        takes(names, answer(name.constData(), address.constData()), generation * Generation);
    }
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.0")), QString());
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.1")), QStringLiteral("host1.example.org"));
    QCOMPARE(names.nameOf(mac(ClientMac), ip("192.0.2.2")), QStringLiteral("host2.example.org"));
}

void TestAskedNames::nobodyFillsTheMemory()
{
    AskedNames names;
    takes(names, question("first.example.org"));
    takes(names, answer("first.example.org", "198.51.100.1"));
    for (int number = 0; number < 3 * AskedNames::MaximumNames; ++number) {
        const QByteArray address = "10.0." + QByteArray::number(number / 256) + '.' + QByteArray::number(number % 256);
        takes(names, question("next.example.org"));
        takes(names, answer("next.example.org", address.constData()));
    }
    QCOMPARE(names.nameOf(mac(ClientMac), ip("198.51.100.1")), QString());
    QCOMPARE(names.nameOf(mac(ClientMac), ip("10.0.1.127")), QStringLiteral("next.example.org"));
}

QTEST_GUILESS_MAIN(TestAskedNames)
#include "tst_asked_names.moc"

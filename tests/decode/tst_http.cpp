// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/http.h"
#include "tests/decode/told.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

TcpBuilder request(const QByteArray &text)
{
    return {LANSCOPE_FRAME_HTTP, 80, text};
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsTellTheServerAndTheSoftware()
    {
        QCOMPARE(told(request("GET /a HTTP/1.1\r\nHost: cloud.example:8080\r\nuser-agent: Camera/1.2\r\n\r\n")),
                 QStringList({u"NameAsked cloud.example"_s, u"Attribute USER-AGENT=Camera/1.2"_s}));
    }

    void addressesNameNoServer_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("IPv4") << QByteArray("192.168.1.1");
        QTest::newRow("IPv4 and a port") << QByteArray("192.168.1.1:49152");
        QTest::newRow("IPv6") << QByteArray("[fe80::1]:80");
        QTest::newRow("nothing") << QByteArray();
    }
    void addressesNameNoServer()
    {
        QFETCH(QByteArray, host);
        QCOMPARE(told(request("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n")), QStringList());
    }

    void aRoutedRequestIsSomebodyElses()
    {
        QCOMPARE(told(request("GET / HTTP/1.1\r\nHost: cloud.example\r\nUser-Agent: Phone\r\n\r\n").hopLimit(63)),
                 QStringList{u"Asked cloud.example"_s});
    }

    void halfALineIsNoValue()
    {
        QCOMPARE(told(request("GET / HTTP/1.1\r\nHost: cloud.example\r\nUser-Agent: Cam")),
                 QStringList{u"NameAsked cloud.example"_s});
    }

    void whatIsNoRequestTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another protocol") << QByteArray("GET key\r\nHost: a.example\r\n");
        QTest::newRow("a line without an end") << QByteArray("GET /long");
        QTest::newRow("only a word") << QByteArray("GET ");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("octets") << QByteArray(200, '\xff');
    }
    void whatIsNoRequestTellsNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(told(request(text)), QStringList());
        QVERIFY(!isMalformed(request(text)));
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"

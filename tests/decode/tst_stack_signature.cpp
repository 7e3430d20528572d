// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/stack_signature.h"
#include "tests/decode/told.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

TcpBuilder syn(const char *options)
{
    return TcpBuilder(LANSCOPE_FRAME_SYN, 443, {}).flags(2).window(64240).options(QByteArray::fromHex(options));
}

} // namespace

class TestStackSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signaturesAreThoseOfP0f_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("wanted");
        const auto text = [](const PacketBuilder &packet) { return told(packet).value(0).section(u' ', 1); };
        const char *linuxOptions = "020405b40402080a000000010000000001030307";
        QTest::newRow("like Linux") << text(syn(linuxOptions)) << u"4:64+0:0:1460:mss*44,7:mss,sok,ts,nop,ws:id-:0"_s;
        QTest::newRow("like Windows") << text(syn("020405b40103030801010402").hopLimit(128).window(65535))
                                      << u"4:128+0:0:1460:65535,8:mss,nop,ws,nop,nop,sok:id-:0"_s;
        QTest::newRow("IPv6") << text(syn("020405a0").from(ClientAddress6).window(28800))
                              << u"6:64+0:0:1440:mss*20,0:mss::0"_s;
        QTest::newRow("no options") << text(syn("").hopLimit(255)) << u"4:255+0:0:0:64240,0::id-:0"_s;
        QTest::newRow("padding") << text(syn("020405b400000000").window(100))
                                 << u"4:64+0:0:1460:100,0:mss,eol+3:id-:0"_s;
        QTest::newRow("dirty padding") << text(syn("020405b400010000").window(100))
                                       << u"4:64+0:0:1460:100,0:mss,eol+3:id-,opt+:0"_s;
        QTest::newRow("an unknown option") << text(syn("fd040102")) << u"4:64+0:0:0:64240,0:?253:id-:0"_s;
        QTest::newRow("no time of its own")
            << text(syn("0101080a0000000000000000")) << u"4:64+0:0:0:64240,0:nop,nop,ts:id-,ts1-:0"_s;
        QTest::newRow("too large a scale") << text(syn("0103030f")) << u"4:64+0:0:0:64240,15:nop,ws:id-,exws:0"_s;
        QTest::newRow("an option of length 0") << text(syn("02000000")) << u"4:64+0:0:0:64240,0::id-,bad:0"_s;
        QTest::newRow("an option longer than all") << text(syn("020905b4")) << u"4:64+0:0:0:64240,0::id-,bad:0"_s;
        QTest::newRow("a segment size of one octet") << text(syn("02030501")) << u"4:64+0:0:0:64240,0:mss:id-,bad:0"_s;
    }
    void signaturesAreThoseOfP0f()
    {
        QFETCH(QString, actual);
        QTEST(actual, "wanted");
    }

    void aRoutedPacketIsSomebodyElses()
    {
        QCOMPARE(told(syn("020405b4").hopLimit(63)), QStringList());
        QCOMPARE(told(syn("020405b4").hopLimit(127)), QStringList());
    }

    void cutOffHeadersTellNothing() { QCOMPARE(told(syn("020405b4").cutOff(1)), QStringList()); }
};

QTEST_GUILESS_MAIN(TestStackSignature)
#include "tst_stack_signature.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/sip.h"
#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

DatagramBuilder sip(const QByteArray &text)
{
    return DatagramBuilder(LANSCOPE_FRAME_SIP, 5060, 5060, text).hopLimit(64);
}

const QByteArray via = "Via: SIP/2.0/UDP 192.168.1.5:5060;branch=z9hG4bK1\r\n";

} // namespace

class TestSip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesTellTheSoftware()
    {
        QCOMPARE(told(sip("REGISTER sip:pbx.example SIP/2.0\r\n" + via + "User-Agent: Yealink SIP-T46S 66.86\r\n\r\n")),
                 QStringList{u"Attribute sip-agent=Yealink SIP-T46S 66.86"_s});
        QCOMPARE(told(sip("SIP/2.0 200 OK\r\n" + via + "Server: FPBX-16.0.40\r\n\r\n")),
                 QStringList{u"Served sip-server=FPBX-16.0.40"_s});
    }

    void whatWasPassedOnIsSomebodyElses()
    {
        const QByteArray agent = "User-Agent: Phone\r\n\r\n";
        QCOMPARE(told(sip("INVITE sip:a@b SIP/2.0\r\n" + via + via + agent)), QStringList());
        QCOMPARE(told(sip("INVITE sip:a@b SIP/2.0\r\n" + via + "v: x\r\n" + agent)), QStringList());
        QCOMPARE(told(sip("INVITE sip:a@b SIP/2.0\r\n" + via + agent).hopLimit(55)), QStringList());
    }

    void otherTextTellsNothing()
    {
        QCOMPARE(told(sip("GET / HTTP/1.1\r\nUser-Agent: X\r\n\r\n")), QStringList());
        QCOMPARE(told(sip("\r\n\r\n")), QStringList()); // RFC 5626 section 3.5.1: keeps a way open
    }
};

QTEST_GUILESS_MAIN(TestSip)
#include "tst_sip.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/snmp.h"
#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray value(int tag, const QByteArray &content)
{
    const QByteArray length =
        content.size() < 0x80 ? number8(int(content.size())) : number8(0x82) + number16(int(content.size()));
    return number8(tag) + length + content;
}

QByteArray variable(const QByteArray &identifier, const QByteArray &text)
{
    return value(0x30, value(0x06, QByteArray::fromHex(identifier)) + value(0x04, text));
}

QByteArray message(int kind, const QByteArray &variables)
{
    const QByteArray zero = value(0x02, number8(0));
    return value(0x30, value(0x02, number8(1)) + value(0x04, "public") +
                           value(kind, zero + zero + zero + value(0x30, variables)));
}

const QByteArray description = "2b06010201010100", name = "2b06010201010500",
                 printer = "2b060102011903020103"
                           "01";

DatagramBuilder snmp(const QByteArray &message)
{
    return DatagramBuilder(LANSCOPE_FRAME_SNMP, 161, 50000, message).hopLimit(64);
}

} // namespace

class TestSnmp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTellWhatTheDeviceIs()
    {
        QCOMPARE(told(snmp(message(0xa2, variable(description, "RouterOS RB750Gr3") + variable(name, "attic") +
                                             variable(printer, "Brother HL-L2350DW")))),
                 QStringList({u"Served snmp description=RouterOS RB750Gr3"_s, u"Served snmp name=attic"_s,
                              u"Served snmp device=Brother HL-L2350DW"_s}));
    }

    void longTextsAreRead()
    {
        const QByteArray text(200, 'x');
        QCOMPARE(told(snmp(message(0xa2, variable(description, text)))),
                 QStringList{u"Served snmp description="_s + QString::fromLatin1(text)});
    }

    void questionsAndWhatCameThroughARouterTellNothing()
    {
        QCOMPARE(told(snmp(message(0xa0, variable(description, "manager")))), QStringList());
        QCOMPARE(told(snmp(message(0xa2, variable(description, "far"))).hopLimit(63)), QStringList());
    }

    void everyShorterMessageIsHarmless()
    {
        const QByteArray whole = message(0xa2, variable(description, "RouterOS"));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QCOMPARE(told(snmp(whole.first(length))), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSnmp)
#include "tst_snmp.moc"

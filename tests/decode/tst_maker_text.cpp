// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/maker.h"
#include "tests/decode/told.h"
#include "tests/support/link_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

DatagramBuilder from(int port, const QByteArray &message)
{
    return DatagramBuilder(LANSCOPE_FRAME_MAKER, port, 50000, message).hopLimit(64);
}

/// Canon's header: 1 a printer is asked, 0x81 it answers.
QByteArray canon(int kind, const QByteArray &content)
{
    return "BJNP" + number8(kind) + number8(0x30) + QByteArray(6, '\0') + number32(quint32(content.size())) + content;
}

} // namespace

/// Makers whose devices answer in text.
class TestMakerText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTellWhatTheDeviceIs_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char *name, int port, const QByteArray &message, const QStringList &facts) {
            QTest::newRow(name) << port << message << facts;
        };
        row("PlayStation", 9302, "HTTP/1.1 620 Server Standby\nhost-type:PS5\nhost-name:Den\n",
            {u"Attribute playstation host-type=PS5"_s, u"DisplayName Den"_s});
        row("Plex", 32414, "HTTP/1.0 200 OK\r\nContent-Type: plex/media-server\r\nName: attic\r\n",
            {u"Attribute plex type=plex/media-server"_s, u"Attribute plex name=attic"_s});
        row("Daikin", 30050, "ret=OK,type=aircon,reg=eu,dst=1", {u"Attribute daikin type=aircon"_s});
        row("Loxone", 7071, "LoxLIVE: House 192.168.1.5:80 504F94A00000 10.3", {u"Attribute loxone=Miniserver"_s});
        row("Hi-Flying", 48899, "192.168.1.5,ACCF23123456,HF-LPB100", {u"Attribute hi-flying module=HF-LPB100"_s});
        row("Hikvision", 37020,
            "<?xml version=\"1.0\"?><ProbeMatch><DeviceDescription>DS-2CD2042WD-I</DeviceDescription></ProbeMatch>",
            {u"Attribute sadp model=DS-2CD2042WD-I"_s});
        row("Epson", 3289, "EPSONq\3MFG:EPSON;CMD:ESCPL2;MDL:ET-2850 Series;CLS:PRINTER;",
            {u"Attribute enpc=answer"_s, u"Attribute printer-manufacturer=EPSON"_s,
             u"Attribute printer-model=ET-2850 Series"_s});
        row("Canon", 8611, canon(0x81, "\1\2MFG:Canon;CMD:BJL;MDL:TS5300 series;CLS:PRINTER;"),
            {u"Attribute bjnp=answer"_s, u"Attribute printer-manufacturer=Canon"_s,
             u"Attribute printer-model=TS5300 series"_s});
    }
    void answersTellWhatTheDeviceIs()
    {
        QFETCH(int, port);
        QFETCH(QByteArray, message);
        QFETCH(QStringList, facts);
        QCOMPARE(told(from(port, message)), facts);
        QCOMPARE(told(from(port, message).hopLimit(63)), QStringList());
        for (qsizetype length = 0; length < message.size(); ++length)
            QVERIFY(told(from(port, message.first(length))).size() <= facts.size());
    }

    void questionsTellNothing_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("PlayStation") << 987
                                     << QByteArray("SRCH * HTTP/1.1\ndevice-discovery-protocol-version:00020020");
        QTest::newRow("Plex") << 32414 << QByteArray("M-SEARCH * HTTP/1.0\r\nContent-Type: plex/media-server\r\n");
        QTest::newRow("Daikin") << 30050 << QByteArray("DAIKIN_UDP/common/basic_info");
        QTest::newRow("Hi-Flying") << 48899 << QByteArray("HF-A11ASSISTHREAD");
        QTest::newRow("Hikvision") << 37020
                                   << QByteArray("<Probe><DeviceDescription>DS-2CD</DeviceDescription></Probe>");
        QTest::newRow("Epson") << 3289 << QByteArray("EPSONQ\3\0\0\0MDL:X;", 16);
        QTest::newRow("Canon") << 8611 << canon(1, "MDL:X;");
    }
    void questionsTellNothing()
    {
        QFETCH(int, port);
        QFETCH(QByteArray, message);
        QCOMPARE(told(from(port, message)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMakerText)
#include "tst_maker_text.moc"

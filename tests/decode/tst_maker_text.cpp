// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/maker_answers.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

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
        addAnswerColumns();
        addAnswer("PlayStation", 9302, "HTTP/1.1 620 Server Standby\nhost-type:PS5\nhost-name:Den\n",
                  {u"Attribute playstation host-type=PS5"_s, u"DisplayName Den"_s});
        addAnswer("Plex", 32414, "HTTP/1.0 200 OK\r\nContent-Type: plex/media-server\r\nName: attic\r\n",
                  {u"Attribute plex type=plex/media-server"_s, u"Attribute plex name=attic"_s});
        addAnswer("Daikin", 30050, "ret=OK,type=aircon,reg=eu,dst=1", {u"Attribute daikin type=aircon"_s});
        addAnswer("Loxone", 7071, "LoxLIVE: House 192.168.1.5:80 504F94A00000 10.3",
                  {u"Attribute loxone=Miniserver"_s});
        addAnswer("Hi-Flying", 48899, "192.168.1.5,ACCF23123456,HF-LPB100",
                  {u"Attribute hi-flying module=HF-LPB100"_s});
        addAnswer(
            "Hikvision", 37020,
            "<?xml version=\"1.0\"?><ProbeMatch><DeviceDescription>DS-2CD2042WD-I</DeviceDescription></ProbeMatch>",
            {u"Attribute sadp model=DS-2CD2042WD-I"_s});
        addAnswer("Epson", 3289, "EPSONq\3MFG:EPSON;CMD:ESCPL2;MDL:ET-2850 Series;CLS:PRINTER;",
                  {u"Attribute enpc=answer"_s, u"Attribute printer-manufacturer=EPSON"_s,
                   u"Attribute printer-model=ET-2850 Series"_s});
        addAnswer("Canon", 8611, canon(0x81, "\1\2MFG:Canon;CMD:BJL;MDL:TS5300 series;CLS:PRINTER;"),
                  {u"Attribute bjnp=answer"_s, u"Attribute printer-manufacturer=Canon"_s,
                   u"Attribute printer-model=TS5300 series"_s});
    }
    void answersTellWhatTheDeviceIs() { checkAnswer(); }

    void questionsTellNothing_data()
    {
        addQuestionColumns();
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
    void questionsTellNothing() { checkQuestion(); }
};

QTEST_GUILESS_MAIN(TestMakerText)
#include "tst_maker_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/maker_answers.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with its quotation marks written as apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// As TP-Link's plugs send it: each octet combined with the one sent before it.
QByteArray scrambled(const QByteArray &text)
{
    QByteArray sent;
    quint8 key = 171;
    for (const char octet : text) {
        key = quint8(octet) ^ key;
        sent += char(key);
    }
    return sent;
}

/// A field with a number of one octet, as Ubiquiti has it.
QByteArray field8(int number, const QByteArray &content)
{
    return number8(number) + number16(int(content.size())) + content;
}

QByteArray field16(int number, const QByteArray &content)
{
    return number16(number) + number16(int(content.size())) + content;
}

/// A message of NSDP: 1 asks, 2 answers.
QByteArray netgear(int kind, const QByteArray &fields)
{
    return number8(1) + number8(kind) + QByteArray(22, '\0') + "NSDP" + number32(0) + fields;
}

/// A message of CoAP with one option, 3332.
QByteArray coiot(const QByteArray &device)
{
    return number8(0x50) + number8(30) + number16(1) + number8(0xed) + number16(3332 - 269) +
           number8(int(device.size()) - 13) + device + number8(0xff) + "{}";
}

QByteArray steam(const QByteArray &body)
{
    return QByteArray("\xff\xff\xff\xff\x21\x4c\x5f\xa0", 8) + QByteArray("\2\0\0\0", 4) + "\x10\x01" +
           number8(int(body.size())) + QByteArray(3, '\0') + body;
}

} // namespace

/// Makers who speak JSON, or in fields.
class TestMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTellWhatTheDeviceIs_data()
    {
        addAnswerColumns();
        addAnswer(
            "Kasa", 9999,
            scrambled(json("{'system':{'get_sysinfo':{'model':'HS110','type':'IOT.SMARTPLUGSWITCH','alias':'Lamp'}}}")),
            {u"Attribute kasa model=HS110"_s, u"Attribute kasa type=IOT.SMARTPLUGSWITCH"_s, u"DisplayName Lamp"_s});
        addAnswer("Tapo", 20002,
                  QByteArray(16, '\2') + json("{'result':{'device_model':'P110','device_type':'SMART.TAPOPLUG'}}"),
                  {u"Attribute tapo model=P110"_s, u"Attribute tapo type=SMART.TAPOPLUG"_s});
        addAnswer("WiZ", 38899, json("{'method':'getSystemConfig','result':{'moduleName':'ESP01_SHRGB1C_31'}}"),
                  {u"Attribute wiz module=ESP01_SHRGB1C_31"_s});
        addAnswer("Govee", 4002, json("{'msg':{'cmd':'scan','data':{'ip':'192.168.1.5','sku':'H6076'}}}"),
                  {u"Attribute govee sku=H6076"_s});
        addAnswer(
            "Dahua", 37810,
            QByteArray(32, '\0') +
                json("{'params':{'deviceInfo':{'DeviceType':'IPC-HDW2431T','DeviceClass':'IPC','Vendor':'Dahua'}}}"),
            {u"Attribute dahua type=IPC-HDW2431T"_s, u"Attribute dahua class=IPC"_s,
             u"Attribute dahua vendor=Dahua"_s});
        addAnswer("iRobot", 5678, json("{'hostname':'Roomba-3144','robotname':'Rosie','sku':'R980020'}"),
                  {u"Attribute irobot sku=R980020"_s, u"Attribute irobot host=Roomba-3144"_s, u"DisplayName Rosie"_s});
        addAnswer("KEBA", 7090, json("{'ID':'1','Product':'KC-P30-EC240422-E00'}"),
                  {u"Attribute keba product=KC-P30-EC240422-E00"_s});
        addAnswer("Jellyfin", 7359, json("{'Address':'http://192.168.1.5:8096','Name':'attic'}"),
                  {u"Attribute jellyfin name=attic"_s});
        addAnswer("WeatherFlow", 50222, json("{'serial_number':'ST-1','type':'obs_st','hub_sn':'HB-00013030'}"),
                  {u"Attribute weatherflow hub=HB-00013030"_s});
        addAnswer("Ubiquiti", 10001,
                  number8(1) + number8(0) + number16(0) + field8(0x0b, "attic") + field8(0x0c, "U6-Lite"),
                  {u"Hostname attic"_s, u"Attribute ubiquiti platform=U6-Lite"_s});
        addAnswer("MikroTik", 5678,
                  number32(1) + field16(5, "attic") + field16(8, "MikroTik") + field16(12, "RB750Gr3"),
                  {u"Hostname attic"_s, u"Attribute mndp platform=MikroTik"_s, u"Attribute mndp board=RB750Gr3"_s});
        addAnswer("Netgear", 63321, netgear(2, field16(1, "GS108Ev3")), {u"Attribute nsdp model=GS108Ev3"_s});
        addAnswer("Shelly", 5683, coiot("SHSW-25#B929CC#1"), {u"Attribute coiot type=SHSW-25"_s});
        addAnswer("Steam", 27036,
                  steam("\x08\x08\x22\x05"
                        "attic"),
                  {u"Hostname attic"_s});
    }
    void answersTellWhatTheDeviceIs() { checkAnswer(); }

    void questionsTellNothing_data()
    {
        addQuestionColumns();
        QTest::newRow("Kasa") << 9999 << scrambled(json("{'system':{'get_sysinfo':{}}}"));
        QTest::newRow("Tapo") << 20002 << QByteArray(16, '\2') + json("{'params':{'rsa_key':'…'}}");
        QTest::newRow("WiZ") << 38899 << QByteArray(json("{'method':'getSystemConfig','params':{}}"));
        QTest::newRow("Govee") << 4002 << QByteArray(json("{'msg':{'cmd':'scan','data':{'account_topic':'reserve'}}}"));
        QTest::newRow("Dahua") << 37810 << QByteArray(32, '\0') + json("{'method':'DHDiscover.search','params':{}}");
        QTest::newRow("iRobot") << 5678 << QByteArray("irobotmcs");
        QTest::newRow("Jellyfin") << 7359 << QByteArray("Who is JellyfinServer?");
        QTest::newRow("Ubiquiti") << 10001 << QByteArray("\1\0\0\0", 4);
        QTest::newRow("MikroTik") << 5678 << QByteArray(4, '\0');
        QTest::newRow("Netgear") << 63321 << netgear(1, field16(1, "GS108Ev3"));
        QTest::newRow("Shelly") << 5683
                                << QByteArray("\x50\x01\0\1\xb3"
                                              "cit\1d",
                                              10);
        QTest::newRow("no such port") << 1 << QByteArray("{}");
    }
    void questionsTellNothing() { checkQuestion(); }
};

QTEST_GUILESS_MAIN(TestMaker)
#include "tst_maker.moc"

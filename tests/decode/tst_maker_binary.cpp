// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/maker_answers.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray lifx(int kind, const QByteArray &content)
{
    return QByteArray(32, '\0') + number8(kind) + QByteArray(3, '\0') + content;
}

QByteArray knx(int kind, const QByteArray &block)
{
    return QByteArray("\x06\x10", 2) + number16(kind) + number16(int(14 + block.size())) + QByteArray(8, '\1') + block;
}

QByteArray knxDevice(const QByteArray &name)
{
    return number8(54) + number8(1) + QByteArray(22, '\0') + name.leftJustified(30, '\0');
}

} // namespace

/// Makers who put what their devices say at fixed places.
class TestMakerBinary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersTellWhatTheDeviceIs_data()
    {
        addAnswerColumns();
        addAnswer("LIFX, version", 56700, lifx(33, QByteArray("\1\0\0\0\x1b\0\0\0\0\0\0\0", 12)),
                  {u"Attribute lifx product=27"_s});
        addAnswer("LIFX, label", 56700, lifx(25, QByteArray("Desk").leftJustified(32, '\0')), {u"DisplayName Desk"_s});
        addAnswer("KNX", 3671, knx(0x0202, knxDevice("IP Router")), {u"Attribute knx name=IP Router"_s});
        addAnswer("Art-Net", 6454,
                  QByteArray("Art-Net\0\x00\x21", 10) + QByteArray(34, '\0') +
                      QByteArray("Node 4").leftJustified(64, '\0'),
                  {u"Attribute artnet name=Node 4"_s});
        addAnswer("Crestron", 41794,
                  number8(0x15) + QByteArray(9, '\0') + QByteArray("HALL").leftJustified(256, '\0') + "TSW-1060 [v2.0]",
                  {u"Hostname HALL"_s, u"Attribute crestron model=TSW-1060"_s});
        addAnswer("Xbox", 5050, number16(0xdd01) + QByteArray(10, '\0') + number16(3) + "Den" + '\0',
                  {u"Attribute xbox=answer"_s, u"DisplayName Den"_s});
    }
    void answersTellWhatTheDeviceIs() { checkAnswer(); }

    void whoIsHereTellsItsMaker()
    {
        const QByteArray iAm = QByteArray("\x81\x0b\x00\x14\x01\x00\x10\x00\xc4\x02\x00\x00\x07\x22\x05\xc4\x91\x03"
                                          "\x21\x24",
                                          20);
        QCOMPARE(told(fromMaker(47808, iAm)), QStringList{u"Attribute bacnet vendor=36"_s});
        const QByteArray whoIs("\x81\x0b\x00\x08\x01\x00\x10\x08", 8);
        QCOMPARE(told(fromMaker(47808, whoIs)), QStringList());
    }

    void questionsTellNothing_data()
    {
        addQuestionColumns();
        QTest::newRow("LIFX") << 56700 << lifx(32, {});
        QTest::newRow("KNX") << 3671 << knx(0x0201, {});
        QTest::newRow("Art-Net") << 6454 << QByteArray("Art-Net\0\x00\x20\0\x0e", 12) + QByteArray(120, 'x');
        QTest::newRow("Crestron") << 41794 << number8(0x14) + QByteArray(300, 'x');
        QTest::newRow("Xbox") << 5050 << number16(0xdd00) + QByteArray(14, '\0');
    }
    void questionsTellNothing() { checkQuestion(); }
};

QTEST_GUILESS_MAIN(TestMakerBinary)
#include "tst_maker_binary.moc"

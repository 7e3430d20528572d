// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the register of MAC prefixes, as they stand there, and the brand that people know; who makes the modules of
// others is no brand.
#include <QTest>

#include "app/identify/fusion.h"

using namespace lanscope;

namespace {

struct Registered {
    const char *organisation;
    const char *brand;
};

constexpr Registered brands[] = {{"Physical Graph Corporation", "SmartThings"},
                                 {"Samjin Co., Ltd.", "SmartThings"},
                                 {"LIFI LABS MANAGEMENT PTY LTD", "LIFX"},
                                 {"Routerboard.com", "MikroTik"},
                                 {"Mikrotikls SIA", "MikroTik"},
                                 {"eQ-3 Entwicklung GmbH", "eQ-3"},
                                 {"Signify B.V.", "Philips Hue"},
                                 {"Philips Lighting BV", "Philips Hue"},
                                 {"TP Vision Belgium N.V. - innovation site Brugge", "Philips"},
                                 {"PCS Systemtechnik GmbH", "VirtualBox"},
                                 {"GUANGDONG OPPO MOBILE TELECOMMUNICATIONS CORP.,LTD", "OPPO"},
                                 {"vivo Mobile Communication Co., Ltd.", "vivo"},
                                 {"Realme Chongqing Mobile Telecommunications Corp.,Ltd.", "realme"},
                                 {"TCT mobile ltd", "Alcatel"},
                                 {"HMD Global Oy", "HMD Global"},
                                 {"RIM", "BlackBerry"},
                                 {"Motorola Mobility LLC, a Lenovo Company", "Motorola"},
                                 {"AVM Audiovisuelles Marketing und Computersysteme GmbH", "AVM"},
                                 {"Lumi United Technology Co., Ltd", "Aqara (Lumi)"},
                                 {"Beijing Xiaomi Mobile Software Co., Ltd", "Xiaomi"},
                                 {"Xiaomi Communications Co Ltd", "Xiaomi"},
                                 {"Beijing Roborock Technology Co., Ltd.", "Roborock"},
                                 {"Ecovacs Robotics Co., Ltd", "Ecovacs"},
                                 {"D&M Holdings Inc.", "Denon"},
                                 {"Hangzhou Hikvision Digital Technology Co.,Ltd.", "Hikvision"},
                                 {"Hangzhou Ezviz Software Co.,Ltd.", "EZVIZ"},
                                 {"Zhejiang Dahua Technology Co., Ltd.", "Dahua"},
                                 {"GIGA-BYTE TECHNOLOGY CO.,LTD.", "GIGABYTE"},
                                 {"Micro-Star INTL CO., LTD.", "MSI"},
                                 {"ASUSTek COMPUTER INC.", "ASUS"},
                                 {"LCFC(Hefei) Electronics Technology co., ltd", "Lenovo"},
                                 {"Dropcam", "Nest"},
                                 {"Nest Labs Inc.", "Nest"},
                                 {"Slim Devices, Inc.", "Logitech"},
                                 {"TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link"},
                                 {"TP-Link Systems Inc.", "TP-Link"},
                                 {"Qingdao Haier Technology Co.,Ltd", "Haier"},
                                 {"Qingdao Intelligent&Precise Electronics Co.,Ltd.", "Hisense"},
                                 {"GD Midea Air-Conditioning Equipment Co.,Ltd.", "Midea"},
                                 {"BSH Hausgeräte GmbH", "Bosch"},
                                 {"Woan Technology (Shenzhen) Co., Ltd.", "SwitchBot"},
                                 {"Vantiva USA LLC", "Technicolor"},
                                 {"Commscope", "Arris"},
                                 {"Cisco-Linksys, LLC", "Linksys"},
                                 {"Zioncom Electronics (Shenzhen) Ltd.", "TOTOLINK"},
                                 {"EFM Networks", "ipTIME"},
                                 {"PLANTRONICS, INC.", "Poly"},
                                 {"FREEBOX SAS", "Free"},
                                 {"Sony Interactive Entertainment Inc.", "Sony"},
                                 {"Securitas Direct AB", "Verisure"},
                                 {"The Chamberlain Group, Inc", "Chamberlain"},
                                 {"Zhejiang Tmall Technology Co., Ltd.", "Tmall"},
                                 {"American Power Conversion Corp", "APC"},
                                 {"Select Comfort", "Sleep Number"},
                                 {"Nokia Shanghai Bell Co., Ltd.", "Nokia"},
                                 {"Hewlett Packard Enterprise", "HP"},
                                 {"Seiko Epson Corporation", "Epson"},
                                 {"Edimax Technology Co. Ltd.", "Edimax"},
                                 {"Withings", "Withings"},
                                 {"Reolink Innovation Limited", "Reolink"}};

constexpr const char *moduleMakers[] = {"Hon Hai Precision Ind. Co.,Ltd.",
                                        "CLOUD NETWORK TECHNOLOGY SINGAPORE PTE. LTD.",
                                        "CHONGQING FUGUI ELECTRONICS CO.,LTD.",
                                        "AzureWave Technology Inc.",
                                        "Murata Manufacturing Co., Ltd.",
                                        "Liteon Technology Corporation",
                                        "Espressif Inc.",
                                        "Tuya Smart Inc.",
                                        "Hui Zhou Gaoshengda Technology Co.,LTD",
                                        "SHENZHEN BILIAN ELECTRONIC CO.，LTD",
                                        "Shenzhen Ogemray Technology Co., Ltd.",
                                        "FN-LINK TECHNOLOGY LIMITED",
                                        "HUNAN FN-LINK TECHNOLOGY LIMITED",
                                        "SHENZHEN RF-LINK TECHNOLOGY CO.,LTD.",
                                        "Sichuan AI-Link Technology Co., Ltd.",
                                        "Shenzhen iComm Semiconductor CO.,LTD",
                                        "AltoBeam Inc.",
                                        "Bouffalo Lab (Nanjing) Co., Ltd.",
                                        "REALTEK SEMICONDUCTOR CORP.",
                                        "MediaTek Inc.",
                                        "Intel Corporate",
                                        "Qualcomm Inc.",
                                        "Atheros Communications, Inc.",
                                        "Broadcom Limited",
                                        "Texas Instruments",
                                        "Silicon Laboratories",
                                        "Nordic Semiconductor ASA",
                                        "u-blox AG",
                                        "Quectel Wireless Solutions Co.,Ltd.",
                                        "Universal Global Scientific Industrial Co., Ltd.",
                                        "AMPAK Technology, Inc.",
                                        "Gemtek Technology Co., Ltd.",
                                        "Wistron Neweb Corporation",
                                        "PEGATRON CORPORATION",
                                        "Quanta Computer Inc.",
                                        "COMPAL INFORMATION (KUNSHAN) CO., LTD.",
                                        "Inventec Corporation",
                                        "CyberTAN Technology Inc.",
                                        "Flextronics International Kft",
                                        "WEIFANG GOERTEK ELECTRONICS CO.,LTD",
                                        "Luxshare Precision Industry Co., Ltd.",
                                        "Guangzhou Shiyuan Electronic Technology Company Limited",
                                        "Hi-flying electronics technology Co.,Ltd",
                                        "GainSpan Corp.",
                                        "ASIX ELECTRONICS CORP.",
                                        "Microchip Technology Inc.",
                                        "Lantronix",
                                        "ALPSALPINE CO,.LTD",
                                        "Shenzhen Jingxun Software Telecommunication Technology Co.,Ltd",
                                        "Nanjing Qinheng Microelectronics Co., Ltd.",
                                        "Telink Semiconductor (Shanghai) Co., Ltd.",
                                        "OHSUNG",
                                        "UNION MAN TECHNOLOGY CO.,LTD",
                                        "Barrot Technology Co.,LTD"};

Identification byPrefix(const RuleBook &book, const char *organisation)
{
    QList<Evidence> evidence{{.source = MacPrefixSource,
                              .fact = QString::fromUtf8(organisation),
                              .pointsTo = {},
                              .weight = 0,
                              .seenAt = {}}};
    return identify(book, evidence, {});
}

} // namespace

class TestBrands : public QObject
{
    Q_OBJECT

private:
    RuleBook m_book{RuleBook::shippedRules().value_or(QList<Rule>())};

private Q_SLOTS:
    void organisationsAreShownAsTheirBrand_data()
    {
        QTest::addColumn<QString>("brand");
        for (const Registered &each : brands)
            QTest::newRow(each.organisation) << QString::fromUtf8(each.brand);
    }
    void organisationsAreShownAsTheirBrand()
    {
        QFETCH(const QString, brand);
        const Identification guess = byPrefix(m_book, QTest::currentDataTag());
        QCOMPARE(guess.vendor, brand);
        QVERIFY(guess.interfaceMaker.isEmpty());
    }

    void whoMakesModulesIsNeverTheVendor_data()
    {
        QTest::addColumn<bool>("isMaker");
        for (const char *organisation : moduleMakers)
            QTest::newRow(organisation) << true;
    }
    void whoMakesModulesIsNeverTheVendor()
    {
        const Identification guess = byPrefix(m_book, QTest::currentDataTag());
        QVERIFY(guess.vendor.isEmpty());
        QVERIFY(!guess.interfaceMaker.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBrands)
#include "tst_brands.moc"

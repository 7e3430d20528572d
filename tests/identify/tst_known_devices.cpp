// SPDX-License-Identifier: GPL-3.0-or-later
// What devices of homes and small offices say of themselves, as their makers' documentation, Home Assistant's matchers
// (Apache-2.0) and published measurements of such devices tell, and what they are taken for.
#include <QTest>

#include "app/identify/clue.h"
#include "app/identify/fusion.h"

using namespace lanscope;

namespace {

struct KnownDevice {
    const char *name;
    const char *organisation; ///< of its MAC prefix; empty when the address is made up
    const char *vendor;
    const char *category;
    const char *facts; ///< separated by "|"
};

constexpr KnownDevice devices[] = {
    {"Fitbit Aria", "Delta Electronics, Inc.", "Fitbit", "sensor", "looks up www.fitbit.com"},
    {"Hue bridge v2", "Philips Lighting BV", "Philips Hue", "hub",
     "host name Philips-hue|looks up dcp.dc1.philips.com|looks up ws.meethue.com"},
    {"D-Link DCS-930L", "D-Link International", "D-Link", "camera", "host name DCS-930LB1|looks up signal.mydlink.com"},
    {"D-Link DCH-S150 motion", "D-Link International", "D-Link", "sensor",
     "host name DCH-S150|looks up wrpd.dlink.com|offers _dcp._tcp"},
    {"D-Link siren DCH-S220", "D-Link International", "D-Link", "sensor", "host name DCH-S220|looks up wrpd.dlink.com"},
    {"D-Link home hub", "D-Link International", "D-Link", "hub", "looks up wrpd.dch.dlink.com|looks up dch.dlink.com"},
    {"TP-Link HS100", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "smart-plug",
     "host name HS100|looks up devs.tplinkcloud.com"},
    {"TP-Link LB120", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "light",
     "host name LB120|looks up devs.tplinkcloud.com"},
    {"TP-Link HS110 no host", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "smart-plug",
     "looks up n-devs.tplinkcloud.com|looks up euw1-api.tplinkra.com"},
    {"TP-Link NC220", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "camera",
     "host name NC220|looks up devs.tplinkcloud.com|looks up ipcserv.tplinkcloud.com"},
    {"TP-Link Kasa Spot", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "camera",
     "host name EC60|looks up n-devs-ipc.tplinkcloud.com"},
    {"TP-Link Tapo C200", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "camera",
     "host name C200_1A2B3C|looks up n-device-api.tplinkcloud.com|looks up security.iot.i.tplinknbu.com"},
    {"TP-Link Tapo P100", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "smart-plug",
     "host name P100|looks up n-wap.tplinkcloud.com"},
    {"Wemo insight", "Belkin International Inc.", "Belkin", "smart-plug",
     "host name wemo|looks up api.xbcs.net|offers urn:Belkin:device:insight:1"},
    {"Wemo mini no ssdp", "Belkin International Inc.", "Belkin", "smart-plug",
     "looks up api.xbcs.net|looks up nat.xbcs.net"},
    {"Wemo motion", "Belkin International Inc.", "Belkin", "sensor",
     "offers urn:Belkin:device:sensor:1|looks up api.xbcs.net"},
    {"Belkin NetCam", "Belkin International Inc.", "Belkin", "camera",
     "looks up netcam.belkin.com|looks up b.c.seedonk.com"},
    {"SmartThings hub", "Physical Graph Corporation", "SmartThings", "hub",
     "host name SmartThings|looks up dc.connect.smartthings.com"},
    {"SmartThings hub v3", "Samjin Co., Ltd.", "SmartThings", "hub",
     "host name hubv3-3012|looks up api.smartthings.com|looks up fw-update2.smartthings.com"},
    {"Echo Dot", "Amazon Technologies Inc.", "Amazon", "smart-speaker",
     "looks up bob-dispatch-prod-na.amazon.com|looks up device-metrics-us.amazon.com|looks up "
     "softwareupdates.amazon.com"},
    {"Echo Spot", "Amazon Technologies Inc.", "Amazon", "smart-speaker",
     "vendor-class: android-dhcp-7.1.2|looks up api.amazonalexa.com|looks up device-metrics-us.amazon.com|looks up "
     "discovery.meethue.com|looks up avs-alexa-na.amazon.com|looks up fireoscaptiveportal.com"},
    {"Echo Plus", "Amazon Technologies Inc.", "Amazon", "smart-speaker",
     "looks up prod.amcs-tachyon.com|looks up discovery.meethue.com|looks up dcape-na.amazon.com"},
    {"Fire TV", "Amazon Technologies Inc.", "Amazon", "media-streamer",
     "vendor-class: android-dhcp-7.1.2|looks up api.amazonvideo.com|looks up device-metrics-us.amazon.com|looks up "
     "ktpx.amazon.com|looks up aviary.amazon.com|offers _amzn-wplay._tcp|looks up atv-ext.amazon.com"},
    {"Fire TV no mdns", "Amazon Technologies Inc.", "Amazon", "media-streamer",
     "host name amazon-abc|looks up mas-ext.amazon.com|looks up ktpx-eu.amazon.com|looks up atv-ps.amazon.com|looks up "
     "softwareupdates.amazon.com|looks up msh.amazon.com|looks up aax-us-east.amazon-adsystem.com"},
    {"Ring doorbell", "Ring LLC", "Ring", "doorbell", "host name RingPro-1a|looks up fw.ring.com|looks up es.ring.com"},
    {"Ring doorbell TI oui", "Texas Instruments", "Ring", "doorbell",
     "host name Ring-1a2b3c|looks up ec2-1-2.prd.rings.solutions"},
    {"Ring Alarm base", "Ring LLC", "Ring", "hub", "host name Ring-Alarm|looks up alarm.ring.com"},
    {"Ring stick up", "Ring LLC", "Ring", "camera", "host name RingStickUpCam-2f"},
    {"Nest thermostat", "Nest Labs Inc.", "Nest", "thermostat",
     "host name 01AA01AC23150GXF|looks up transport.home.nest.com|looks up frontdoor.nest.com|looks up "
     "time.nest.com|looks up logsink.devices.nest.com"},
    {"Nest thermostat no host", "Nest Labs Inc.", "Nest", "thermostat",
     "looks up frontdoor.nest.com|looks up time.nest.com|looks up weather.nest.com"},
    {"Nest Cam", "Nest Labs Inc.", "Nest", "camera", "looks up nexus.dropcam.com|looks up oculus123.dropcam.com"},
    {"Nest Hello", "Nest Labs Inc.", "Nest", "doorbell", "host name Nest-Hello-1234|looks up nexus.dropcam.com"},
    {"Dropcam", "Dropcam", "Nest", "camera", "looks up nexus.dropcam.com"},
    {"Google Home Mini", "Google, Inc.", "Google", "smart-speaker",
     "host name Google-Home-Mini|_googlecast._tcp md: Google Home Mini|offers _googlecast._tcp"},
    {"Google Home dns only", "Google, Inc.", "Google", "smart-speaker",
     "looks up clients3.google.com|looks up clouddevice.googleapis.com|looks up connectivitycheck.gstatic.com|looks up "
     "assistant-s3-pa.googleapis.com"},
    {"Chromecast", "Google, Inc.", "Google", "media-streamer",
     "host name Chromecast|offers _googlecast._tcp|_googlecast._tcp md: Chromecast"},
    {"Google Home cast group", "Google, Inc.", "Google", "smart-speaker",
     "offers _googlecast._tcp|_googlecast._tcp md: Google Cast Group|_googlecast._tcp md: Google Home"},
    {"Sonos One", "Sonos, Inc.", "Sonos", "smart-speaker",
     "offers urn:schemas-upnp-org:device:ZonePlayer:1|looks up ws.sonos.com"},
    {"Roku TV", "Roku, Inc", "Roku", "media-streamer",
     "host name TCLRokuTV|looks up api.sr.roku.com|looks up scribe.logs.roku.com"},
    {"Apple TV", "Apple, Inc.", "Apple", "media-streamer", "host name Apple-TV|looks up gs-loc.apple.com"},
    {"Apple TV plain", "Apple, Inc.", "Apple", "media-streamer",
     "offers _airplay._tcp|_airplay._tcp model: AppleTV6,2"},
    {"Samsung TV", "Samsung Electronics Co.,Ltd", "Samsung", "tv",
     "looks up cdn.samsungcloudsolution.com|looks up osb-apps.samsungqbe.com|looks up log-ingestion.samsungacr.com"},
    {"Samsung TV dhcp", "Samsung Electronics Co.,Ltd", "Samsung", "tv",
     "host name Samsung|vendor-class: udhcp 1.21.1|looks up time.samsungcloudsolution.com"},
    {"LG TV", "LG Electronics", "LG", "tv", "host name LGwebOSTV|looks up ngfts.lge.com|looks up snu.lge.com"},
    {"LG TV no host", "LG Electronics", "LG", "tv", "looks up us.rdx2.lgtvsdp.com|looks up lgtvonline.lge.com"},
    {"Samsung fridge", "Samsung Electronics Co.,Ltd", "Samsung", "appliance",
     "host name Samsung-Refrigerator|looks up oempprd.samsungcloudsolution.com"},
    {"Samsung washer", "Samsung Electronics Co.,Ltd", "Samsung", "appliance",
     "looks up dc.samsungiotcloud.com|looks up connect-v2.samsungiotcloud.com"},
    {"Samsung dryer", "Samsung Electronics Co.,Ltd", "Samsung", "appliance",
     "host name Samsung-Dryer|looks up us-auth2.samsungosp.com"},
    {"Anova", "Texas Instruments", "Anova", "appliance", "looks up pc.anovaculinary.com"},
    {"Behmor", "Silicon Laboratories", "Behmor", "appliance", "looks up behmor.afero.io|host name Behmor"},
    {"Honeywell thermostat", "ADEMCO", "Honeywell", "thermostat",
     "host name LYRIC-123|looks up lcc-prodsf.eastus.cloudapp.azure.com"},
    {"Honeywell T5", "Resideo", "Honeywell", "thermostat", "host name lyric-48a2e6"},
    {"Insteon hub", "SmartLabs, Inc.", "Insteon", "hub", "looks up connect.insteon.com"},
    {"Wink hub", "Wink Labs", "Wink", "hub", "looks up hub-api.winkapp.com"},
    {"Wink hub 2", "FLEXTRONICS MANUFACTURING(ZHUHAI)CO.,LTD.", "Wink", "hub",
     "host name flex-dvt2|looks up hub2-api.winkapp.com|looks up agent-hub.winkapp.com"},
    {"Sengled hub", "Sengled Co", "Sengled", "hub", "looks up us-elements.cloud.sengled.com"},
    {"Lightify", "OSRAM GmbH", "OSRAM", "hub", "host name Lightify-1|looks up srm-emea-p01-lb02.arrayent.com"},
    {"Harman Invoke", "Harman/Becker Automotive Systems GmbH", "Harman Kardon", "smart-speaker",
     "host name Invoke|looks up settings-win.data.microsoft.com|looks up speech.platform.bing.com"},
    {"Allure", "Espressif", "Allure", "smart-speaker", "looks up avs-alexa-na.amazon.com|host name Allure-Speaker"},
    {"Netatmo weather", "Netatmo", "Netatmo", "sensor", "looks up netcom.netatmo.net"},
    {"Netatmo Welcome", "Netatmo", "Netatmo", "camera", "host name netatmo-welcome-123|looks up netcom.netatmo.net"},
    {"Withings scale", "Withings", "Withings", "sensor", "looks up scalews.withings.net"},
    {"Withings baby", "Withings", "Withings", "camera", "looks up babyws.withings.net"},
    {"Withings sleep", "Withings", "Withings", "sensor", "looks up scalews.withings.net|looks up xmpp.withings.net"},
    {"LIFX", "LIFI LABS MANAGEMENT PTY LTD", "LIFX", "light", "host name LIFX-Bulb|looks up v2.broker.lifx.co"},
    {"iHome", "Gemtek", "iHome", "smart-plug", "host name iHome-iSP5|looks up api.evrythng.com"},
    {"Triby", "INVOXIA", "Triby", "smart-speaker", "looks up sip.invoxia.com"},
    {"Pixstar", "Shenzhen Bilian", "PIX-STAR", "other", "looks up api.pix-star.com"},
    {"Blipcare", "Gainspan", "Blipcare", "sensor", "looks up tech.carematix.com"},
    {"HP printer", "Hewlett Packard", "HP", "printer", "host name HP705A0F|looks up chat.hpeprint.com"},
    {"Canary", "Canary Connect, Inc.", "Canary", "camera", "looks up ota.canary.is"},
    {"Amcrest", "Amcrest Technologies", "Amcrest", "camera", "host name AMC00XX|looks up www.amcrestcloud.com"},
    {"Amcrest 2", "Zhejiang Dahua Technology Co., Ltd.", "Amcrest", "camera",
     "host name IPC|looks up config.amcrestcloud.com"},
    {"Wansview", "Shenzhen Bilian", "Wansview", "camera", "looks up cam-gw-isc-eu02.ajcloud.net"},
    {"Wyze cam", "Wyze Labs Inc", "Wyze", "camera", "host name WYZEC1-JZ|looks up api.wyzecam.com"},
    {"Zmodo doorbell", "Zmodo Technology", "Zmodo", "camera", "host name ZMD-DB|looks up devaccess.meshare.com"},
    {"Microseven", "Microseven Systems, LLC", "Microseven", "camera", "looks up time.microseven.com"},
    {"Geeni plug", "Tuya Smart", "Tuya", "smart-plug", "looks up a1.tuyaus.com|looks up m1.tuyaus.com"},
    {"Meross", "Chengdu Meross Technology Co., Ltd.", "Meross", "smart-plug",
     "looks up mqtt-eu.meross.com|host name Meross_Smart_Plug"},
    {"Meross garage", "Chengdu Meross Technology Co., Ltd.", "Meross", "smart-plug",
     "looks up iot.meross.com|host name Meross_Smart_Garage"},
    {"SwitchBot hub", "Woan Technology (Shenzhen) Co., Ltd.", "SwitchBot", "hub",
     "looks up a2alhn2dfztqv9.iot.us-east-1.amazonaws.com|looks up api.switch-bot.com"},
    {"SwitchBot espressif", "Espressif Inc.", "SwitchBot", "hub",
     "host name SwitchBot-Hub|looks up wonderlabs.us.api.switchbot.net"},
    {"August", "August Home, Inc.", "August", "other", "looks up rbs.august.com|host name Connect"},
    {"Schlage Encode", "Murata Manufacturing Co., Ltd.", "Schlage", "other",
     "host name Schlage-Encode|looks up api.allegion.yonomi.cloud"},
    {"Ultraloq bridge", "Espressif Inc.", "Ultraloq", "other", "looks up cloud.u-tec.com"},
    {"Lockly hub", "PIN GENIE, INC.DBA LOCKLY", "Lockly", "other", "looks up iot.lockly.com"},
    {"Sifely gateway", "Espressif Inc.", "Sifely", "other", "looks up gw.ttlock.com"},
    {"SimpliSafe", "SimpliSafe Inc", "SimpliSafe", "hub",
     "host name SimpliSafe-Basestation|looks up provision.simplisafe.com"},
    {"SimpliCam", "Ambit Microsystems", "SimpliSafe", "camera", "host name SimpliCam|looks up media.simplisafe.com"},
    {"Arlo base", "NETGEAR", "Arlo", "hub",
     "host name VMB4000|looks up arlo.netgear.com|looks up registration.ngxcld.com"},
    {"Arlo Q", "Arlo Technology", "Arlo", "camera", "host name VMC3040|looks up updates.arlo.com"},
    {"Night Owl doorbell", "Shenzhen", "Night Owl", "camera", "host name NightOwl-DB|looks up nightowlconnect.com"},
    {"First Alert Onelink", "BRK Brands", "First Alert", "sensor", "looks up onelink.firstalert.com"},
    {"Xiaomi hub", "Lumi United Technology Co., Ltd", "Xiaomi", "hub",
     "host name lumi-gateway-v3_miio123|looks up de.ot.io.mi.com"},
    {"Xiaomi cleaner", "Beijing Roborock Technology Co., Ltd.", "Xiaomi", "vacuum",
     "host name rockrobo|looks up de.ott.io.mi.com"},
    {"Xiaomi strip", "Xiaomi Electronics,CO.,LTD", "Xiaomi", "smart-plug",
     "host name chuangmi-plug-m1_miio|looks up ot.io.mi.com"},
    {"Xiaomi ricecooker", "Xiaomi Electronics,CO.,LTD", "Xiaomi", "appliance",
     "host name chunmi-cooker-normal2_miio|looks up ot.io.mi.com"},
    {"Xiaomi light strip", "Yeelink", "Xiaomi", "light", "host name yeelink-light-strip1_miio|looks up ot.io.mi.com"},
    {"Magic home strip", "Hi-flying electronics technology Co.,Ltd", "Magic Home", "light",
     "host name HF-LPB100-ZJ200|looks up ra8816us.magichue.net"},
    {"Flux bulb", "Hi-flying electronics technology Co.,Ltd", "Flux", "light", "looks up wifi.fluxsmartlighting.com"},
    {"TiVo", "TiVo", "TiVo", "media-streamer", "offers _tivo-videos._tcp"},
    {"PS4", "Sony Interactive Entertainment Inc.", "Sony", "game-console", "host name PS4-123"},
    {"Switch", "Nintendo Co.,Ltd", "Nintendo", "game-console", "looks up ctest.cdn.nintendo.net"},
    {"Xbox", "Microsoft Corporation", "Microsoft", "game-console", "host name XboxOne|vendor-class: MSFT 5.0 XBOX"},
    {"Vizio TV", "Vizio, Inc", "Vizio", "tv", "looks up scribe.vizio.com"},
    {"Panasonic TV", "Panasonic Corporation", "Panasonic", "tv",
     "host name Panasonic-TV|offers urn:schemas-upnp-org:device:MediaRenderer:1"},
    {"Toshiba laptop", "TOSHIBA", "Toshiba", "computer", "host name TOSHIBA-PC|vendor-class: MSFT 5.0"},
    {"Synology", "Synology Incorporated", "Synology", "nas", "host name DiskStation|offers _smb._tcp"},
    {"VMware", "VMware, Inc.", "VMware", "computer", "vendor-class: MSFT 5.0|host name WIN-ABCDEFGHIJK"},
    {"ecobee", "ecobee inc", "ecobee", "thermostat", "looks up home.ecobee.com"},
    {"EZVIZ", "Hangzhou Ezviz Software Co.,Ltd.", "EZVIZ", "camera", "looks up devgdlbs.ezvizlife.com"},
    {"iPhone", "", "Apple", "phone", "host name Annas-iPhone|looks up gsp-ssl.ls.apple.com"},
    {"Android phone", "", "", "phone", "vendor-class: android-dhcp-13|looks up connectivitycheck.gstatic.com"},
    {"Galaxy S8 real mac", "Samsung Electronics Co.,Ltd", "Samsung", "phone",
     "host name Galaxy-S8|vendor-class: android-dhcp-9"},
    {"Samsung galaxy nohost", "Samsung Electronics Co.,Ltd", "Samsung", "phone", "vendor-class: android-dhcp-9"},
    {"Pixel", "Google, Inc.", "Google", "phone", "host name Pixel-4|vendor-class: android-dhcp-11"},
    {"Windows laptop Intel", "Intel Corporate", "", "computer", "host name DESKTOP-1A2B3C4|vendor-class: MSFT 5.0"},
    {"Dell PC", "Dell Inc.", "Dell", "computer", "vendor-class: MSFT 5.0|host name OFFICE1"},
    {"MacBook", "Apple, Inc.", "Apple", "computer", "host name Annas-MBP"},
    {"Dish hopper", "Dish Technologies Corp", "Dish", "media-streamer", "looks up hopper.dishanywhere.com"},
    {"Siemens oven", "BSH Hausgeraete GmbH", "Siemens", "appliance",
     "host name Siemens-Oven-123|looks up prod.reu.rest.homeconnectegw.com"},
    {"Tmall genie", "Zhejiang Tmall Technology Co., Ltd.", "Tmall", "smart-speaker", "looks up ailabs.tmall.com"},
    {"Opple light", "Opple Lighting Co., Ltd", "Opple", "light", "looks up iot.opple.com"},
    {"Chint plug", "Espressif Inc.", "Chint", "smart-plug", "looks up iot.chint.com"},
    {"Xiaomi phone", "Beijing Xiaomi Mobile Software Co., Ltd", "Xiaomi", "phone",
     "host name Redmi-Note-8|vendor-class: android-dhcp-10"},
    {"Fritz repeater", "AVM GmbH", "AVM", "access-point", "host name fritz.repeater"},
    {"Unifi AP", "Ubiquiti Inc", "Ubiquiti", "access-point", "host name U7-Pro|vendor-class: ubnt"},
    {"Reolink", "Reolink Innovation Limited", "Reolink", "camera", "looks up p2p.reolink.com"},
    {"Hikvision", "Hangzhou Hikvision Digital Technology Co.,Ltd.", "Hikvision", "camera",
     "offers tdn:NetworkVideoTransmitter"},
    {"iCSee doorbell", "Shenzhen Bilian", "ICSee", "camera", "looks up api.gdxp.com|looks up secu100.net"},
    {"Lefun cam", "Shenzhen Bilian", "Vimtag", "camera", "looks up p6.mipcm.com"},
    {"Luohe spycam", "Shenzhen Bilian", "", "camera", "looks up m1.iotcplatform.com"},
    {"Hive hub", "Centrica Connected Home", "Hive", "hub", "looks up bgchprod.info"},
    {"Arlo pro tj", "NETGEAR", "Arlo", "camera", "looks up arlo-device.messaging.netgear.com"},
    {"Smart speaker Xiaodu", "Shanghai Xiaodu Technology Limited", "Xiaodu", "smart-speaker",
     "looks up dueros-h2.baidu.com|host name xiaodu"},
    {"Netgear switch ap", "NETGEAR", "NETGEAR", "access-point", "host name WAX610"},
    {"Grandstream", "Grandstream Networks, Inc.", "Grandstream", "voip",
     "host name gxp2160_000b82|looks up fm.grandstream.com"},
    {"Raspberry", "Raspberry Pi Trading Ltd", "Raspberry Pi", "single-board-computer", "host name raspberrypi"},
    {"Kindle", "Amazon Technologies Inc.", "Amazon", "tablet", "host name kindle-123|looks up kindle-time.amazon.com"},
    {"Amazon fire tablet", "Amazon Technologies Inc.", "Amazon", "tablet",
     "vendor-class: android-dhcp-9|host name Fire-HD-8|looks up fireoscaptiveportal.com"},
    {"Roomba", "iRobot Corporation", "iRobot", "vacuum", "host name iRobot-1234"},
    {"Shelly Plus", "Espressif Inc.", "Shelly", "smart-plug", "host name ShellyPlus1PM-7c87|offers _shelly._tcp"},
    {"Tesla", "Tesla,Inc.", "Tesla", "other", "looks up hermes-prd.ap.tesla.services"},
    {"Brother", "Brother industries, LTD.", "Brother", "printer", "host name BRW1234567890AB"},
    {"Epson", "Seiko Epson Corporation", "Epson", "printer", "host name EPSON123456|offers _ipp._tcp"},
    {"Sky Q", "SKY UK LIMITED", "Sky", "media-streamer", "host name skyq"},
    {"Logitech Harmony", "Slim Devices, Inc.", "Logitech", "hub", "host name HarmonyHub|looks up myharmony.com"},
    {"Bose", "Bose Corporation", "Bose", "smart-speaker", "offers _soundtouch._tcp"},
    {"Sonoff", "Espressif Inc.", "Sonoff", "smart-plug", "host name ESP_123456|looks up eu-dispd.coolkit.cc"},
    {"Govee", "Espressif Inc.", "Govee", "light",
     "looks up aqm3wd1qlc3dy-ats.iot.us-east-1.amazonaws.com|host name Govee-H6159"},
    {"Ecovacs", "Shenzhen iComm", "Ecovacs", "vacuum", "looks up portal-eu.ecouser.net"},
    {"Dyson", "Murata Manufacturing Co., Ltd.", "Dyson", "appliance", "offers _dyson_mqtt._tcp"},
    {"Furbo", "Ampak", "Furbo", "camera", "looks up api.furbo.com"},
    {"Eufy homebase", "Anker Innovations Limited", "eufy", "hub", "host name T8010|looks up security-app.eufylife.com"},
    {"Eufy robovac", "Tuya Smart Inc.", "eufy", "vacuum",
     "host name RoboVac|looks up a1.tuyaus.com|looks up api.eufylife.com"}};

QList<Evidence> evidenceOf(const KnownDevice &device, const RuleBook &book)
{
    QList<Evidence> evidence;
    const auto add = [&](const QString &source, const QString &fact) {
        evidence.append({.source = source, .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = {}});
    };
    if (*device.organisation)
        add(MacPrefixSource, QString::fromUtf8(device.organisation));
    static const QLatin1StringView lookup("looks up ");
    for (const QString &fact : QString::fromUtf8(device.facts).split(u'|', Qt::SkipEmptyParts)) {
        if (!fact.startsWith(lookup))
            add(QStringLiteral("somewhere"), fact);
        else if (const QString domain = book.knownDomain(fact.mid(lookup.size())); !domain.isEmpty())
            add(QStringLiteral("DNS"), lookupText(domain));
    }
    return evidence;
}

} // namespace

class TestKnownDevices : public QObject
{
    Q_OBJECT

private:
    RuleBook m_book{RuleBook::shippedRules().value_or(QList<Rule>())};

private Q_SLOTS:
    void areRecognised_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < int(std::size(devices)); ++number)
            QTest::newRow(devices[number].name) << number;
    }
    void areRecognised()
    {
        QFETCH(const int, number);
        const KnownDevice &device = devices[number];
        QList<Evidence> evidence = evidenceOf(device, m_book);
        const Identification guess = identify(m_book, evidence, {.hasPrivateAddress = !*device.organisation});
        QCOMPARE(guess.vendor, QString::fromUtf8(device.vendor));
        QCOMPARE(categoryKey(guess.category), QString::fromUtf8(device.category));
        QVERIFY(guess.confidence >= 0.5);
    }
};

QTEST_GUILESS_MAIN(TestKnownDevices)
#include "tst_known_devices.moc"

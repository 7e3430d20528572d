// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/identify/known_device.h"

namespace lanscope::test {

/// Devices that are known by how their servers and their makers' own protocols answer, mostly behind a foreign radio.
inline constexpr KnownDevice knownAnswers[] = {
    {"Kasa plug", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "smart-plug",
     "kasa model: HS110(EU)|kasa type: IOT.SMARTPLUGSWITCH"},
    {"Kasa bulb", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "light", "kasa model: KL130|kasa type: IOT.SMARTBULB"},
    {"Tapo camera", "TP-Link Systems Inc", "TP-Link", "camera", "tapo model: C210|tapo type: SMART.IPCAMERA"},
    {"Tapo plug", "TP-Link Systems Inc", "TP-Link", "smart-plug", "tapo model: P110(EU)|tapo type: SMART.TAPOPLUG"},
    {"Govee lamp", "Espressif Inc.", "Govee", "light", "govee sku: H6076"},
    {"Govee air purifier", "Espressif Inc.", "Govee", "appliance", "govee sku: H7126"},
    {"WiZ bulb", "WiZ", "WiZ", "light", "wiz module: ESP01_SHRGB1C_31"},
    {"WiZ socket", "WiZ", "WiZ", "smart-plug", "wiz module: ESP10_SOCKET_06"},
    {"LIFX bulb", "Lifi Labs Management Pty Ltd", "LIFX", "light", "lifx product: 27"},
    {"Shelly plug", "Espressif Inc.", "Shelly", "smart-plug", "coiot type: SHPLG-S"},
    {"Shelly flood sensor", "Espressif Inc.", "Shelly", "sensor", "coiot type: SHWT-1"},
    {"Roomba", "iRobot Corporation", "iRobot", "vacuum", "irobot sku: R980020|irobot host: Roomba-3144"},
    {"Dahua camera", "Zhejiang Dahua Technology Co., Ltd.", "Dahua", "camera",
     "dahua vendor: Dahua|dahua class: IPC|dahua type: IPC-HDW2431T"},
    {"Dahua recorder", "Zhejiang Dahua Technology Co., Ltd.", "Dahua", "server", "dahua class: NVR"},
    {"Hikvision camera", "Hangzhou Hikvision Digital Technology Co.,Ltd.", "Hikvision", "camera",
     "sadp model: DS-2CD2042WD-I"},
    {"camera without a name", "Shenzhen Bilian Electronic Co.,Ltd", "", "camera",
     "rtsp-server: Hipcam RealServer/V1.0"},
    {"D-Link camera", "D-Link International", "D-Link", "camera", "http-realm: DCS-932L"},
    {"UniFi access point", "Ubiquiti Inc", "Ubiquiti", "access-point", "ubiquiti platform: U6-Lite"},
    {"UniFi switch", "Ubiquiti Inc", "Ubiquiti", "switch", "ubiquiti platform: US8P60"},
    {"UniFi gateway", "Ubiquiti Inc", "Ubiquiti", "router", "ubiquiti platform: UDMPRO"},
    {"MikroTik router", "Routerboard.com", "MikroTik", "router", "mndp platform: MikroTik|mndp board: RB750Gr3"},
    {"MikroTik access point", "Routerboard.com", "MikroTik", "access-point",
     "mndp platform: MikroTik|mndp board: cAPGi-5HaxD2HaxD"},
    {"NETGEAR switch", "NETGEAR", "NETGEAR", "switch", "nsdp model: GS108Ev3"},
    {"TP-Link router", "TP-LINK TECHNOLOGIES CO.,LTD.", "TP-Link", "router",
     "http-realm: TP-LINK Wireless N Router WR841N"},
    {"PlayStation 5", "Sony Interactive Entertainment Inc.", "Sony", "game-console", "playstation host-type: PS5"},
    {"Xbox", "Microsoft Corporation", "Microsoft", "game-console", "xbox: answer"},
    {"KEBA wallbox", "Keba GmbH", "KEBA", "appliance", "keba product: KC-P30-EC240422-E00"},
    {"Loxone", "Loxone Electronics GmbH", "Loxone", "hub", "loxone: Miniserver"},
    {"Epson printer", "Seiko Epson Corporation", "Epson", "printer", "enpc: answer|printer-model: ET-2850 Series"},
    {"Brother printer", "Brother industries, LTD.", "Brother", "printer", "snmp device: Brother HL-L2350DW series"},
    {"HP printer", "Hewlett Packard", "HP", "printer",
     "http-server: HP HTTP Server; HP OfficeJet Pro 8710 - M9L66A; Serial Number: X"},
    {"Yealink telephone", "YEALINK(XIAMEN) NETWORK TECHNOLOGY CO.,LTD.", "Yealink", "voip",
     "sip-agent: Yealink SIP-T46S 66.86.0.15"},
    {"Proxmox", "Intel Corporate", "Proxmox", "server", "http-server: pve-api-daemon/3.0"},
    {"Sonos", "Sonos, Inc.", "Sonos", "smart-speaker",
     "device manufacturer: Sonos, Inc.|device modelName: Sonos One|device deviceType: urn:schemas-upnp-org:device:"
     "ZonePlayer:1"},
    {"FRITZ!Box", "AVM Audiovisuelle Marketing und Computersysteme GmbH", "AVM", "router",
     "device manufacturer: AVM Berlin|device modelName: FRITZ!Box 7590"},
    {"NAS of QNAP", "QNAP Systems, Inc.", "QNAP", "nas", "server-comment: NAS Server|announced-version: 4.9"},
    {"Tasmota plug", "Espressif Inc.", "", "smart-plug", "mqtt-client: DVES_A1B2C3|http-server: Tasmota/13.4.0"},
};

} // namespace lanscope::test

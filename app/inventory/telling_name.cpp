// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/telling_name.h"

#include <algorithm>

#include <QSet>
#include <QStringList>

namespace lanscope {

namespace {

/// Words that stand in the names of many devices: makers, kinds, systems, product lines, and what joins them.
const QSet<QString> &commonWords()
{
    static const QStringList words =
        QStringLiteral(
            "android iphone ipad ipod macbook imac mac apple watch airpods homepod appletv pro air mini max plus ultra "
            "lite note fold flip edge neo prime galaxy samsung pixel google redmi xiaomi poco huawei honor oneplus "
            "oppo "
            "vivo realme moto motorola nokia xperia sony lenovo thinkpad ideapad dell hp asus acer msi surface "
            "microsoft windows win desktop laptop notebook pc computer phone smartphone handy tablet tab tv smarttv "
            "webos lgwebostv bravia roku firetv fire stick chromecast nest echo alexa amazon kindle sonos speaker "
            "printer epson brother canon officejet laserjet envy camera cam ipcam router modem gateway switch bridge "
            "ap wifi wlan lan eth ethernet net network linux ubuntu debian fedora arch archlinux kali mint raspberrypi "
            "raspberry raspbian openwrt localhost local host hostname localdomain unknown none null default new test "
            "user admin root guest home house office device client node server nas dhcp esp espressif arduino generic "
            "the my mein meine mon ma mi von de of do da du la le el los her his s gen generation nintendo playstation "
            "xbox steamdeck series ps oled inch zoll gb ti kids se xr xs")
            .split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

/// The first words of names that modules make of the end of their MAC address.
bool isModuleWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("esp"),     QStringLiteral("esp32"), QStringLiteral("esp8266"),
                                     QStringLiteral("tasmota"), QStringLiteral("tuya"),  QStringLiteral("espressif"),
                                     QStringLiteral("wlan"),    QStringLiteral("hf")};
    return words.contains(word);
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar each) { return each.isDigit(); });
}

bool tells(const QString &word)
{
    constexpr qsizetype ShortestWord = 3;
    constexpr qsizetype ShortestNumber = 6; // shorter ones are models and years: "s21", "a52s", "g991b", "2024"
    return !commonWords().contains(word) && word.size() >= (hasDigit(word) ? ShortestNumber : ShortestWord);
}

} // namespace

QString comparableName(const QString &name)
{
    const bool isHostName = !name.contains(u' ');
    QString comparable;
    for (const QChar each : isHostName ? name.section(u'.', 0, 0) : name) {
        if (each.isLetterOrNumber())
            comparable += each.toCaseFolded();
        else if (each != u'\'' && each != QChar(0x2019)) // Anna’s
            comparable += u' ';
    }
    return comparable.simplified();
}

bool isTellingName(const QString &name)
{
    const QStringList words = comparableName(name).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && !isModuleWord(words.constFirst()) && std::any_of(words.begin(), words.end(), tells);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/maker_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// The object that the octets hold, whatever stands around it; empty when there is none.
QJsonObject objectIn(QByteArrayView octets)
{
    const qsizetype begin = octets.indexOf('{');
    const qsizetype end = octets.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return {};
    return QJsonDocument::fromJson(octets.sliced(begin, end - begin + 1).toByteArray()).object();
}

QString textOf(const QJsonObject &object, const char *member)
{
    return foreignText(QStringView(object.value(QLatin1StringView(member)).toString()));
}

/// Tells a text of an object under the name that rules know it by.
void tell(const char *key, const QJsonObject &object, const char *member, FactCollector &facts)
{
    facts.addText(key, textOf(object, member));
}

} // namespace

/// Each octet is combined with the one before it in its sent form; the first with 171.
void decodeKasa(QByteArrayView message, FactCollector &facts)
{
    QByteArray text = message.toByteArray();
    quint8 key = 171;
    for (char &octet : text) {
        const quint8 sent = quint8(octet);
        octet = char(sent ^ key);
        key = sent;
    }
    const QJsonObject about = objectIn(text)[QLatin1StringView("system")][QLatin1StringView("get_sysinfo")].toObject();
    tell("kasa model", about, "model", facts);
    tell("kasa type", about, about.contains(QLatin1StringView("mic_type")) ? "mic_type" : "type", facts);
    tell("kasa description", about, about.contains(QLatin1StringView("dev_name")) ? "dev_name" : "description", facts);
    facts.addName<DisplayName>(textOf(about, "alias"));
}

void decodeTapo(QByteArrayView message, FactCollector &facts)
{
    const QJsonObject result = objectIn(message).value(QLatin1StringView("result")).toObject();
    tell("tapo model", result, "device_model", facts);
    tell("tapo type", result, "device_type", facts);
}

void decodeWiz(QByteArrayView message, FactCollector &facts)
{
    const QJsonObject object = objectIn(message);
    tell("wiz module", object.value(QLatin1StringView("result")).toObject(), "moduleName", facts);
}

void decodeGovee(QByteArrayView message, FactCollector &facts)
{
    const auto about = objectIn(message)[QLatin1StringView("msg")][QLatin1StringView("data")];
    tell("govee sku", about.toObject(), "sku", facts);
}

void decodeDahua(QByteArrayView message, FactCollector &facts)
{
    const auto about = objectIn(message)[QLatin1StringView("params")][QLatin1StringView("deviceInfo")];
    tell("dahua type", about.toObject(), "DeviceType", facts);
    tell("dahua class", about.toObject(), "DeviceClass", facts);
    tell("dahua vendor", about.toObject(), "Vendor", facts);
}

void decodeRobot(QByteArrayView message, FactCollector &facts)
{
    const QJsonObject about = objectIn(message);
    if (!about.contains(QLatin1StringView("robotname")))
        return;
    tell("irobot sku", about, "sku", facts);
    tell("irobot host", about, "hostname", facts);
    facts.addName<DisplayName>(textOf(about, "robotname"));
}

void decodeKeba(QByteArrayView message, FactCollector &facts)
{
    tell("keba product", objectIn(message), "Product", facts);
}

void decodeJellyfin(QByteArrayView message, FactCollector &facts)
{
    const QJsonObject about = objectIn(message);
    if (about.contains(QLatin1StringView("Address")))
        tell("jellyfin name", about, "Name", facts);
}

void decodeWeatherFlow(QByteArrayView message, FactCollector &facts)
{
    const QJsonObject about = objectIn(message);
    const bool isOfHub = about.value(QLatin1StringView("type")).toString() == QLatin1StringView("hub_status");
    tell("weatherflow hub", about, isOfHub ? "serial_number" : "hub_sn", facts);
}

} // namespace lanscope

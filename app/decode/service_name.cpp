// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/service_name.h"

#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

enum class NamePlace {
    Instance, ///< the instance's name is the device's name
    AfterAt,  ///< "0123456789AB@Kitchen": an identifier, then the name
    Text,     ///< the instance is an identifier; a TXT value holds the name
};

/// Where services tell the name that a person sees in the maker's own app; each row is of a capture or a document.
struct DisplayNameRow {
    const char *type;
    NamePlace place;
    const char *key; ///< of the TXT value
};

constexpr DisplayNameRow displayNames[] = {
    {"_airplay._tcp", NamePlace::Instance, ""},     {"_raop._tcp", NamePlace::AfterAt, ""},
    {"_device-info._tcp", NamePlace::Instance, ""}, {"_companion-link._tcp", NamePlace::Instance, ""},
    {"_googlecast._tcp", NamePlace::Text, "fn"},    {"_androidtvremote2._tcp", NamePlace::Instance, ""},
    {"_amzn-wplay._tcp", NamePlace::Text, "n"},     {"_touch-able._tcp", NamePlace::Text, "CtlN"},
    {"_hap._tcp", NamePlace::Instance, ""},         {"_sonos._tcp", NamePlace::AfterAt, ""},
    {"_ipp._tcp", NamePlace::Instance, ""},         {"_ipps._tcp", NamePlace::Instance, ""},
    {"_printer._tcp", NamePlace::Instance, ""},     {"_pdl-datastream._tcp", NamePlace::Instance, ""},
    {"_uscan._tcp", NamePlace::Instance, ""},       {"_smb._tcp", NamePlace::Instance, ""},
    {"_afpovertcp._tcp", NamePlace::Instance, ""},  {"_rfb._tcp", NamePlace::Instance, ""},
};

bool isLabel(QByteArrayView label, QByteArrayView text)
{
    return label.compare(text, Qt::CaseInsensitive) == 0;
}

/// The index of the label "_ipp" in front of the last "_tcp" or "_udp"; -1 when there is none.
qsizetype typeLabel(const QList<QByteArrayView> &labels)
{
    for (qsizetype at = labels.size() - 2; at > 0; --at) {
        if (isLabel(labels[at], "_tcp") || isLabel(labels[at], "_udp"))
            return labels[at - 1].startsWith('_') ? at - 1 : -1;
    }
    return -1;
}

QString afterAt(const QString &instance)
{
    return instance.mid(instance.indexOf(u'@') + 1);
}

} // namespace

std::optional<ServiceName> serviceName(const DnsName &name)
{
    const QList<QByteArrayView> labels = name.labels();
    const qsizetype type = typeLabel(labels);
    if (type < 0 || !isLabel(labels.last(), "local"))
        return std::nullopt;

    QStringList instance;
    for (qsizetype at = 0; at < type; ++at)
        instance.append(foreignText(labels[at]));
    return ServiceName{.type = (foreignText(labels[type]) + u'.' + foreignText(labels[type + 1])).toLower(),
                       .instance = instance.join(u'.')};
}

QString textValue(const QList<QByteArray> &strings, QByteArrayView key)
{
    for (const QByteArray &string : strings) {
        const qsizetype equals = string.indexOf('=');
        if (equals > 0 && isLabel(QByteArrayView(string).first(equals), key))
            return foreignText(QByteArrayView(string).sliced(equals + 1));
    }
    return {};
}

QString displayName(const ServiceName &service, const QList<QByteArray> &strings)
{
    for (const DisplayNameRow &row : displayNames) {
        if (service.type != QLatin1StringView(row.type))
            continue;
        switch (row.place) {
        case NamePlace::Instance:
            return service.instance;
        case NamePlace::AfterAt:
            return afterAt(service.instance);
        case NamePlace::Text:
            return textValue(strings, row.key);
        }
    }
    return {};
}

} // namespace lanscope

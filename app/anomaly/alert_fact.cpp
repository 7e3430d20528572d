// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_fact.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lanscope {

namespace {

/// The names in databases; in the order of FactKind, and never changed: what is stored outlives the program.
constexpr const char *FactKeys[] = {
    "ports-tried",     "hosts-tried",     "targets-tried",  "share-answered", "odd-packets",
    "protocols-tried", "arp-asked",       "hosts-pinged",   "mirai-mark",     "claimed-address",
    "unasked-answers", "gateway",         "owners-flipped", "server-offered", "known-server",
    "new-clients",     "router-said",     "known-router",   "new-macs",       "names-answered",
    "two-answers",     "names-asked",     "names-missing",  "logins",         "rate",
    "regular",         "in-vain",         "uploaded",       "first-contact",  "unlike-type",
    "was-and",         "traffic-hour",    "service",        "port-opened",    "inbound-contact",
    "listed",          "server6-offered", "known-server6",  "redirects",      "silent-for",
    "away-for",        "times",
};
static_assert(std::size(FactKeys) == size_t(FactKind::Times) + 1);

std::optional<FactKind> factKindFromKey(const QString &key)
{
    for (size_t at = 0; at < std::size(FactKeys); ++at) {
        if (key == QLatin1StringView(FactKeys[at]))
            return FactKind(at);
    }
    return std::nullopt;
}

} // namespace

QString factsToText(const QList<AlertFact> &facts)
{
    QJsonArray array;
    for (const AlertFact &fact : facts) {
        QJsonArray line{QString::fromLatin1(FactKeys[size_t(fact.kind)])};
        for (const QString &value : fact.values)
            line.append(value);
        array.append(line);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<AlertFact> factsFromText(const QString &text)
{
    QList<AlertFact> facts;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &each : array) {
        const QJsonArray line = each.toArray();
        const auto kind = factKindFromKey(line.at(0).toString());
        if (!kind)
            continue;
        AlertFact fact{*kind, {}};
        for (qsizetype at = 1; at < line.size(); ++at)
            fact.values.append(line.at(at).toString());
        facts.append(fact);
    }
    return facts;
}

QString examplesOf(const QStringList &texts)
{
    constexpr qsizetype Shown = 5; // as many as a sentence bears
    const QString shown = texts.mid(0, Shown).join(QStringLiteral(", "));
    return texts.size() > Shown ? shown + QStringLiteral(", …") : shown;
}

} // namespace lanscope

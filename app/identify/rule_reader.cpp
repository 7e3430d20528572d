// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/rule_reader.h"

#include <iterator>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/identify/glob.h"

namespace lanscope {

namespace {

constexpr int FormatVersion = 1;
constexpr qsizetype LongestPattern = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::RuleReader)
};

struct KindName {
    const char *name;
    ClueKind kind;
};

constexpr KindName kindNames[] = {{"service", ClueKind::Service},
                                  {"attribute", ClueKind::Attribute},
                                  {"host-name", ClueKind::HostName},
                                  {"display-name", ClueKind::DisplayName},
                                  {"prefix", ClueKind::Prefix},
                                  {"cloud-name", ClueKind::CloudName},
                                  {"ja4", ClueKind::Ja4},
                                  {"stack", ClueKind::Stack},
                                  {"port", ClueKind::Port},
                                  {"broadcast", ClueKind::Broadcast},
                                  {"role", ClueKind::Role},
                                  {"vendor", ClueKind::Vendor},
                                  {"family", ClueKind::Family}};

std::optional<ClueKind> kindOf(const QString &name)
{
    for (const KindName &each : kindNames) {
        if (name == QLatin1StringView(each.name))
            return each.kind;
    }
    return std::nullopt;
}

/// What is wrong with a row; empty when nothing is.
using Complaint = QString;

RuleWeights readWeights(const QJsonValue &value)
{
    if (value.isDouble())
        return {value.toDouble(), value.toDouble(), value.toDouble(), value.toDouble()};
    const auto of = [&](const char *field) { return value[QLatin1StringView(field)].toDouble(); };
    return {of("category"), of("vendor"), of("model"), of("os")};
}

Complaint checkKeys(const QJsonObject &row)
{
    static const QStringList known{QStringLiteral("id"),     QStringLiteral("match"),     QStringLiteral("key"),
                                   QStringLiteral("vendor"), QStringLiteral("category"),  QStringLiteral("model"),
                                   QStringLiteral("os"),     QStringLiteral("interface"), QStringLiteral("weight"),
                                   QStringLiteral("source")};
    for (const QString &key : row.keys()) {
        if (!known.contains(key))
            return Words::tr("there is no member \"%1\"").arg(key);
    }
    return {};
}

Complaint readRow(const QJsonObject &row, Rule &rule)
{
    rule.id = row[u"id"].toString();
    rule.pattern = row[u"match"].toString();
    rule.key = foldedCase(row[u"key"].toString(rule.key));
    rule.vendor = row[u"vendor"].toString();
    rule.model = row[u"model"].toString();
    rule.os = row[u"os"].toString();
    rule.interfaceMaker = row[u"interface"].toString();
    rule.source = row[u"source"].toString(rule.source);
    rule.weights = readWeights(row[u"weight"]);
    if (const QString key = row[u"category"].toString(); !key.isEmpty()) {
        const auto category = categoryFromKey(key);
        if (!category)
            return Words::tr("there is no category \"%1\"").arg(key);
        rule.category = *category;
    }
    if (rule.pattern.isEmpty() || rule.pattern.size() > LongestPattern)
        return Words::tr("\"match\" is empty or longer than %1 characters").arg(LongestPattern);
    if ((rule.kind == ClueKind::Attribute) == rule.key.isEmpty())
        return Words::tr("attributes have a \"key\", other clues have none");
    if (rule.source.isEmpty())
        return Words::tr("it has no source");
    if (rule.category == Category::Unknown && rule.vendor.isEmpty() && rule.model.isEmpty() && rule.os.isEmpty() &&
        rule.interfaceMaker.isEmpty())
        return Words::tr("it points to nothing");
    return checkKeys(row);
}

tl::unexpected<Error> wrong(const QString &fileName, const QString &reason)
{
    return failure(Words::tr("reading the rules of %1").arg(fileName), reason);
}

} // namespace

Result<QList<Rule>> readRules(const QString &fileName, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(fileName, error.errorString());
    const QJsonObject file = document.object();
    if (file[u"version"].toInt() != FormatVersion)
        return wrong(fileName, Words::tr("its format is not version %1").arg(FormatVersion));
    const auto kind = kindOf(file[u"clue"].toString());
    if (!kind)
        return wrong(fileName, Words::tr("there is no clue \"%1\"").arg(file[u"clue"].toString()));

    Rule common;
    common.kind = *kind;
    common.group = file[u"group"].toString();
    common.cap = file[u"cap"].toDouble();
    common.key = file[u"key"].toString();
    common.source = file[u"source"].toString();
    QList<Rule> rules;
    for (const auto &row : file[u"rules"].toArray()) {
        Rule rule = common;
        if (const Complaint complaint = readRow(row.toObject(), rule); !complaint.isEmpty())
            return wrong(fileName, Words::tr("row %1 (%2): %3").arg(rules.size() + 1).arg(rule.id, complaint));
        rules.append(rule);
    }
    return rules;
}

} // namespace lanscope

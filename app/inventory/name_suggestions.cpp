// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/name_suggestions.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// "living-room-tv.fritz.box" as a person would write it: "Living room tv".
QString prettified(const QString &hostname)
{
    QString name = hostname.section(u'.', 0, 0).replace(u'-', u' ').replace(u'_', u' ').simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// A category within a name: "smart speaker", but "TV"; German nouns keep their capital.
QString kindWithinName(Category category)
{
    QString kind = categoryName(category);
    if (QLocale().language() != QLocale::German && kind.size() > 1 && kind[1].isLower())
        kind[0] = kind[0].toLower();
    return kind;
}

/// The models that the device states, in the keys in which printers, speakers and media devices do.
QStringList modelsOf(const Device &device)
{
    static const QRegularExpression model(QStringLiteral("^(?:_\\S+ )?(?:md|ty|model|am|modelName|product): *(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList models;
    for (const Evidence &evidence : device.evidence) {
        if (const auto match = model.match(evidence.fact); match.hasMatch())
            models.append(match.captured(1));
    }
    return models;
}

/// Collects names that are not there yet.
class Suggestions
{
public:
    explicit Suggestions(const QString &taken) : m_taken(taken) {}

    void add(const QString &name)
    {
        const QString harmless = foreignText(QStringView(name.simplified()));
        const bool isThere = m_names.contains(harmless, Qt::CaseInsensitive) || harmless == m_taken;
        if (!harmless.isEmpty() && !isThere && m_names.size() < MaximumNameSuggestions)
            m_names.append(harmless);
    }
    const QStringList &names() const { return m_names; }

private:
    QString m_taken;
    QStringList m_names;
};

} // namespace

QStringList nameSuggestions(const Device &device)
{
    Suggestions suggestions(device.user.name.value_or(QString()));
    const bool isKind = device.category() != Category::Unknown && device.category() != Category::Other;
    const QString kind = kindWithinName(device.category());
    suggestions.add(device.displayName);
    if (device.user.owner && isKind)
        suggestions.add(QCoreApplication::translate("NameSuggestions", "%1's %2", "owner and category: Anna's phone")
                            .arg(*device.user.owner, kind));
    suggestions.add(prettified(device.hostname));
    for (const ServiceRecord &service : device.services)
        suggestions.add(service.instance);
    for (const QString &model : modelsOf(device))
        suggestions.add(model);
    if (!device.vendor.isEmpty() && isKind)
        suggestions.add(QCoreApplication::translate("NameSuggestions", "%1 %2", "vendor and category: Acme printer")
                            .arg(device.vendor, kind));
    return suggestions.names();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/device_filter.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/base/foreign_text.h"
#include "app/inventory/filter_key.h"
#include "app/inventory/filter_text.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceFilter)
};

QString keyNames()
{
    QStringList names;
    for (const FilterKey &key : filterKeys())
        names.append(key.name + u':');
    return names.join(QStringLiteral(", "));
}

Result<FilterTest> testOf(const FilterToken &token)
{
    if (token.isUnclosed)
        return tl::unexpected(Error{Words::tr("The closing quotation mark is missing.")});
    if (!token.hasKey)
        return freeTextTest(token.value);
    const FilterKey *key = filterKey(token.key);
    if (!key)
        return tl::unexpected(
            Error{Words::tr("\"%1:\" is not known; there are %2.").arg(foreignText(token.key), keyNames())});
    if (token.value.isEmpty() && !token.isQuoted)
        return tl::unexpected(Error{Words::tr("Something must follow \"%1:\".").arg(key->name)});
    return key->testOf(token.value);
}

/// The term asks for archived devices by name.
bool namesArchived(const FilterToken &token)
{
    const QString value = folded(token.value);
    return !token.isNegated && folded(token.key) == QStringLiteral("is") &&
           (value == QStringLiteral("archived") || value == QStringLiteral("any"));
}

} // namespace

DeviceFilter DeviceFilter::parse(const QString &text)
{
    DeviceFilter filter;
    for (const FilterToken &token : filterTokens(text)) {
        if (filter.m_tests.size() + filter.m_problems.size() == MaximumTerms) {
            filter.m_problems.append({.position = token.position,
                                      .length = text.size() - token.position,
                                      .sentence = Words::tr("These are too many terms; the last ones are left out.")});
            break;
        }
        const auto test = testOf(token);
        if (!test)
            filter.m_problems.append(
                {.position = token.position, .length = token.length, .sentence = test.error().sentence});
        else if (token.isNegated)
            filter.m_tests.append(
                [wanted = *test](const Device &device, Timestamp now) { return !wanted(device, now); });
        else
            filter.m_tests.append(*test);
        filter.m_showsArchived |= namesArchived(token);
    }
    return filter;
}

bool DeviceFilter::matches(const Device &device, Timestamp now) const
{
    return (m_showsArchived || !device.user.archived) &&
           std::all_of(m_tests.begin(), m_tests.end(), [&](const auto &test) { return test(device, now); });
}

} // namespace lanscope

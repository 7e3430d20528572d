// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

/// What is wrong with a term, and where it stands in the text.
struct FilterProblem {
    qsizetype position = 0;
    qsizetype length = 0;
    QString sentence; ///< translated; may hold what somebody typed: show it as plain text
};

/// What somebody who types may mean. All texts are harmless, but may hold markup.
struct FilterCompletion {
    QString term;        ///< "type:printer", for the list
    QString text;        ///< the whole filter with the term in its place
    qsizetype cursor;    ///< where to go on typing in it
    QString explanation; ///< "three devices", "what it is"; translated
};

/// A search for devices as people write it: `type:printer is:new seen:<7d -vendor:apple "living room"`.
///
/// Terms combine with AND; `-` turns one round; a word without a key is looked for in names, vendor, addresses, owner,
/// group and notes. Nothing depends on case. Archived devices match only when `is:archived` or `is:any` is written.
/// A term that is not understood is in problems() and does not filter; the others do.
class DeviceFilter
{
public:
    static constexpr int MaximumTerms = 32;
    static constexpr int MaximumCompletions = 24;

    DeviceFilter() = default; ///< every device that is not archived
    static DeviceFilter parse(const QString &text);

    const QList<FilterProblem> &problems() const { return m_problems; }
    /// No term filters.
    bool isEmpty() const { return m_tests.isEmpty(); }
    bool matches(const Device &device, Timestamp now) const;

    /// What the term at `cursor` may become; values come from these devices, the most frequent first.
    static QList<FilterCompletion> completions(const QString &text, qsizetype cursor, const QList<Device> &devices);

private:
    QList<std::function<bool(const Device &, Timestamp)>> m_tests;
    QList<FilterProblem> m_problems;
    bool m_showsArchived = false;
};

} // namespace lanscope

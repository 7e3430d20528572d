// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter offers to somebody who types.
#include <algorithm>

#include <QCoreApplication>
#include <QHash>

#include "app/base/foreign_text.h"
#include "app/inventory/device_filter.h"
#include "app/inventory/filter_key.h"
#include "app/inventory/filter_text.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceFilter)
};

/// Collects what the term at the cursor may become.
class Completer
{
public:
    Completer(const QString &text, qsizetype cursor, const QList<Device> &devices) : m_text(text), m_devices(devices)
    {
        m_from = m_to = std::clamp<qsizetype>(cursor, 0, text.size());
        const qsizetype at = m_from;
        for (const FilterToken &token : filterTokens(text)) {
            if (token.position < at && at <= token.position + token.length) {
                m_from = token.position;
                m_to = token.position + token.length;
            }
        }
        m_written = filterTokens(text.mid(m_from, at - m_from)).value(0);
    }

    QList<FilterCompletion> complete()
    {
        const FilterKey *key = m_written.hasKey ? filterKey(m_written.key) : nullptr;
        if (key)
            offerValues(*key);
        else if (!m_written.hasKey && !m_written.isQuoted)
            offerKeys();
        return m_offers;
    }

private:
    bool isFull() const { return m_offers.size() == DeviceFilter::MaximumCompletions; }

    void offerKeys()
    {
        const QString beginning = folded(m_written.value);
        for (const FilterKey &key : filterKeys()) {
            if (key.name.startsWith(beginning))
                offer(key.name + u':', Words::tr(key.explanation), QString());
        }
        if (beginning.isEmpty())
            return;
        for (const FilterKey &key : filterKeys()) {
            if (key.fixedValues)
                offerFixed(key, beginning);
        }
    }

    void offerValues(const FilterKey &key)
    {
        if (key.fixedValues)
            offerFixed(key, folded(m_written.value));
        else
            offerOfDevices(key, folded(m_written.value));
    }

    void offerFixed(const FilterKey &key, const QString &beginning)
    {
        for (const FilterValue &each : key.fixedValues()) {
            if (each.value.startsWith(beginning) || folded(each.explanation).startsWith(beginning))
                offer(key.name + u':' + each.value, each.explanation, QStringLiteral(" "));
        }
    }

    void offerOfDevices(const FilterKey &key, const QString &wanted)
    {
        QHash<QString, int> counts;
        for (const Device &device : m_devices) {
            QStringList values = key.valuesOf(device);
            values.removeDuplicates();
            for (const QString &value : std::as_const(values)) {
                if (folded(value).contains(wanted))
                    ++counts[value];
            }
        }
        QStringList values = counts.keys();
        const auto most = std::min<qsizetype>(values.size(), DeviceFilter::MaximumCompletions);
        std::partial_sort(values.begin(), values.begin() + most, values.end(),
                          [&](const auto &left, const auto &right) {
                              return counts[left] != counts[right] ? counts[left] > counts[right] : left < right;
                          });
        for (const QString &value : values.mid(0, most)) {
            const int count = counts[value];
            offer(key.name + u':' + filterValue(foreignText(value)), Words::tr("%n device(s)", nullptr, count),
                  QStringLiteral(" "));
        }
    }

    /// `after` follows a whole term that ends the text, so that the next one can be typed.
    void offer(const QString &term, const QString &explanation, const QString &after)
    {
        if (isFull())
            return;
        const QString whole = (m_written.isNegated ? QStringLiteral("-") : QString()) + term;
        const QString before = m_text.left(m_from) + whole + (m_to == m_text.size() ? after : QString());
        m_offers.append(
            {.term = whole, .text = before + m_text.mid(m_to), .cursor = before.size(), .explanation = explanation});
    }

    const QString &m_text;
    const QList<Device> &m_devices;
    qsizetype m_from = 0; ///< of the term at the cursor
    qsizetype m_to = 0;
    FilterToken m_written; ///< what of it stands before the cursor
    QList<FilterCompletion> m_offers;
};

} // namespace

QList<FilterCompletion> DeviceFilter::completions(const QString &text, qsizetype cursor, const QList<Device> &devices)
{
    return Completer(text, cursor, devices).complete();
}

} // namespace lanscope

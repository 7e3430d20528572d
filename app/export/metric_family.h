// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace lanscope {

enum class MetricType { Counter, Gauge };

/// The samples of one metric in Prometheus' text exposition format 0.0.4: what it means, its type, then a line for
/// each. A counter's name ends in "_total".
class MetricFamily
{
public:
    using Labels = QList<QPair<const char *, QString>>;

    MetricFamily(const char *name, MetricType type, const char *help);

    MetricFamily &add(const Labels &labels, quint64 value);

    /// Empty when there is no sample: a metric without any says nothing.
    QString text() const;

private:
    QString m_name;
    QString m_head;
    QString m_samples;
};

} // namespace lanscope

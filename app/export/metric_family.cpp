// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/metric_family.h"

#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// Backslash, quote and line feed are escaped; what is invisible is replaced before.
QString labelValue(const QString &value)
{
    QString escaped = foreignText(QStringView(value));
    return escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
}

} // namespace

MetricFamily::MetricFamily(const char *name, MetricType type, const char *help)
    : m_name(QString::fromLatin1(name)),
      m_head(QStringLiteral("# HELP %1 %2\n# TYPE %1 %3\n")
                 .arg(m_name, QString::fromLatin1(help),
                      type == MetricType::Counter ? QStringLiteral("counter") : QStringLiteral("gauge")))
{
    Q_ASSERT((type == MetricType::Counter) == m_name.endsWith(QStringLiteral("_total")));
}

MetricFamily &MetricFamily::add(const Labels &labels, quint64 value)
{
    QStringList pairs;
    for (const auto &[name, text] : labels)
        pairs.append(QString::fromLatin1(name) + QStringLiteral("=\"") + labelValue(text) + u'"');
    m_samples += m_name;
    if (!pairs.isEmpty())
        m_samples += u'{' + pairs.join(u',') + u'}';
    m_samples += u' ' + QString::number(value) + u'\n';
    return *this;
}

QString MetricFamily::text() const
{
    return m_samples.isEmpty() ? QString() : m_head + m_samples;
}

} // namespace lanscope

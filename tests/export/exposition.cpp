// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/exposition.h"

#include <QRegularExpression>
#include <QStringList>

namespace lanscope::test {

namespace {

const QString MetricName = QStringLiteral("[a-zA-Z_:][a-zA-Z0-9_:]*");

} // namespace

Exposition::Exposition(const QString &text)
{
    if (!text.endsWith(u'\n'))
        fail(QStringLiteral("the last line does not end"));
    for (const QString &line : text.chopped(1).split(u'\n')) {
        m_line = line;
        if (isValid())
            readLine(line);
    }
}

void Exposition::fail(const QString &reason)
{
    m_error = reason + QStringLiteral(": ") + m_line;
}

void Exposition::readLine(const QString &line)
{
    if (line.isEmpty())
        fail(QStringLiteral("an empty line"));
    else if (line.startsWith(u'#'))
        readComment(line);
    else
        readSample(line);
}

void Exposition::readComment(const QString &line)
{
    static const QRegularExpression help(QStringLiteral("^# HELP (%1) (.+)$").arg(MetricName));
    static const QRegularExpression type(
        QStringLiteral("^# TYPE (%1) (counter|gauge|histogram|summary|untyped)$").arg(MetricName));
    if (const auto found = help.match(line); found.hasMatch()) {
        if (m_help.contains(found.captured(1)))
            return fail(QStringLiteral("help is told twice"));
        static const QRegularExpression badEscape(QStringLiteral("\\\\[^\\\\n]"));
        if (found.captured(2).contains(badEscape))
            return fail(QStringLiteral("an escape that is none"));
        m_family = found.captured(1);
        m_help.insert(m_family, found.captured(2));
    } else if (const auto typed = type.match(line); typed.hasMatch()) {
        if (m_types.contains(typed.captured(1)) || typed.captured(1) != m_family)
            return fail(QStringLiteral("a type that does not follow its help, or is told twice"));
        m_types.insert(m_family, typed.captured(2));
    } else {
        fail(QStringLiteral("neither help nor type"));
    }
}

/// Reads {name="value",…} from `at` on.
bool Exposition::readLabels(const QString &line, qsizetype &at, QMap<QString, QString> &labels)
{
    static const QRegularExpression label(
        QStringLiteral("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\n]|\\\\[\\\\\"n])*)\"([,}])"));
    ++at;
    while (true) {
        const auto found =
            label.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch() || labels.contains(found.captured(1)))
            return false;
        labels.insert(found.captured(1), found.captured(2));
        at = found.capturedEnd();
        if (found.captured(3) == QStringLiteral("}"))
            return true;
    }
}

void Exposition::readSample(const QString &line)
{
    static const QRegularExpression name(QStringLiteral("^%1").arg(MetricName));
    const auto found = name.match(line);
    if (!found.hasMatch())
        return fail(QStringLiteral("no metric"));
    const QString metric = found.captured();
    qsizetype at = found.capturedEnd();
    QMap<QString, QString> labels;
    if (at < line.size() && line[at] == u'{' && !readLabels(line, at, labels))
        return fail(QStringLiteral("labels that are none, or one twice"));
    static const QRegularExpression value(QStringLiteral("^ (-?[0-9]+(?:\\.[0-9]+)?(?:e[+-]?[0-9]+)?)$"));
    const auto number = value.match(line.mid(at));
    if (!number.hasMatch())
        return fail(QStringLiteral("no value"));
    if (metric != m_family || !m_types.contains(metric))
        return fail(QStringLiteral("a sample before its help and type, or among another metric's"));
    if ((m_types.value(metric) == QStringLiteral("counter")) != metric.endsWith(QStringLiteral("_total")))
        return fail(QStringLiteral("counters, and only they, end in _total"));
    if (m_values.contains(keyOf(metric, labels)))
        return fail(QStringLiteral("a sample twice"));
    m_values.insert(keyOf(metric, labels), number.captured(1).toDouble());
}

QString Exposition::keyOf(const QString &name, const QMap<QString, QString> &labels)
{
    QStringList parts{name};
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        parts.append(label.key() + u'=' + label.value());
    return parts.join(u'\n');
}

double Exposition::value(const QString &name, const QMap<QString, QString> &labels) const
{
    return m_values.value(keyOf(name, labels), -1);
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>

namespace lanscope::test {

/// A strict reader of Prometheus' text exposition format 0.0.4: what promtool would not take is an error.
class Exposition
{
public:
    explicit Exposition(const QString &text);

    /// What is wrong, with the line; empty when nothing is.
    const QString &error() const { return m_error; }
    bool isValid() const { return m_error.isEmpty(); }

    /// The value of a sample, labels in any order; nothing is -1.
    double value(const QString &name, const QMap<QString, QString> &labels = {}) const;
    qsizetype samples() const { return m_values.size(); }

private:
    void readLine(const QString &line);
    void readComment(const QString &line);
    void readSample(const QString &line);
    bool readLabels(const QString &line, qsizetype &at, QMap<QString, QString> &labels);
    void fail(const QString &reason);
    static QString keyOf(const QString &name, const QMap<QString, QString> &labels);

    QString m_error;
    QString m_line;
    QString m_family; ///< of the lines that follow
    QHash<QString, QString> m_help;
    QHash<QString, QString> m_types;
    QHash<QString, double> m_values;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/export/metric_family.h"

using namespace lanscope;

class TestMetricFamily : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpAndTypeStandBeforeSamples()
    {
        QCOMPARE(MetricFamily("x_total", MetricType::Counter, "What it is.").add({}, 7).text(),
                 QStringLiteral("# HELP x_total What it is.\n# TYPE x_total counter\nx_total 7\n"));
    }

    void labelsAreEscaped()
    {
        const QString text = MetricFamily("x", MetricType::Gauge, "Help.")
                                 .add({{"name", QStringLiteral("a\"b\\c")}, {"other", QStringLiteral("d")}}, 1)
                                 .text();
        QVERIFY2(text.endsWith(QStringLiteral("x{name=\"a\\\"b\\\\c\",other=\"d\"} 1\n")), qPrintable(text));
    }

    void noLineIsBrokenByAName()
    {
        const QString text =
            MetricFamily("x", MetricType::Gauge, "Help.").add({{"name", QStringLiteral("a\nx 9")}}, 1).text();
        QCOMPARE(text.count(u'\n'), 3);
    }

    void withoutSamplesThereIsNothing() { QCOMPARE(MetricFamily("x", MetricType::Gauge, "Help.").text(), QString()); }
};

QTEST_GUILESS_MAIN(TestMetricFamily)
#include "tst_metric_family.moc"

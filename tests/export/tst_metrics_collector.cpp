// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/export/metrics_collector.h"
#include "tests/export/exposition.h"

using namespace lanscope;
using namespace lanscope::test;

static CaptureStatus statusOf(const QString &interface)
{
    CaptureStatus status;
    status.interface = interface;
    status.frames = {7, 3};
    status.bytes = {700, 300};
    return status;
}

static Device numbered(int number, Presence presence = Presence::Here)
{
    Device device;
    device.id.octets = {0, 0x11, 0x22, 0, quint8(number >> 8), quint8(number)};
    device.hostname = QStringLiteral("host \"%1\\\n").arg(number);
    device.presence = presence;
    device.traffic = {.packetsSent = 1, .bytesSent = 100, .packetsReceived = 2, .bytesReceived = 200};
    return device;
}

static QList<Device> devices(int count)
{
    QList<Device> all;
    for (int number = 0; number < count; ++number)
        all.append(numbered(number));
    return all;
}

class TestMetricsCollector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReaderIsStrict_data();
    void theReaderIsStrict();
    void whatIsToldIsValid_data();
    void whatIsToldIsValid();
    void countersAreToldByInterfaceAndDirection();
    void trafficIsToldByScope();
    void devicesAreCountedByPresence();
    void nobodyIsNamedUnlessAsked();
    void noNetworkMakesItGrow();
    void twoInterfacesOfOneNameAreOne();
};

void TestMetricsCollector::theReaderIsStrict_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("no type", "# HELP x Help.\nx 1\n");
    row("no help", "# TYPE x gauge\nx 1\n");
    row("a sample before", "x 1\n# HELP x Help.\n# TYPE x gauge\n");
    row("twice", "# HELP x Help.\n# TYPE x gauge\nx 1\nx 2\n");
    row("twice with labels", "# HELP x H.\n# TYPE x gauge\nx{a=\"1\",b=\"2\"} 1\nx{b=\"2\",a=\"1\"} 2\n");
    row("a counter without _total", "# HELP x Help.\n# TYPE x counter\nx 1\n");
    row("a gauge with _total", "# HELP x_total Help.\n# TYPE x_total gauge\nx_total 1\n");
    row("a quote", "# HELP x Help.\n# TYPE x gauge\nx{a=\"\"\"} 1\n");
    row("an escape that is none", "# HELP x Help.\n# TYPE x gauge\nx{a=\"\\t\"} 1\n");
    row("no value", "# HELP x Help.\n# TYPE x gauge\nx\n");
    row("an open end", "# HELP x Help.\n# TYPE x gauge\nx 1");
    row("scattered", "# HELP x H.\n# TYPE x gauge\nx 1\n# HELP y H.\n# TYPE y gauge\ny 1\nx{a=\"b\"} 1\n");
}

void TestMetricsCollector::theReaderIsStrict()
{
    QFETCH(const QString, text);
    QVERIFY(!Exposition(text).isValid());
}

void TestMetricsCollector::whatIsToldIsValid_data()
{
    QTest::addColumn<MetricsDetail>("detail");
    QTest::addColumn<int>("interfaces");
    QTest::addColumn<int>("devices");
    QTest::newRow("nothing yet") << MetricsDetail::Totals << 0 << 0;
    QTest::newRow("one interface") << MetricsDetail::Totals << 1 << 3;
    QTest::newRow("names") << MetricsDetail::Devices << 2 << 300;
}

void TestMetricsCollector::whatIsToldIsValid()
{
    QFETCH(const MetricsDetail, detail);
    QFETCH(const int, interfaces);
    QFETCH(const int, devices);
    MetricsCollector metrics(detail);
    QList<CaptureStatus> sources;
    for (int number = 0; number < interfaces; ++number)
        sources.append(statusOf(QStringLiteral("eth\"%1\\").arg(number)));
    metrics.acceptSources(sources, 5, 1);
    metrics.acceptDevices(::devices(devices));
    const Exposition exposition(metrics.text());
    QVERIFY2(exposition.isValid(), qPrintable(exposition.error()));
    QCOMPARE(exposition.value(QStringLiteral("lanscope_flow_records_total")), 5.0);
}

void TestMetricsCollector::countersAreToldByInterfaceAndDirection()
{
    MetricsCollector metrics;
    metrics.acceptSources({statusOf(QStringLiteral("eth0"))}, 0, 0);
    const Exposition exposition(metrics.text());
    const auto frames = [&](const char *direction) {
        return exposition.value(QStringLiteral("lanscope_frames_total"),
                                {{QStringLiteral("interface"), QStringLiteral("eth0")},
                                 {QStringLiteral("direction"), QString::fromLatin1(direction)}});
    };
    QCOMPARE(frames("received"), 7.0);
    QCOMPARE(frames("sent"), 3.0);
}

void TestMetricsCollector::trafficIsToldByScope()
{
    MetricsCollector metrics;
    Contribution contribution;
    contribution.scope = Scope::Internet;
    contribution.bytesSent = 40;
    contribution.bytesReceived = 2;
    metrics.acceptContributions({contribution, contribution});
    const Exposition exposition(metrics.text());
    QCOMPARE(exposition.value(QStringLiteral("lanscope_scope_bytes_total"),
                              {{QStringLiteral("scope"), QStringLiteral("internet")},
                               {QStringLiteral("direction"), QStringLiteral("sent")}}),
             80.0);
}

void TestMetricsCollector::devicesAreCountedByPresence()
{
    MetricsCollector metrics;
    metrics.acceptDevices({numbered(1), numbered(2), numbered(3, Presence::Gone)});
    metrics.acceptDevices({numbered(2, Presence::Away)});
    metrics.forgetDevices({numbered(1).id});
    const Exposition exposition(metrics.text());
    const auto count = [&](const char *presence) {
        return exposition.value(QStringLiteral("lanscope_devices"),
                                {{QStringLiteral("presence"), QString::fromLatin1(presence)}});
    };
    QCOMPARE(count("here"), 0.0);
    QCOMPARE(count("away"), 1.0);
    QCOMPARE(count("gone"), 1.0);
}

void TestMetricsCollector::nobodyIsNamedUnlessAsked()
{
    MetricsCollector silent;
    silent.acceptDevices(devices(3));
    QVERIFY(!silent.text().contains(QStringLiteral("host")));
    QVERIFY(!silent.text().contains(QStringLiteral("00:11:22")));
    MetricsCollector asked(MetricsDetail::Devices);
    asked.acceptDevices(devices(3));
    QVERIFY(asked.text().contains(QStringLiteral("00:11:22:00:00:02")));
}

void TestMetricsCollector::noNetworkMakesItGrow()
{
    MetricsCollector metrics(MetricsDetail::Devices);
    metrics.acceptDevices(devices(MetricsCollector::MaximumDevices));
    const qsizetype full = Exposition(metrics.text()).samples();
    metrics.acceptDevices(devices(5000));
    QCOMPARE(Exposition(metrics.text()).samples(), full);
}

void TestMetricsCollector::twoInterfacesOfOneNameAreOne()
{
    MetricsCollector metrics;
    metrics.acceptSources({statusOf(QStringLiteral("a.pcap")), statusOf(QStringLiteral("a.pcap"))}, 0, 0);
    QVERIFY(Exposition(metrics.text()).isValid());
}

QTEST_GUILESS_MAIN(TestMetricsCollector)
#include "tst_metrics_collector.moc"

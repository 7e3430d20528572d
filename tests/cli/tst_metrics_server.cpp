// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include "app/cli/metrics_server.h"

using namespace lanscope;

class TestMetricsServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsValidExposition();
    void countersAreToldByInterfaceAndDirection();
    void aPortInUseIsSaid();
    void onlyMetricsAreAnswered();

private:
    static QByteArray get(quint16 port, const QByteArray &path);
};

static PipelineState stateWith(const QString &interface)
{
    CaptureStatus status;
    status.interface = interface;
    status.frames = {7, 3};
    PipelineState state;
    state.sources = {status};
    return state;
}

void TestMetricsServer::everyLineIsValidExposition()
{
    // Prometheus text format 0.0.4: comment lines, or name{labels} value.
    const QRegularExpression line(
        QStringLiteral("^(# (HELP|TYPE) [a-z_]+ "
                       ".+|[a-z_]+(\\{[a-z]+=\"([^\"\\\\]|\\\\.)*\"(,[a-z]+=\"([^\"\\\\]|\\\\.)*\")*\\})? [0-9]+)$"));
    const QString text = metricsText(stateWith(QStringLiteral("eth\"0\\")), 5);
    QVERIFY(text.endsWith(u'\n'));
    for (const QString &each : text.chopped(1).split(u'\n'))
        QVERIFY2(line.match(each).hasMatch(), qPrintable(each));
}

void TestMetricsServer::countersAreToldByInterfaceAndDirection()
{
    const QString text = metricsText(stateWith(QStringLiteral("eth0")), 5);
    QVERIFY(text.contains(QStringLiteral("lanscope_frames_total{interface=\"eth0\",direction=\"received\"} 7\n")));
    QVERIFY(text.contains(QStringLiteral("lanscope_frames_total{interface=\"eth0\",direction=\"sent\"} 3\n")));
    QVERIFY(text.contains(QStringLiteral("\nlanscope_devices 5\n")));
}

QByteArray TestMetricsServer::get(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
                     [&] { socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    if (!QTest::qWaitFor([&] { return !answer.isEmpty() && socket.state() == QAbstractSocket::UnconnectedState; }))
        return {};
    return answer;
}

void TestMetricsServer::onlyMetricsAreAnswered()
{
    auto server = MetricsServer::listen(QStringLiteral("127.0.0.1"), 39117, [] { return QStringLiteral("x 1\n"); });
    QVERIFY2(server, "port 39117 is in use");
    const QByteArray metrics = get(39117, "/metrics");
    QVERIFY(metrics.startsWith("HTTP/1.0 200 OK\r\n"));
    QVERIFY(metrics.endsWith("\r\n\r\nx 1\n"));
    QVERIFY(get(39117, "/etc/passwd").startsWith("HTTP/1.0 404"));
}

void TestMetricsServer::aPortInUseIsSaid()
{
    const auto first = MetricsServer::listen(QStringLiteral("127.0.0.1"), 39118, [] { return QString(); });
    QVERIFY(first);
    const auto second = MetricsServer::listen(QStringLiteral("127.0.0.1"), 39118, [] { return QString(); });
    QVERIFY(!second);
    QVERIFY(second.error().sentence.contains(QStringLiteral("39118")));
}

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metrics_server.moc"

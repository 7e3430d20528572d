// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTcpSocket>
#include <QTest>

#include "app/export/metrics_server.h"

using namespace lanscope;

class TestMetricsServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPortInUseIsSaid();
    void onlyMetricsAreAnswered();

private:
    static QByteArray get(quint16 port, const QByteArray &path);
};

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

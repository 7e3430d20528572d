// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/metrics_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace lanscope {

namespace {

constexpr qint64 RequestBytes = 8192; // the usual limit of HTTP servers for a request head
constexpr int ClientMilliseconds = 5000;

} // namespace

MetricsServer::MetricsServer(std::function<QString()> text) : m_text(std::move(text))
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::acceptClient);
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::listen(const QString &address, quint16 port,
                                                             std::function<QString()> text)
{
    std::unique_ptr<MetricsServer> server(new MetricsServer(std::move(text)));
    if (!server->m_server.listen(QHostAddress(address), port))
        return failure(tr("offering metrics on %1 port %2").arg(address).arg(port), server->m_server.errorString());
    return server;
}

void MetricsServer::acceptClient()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_clients >= MaximumClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        client->setReadBufferSize(RequestBytes);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { answer(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QObject::destroyed, this, [this] { --m_clients; });
        QTimer::singleShot(ClientMilliseconds, client, [client] { client->abort(); });
    }
}

void MetricsServer::answer(QTcpSocket *client)
{
    const QByteArray head = client->peek(RequestBytes);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= RequestBytes)
            client->abort();
        return;
    }
    const bool known = head.startsWith("GET /metrics ") || head.startsWith("GET /metrics?");
    const QByteArray body = known ? m_text().toUtf8() : QByteArrayLiteral("Only GET /metrics is here.\n");
    client->readAll();
    client->write(QByteArray("HTTP/1.0 ") + (known ? "200 OK" : "404 Not Found") +
                  "\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    client->disconnectFromHost();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/metrics_server.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include "app/cli/text.h"

namespace lanscope {

namespace {

constexpr qint64 RequestBytes = 8192; // the usual limit of HTTP servers for a request head
constexpr int ClientMilliseconds = 5000;

/// A label value (exposition format 0.0.4): backslash, quote and line feed are escaped.
QString label(const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return escaped;
}

struct Metric {
    const char *name;
    const char *help;
    quint64 (*value)(const CaptureStatus &, int side);
};

const Metric Metrics[] = {
    {"lanscope_frames_total", "Frames the hook saw.", [](const CaptureStatus &s, int side) { return s.frames[side]; }},
    {"lanscope_bytes_total", "Octets of whole frames.", [](const CaptureStatus &s, int side) { return s.bytes[side]; }},
    {"lanscope_non_ip_frames_total", "Frames counted by EtherType.",
     [](const CaptureStatus &s, int side) { return s.nonIpFrames[side]; }},
    {"lanscope_overflow_packets_total", "Packets counted in no flow because the table was full.",
     [](const CaptureStatus &s, int side) { return s.overflowPackets[side]; }},
};

QString sourceMetrics(const PipelineState &state)
{
    QString text;
    for (const Metric &metric : Metrics) {
        const QString name = QString::fromLatin1(metric.name);
        text += QStringLiteral("# HELP %1 %2\n# TYPE %1 counter\n").arg(name, QString::fromLatin1(metric.help));
        for (const CaptureStatus &source : state.sources) {
            for (int side = 0; side < LANSCOPE_DIRECTIONS; ++side)
                text += QStringLiteral("%1{interface=\"%2\",direction=\"%3\"} %4\n")
                            .arg(name, label(source.interface),
                                 side == LANSCOPE_RECEIVED ? QStringLiteral("received") : QStringLiteral("sent"))
                            .arg(metric.value(source, side));
        }
    }
    return text;
}

QString single(const char *name, const char *type, const char *help, quint64 value)
{
    return QStringLiteral("# HELP %1 %2\n# TYPE %1 %3\n%1 %4\n")
        .arg(QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(type))
        .arg(value);
}

} // namespace

QString metricsText(const PipelineState &state, int devices)
{
    quint64 copied = 0;
    quint64 dropped = 0;
    quint64 lost = 0;
    for (const CaptureStatus &source : state.sources) {
        copied += source.framesCopied;
        dropped += source.framesDropped;
        lost += source.lostFrames;
    }
    return sourceMetrics(state) +
           single("lanscope_frames_copied_total", "counter", "Frames in which devices describe themselves.", copied) +
           single("lanscope_frames_dropped_total", "counter", "Such frames that did not fit.", dropped) +
           single("lanscope_frames_lost_total", "counter", "Frames the kernel did not show.", lost) +
           single("lanscope_frames_undecodable_total", "counter", "Copied frames with malformed octets.",
                  state.undecodableFrames) +
           single("lanscope_flow_records_total", "counter", "Flow records drained.", state.flows) +
           single("lanscope_devices", "gauge", "Devices known in this network.", quint64(devices));
}

MetricsServer::MetricsServer(std::function<QString()> text) : m_text(std::move(text))
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::acceptClient);
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::listen(const QString &address, quint16 port,
                                                             std::function<QString()> text)
{
    std::unique_ptr<MetricsServer> server(new MetricsServer(std::move(text)));
    if (!server->m_server.listen(QHostAddress(address), port))
        return failure(CommandLine::tr("offering metrics on %1 port %2").arg(address).arg(port),
                       server->m_server.errorString());
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

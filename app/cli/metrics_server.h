// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTcpServer>

#include "app/base/result.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// The counters in Prometheus' text exposition format 0.0.4. Names no device and no host.
QString metricsText(const PipelineState &state, int devices);

/// Answers GET /metrics over HTTP/1.0 on one address. Serves at most MaximumClients at a time, each for five seconds.
class MetricsServer : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaximumClients = 8;

    static Result<std::unique_ptr<MetricsServer>> listen(const QString &address, quint16 port,
                                                         std::function<QString()> text);

private:
    explicit MetricsServer(std::function<QString()> text);
    void acceptClient();
    void answer(QTcpSocket *client);

    QTcpServer m_server;
    std::function<QString()> m_text;
    int m_clients = 0;
};

} // namespace lanscope

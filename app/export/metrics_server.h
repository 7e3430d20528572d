// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QTcpServer>

#include "app/base/result.h"

namespace lanscope {

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

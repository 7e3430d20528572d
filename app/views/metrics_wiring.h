// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "app/export/metrics_collector.h"
#include "app/export/metrics_server.h"

namespace lanscope {

class PipelineThread;
class Settings;

/// Offers metrics on the loopback address while a person wants them offered, and follows the settings at once. On the
/// GUI thread; counts what passes from the moment it is switched on.
class MetricsWiring : public QObject
{
    Q_OBJECT
public:
    /// Both must live as long as this object.
    MetricsWiring(PipelineThread &pipeline, Settings &settings, QObject *parent = nullptr);

    /// Does what the settings say now; before, nothing is offered.
    void follow();

    /// Whether Prometheus could ask now.
    bool isOffering() const { return m_server != nullptr; }

Q_SIGNALS:
    /// Metrics are wanted and cannot be offered: "doing: reason".
    void failed(const QString &sentence);

private:
    void collect();

    PipelineThread &m_pipeline;
    Settings &m_settings;
    QHash<DeviceId, Device> m_devices; ///< as many as the inventory holds: a new collector begins with them
    std::unique_ptr<MetricsCollector> m_collected;
    std::unique_ptr<MetricsServer> m_server;
};

} // namespace lanscope

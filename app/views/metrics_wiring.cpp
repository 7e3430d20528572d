// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/metrics_wiring.h"

#include "app/settings/settings.h"
#include "app/views/pipeline_thread.h"

namespace lanscope {

MetricsWiring::MetricsWiring(PipelineThread &pipeline, Settings &settings, QObject *parent)
    : QObject(parent), m_pipeline(pipeline), m_settings(settings)
{
    collect();
    connect(&settings, &Settings::metricsChanged, this, &MetricsWiring::follow);
}

void MetricsWiring::collect()
{
    connect(&m_pipeline, &PipelineThread::inventoryReplaced, this, [this](const Place &, const QList<Device> &devices) {
        m_devices.clear();
        for (const Device &device : devices)
            m_devices.insert(device.id, device);
        if (m_collected)
            m_collected->replaceDevices(devices);
    });
    connect(&m_pipeline, &PipelineThread::devicesChanged, this, [this](const QList<Device> &devices) {
        for (const Device &device : devices)
            m_devices.insert(device.id, device);
        if (m_collected)
            m_collected->acceptDevices(devices);
    });
    connect(&m_pipeline, &PipelineThread::devicesForgotten, this, [this](const QList<DeviceId> &ids) {
        for (const DeviceId &id : ids)
            m_devices.remove(id);
        if (m_collected)
            m_collected->forgetDevices(ids);
    });
    connect(&m_pipeline, &PipelineThread::stateChanged, this, [this](const PipelineState &state) {
        if (m_collected)
            m_collected->acceptSources(state.sources, state.flows, state.undecodableFrames);
    });
    connect(&m_pipeline, &PipelineThread::contributionsDrained, this, [this](const QList<Contribution> &contributions) {
        if (m_collected)
            m_collected->acceptContributions(contributions);
    });
}

void MetricsWiring::follow()
{
    m_server.reset();
    m_collected.reset();
    m_pipeline.tellContributions(m_settings.offersMetrics());
    if (!m_settings.offersMetrics())
        return;
    m_collected = std::make_unique<MetricsCollector>(m_settings.metricsNameDevices() ? MetricsDetail::Devices
                                                                                     : MetricsDetail::Totals);
    m_collected->replaceDevices(m_devices.values());
    auto server = MetricsServer::listen(QStringLiteral("127.0.0.1"), quint16(m_settings.metricsPort()),
                                        [this] { return m_collected->text(); });
    if (!server)
        return Q_EMIT failed(server.error().sentence);
    m_server = std::move(*server);
}

} // namespace lanscope

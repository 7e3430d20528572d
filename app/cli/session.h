// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFile>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include "app/cli/arguments.h"
#include "app/cli/flow_table.h"
#include "app/export/metrics_collector.h"
#include "app/export/metrics_server.h"
#include "app/pipeline/pipeline.h"
#include "app/traffic/contribution_sums.h"

namespace lanscope {

/// One `run` or `read`: drives the pipeline on this thread, tells progress on standard error, and prints the result.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(Arguments arguments, QObject *parent = nullptr);

    /// Begins; finished() follows, even when it could not begin.
    void start();

    /// Ends early, as Ctrl-C asks; what was seen is printed.
    void stop();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void openStore();
    bool openFlowLog();
    bool openMetrics();
    void collectMetrics();
    void logFlows(const QList<FlowRecord> &flows);
    void acceptState(const PipelineState &state);
    void acceptProblem(const Problem &problem);
    void tellNewDevices(const QList<Device> &devices);
    void tellAlerts(const QList<Alert> &alerts);
    QString alertsText() const;
    void finish();
    QJsonObject result() const;
    QJsonArray conversationsJson() const;
    QString interfaceName(quint32 index) const;

    Arguments m_arguments;
    Pipeline m_pipeline;
    FlowTable m_flows;
    QFile m_flowLog;
    ContributionSums m_exchanged; ///< for --json
    MetricsCollector m_collected;
    std::unique_ptr<MetricsServer> m_metrics;
    QTimer m_duration;
    QSet<DeviceId> m_told;
    QHash<AlertId, Severity> m_toldAlerts; // at most AlertBook::MaximumAlerts
    bool m_saidListening = false;
    bool m_flowLogFailed = false;
    int m_exitStatus = 0;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QJsonDocument>

#include "app/anomaly/alert_text.h"
#include "app/cli/alert_commands.h"
#include "app/cli/tables.h"
#include "app/cli/text.h"
#include "app/export/alert_export.h"
#include "app/export/json.h"
#include "app/settings/settings.h"

namespace lanscope {

Session::Session(Arguments arguments, QObject *parent)
    : QObject(parent),
      m_arguments(std::move(arguments)),
      m_collected(m_arguments.metricsDevices ? MetricsDetail::Devices : MetricsDetail::Totals)
{
    m_duration.setSingleShot(true);
    connect(&m_duration, &QTimer::timeout, this, &Session::stop);
    connect(&m_pipeline, &Pipeline::stateChanged, this, &Session::acceptState);
    connect(&m_pipeline, &Pipeline::problemFound, this, &Session::acceptProblem);
    connect(&m_pipeline, &Pipeline::flowsDrained, this, &Session::logFlows);
    connect(&m_pipeline, &Pipeline::devicesChanged, this, &Session::tellNewDevices);
    connect(&m_pipeline, &Pipeline::alertsChanged, this, &Session::tellAlerts);
    if (m_arguments.json)
        connect(&m_pipeline, &Pipeline::contributionsDrained, this,
                [this](const QList<Contribution> &contributions) { m_exchanged.add(contributions); });
    connect(&m_pipeline, &Pipeline::finished, this, &Session::finish);
}

void Session::start()
{
    if (!openFlowLog() || !openMetrics()) {
        m_exitStatus = 1;
        return Q_EMIT finished(m_exitStatus);
    }
    m_pipeline.setBlockLists(Settings().blockLists()); // what a person set in the window counts here, too
    const bool reading = m_arguments.command == Command::Read;
    const bool keeps = !reading || !m_arguments.database.isEmpty();
    if (keeps)
        openStore();
    if (reading)
        m_pipeline.read(m_arguments.files, keeps ? Keep::InStore : Keep::InMemory);
    else
        m_pipeline.listen(m_arguments.listen);
}

void Session::stop()
{
    m_pipeline.stop();
}

// A session goes on without its database. Whoever named it is told by the exit status, too.
void Session::openStore()
{
    const bool named = !m_arguments.database.isEmpty();
    m_pipeline.openStore(named ? m_arguments.database : Store::defaultPath(), StoreRole::Recorder);
    const PipelineState &state = m_pipeline.state();
    if (named && !state.notStoredReason.isEmpty() && state.place.kind != PlaceKind::Public)
        m_exitStatus = 1;
}

bool Session::openFlowLog()
{
    if (m_arguments.flowLog.isEmpty())
        return true;
    const bool opened =
        m_arguments.flowLog == QStringLiteral("-")
            ? m_flowLog.open(stdout, QIODevice::WriteOnly)
            : (m_flowLog.setFileName(m_arguments.flowLog), m_flowLog.open(QIODevice::WriteOnly | QIODevice::Append));
    if (!opened)
        CommandLine::remark(
            CommandLine::tr("writing flows to %1: %2").arg(m_arguments.flowLog, m_flowLog.errorString()));
    return opened;
}

bool Session::openMetrics()
{
    if (m_arguments.metricsAddress.isEmpty())
        return true;
    auto server = MetricsServer::listen(m_arguments.metricsAddress, m_arguments.metricsPort,
                                        [this] { return m_collected.text(); });
    if (!server) {
        CommandLine::remark(server.error().sentence);
        return false;
    }
    m_metrics = std::move(*server);
    collectMetrics();
    return true;
}

void Session::collectMetrics()
{
    connect(&m_pipeline, &Pipeline::stateChanged, this, [this](const PipelineState &state) {
        m_collected.acceptSources(state.sources, state.flows, state.undecodableFrames);
    });
    connect(&m_pipeline, &Pipeline::devicesChanged, this,
            [this](const QList<Device> &devices) { m_collected.acceptDevices(devices); });
    connect(&m_pipeline, &Pipeline::devicesForgotten, this,
            [this](const QList<DeviceId> &ids) { m_collected.forgetDevices(ids); });
    connect(&m_pipeline, &Pipeline::inventoryReplaced, this,
            [this](const Place &, const QList<Device> &devices) { m_collected.replaceDevices(devices); });
    connect(&m_pipeline, &Pipeline::contributionsDrained, this,
            [this](const QList<Contribution> &contributions) { m_collected.acceptContributions(contributions); });
}

QString Session::interfaceName(quint32 index) const
{
    for (const CaptureStatus &source : m_pipeline.state().sources) {
        if (source.interfaceIndex == index)
            return source.interface;
    }
    return {};
}

void Session::logFlows(const QList<FlowRecord> &flows)
{
    if (m_arguments.flows) {
        for (const FlowRecord &flow : flows)
            m_flows.add(flow);
    }
    if (!m_flowLog.isOpen())
        return;
    QByteArray lines;
    for (const FlowRecord &flow : flows)
        lines +=
            QJsonDocument(flowToJson(flow, interfaceName(flow.key.interfaceIndex))).toJson(QJsonDocument::Compact) +
            '\n';
    const bool written = m_flowLog.write(lines) == lines.size() && m_flowLog.flush();
    if (!written && !std::exchange(m_flowLogFailed, true)) {
        m_exitStatus = 1;
        CommandLine::remark(
            CommandLine::tr("writing flows to %1: %2").arg(m_arguments.flowLog, m_flowLog.errorString()));
    }
}

void Session::acceptState(const PipelineState &state)
{
    if (state.activity != Activity::Listening || std::exchange(m_saidListening, true))
        return;
    if (m_arguments.durationSeconds > 0)
        m_duration.start(m_arguments.durationSeconds * 1000);
    for (const CaptureStatus &source : state.sources) {
        for (const QString &reason : source.reasons)
            CommandLine::remark(reason);
        CommandLine::remark(CommandLine::tr("listening on %1 (%2)").arg(source.interface, source.backend));
    }
}

void Session::acceptProblem(const Problem &problem)
{
    CommandLine::remark(problem.sentence);
    if (problem.end != CaptureEnd::Completed)
        m_exitStatus = 1;
}

void Session::tellNewDevices(const QList<Device> &devices)
{
    if (m_arguments.command != Command::Run || m_arguments.json)
        return;
    for (const Device &device : devices) {
        if (m_told.contains(device.id) || m_told.size() >= Inventory::MaximumDevices)
            continue;
        m_told.insert(device.id);
        CommandLine::remark(CommandLine::tr("seen: %1").arg(deviceLine(device)));
    }
}

/// Each once, and again when it became graver; what a person muted is not told.
void Session::tellAlerts(const QList<Alert> &alerts)
{
    if (m_arguments.command != Command::Run)
        return;
    const DeviceNameLookup nameOf = namesOf(m_pipeline.inventory().devices());
    for (const Alert &alert : alerts) {
        const auto told = m_toldAlerts.constFind(alert.id);
        if (alert.state != AlertState::Open || (told != m_toldAlerts.cend() && *told >= alert.severity))
            continue;
        if (m_toldAlerts.size() >= AlertBook::MaximumAlerts)
            m_toldAlerts.clear();
        m_toldAlerts.insert(alert.id, alert.severity);
        CommandLine::remark(CommandLine::tr("alert: %1 %2: %3", "alert: critical arp-spoof: …")
                                .arg(severityKey(alert.severity), alertKindKey(alert.kind),
                                     describeAlert(alert, nameOf(alert.device)).title));
    }
}

QJsonArray Session::conversationsJson() const
{
    QJsonArray conversations;
    for (const Contribution &each : m_exchanged.sums())
        conversations.append(contributionToJson(each));
    return conversations;
}

QJsonObject Session::result() const
{
    const PipelineState &state = m_pipeline.state();
    QJsonArray devices;
    for (const Device &device : m_pipeline.inventory().devices())
        devices.append(deviceToJson(device));
    const QJsonArray alerts = alertsToJson(m_pipeline.alerts().alerts(), namesOf(m_pipeline.inventory().devices()));
    QJsonObject object{{QStringLiteral("capture"), captureToJson(state.sources, state.flows, state.undecodableFrames)},
                       {QStringLiteral("devices"), devices},
                       {QStringLiteral("alerts"), alerts},
                       {QStringLiteral("conversations"), conversationsJson()}};
    if (m_arguments.flows) {
        QJsonArray flows;
        for (const FlowRecord &flow : m_flows.flows())
            flows.append(flowToJson(flow, interfaceName(flow.key.interfaceIndex)));
        object.insert(QStringLiteral("flows"), flows);
    }
    return object;
}

QString Session::alertsText() const
{
    const QList<Alert> alerts = m_pipeline.alerts().alerts();
    return alerts.isEmpty() ? QString() : alertTable(alerts, namesOf(m_pipeline.inventory().devices())) + u'\n';
}

void Session::finish()
{
    if (m_exchanged.omitted() > 0)
        CommandLine::remark(CommandLine::tr("%1 small exchanges did not fit into the list of conversations")
                                .arg(m_exchanged.omitted()));
    if (m_flows.omitted() > 0)
        CommandLine::remark(
            CommandLine::tr("%1 flow records did not fit into the list and are not shown").arg(m_flows.omitted()));
    if (m_arguments.json)
        CommandLine::print(QString::fromUtf8(QJsonDocument(result()).toJson()));
    else if (m_arguments.flowLog != QStringLiteral("-"))
        CommandLine::print(deviceTable(m_pipeline.inventory().devices()) + alertsText() +
                           captureSummary(m_pipeline.state()));
    Q_EMIT finished(m_exitStatus);
}

} // namespace lanscope

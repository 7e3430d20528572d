// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/metrics_collector.h"

#include <algorithm>

#include "app/export/metric_family.h"

namespace lanscope {

namespace {

const QString Received = QStringLiteral("received");
const QString Sent = QStringLiteral("sent");

/// A counter of each interface and side.
struct SideMetric {
    const char *name;
    const char *help;
    quint64 (*value)(const CaptureStatus &, size_t side);
};

constexpr SideMetric SideMetrics[] = {
    {"lanscope_frames_total", "Frames the hook saw.",
     [](const CaptureStatus &status, size_t side) { return status.frames[side]; }},
    {"lanscope_bytes_total", "Octets of whole frames.",
     [](const CaptureStatus &status, size_t side) { return status.bytes[side]; }},
    {"lanscope_non_ip_frames_total", "Frames counted by EtherType.",
     [](const CaptureStatus &status, size_t side) { return status.nonIpFrames[side]; }},
    {"lanscope_overflow_packets_total", "Packets counted in no flow because the table was full.",
     [](const CaptureStatus &status, size_t side) { return status.overflowPackets[side]; }},
};

/// A counter of all interfaces together.
struct SumMetric {
    const char *name;
    const char *help;
    quint64 (*value)(const CaptureStatus &);
};

constexpr SumMetric SumMetrics[] = {
    {"lanscope_frames_copied_total", "Frames in which devices describe themselves.",
     [](const CaptureStatus &status) { return status.framesCopied; }},
    {"lanscope_frames_dropped_total", "Such frames that did not fit.",
     [](const CaptureStatus &status) { return status.framesDropped; }},
    {"lanscope_frames_lost_total", "Frames the kernel did not show.",
     [](const CaptureStatus &status) { return status.lostFrames; }},
    {"lanscope_messages_lost_total", "Messages of the helper that did not arrive.",
     [](const CaptureStatus &status) { return status.lostMessages; }},
};

QString sourceText(const QList<CaptureStatus> &sources)
{
    QString text;
    for (const SideMetric &metric : SideMetrics) {
        MetricFamily family(metric.name, MetricType::Counter, metric.help);
        for (const CaptureStatus &source : sources) {
            family.add({{"interface", source.interface}, {"direction", Received}},
                       metric.value(source, LANSCOPE_RECEIVED));
            family.add({{"interface", source.interface}, {"direction", Sent}}, metric.value(source, LANSCOPE_SENT));
        }
        text += family.text();
    }
    for (const SumMetric &metric : SumMetrics) {
        quint64 sum = 0;
        for (const CaptureStatus &source : sources)
            sum += metric.value(source);
        text += MetricFamily(metric.name, MetricType::Counter, metric.help).add({}, sum).text();
    }
    return text;
}

/// Octets and packets by what else tells them apart.
class TrafficFamilies
{
public:
    TrafficFamilies(const char *bytesName, const char *packetsName, const char *bytesHelp, const char *packetsHelp)
        : m_bytes(bytesName, MetricType::Counter, bytesHelp), m_packets(packetsName, MetricType::Counter, packetsHelp)
    {
    }

    void add(const MetricFamily::Labels &labels, const DeviceTraffic &traffic)
    {
        const MetricFamily::Labels sent = labels + MetricFamily::Labels{{"direction", Sent}};
        const MetricFamily::Labels received = labels + MetricFamily::Labels{{"direction", Received}};
        m_bytes.add(sent, traffic.bytesSent).add(received, traffic.bytesReceived);
        m_packets.add(sent, traffic.packetsSent).add(received, traffic.packetsReceived);
    }

    QString text() const { return m_bytes.text() + m_packets.text(); }

private:
    MetricFamily m_bytes;
    MetricFamily m_packets;
};

} // namespace

void MetricsCollector::acceptSources(const QList<CaptureStatus> &sources, quint64 flows, quint64 undecodable)
{
    m_sources.clear();
    for (const CaptureStatus &source : sources) { // two with one name would be the same sample twice
        const bool isNew = std::none_of(m_sources.begin(), m_sources.end(),
                                        [&](const CaptureStatus &each) { return each.interface == source.interface; });
        if (isNew && m_sources.size() < MaximumInterfaces)
            m_sources.append(source);
    }
    m_flows = flows;
    m_undecodable = undecodable;
}

void MetricsCollector::acceptDevices(const QList<Device> &devices)
{
    for (const Device &device : devices) {
        Known &known = m_devices[device.id];
        known.presence = device.presence;
        if (m_detail != MetricsDetail::Devices)
            continue;
        known.traffic = device.traffic;
        known.name = device.name();
        if (!known.isTold && m_toldDevices < MaximumDevices) {
            known.isTold = true;
            ++m_toldDevices;
        }
    }
}

void MetricsCollector::forgetDevices(const QList<DeviceId> &ids)
{
    for (const DeviceId &id : ids)
        m_toldDevices -= m_devices.take(id).isTold ? 1 : 0;
}

void MetricsCollector::replaceDevices(const QList<Device> &devices)
{
    m_devices.clear();
    m_toldDevices = 0;
    acceptDevices(devices);
}

void MetricsCollector::acceptContributions(const QList<Contribution> &contributions)
{
    for (const Contribution &each : contributions)
        m_scopes[size_t(each.scope)] += {.packetsSent = each.packetsSent,
                                         .bytesSent = each.bytesSent,
                                         .packetsReceived = each.packetsReceived,
                                         .bytesReceived = each.bytesReceived};
}

QString MetricsCollector::deviceText() const
{
    std::array<quint64, Presences> counts{};
    for (const Known &known : m_devices)
        ++counts[size_t(known.presence)];
    MetricFamily family("lanscope_devices", MetricType::Gauge, "Devices known in this network.");
    for (const Presence presence :
         {Presence::Unknown, Presence::Here, Presence::Quiet, Presence::Away, Presence::Gone}) {
        const QString key = presenceKey(presence);
        family.add({{"presence", key.isEmpty() ? QStringLiteral("unknown") : key}}, counts[size_t(presence)]);
    }
    if (m_detail != MetricsDetail::Devices)
        return family.text();
    TrafficFamilies traffic("lanscope_device_bytes_total", "lanscope_device_packets_total",
                            "Octets of a device, as far as this computer saw them.",
                            "Packets of a device, as far as this computer saw them.");
    QList<DeviceId> ids = m_devices.keys();
    std::sort(ids.begin(), ids.end());
    for (const DeviceId &id : std::as_const(ids)) {
        const Known known = m_devices.value(id);
        if (known.isTold)
            traffic.add({{"device", id.toString()}, {"name", known.name}}, known.traffic);
    }
    return family.text() + traffic.text();
}

QString MetricsCollector::text() const
{
    TrafficFamilies scopes("lanscope_scope_bytes_total", "lanscope_scope_packets_total",
                           "IP octets of devices, by where the other end is.",
                           "Packets of devices, by where the other end is.");
    for (const Scope scope : {Scope::Local, Scope::Multicast, Scope::Lan, Scope::Internet})
        scopes.add({{"scope", scopeKey(scope)}}, m_scopes[size_t(scope)]);
    return sourceText(m_sources) + scopes.text() +
           MetricFamily("lanscope_frames_undecodable_total", MetricType::Counter,
                        "Copied frames with malformed octets.")
               .add({}, m_undecodable)
               .text() +
           MetricFamily("lanscope_flow_records_total", MetricType::Counter, "Flow records drained.")
               .add({}, m_flows)
               .text() +
           deviceText();
}

} // namespace lanscope

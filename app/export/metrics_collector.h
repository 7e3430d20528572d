// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QHash>
#include <QList>

#include "app/capture/capture_status.h"
#include "app/inventory/device.h"
#include "app/traffic/contribution.h"

namespace lanscope {

/// Which devices the metrics name.
enum class MetricsDetail {
    Totals,  ///< no device and no host: counters of interfaces and of parts of the network
    Devices, ///< a person asked for it: also the first MaximumDevices devices, by MAC address and name
};

/// Gathers what Prometheus may ask for. Owned by whoever offers it, and used on that thread; the number of its lines
/// has a bound that no network can move.
class MetricsCollector
{
public:
    static constexpr int MaximumDevices = 256;
    static constexpr int MaximumInterfaces = 16; ///< as many captures as the helper allows

    explicit MetricsCollector(MetricsDetail detail = MetricsDetail::Totals) : m_detail(detail) {}

    void acceptSources(const QList<CaptureStatus> &sources, quint64 flows, quint64 undecodable);
    /// Replaces what is known of these devices.
    void acceptDevices(const QList<Device> &devices);
    void forgetDevices(const QList<DeviceId> &ids);
    /// Another inventory: these are all.
    void replaceDevices(const QList<Device> &devices);
    void acceptContributions(const QList<Contribution> &contributions);

    /// Prometheus' text exposition format 0.0.4.
    QString text() const;

private:
    static constexpr size_t Scopes = size_t(Scope::Internet) + 1;
    static constexpr size_t Presences = size_t(Presence::Gone) + 1;

    /// Of one device, as far as metrics tell it.
    struct Known {
        Presence presence = Presence::Unknown;
        DeviceTraffic traffic;
        QString name;
        bool isTold = false; ///< one of the first MaximumDevices
    };

    QString deviceText() const;

    MetricsDetail m_detail;
    QList<CaptureStatus> m_sources;
    quint64 m_flows = 0;
    quint64 m_undecodable = 0;
    std::array<DeviceTraffic, Scopes> m_scopes{}; ///< as devices sent and received
    QHash<DeviceId, Known> m_devices;             // at most as many as the inventory holds
    int m_toldDevices = 0;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QObject>

#include "app/anomaly/alert.h"
#include "app/history/history_answer.h"
#include "app/inventory/likeness.h"
#include "app/inventory/regrouping.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// Stands between the pipeline and everything a person sees. Switched on it replaces names and addresses by made-up
/// ones, always the same for the same, so that a picture of the screen gives nothing away; decisions find their way
/// back. Addresses are those reserved for documentation (RFC 5737, RFC 3849, RFC 7042 section 2.1.2).
///
/// Remembers the devices of the place that is shown: as many as the inventory holds at most.
class Disguise : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isOn() const { return m_isOn; }

    // What people decided about what they saw, as the pipeline must hear it.
    QList<Decision> real(const QList<Decision> &decisions) const;
    QList<DeviceId> real(const QList<DeviceId> &ids) const;
    QList<Device> real(const QList<Device> &devices) const;
    DeviceId real(const DeviceId &id) const;
    Regrouping real(const Regrouping &regrouping) const;
    HistoryQuery real(const HistoryQuery &query) const;
    AlertMute real(const AlertMute &mute) const;

    Place shown(const Place &place);
    Place real(const Place &place) const;

public Q_SLOTS:
    /// Shows everything anew when it changes.
    void setOn(bool on);

    // What the pipeline says.
    void replaceInventory(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    void updateDevices(const QList<lanscope::Device> &devices);
    void forgetDevices(const QList<lanscope::DeviceId> &ids);
    void showState(const lanscope::PipelineState &state);
    void showProblem(const lanscope::Problem &problem);
    void showPlaces(const QList<lanscope::Place> &places);
    void showLikenesses(const QList<lanscope::Likeness> &likenesses);
    void showHistory(const lanscope::HistoryAnswer &answer);
    void replaceAlerts(const QList<lanscope::Alert> &alerts, const QList<lanscope::AlertMute> &mutes);
    void updateAlerts(const QList<lanscope::Alert> &alerts);
    void forgetAlerts(const QList<lanscope::AlertId> &ids);
    void showMutes(const QList<lanscope::AlertMute> &mutes);
    void showLearning(const QHash<lanscope::DeviceId, int> &daysLeft);

Q_SIGNALS:
    // The same, fit to be seen.
    void inventoryReplaced(const lanscope::Place &place, const QList<lanscope::Device> &devices);
    void devicesChanged(const QList<lanscope::Device> &devices);
    void devicesForgotten(const QList<lanscope::DeviceId> &ids);
    void stateChanged(const lanscope::PipelineState &state);
    void problemFound(const lanscope::Problem &problem);
    void placesChanged(const QList<lanscope::Place> &places);
    void likenessesChanged(const QList<lanscope::Likeness> &likenesses);
    void historyAnswered(const lanscope::HistoryAnswer &answer);
    void alertsReplaced(const QList<lanscope::Alert> &alerts, const QList<lanscope::AlertMute> &mutes);
    void alertsChanged(const QList<lanscope::Alert> &alerts);
    void alertsForgotten(const QList<lanscope::AlertId> &ids);
    void mutesChanged(const QList<lanscope::AlertMute> &mutes);
    void learningChanged(const QHash<lanscope::DeviceId, int> &daysLeft);

private:
    /// What stands for one device.
    struct Mask {
        DeviceId id;
        QString name;
    };

    QList<Device> shown(const QList<Device> &devices);
    Device shown(const Device &device);
    PipelineState shown(const PipelineState &state);
    HistoryAnswer shown(const HistoryAnswer &answer);
    QList<Alert> shown(const QList<Alert> &alerts);
    QList<AlertMute> shown(const QList<AlertMute> &mutes);
    const Mask &maskOf(const Device &device);
    MacAddress shownMac(const MacAddress &mac);
    IpAddress shownAddress(const IpAddress &address);
    QString shownPerson(const QString &name);
    UserChoices realChoices(const UserChoices &choices, const Device &device) const;
    void forgetMasks();

    bool m_isOn = false;
    Place m_place;
    QList<Place> m_places;
    QList<Likeness> m_likenesses;
    PipelineState m_state;
    QMap<AlertId, Alert> m_alerts;
    QList<AlertMute> m_mutes;
    QHash<DeviceId, int> m_learning;
    QHash<DeviceId, Device> m_devices;
    QHash<DeviceId, Device> m_forgotten; ///< since the inventory was loaded: a person may want them back
    QHash<DeviceId, Mask> m_masks;
    QHash<MacAddress, MacAddress> m_macs;
    QHash<MacAddress, MacAddress> m_realMacs;
    QHash<IpAddress, IpAddress> m_addresses;
    QHash<QString, QString> m_people;
    QHash<Category, int> m_counts;
};

} // namespace lanscope

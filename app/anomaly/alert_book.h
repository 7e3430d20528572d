// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include "app/anomaly/alert.h"
#include "app/anomaly/time_span.h"

namespace lanscope {

/// The alerts of one place and what people decided about them. Owned by the Watch; reads no clock.
///
/// Of a kind there is at most one open alert for a device: a finding extends it. It closes after QuietBeforeClosing,
/// and a finding within CoolDown after that opens the same one again, so that what comes and goes is told once. What a
/// person closed stays closed for CoolDown. Muted findings are counted in an alert that is muted; kinds that are off
/// leave no trace. What happens at a moment (isTurn) is an alert of its own each time. Holds at most MaximumAlerts:
/// what is pressing (open, warning or above) is forgotten last, of the rest closed ones first, then those with the
/// oldest finding.
class AlertBook
{
public:
    static constexpr qint64 QuietBeforeClosing = 10 * Minute; // CORPUS: closed after ten quiet minutes
    static constexpr qint64 CoolDown = Hour;
    static constexpr qsizetype MaximumAlerts = 2'000;
    static constexpr qsizetype MaximumMutes = 1'000;

    /// Replaces everything by what was stored.
    void load(const QList<Alert> &alerts, const QList<AlertMute> &mutes, const QHash<AlertKind, AlertLevel> &levels);

    /// Takes in a finding about a device.
    void accept(const Finding &finding, const DeviceId &device);
    /// Lets time pass: closes what was quiet.
    void advanceTo(Timestamp now);

    /// What a person does; false when there is no such alert. Each can be undone by the next.
    bool setState(AlertId id, AlertState state);
    bool close(AlertId id, Timestamp now);
    bool reopen(AlertId id);

    /// Alerts that match become muted, also those that are over, and open again when it is undone; what is done stays
    /// so.
    void mute(const AlertMute &mute);
    void unmute(const AlertMute &mute);
    const QList<AlertMute> &mutes() const { return m_mutes; }
    bool isMuted(AlertKind kind, const DeviceId &device) const;

    void setLevel(AlertKind kind, AlertLevel level) { m_levels.insert(kind, level); }
    AlertLevel level(AlertKind kind) const { return m_levels.value(kind, usualLevel(kind)); }
    const QHash<AlertKind, AlertLevel> &levels() const { return m_levels; }

    QList<Alert> alerts() const { return m_alerts.values(); } ///< in the order in which they were opened
    std::optional<Alert> alert(AlertId id) const;
    /// The newest of a kind about a device.
    std::optional<Alert> latest(AlertKind kind, const DeviceId &device) const;

    /// What changed since the last call, and what was forgotten.
    QList<Alert> takeChanged();
    QList<AlertId> takeForgotten();

private:
    struct Subject {
        AlertKind kind;
        DeviceId device;
        bool operator==(const Subject &) const = default;
        friend size_t qHash(const Subject &subject, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, quint8(subject.kind), subject.device);
        }
    };

    Alert *current(const Subject &subject, Timestamp time);
    void extend(Alert &alert, const Finding &finding);
    void open(const Finding &finding, const DeviceId &device);
    void applyMutes(Alert &alert);
    void makeRoom();

    QMap<AlertId, Alert> m_alerts;
    QHash<Subject, AlertId> m_latest; // of m_alerts
    QSet<AlertId> m_open;             // of m_alerts
    QSet<AlertId> m_closedByPerson;   // of m_alerts; within CoolDown
    QSet<AlertId> m_changed;
    QSet<AlertId> m_forgotten;
    QList<AlertMute> m_mutes;
    QHash<AlertKind, AlertLevel> m_levels;
    AlertId m_last = 0;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QMap>

#include "app/anomaly/alert.h"
#include "app/anomaly/time_span.h"

namespace lanscope {

/// When a person does not want to be disturbed.
struct Quiet {
    bool isOn = false;  ///< do not disturb, until it is switched off
    Timestamp until{};  ///< a pause; unknown without one
    int fromMinute = 0; ///< quiet hours, in minutes after local midnight; the same as toMinute: none
    int toMinute = 0;
    bool operator==(const Quiet &) const = default;

    bool isHour(int minuteOfDay) const;
    /// Switched on, or paused: even guard alerts wait.
    bool isTotal(Timestamp now) const { return isOn || (until.isKnown() && now < until); }
};

/// What a person should read now.
struct AlertNotice {
    QList<AlertId> alerts; ///< at most AlertTeller::MaximumTold
    int more = 0;          ///< beyond those
    bool isUrgent = false; ///< guard alerts and what is critical: told at once
    bool isDigest = false; ///< gathered while the hour's budget was spent, or while it was quiet
    bool operator==(const AlertNotice &) const = default;
};

/// Decides which alerts a person is told of, and when. Owned by who shows them; reads no clock, knows no bus.
///
/// Guard alerts and critical ones are told at once, also while a place is settled in and in quiet hours. Everything
/// else is gathered for a moment and told together, has a budget an hour and then one digest, and waits while it is
/// quiet; what is over by then is told all the same. An alert is told once, and again when it became graver. New
/// devices are NewDeviceTeller's. Muted and acknowledged alerts, those that are closed when they are first heard of,
/// and kinds that are to be recorded only, are told by nobody.
class AlertTeller
{
public:
    static constexpr qint64 Gathering = 2 * Second; // what comes this close together is one event to a person
    static constexpr qint64 BudgetPeriod = Hour;
    static constexpr int UsualBudget = 6;     // notices in a period; then one digest
    static constexpr int MaximumTold = 64;    // in one notice
    static constexpr int MaximumKnown = 4096; // remembered as told; beyond, the lowest ids are forgotten

    /// Another place is shown: what was held belongs to the place before; these alerts are no news.
    void enterPlace(const QList<Alert> &alerts);
    void setQuiet(const Quiet &quiet) { m_quiet = quiet; }
    void setBudget(int notices) { m_budget = notices; }
    void setLevels(const QHash<AlertKind, AlertLevel> &levels) { m_levels = levels; }
    /// Until then only urgent alerts are told, and the others never.
    void setSettlingUntil(Timestamp until) { m_settlingUntil = until; }

    void update(const QList<Alert> &alerts, Timestamp now);
    void forget(const QList<AlertId> &ids);

    /// Lets time pass. `minuteOfDay` is the local time. What to show now, if anything.
    std::optional<AlertNotice> advanceTo(Timestamp now, int minuteOfDay);

private:
    bool isWanted(const Alert &alert) const;
    void remember(const Alert &alert);
    std::optional<AlertNotice> urgentNotice();
    bool mayTell(Timestamp now);

    Quiet m_quiet;
    QHash<AlertKind, AlertLevel> m_levels;
    Timestamp m_settlingUntil;
    QMap<AlertId, Severity> m_told; // at most MaximumKnown
    QList<AlertId> m_urgent;        // both at most MaximumTold
    QList<AlertId> m_held;
    int m_heldMore = 0;
    Timestamp m_heldSince;
    Timestamp m_periodBegan;
    int m_toldInPeriod = 0;
    int m_budget = UsualBudget;
    bool m_wasHeldBack = false;
};

} // namespace lanscope

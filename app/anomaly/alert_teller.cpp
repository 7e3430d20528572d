// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_teller.h"

namespace lanscope {

namespace {

bool isUrgent(const Alert &alert)
{
    return alert.severity == Severity::Critical || (isGuardKind(alert.kind) && alert.severity == Severity::Warning);
}

} // namespace

bool Quiet::isHour(int minuteOfDay) const
{
    if (fromMinute <= toMinute)
        return minuteOfDay >= fromMinute && minuteOfDay < toMinute;
    return minuteOfDay >= fromMinute || minuteOfDay < toMinute; // over midnight
}

void AlertTeller::enterPlace(const QList<Alert> &alerts)
{
    m_told.clear();
    m_urgent.clear();
    m_held.clear();
    m_heldMore = 0;
    for (const Alert &alert : alerts)
        remember(alert);
}

void AlertTeller::remember(const Alert &alert)
{
    if (m_told.size() >= MaximumKnown)
        m_told.erase(m_told.cbegin());
    m_told.insert(alert.id, alert.severity);
}

bool AlertTeller::isWanted(const Alert &alert) const
{
    return alert.kind != AlertKind::NewDevice && alert.state == AlertState::Open &&
           m_levels.value(alert.kind, usualLevel(alert.kind)) == AlertLevel::Notify;
}

void AlertTeller::update(const QList<Alert> &alerts, Timestamp now)
{
    for (const Alert &alert : alerts) {
        if (!isWanted(alert)) {
            m_urgent.removeAll(alert.id);
            m_held.removeAll(alert.id);
            continue;
        }
        if (alert.isClosed())
            continue; // no news; what waits to be told is told all the same, a night is longer than most attacks
        const auto told = m_told.constFind(alert.id);
        if (told != m_told.cend() && *told >= alert.severity)
            continue;
        remember(alert);
        if (isUrgent(alert)) {
            m_held.removeAll(alert.id);
            if (m_urgent.size() < MaximumTold)
                m_urgent.append(alert.id);
        } else if (!m_settlingUntil.isKnown() || now >= m_settlingUntil) {
            if (m_held.isEmpty())
                m_heldSince = now;
            if (m_held.size() < MaximumTold)
                m_held.append(alert.id);
            else
                ++m_heldMore;
        }
    }
}

void AlertTeller::forget(const QList<AlertId> &ids)
{
    for (const AlertId id : ids) {
        m_told.remove(id);
        m_urgent.removeAll(id);
        m_held.removeAll(id);
    }
}

bool AlertTeller::mayTell(Timestamp now)
{
    if (now - m_periodBegan >= BudgetPeriod || now < m_periodBegan)
        m_toldInPeriod = 0;
    return m_toldInPeriod < m_budget;
}

std::optional<AlertNotice> AlertTeller::urgentNotice()
{
    if (m_urgent.isEmpty())
        return std::nullopt;
    return AlertNotice{.alerts = std::exchange(m_urgent, {}), .more = 0, .isUrgent = true, .isDigest = false};
}

std::optional<AlertNotice> AlertTeller::advanceTo(Timestamp now, int minuteOfDay)
{
    if (m_quiet.isTotal(now)) {
        m_wasHeldBack = m_wasHeldBack || !m_held.isEmpty() || !m_urgent.isEmpty();
        return std::nullopt;
    }
    if (auto notice = urgentNotice())
        return notice;
    if (m_held.isEmpty() || (now - m_heldSince < Gathering && now >= m_heldSince))
        return std::nullopt;
    if (m_quiet.isHour(minuteOfDay) || !mayTell(now)) {
        m_wasHeldBack = true;
        return std::nullopt;
    }
    if (m_toldInPeriod++ == 0)
        m_periodBegan = now;
    return AlertNotice{.alerts = std::exchange(m_held, {}),
                       .more = std::exchange(m_heldMore, 0),
                       .isUrgent = false,
                       .isDigest = std::exchange(m_wasHeldBack, false)};
}

} // namespace lanscope

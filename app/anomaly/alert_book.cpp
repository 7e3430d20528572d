// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert_book.h"

#include <algorithm>
#include <tuple>

namespace lanscope {

void AlertBook::load(const QList<Alert> &alerts, const QList<AlertMute> &mutes,
                     const QHash<AlertKind, AlertLevel> &levels)
{
    *this = {};
    m_mutes = mutes;
    m_levels = levels;
    for (const Alert &alert : alerts) {
        m_alerts.insert(alert.id, alert);
        m_latest.insert({alert.kind, alert.device}, alert.id);
        m_last = std::max(m_last, alert.id);
        if (!alert.isClosed())
            m_open.insert(alert.id);
    }
}

void AlertBook::accept(const Finding &finding, const DeviceId &device)
{
    if (level(finding.kind) == AlertLevel::Off)
        return;
    if (Alert *alert = current({finding.kind, device}, finding.time))
        extend(*alert, finding);
    else
        open(finding, device);
}

/// The alert that a finding belongs to; null when a new one begins.
Alert *AlertBook::current(const Subject &subject, Timestamp time)
{
    const auto latest = m_latest.constFind(subject);
    if (latest == m_latest.cend() || isTurn(subject.kind))
        return nullptr;
    Alert &alert = m_alerts[*latest];
    if (alert.isClosed() && time - alert.closedAt >= CoolDown)
        return nullptr;
    return &alert;
}

void AlertBook::extend(Alert &alert, const Finding &finding)
{
    ++alert.count;
    alert.lastSeen = std::max(alert.lastSeen, finding.time);
    alert.severity = std::max(alert.severity, finding.severity.value_or(usualSeverity(finding.kind)));
    alert.facts = finding.facts;
    alert.subject = finding.subject;
    addFrames(alert.frames, finding.frames);
    if (alert.isClosed() && !m_closedByPerson.contains(alert.id)) {
        alert.closedAt = {};
        m_open.insert(alert.id);
    }
    applyMutes(alert);
    m_changed.insert(alert.id);
}

void AlertBook::open(const Finding &finding, const DeviceId &device)
{
    makeRoom();
    Alert alert{.id = ++m_last,
                .kind = finding.kind,
                .severity = finding.severity.value_or(usualSeverity(finding.kind)),
                .device = device,
                .openedAt = finding.time,
                .lastSeen = finding.time,
                .closedAt = {},
                .count = 1,
                .subject = finding.subject,
                .facts = finding.facts,
                .frames = {}};
    addFrames(alert.frames, finding.frames);
    applyMutes(alert);
    m_alerts.insert(alert.id, alert);
    m_latest.insert({alert.kind, alert.device}, alert.id);
    m_open.insert(alert.id);
    m_changed.insert(alert.id);
}

void AlertBook::applyMutes(Alert &alert)
{
    if (alert.state == AlertState::Acknowledged)
        return;
    alert.state = isMuted(alert.kind, alert.device) ? AlertState::Muted : AlertState::Open;
}

void AlertBook::makeRoom()
{
    if (m_alerts.size() < MaximumAlerts)
        return;
    // A flood of made-up devices must not push out what somebody should look at.
    const auto rank = [](const Alert &alert) {
        const bool isPressing = alert.severity >= Severity::Warning && alert.state == AlertState::Open;
        return std::tuple(isPressing, !alert.isClosed(), alert.lastSeen);
    };
    const auto goesFirst = [&](const Alert &a, const Alert &b) { return rank(a) < rank(b); };
    const auto victim = std::min_element(m_alerts.cbegin(), m_alerts.cend(), goesFirst);
    const AlertId id = victim.key();
    const Subject subject{victim->kind, victim->device};
    if (m_latest.value(subject) == id)
        m_latest.remove(subject);
    m_open.remove(id);
    m_closedByPerson.remove(id);
    m_changed.remove(id);
    m_forgotten.insert(id);
    m_alerts.remove(id);
}

void AlertBook::advanceTo(Timestamp now)
{
    QList<AlertId> quiet;
    for (const AlertId id : std::as_const(m_open)) {
        if (now - m_alerts[id].lastSeen >= QuietBeforeClosing)
            quiet.append(id);
    }
    for (const AlertId id : quiet) {
        Alert &alert = m_alerts[id];
        alert.closedAt = later(alert.lastSeen, QuietBeforeClosing);
        m_open.remove(id);
        m_changed.insert(id);
    }
    m_closedByPerson.removeIf([&](AlertId id) { return now - m_alerts[id].closedAt >= CoolDown; });
}

bool AlertBook::setState(AlertId id, AlertState state)
{
    const auto alert = m_alerts.find(id);
    if (alert == m_alerts.end())
        return false;
    alert->state = state;
    m_changed.insert(id);
    return true;
}

bool AlertBook::close(AlertId id, Timestamp now)
{
    const auto alert = m_alerts.find(id);
    if (alert == m_alerts.end())
        return false;
    alert->closedAt = std::max(now, alert->lastSeen);
    m_open.remove(id);
    m_closedByPerson.insert(id);
    m_changed.insert(id);
    return true;
}

bool AlertBook::reopen(AlertId id)
{
    const auto alert = m_alerts.find(id);
    if (alert == m_alerts.end())
        return false;
    alert->closedAt = {};
    m_closedByPerson.remove(id);
    m_open.insert(id);
    m_changed.insert(id);
    return true;
}

bool AlertBook::isMuted(AlertKind kind, const DeviceId &device) const
{
    return m_mutes.contains(AlertMute{kind, device}) || m_mutes.contains(AlertMute{kind, DeviceId()});
}

void AlertBook::mute(const AlertMute &mute)
{
    if (m_mutes.contains(mute) || m_mutes.size() >= MaximumMutes)
        return;
    m_mutes.append(mute);
    for (Alert &alert : m_alerts) {
        const AlertState before = alert.state;
        if (alert.kind == mute.kind)
            applyMutes(alert);
        if (alert.state != before)
            m_changed.insert(alert.id);
    }
}

void AlertBook::unmute(const AlertMute &mute)
{
    m_mutes.removeAll(mute);
    for (Alert &alert : m_alerts) {
        const AlertState before = alert.state;
        if (alert.kind == mute.kind)
            applyMutes(alert);
        if (alert.state != before)
            m_changed.insert(alert.id);
    }
}

std::optional<Alert> AlertBook::alert(AlertId id) const
{
    const auto alert = m_alerts.constFind(id);
    return alert == m_alerts.cend() ? std::nullopt : std::optional(*alert);
}

std::optional<Alert> AlertBook::latest(AlertKind kind, const DeviceId &device) const
{
    const auto id = m_latest.constFind({kind, device});
    return id == m_latest.cend() ? std::nullopt : alert(*id);
}

QList<Alert> AlertBook::takeChanged()
{
    QList<AlertId> ids = std::exchange(m_changed, {}).values();
    std::sort(ids.begin(), ids.end());
    QList<Alert> changed;
    for (const AlertId id : std::as_const(ids))
        changed.append(m_alerts.value(id));
    return changed;
}

QList<AlertId> AlertBook::takeForgotten()
{
    return std::exchange(m_forgotten, {}).values();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/models/disguise.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Disguise)
};

} // namespace

void Disguise::replaceAlerts(const QList<Alert> &alerts, const QList<AlertMute> &mutes)
{
    m_alerts.clear();
    for (const Alert &alert : alerts)
        m_alerts.insert(alert.id, alert);
    m_mutes = mutes;
    Q_EMIT alertsReplaced(shown(alerts), shown(mutes));
}

void Disguise::updateAlerts(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts)
        m_alerts.insert(alert.id, alert);
    Q_EMIT alertsChanged(shown(alerts));
}

void Disguise::forgetAlerts(const QList<AlertId> &ids)
{
    for (const AlertId id : ids)
        m_alerts.remove(id);
    Q_EMIT alertsForgotten(ids);
}

void Disguise::showMutes(const QList<AlertMute> &mutes)
{
    m_mutes = mutes;
    Q_EMIT mutesChanged(shown(mutes));
}

void Disguise::showLearning(const QHash<DeviceId, int> &daysLeft)
{
    m_learning = daysLeft;
    QHash<DeviceId, int> seen;
    for (auto each = daysLeft.cbegin(); each != daysLeft.cend(); ++each)
        seen.insert(m_isOn ? shownMac(each.key()) : each.key(), each.value());
    Q_EMIT learningChanged(seen);
}

AlertMute Disguise::real(const AlertMute &mute) const
{
    return {mute.kind, mute.device.isNull() ? mute.device : real(mute.device)};
}

QList<Alert> Disguise::shown(const QList<Alert> &alerts)
{
    if (!m_isOn)
        return alerts;
    QList<Alert> seen = alerts;
    for (Alert &alert : seen) {
        alert.device = shownMac(alert.device);
        alert.facts.clear(); // they name addresses and hosts
        for (AlertFrame &frame : alert.frames)
            frame.octets.clear(); // they do, too
        if (!alert.subject.isEmpty())
            alert.subject = Words::tr("hidden");
    }
    return seen;
}

QList<AlertMute> Disguise::shown(const QList<AlertMute> &mutes)
{
    if (!m_isOn)
        return mutes;
    QList<AlertMute> seen = mutes;
    for (AlertMute &mute : seen)
        mute.device = shownMac(mute.device);
    return seen;
}

} // namespace lanscope

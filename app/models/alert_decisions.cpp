// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_decisions.h"

namespace lanscope {

AlertDecisions::AlertDecisions(const AlertModel &alerts, QObject *parent) : QObject(parent), m_alerts(alerts) {}

void AlertDecisions::acknowledge(AlertId id)
{
    const Alert *alert = m_alerts.find(id);
    if (!alert)
        return;
    const AlertState before = alert->state;
    const QString title = m_alerts.text(*alert).title;
    Q_EMIT stateWanted(id, AlertState::Acknowledged);
    tell(tr("Done: %1").arg(title), [this, id, before] { Q_EMIT stateWanted(id, before); });
}

void AlertDecisions::reopen(AlertId id)
{
    const Alert *alert = m_alerts.find(id);
    if (!alert)
        return;
    const AlertState before = alert->state;
    const QString title = m_alerts.text(*alert).title;
    Q_EMIT stateWanted(id, AlertState::Open);
    tell(tr("Open again: %1").arg(title), [this, id, before] { Q_EMIT stateWanted(id, before); });
}

void AlertDecisions::mute(const AlertMute &mute)
{
    Q_EMIT muteWanted(mute);
    tell(tr("Muted: %1.").arg(muteSentence(mute)), [this, mute] { Q_EMIT unmuteWanted(mute); });
}

void AlertDecisions::unmute(const AlertMute &mute)
{
    Q_EMIT unmuteWanted(mute);
    tell(tr("Told again: %1.").arg(muteSentence(mute)), [this, mute] { Q_EMIT muteWanted(mute); });
}

void AlertDecisions::undo()
{
    if (const auto back = std::exchange(m_back, {})) {
        back();
        Q_EMIT stepsGone();
    }
}

void AlertDecisions::tell(const QString &sentence, std::function<void()> back)
{
    m_back = std::move(back);
    Q_EMIT stepTaken(sentence);
}

QString AlertDecisions::muteSentence(const AlertMute &mute) const
{
    Alert like;
    like.device = mute.device;
    return muteText(mute, m_alerts.deviceName(like));
}

} // namespace lanscope

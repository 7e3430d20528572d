// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/alert_notifications.h"

#include "app/desktop/notifier.h"

namespace lanscope {

namespace {

const QString many = QStringLiteral("alerts");
const QString onePrefix = QStringLiteral("alert-"); // and the alert's number
const QString openKey = QStringLiteral("default");  // a click on the notification itself
const QString showKey = QStringLiteral("show");
const QString muteKey = QStringLiteral("mute");

QString subjectOf(AlertId id)
{
    return onePrefix + QString::number(id);
}

} // namespace

AlertNotifications::AlertNotifications(Notifier &notifier, Describe describe, QObject *parent)
    : QObject(parent), m_notifier(notifier), m_describe(std::move(describe))
{
    connect(&notifier, &Notifier::activated, this, &AlertNotifications::acceptAction);
}

void AlertNotifications::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
}

void AlertNotifications::showNow(Timestamp now, int minuteOfDay)
{
    m_now = now;
    if (const auto notice = m_teller.advanceTo(now, minuteOfDay); notice && m_isEnabled)
        show(*notice);
}

void AlertNotifications::enterPlace(const QList<Alert> &alerts)
{
    m_notifier.close(many);
    m_alerts.clear();
    for (const Alert &alert : alerts)
        m_alerts.insert(alert.id, alert);
    m_teller.enterPlace(alerts);
}

void AlertNotifications::updateAlerts(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts) {
        m_alerts.insert(alert.id, alert);
        if (alert.state != AlertState::Open)
            m_notifier.close(subjectOf(alert.id));
    }
    m_teller.update(alerts, m_now);
}

void AlertNotifications::forgetAlerts(const QList<AlertId> &ids)
{
    for (const AlertId id : ids) {
        m_alerts.remove(id);
        m_notifier.close(subjectOf(id));
    }
    m_teller.forget(ids);
}

void AlertNotifications::showState(const PipelineState &state)
{
    m_teller.setSettlingUntil(state.settlingUntil);
}

void AlertNotifications::show(const AlertNotice &notice)
{
    if (notice.isUrgent || (notice.alerts.size() == 1 && notice.more == 0)) {
        for (const AlertId id : notice.alerts) {
            if (m_alerts.contains(id))
                showOne(m_alerts.value(id), notice.isUrgent);
        }
        return;
    }
    showMany(notice);
}

void AlertNotifications::showOne(const Alert &alert, bool isUrgent)
{
    const AlertText text = m_describe(alert);
    QStringList lines = text.evidence.mid(0, 2);
    lines.append(text.advice);
    m_notifier.show(subjectOf(alert.id),
                    {.title = text.title,
                     .body = lines.join(QLatin1Char('\n')),
                     .actions = {{openKey, tr("Show")}, {showKey, tr("Show")}, {muteKey, tr("Mute")}},
                     .urgency = isUrgent ? Urgency::Critical : Urgency::Normal,
                     .category = QStringLiteral("network.error")});
}

void AlertNotifications::showMany(const AlertNotice &notice)
{
    constexpr int linesShown = 3; // more do not fit into what desktops show
    QStringList lines;
    for (const AlertId id : notice.alerts) {
        if (m_alerts.contains(id) && lines.size() < linesShown)
            lines.append(m_describe(m_alerts.value(id)).title);
    }
    const int count = int(notice.alerts.size()) + notice.more;
    m_notifier.show(many, {.title = tr("%n thing(s) you may want to look at", nullptr, count),
                           .body = lines.join(QLatin1Char('\n')),
                           .actions = {{openKey, tr("Show")}, {showKey, tr("Show")}},
                           .urgency = Urgency::Normal,
                           .category = QStringLiteral("network")});
}

void AlertNotifications::acceptAction(const QString &subject, const QString &action, const QByteArray &activationToken)
{
    if (subject != many && !subject.startsWith(onePrefix))
        return;
    m_notifier.close(subject);
    const AlertId id = subject == many ? 0 : subject.mid(onePrefix.size()).toLongLong();
    if (action != muteKey)
        return Q_EMIT openingWanted(id, activationToken);
    if (m_alerts.contains(id))
        Q_EMIT muteWanted({m_alerts.value(id).kind, m_alerts.value(id).device});
}

} // namespace lanscope

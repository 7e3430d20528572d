// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QMap>
#include <QObject>

#include "app/anomaly/alert_teller.h"
#include "app/anomaly/alert_text.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

class Notifier;

/// Tells of alerts by notifications of the desktop, as AlertTeller decides: guard alerts at once and each in a
/// notification of its own, the others gathered in one that is replaced. Lives on the GUI thread.
class AlertNotifications : public QObject
{
    Q_OBJECT
public:
    /// `describe` finds the words; `notifier` must live as long as this.
    using Describe = std::function<AlertText(const Alert &)>;
    AlertNotifications(Notifier &notifier, Describe describe, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    void setQuiet(const Quiet &quiet) { m_teller.setQuiet(quiet); }
    /// How many notifications there may be in an hour.
    void setBudget(int notices) { m_teller.setBudget(notices); }
    void setLevels(const QHash<AlertKind, AlertLevel> &levels) { m_teller.setLevels(levels); }
    /// Time passes; once a second. `minuteOfDay` is the local time.
    void showNow(Timestamp now, int minuteOfDay);

public Q_SLOTS:
    void enterPlace(const QList<lanscope::Alert> &alerts);
    void updateAlerts(const QList<lanscope::Alert> &alerts);
    void forgetAlerts(const QList<lanscope::AlertId> &ids);
    void showState(const lanscope::PipelineState &state);

Q_SIGNALS:
    /// A person wants to see this one; 0: the list.
    void openingWanted(lanscope::AlertId id, const QByteArray &activationToken);
    void muteWanted(const lanscope::AlertMute &mute);

private:
    void show(const AlertNotice &notice);
    void showOne(const Alert &alert, bool isUrgent);
    void showMany(const AlertNotice &notice);
    void acceptAction(const QString &subject, const QString &action, const QByteArray &activationToken);

    Notifier &m_notifier;
    Describe m_describe;
    AlertTeller m_teller;
    QMap<AlertId, Alert> m_alerts; // as many as the AlertBook holds at most
    Timestamp m_now;
    bool m_isEnabled = true;
};

} // namespace lanscope

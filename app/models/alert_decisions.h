// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "app/models/alert_model.h"

namespace lanscope {

/// The one way for what people do with alerts; each is a step that can be taken back.
///
/// Lives on the GUI thread. Wishes go out by signals; what becomes of them comes back through the model.
class AlertDecisions : public QObject
{
    Q_OBJECT
public:
    /// `alerts` must live as long as this.
    explicit AlertDecisions(const AlertModel &alerts, QObject *parent = nullptr);

    /// "I have seen it": done from now on.
    void acknowledge(AlertId id);
    /// Back among the open ones.
    void reopen(AlertId id);
    /// No more of this kind from this device, or, with a null one, from any.
    void mute(const AlertMute &mute);
    void unmute(const AlertMute &mute);

    /// Takes the last step back; nothing when there is none.
    void undo();

Q_SIGNALS:
    void stateWanted(lanscope::AlertId id, lanscope::AlertState state);
    void muteWanted(const lanscope::AlertMute &mute);
    void unmuteWanted(const lanscope::AlertMute &mute);
    /// A sentence of what was done; undo() takes it back.
    void stepTaken(const QString &sentence);
    void stepsGone();

private:
    void tell(const QString &sentence, std::function<void()> back);
    QString muteSentence(const AlertMute &mute) const;

    const AlertModel &m_alerts;
    std::function<void()> m_back;
};

} // namespace lanscope

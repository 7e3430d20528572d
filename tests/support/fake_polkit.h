// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <map>

#include <QString>
#include <QStringList>

#include "helper/service/bus.h"

namespace lanscope::test {

/// What the fake polkit says to a question.
enum class PolkitAnswer {
    Allow,
    Deny,
    Dismiss,   ///< denied because the person closed the window
    Challenge, ///< a password is needed, and nobody can be asked
    Fail,      ///< a D-Bus error
    Garbage,   ///< a reply of the wrong shape
    Never,
};

/// Owns org.freedesktop.PolicyKit1 on a test's bus and answers each CheckAuthorization as told.
class FakePolkit
{
public:
    /// `bus` is the fake's own connection, attached to the test's event loop.
    explicit FakePolkit(sd_bus *bus);

    /// Gives the name up, as if polkit were not installed.
    void leave();

    void setAnswer(PolkitAnswer answer) { m_answer = answer; }
    /// For one action only.
    void setAnswer(const QString &action, PolkitAnswer answer) { m_answers[action] = answer; }
    /// Gives this answer to all that wait since PolkitAnswer::Never.
    void answerWaiting(PolkitAnswer answer);

    QStringList actions() const { return m_actions; }
    QStringList subjects() const { return m_subjects; }
    /// For each question: may the person be asked?
    QList<bool> interactive() const { return m_interactive; }
    QStringList withdrawn() const { return m_withdrawn; }

private:
    static int receive(sd_bus_message *call, void *polkit, sd_bus_error *);
    int check(sd_bus_message *call);
    int cancel(sd_bus_message *call);
    static void reply(sd_bus_message *call, PolkitAnswer answer);

    sd_bus *m_bus;
    PolkitAnswer m_answer = PolkitAnswer::Allow;
    std::map<QString, PolkitAnswer> m_answers;
    QStringList m_actions;
    QStringList m_subjects;
    QList<bool> m_interactive;
    QStringList m_withdrawn;
    std::list<helper::BusMessagePtr> m_waiting;
    helper::BusSlotPtr m_object;
};

} // namespace lanscope::test

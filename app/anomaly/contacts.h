// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QHash>
#include <QList>

#include "app/anomaly/contact.h"
#include "app/anomaly/time_span.h"
#include "app/capture/flow_record.h"

namespace lanscope {

/// Pairs the two directions of TCP flows and tells of each attempt to connect what became of it.
///
/// Who sent a SYN without ACK is the one who called; replies to its ephemeral ports are no calls. A repeated SYN is the
/// same attempt. Of a connection that was open before the capture began there is no attempt. A host that forwards shows
/// an attempt on both of its sides; it is one. Holds at most MaximumAttempts; the oldest are forgotten undecided.
class Contacts
{
public:
    static constexpr qint64 Patience = 2 * Second; // TCP repeats a SYN after 1 s (RFC 6298): nobody answered by then
    static constexpr qint64 Memory = 70 * Second;  // Linux gives up a call after 63 s of repeated SYNs
    static constexpr qsizetype MaximumAttempts = 65'536;
    static constexpr qsizetype MaximumEarlyAnswers = 8'192;

    /// Takes in one flow's increments.
    void accept(const FlowRecord &flow);
    /// Lets time pass: who was not answered until now minus Patience is not.
    void advanceTo(Timestamp now);

    /// Attempts whose outcome became known since the last call.
    QList<Contact> takeDecided() { return std::exchange(m_decided, {}); }

private:
    struct Key {
        IpAddress from;
        IpAddress to;
        quint16 fromPort = 0;
        quint16 port = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.from, key.to, key.fromPort, key.port);
        }
    };
    struct Attempt {
        Contact contact;
        bool isDecided = false;
    };
    struct Turn {
        Timestamp time;
        Key key;
    };
    /// An answer whose SYN comes later: records of one drain are in no order.
    struct Early {
        Timestamp time;
        Outcome outcome;
    };

    void call(const Key &key, const FlowRecord &flow);
    void answer(const Key &key, const FlowRecord &flow);
    void decide(Attempt &attempt, Outcome outcome, Timestamp when);

    QHash<Key, Attempt> m_attempts;
    QHash<Key, Early> m_early; // at most MaximumEarlyAnswers
    std::deque<Turn> m_waiting;
    std::deque<Turn> m_remembered; // each attempt once in one of the two
    QList<Contact> m_decided;
};

} // namespace lanscope

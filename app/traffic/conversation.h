// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/capture/flow_record.h"
#include "app/traffic/service_directory.h"

namespace lanscope {

/// One end of a conversation. Host byte order.
struct ConversationEnd {
    MacAddress mac;
    IpAddress address; ///< null for what is not IP
    quint16 port = 0;  ///< 0 for what has no ports
    auto operator<=>(const ConversationEnd &) const = default;
};

/// Who talks to whom on one link, whichever side begins: both directions of a conversation have the same key.
struct ConversationKey {
    std::array<ConversationEnd, 2> ends; ///< the smaller one first
    quint16 etherType = 0;
    quint8 protocol = 0; ///< IANA number; 0 for what is not IP
    bool operator==(const ConversationKey &) const = default;

    struct Sided;
    static Sided of(const FlowRecord &flow);
};
size_t qHash(const ConversationKey &key, size_t seed = 0) noexcept;

/// A flow's conversation, and which of its ends sent the flow.
struct ConversationKey::Sided {
    ConversationKey key;
    int sender = 0;
};

/// What is remembered of a conversation while it goes on.
struct Conversation {
    quint32 interfaceIndex = 0;         ///< that counts it; no other one does
    std::array<quint64, 2> packets{};   ///< by sending end, since they were taken last
    std::array<quint64, 2> bytes{};     ///< IP octets, likewise
    Timestamp first;                    ///< of these
    Timestamp last;                     ///< of all
    std::array<Timestamp, 2> heardAt{}; ///< when each end spoke first
    std::array<QString, 2> names;       ///< by which each end asked for the other
    qint8 called = -1;                  ///< the end that was seen to be called; -1 when that was not seen
    bool isPending = false;             ///< something was counted since it was taken last

    void add(const FlowRecord &flow, int sender);

    /// The end that was called: who got the SYN, else who has the port of a service, else who did not speak first.
    int calledEnd(const ConversationKey &key, const ServiceDirectory &services) const;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include <QHash>

#include "app/traffic/conversation.h"

namespace lanscope {

/// The conversations that go on. Two generations: what was not heard in a whole one is forgotten, and when one is full
/// the next begins, so that nobody can fill the memory and what goes on is found again.
class ConversationTable
{
public:
    static constexpr qsizetype MaximumConversations = 131'072; ///< of a generation; some 40 MB with both full

    struct Entry {
        ConversationKey key;
        Conversation conversation;
    };

    /// The conversation with this key, made if it is new. Valid until the generation ends; there must be room().
    Entry &findOrAdd(const ConversationKey &key);
    bool hasRoom() const { return qsizetype(m_running.entries.size()) < MaximumConversations; }

    /// Ends a generation: what was heard in it stays for one more.
    void beginGeneration();
    void clear();

    qsizetype size() const { return qsizetype(m_running.entries.size()) + qsizetype(m_before.entries.size()); }

private:
    struct Generation {
        std::deque<Entry> entries; ///< stay where they are
        QHash<ConversationKey, Entry *> byKey;
    };
    Generation m_running;
    Generation m_before;
};

} // namespace lanscope

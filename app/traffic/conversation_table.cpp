// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/conversation_table.h"

namespace lanscope {

ConversationTable::Entry &ConversationTable::findOrAdd(const ConversationKey &key)
{
    Entry *&place = m_running.byKey[key];
    if (place)
        return *place;
    const Entry *before = m_before.byKey.value(key);
    place = &m_running.entries.emplace_back(before ? *before : Entry{key, {}});
    return *place;
}

void ConversationTable::beginGeneration()
{
    m_before = std::move(m_running);
    m_running = {};
}

void ConversationTable::clear()
{
    m_running = {};
    m_before = {};
}

} // namespace lanscope

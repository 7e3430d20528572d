// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/contacts.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

void Contacts::accept(const FlowRecord &flow)
{
    const FlowCounters &counted = flow.counters;
    if (flow.key.protocol != IpProtocol::Tcp || (counted.syn == 0 && counted.rst == 0 && m_waiting.empty()))
        return;
    const FlowKey &key = flow.key;
    if (counted.synOnly > 0 && counted.odd == 0)
        call({key.source, key.destination, key.sourcePort, key.destinationPort}, flow);
    else
        answer({key.destination, key.source, key.destinationPort, key.sourcePort}, flow);
}

void Contacts::call(const Key &key, const FlowRecord &flow)
{
    auto attempt = m_attempts.find(key);
    if (attempt == m_attempts.end()) {
        if (m_attempts.size() >= MaximumAttempts)
            return;
        attempt = m_attempts.insert(key, {});
        attempt->contact = {.time = flow.first,
                            .decided = {},
                            .fromMac = flow.sourceMac,
                            .toMac = flow.destinationMac,
                            .from = key.from,
                            .to = key.to,
                            .fromPort = key.fromPort,
                            .port = key.port};
        m_waiting.push_back({flow.first, key});
    }
    if (attempt->isDecided)
        return;
    if (flow.counters.ack > 0) // it goes on talking: it was answered, even if the answer went another way
        decide(*attempt, Outcome::Answered, flow.last);
    else if (const auto early = m_early.constFind(key); early != m_early.cend()) {
        decide(*attempt, early->outcome, early->time);
        m_early.erase(early);
    }
}

void Contacts::answer(const Key &key, const FlowRecord &flow)
{
    const FlowCounters &counted = flow.counters;
    const bool isRefusal = counted.rst > 0 && counted.syn == 0 && counted.packets == counted.rst;
    const Outcome outcome = isRefusal ? Outcome::Refused : Outcome::Answered;
    const auto attempt = m_attempts.find(key);
    if (attempt != m_attempts.end()) {
        if (!attempt->isDecided)
            decide(*attempt, outcome, flow.first);
        return;
    }
    if ((counted.syn == 0 && !isRefusal) || m_early.size() >= MaximumEarlyAnswers)
        return;
    m_early.insert(key, {flow.first, outcome});
}

void Contacts::decide(Attempt &attempt, Outcome outcome, Timestamp when)
{
    attempt.isDecided = true;
    attempt.contact.outcome = outcome;
    attempt.contact.decided = std::max(when, attempt.contact.time);
    m_decided.append(attempt.contact);
}

void Contacts::advanceTo(Timestamp now)
{
    while (!m_waiting.empty() && now - m_waiting.front().time >= Patience) {
        const Turn turn = m_waiting.front();
        m_waiting.pop_front();
        if (const auto attempt = m_attempts.find(turn.key); attempt != m_attempts.end()) {
            if (!attempt->isDecided)
                decide(*attempt, Outcome::Unanswered, later(turn.time, Patience));
            m_remembered.push_back(turn);
        }
    }
    while (!m_remembered.empty() && now - m_remembered.front().time >= Memory) {
        m_attempts.remove(m_remembered.front().key);
        m_remembered.pop_front();
    }
    while (m_attempts.size() > MaximumAttempts / 2 && !m_remembered.empty()) { // room for what is still open
        m_attempts.remove(m_remembered.front().key);
        m_remembered.pop_front();
    }
    m_early.removeIf([now](const auto &it) { return now - it.value().time >= Patience; });
}

} // namespace lanscope

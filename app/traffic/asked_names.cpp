// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/asked_names.h"

#include <algorithm>

#include "app/decode/payload.h"

namespace lanscope {

namespace {

/// As names are compared: RFC 4343.
QString folded(const QString &name)
{
    const QString lower = name.toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

/// The host that an HTTP request or a TLS hello names; empty for everything else.
QString calledName(const Observation &observation)
{
    if (const auto *hello = std::get_if<ClientHello>(&observation.fact))
        return hello->serverName;
    const auto *asked = std::get_if<NameAsked>(&observation.fact);
    return asked && observation.protocol == Protocol::Http ? asked->name : QString();
}

} // namespace

void AskedNames::observe(const CapturedFrame &frame, const Decoded &decoded)
{
    for (const Observation &observation : decoded.observations) {
        if (const QString called = calledName(observation); !called.isEmpty())
            remember(observation.speaker, payloadOf(frame.octets, frame.originalLength).destination, folded(called),
                     observation.time);
        if (observation.protocol != Protocol::Dns)
            continue;
        if (const auto *asked = std::get_if<NameAsked>(&observation.fact))
            ask(observation.speaker, folded(asked->name), observation.time);
        else if (const auto *resolved = std::get_if<NameResolved>(&observation.fact))
            answer(MacAddress::fromBytes(frame.octets.constData()), *resolved, observation.time);
    }
}

AskedNames::Memory &AskedNames::memoryOf(const MacAddress &asker, Timestamp time)
{
    if (!m_memories.contains(asker) && m_memories.size() >= MaximumDevices)
        forgetOne();
    Memory &memory = m_memories[asker];
    memory.last = time;
    return memory;
}

void AskedNames::forgetOne()
{
    const auto stalest = std::min_element(m_memories.cbegin(), m_memories.cend(),
                                          [](const Memory &a, const Memory &b) { return a.last < b.last; });
    if (stalest != m_memories.cend())
        m_memories.erase(stalest);
}

void AskedNames::ask(const MacAddress &asker, const QString &name, Timestamp time)
{
    QList<Question> &questions = memoryOf(asker, time).questions;
    questions.removeIf([&](const Question &each) {
        return each.name == name || time - each.time > AnswerNanoseconds || each.time > time;
    });
    if (questions.size() >= MaximumQuestions)
        questions.removeFirst();
    questions.append({name, time});
}

void AskedNames::answer(const MacAddress &asker, const NameResolved &resolved, Timestamp time)
{
    const auto memory = m_memories.constFind(asker);
    if (memory == m_memories.constEnd())
        return;
    const QString name = folded(resolved.name);
    const QList<Question> &questions = memory->questions;
    const bool wasAsked = std::any_of(questions.begin(), questions.end(), [&](const Question &each) {
        return each.name == name && time - each.time <= AnswerNanoseconds;
    });
    if (wasAsked)
        remember(asker, resolved.address, name, time);
}

void AskedNames::remember(const MacAddress &asker, const IpAddress &address, const QString &name, Timestamp time)
{
    if (address.isNull() || address.isUnspecified() || name.isEmpty() || !asker.isIndividual())
        return;
    Memory &memory = memoryOf(asker, time);
    const bool isFull = memory.names.size() >= MaximumNames && !memory.names.contains(address);
    if (isFull || time - memory.since > KeptNanoseconds || time < memory.since) {
        memory.older = std::exchange(memory.names, {});
        memory.since = time;
    }
    memory.names.insert(address, name);
}

QString AskedNames::nameOf(const MacAddress &asker, const IpAddress &address) const
{
    const auto memory = m_memories.constFind(asker);
    if (memory == m_memories.constEnd())
        return {};
    const auto name = memory->names.constFind(address);
    return name == memory->names.constEnd() ? memory->older.value(address) : *name;
}

} // namespace lanscope

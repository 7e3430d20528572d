// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/fact_collector.h"

namespace lanscope {

FactCollector::FactCollector(MacAddress source, Timestamp time, Protocol protocol)
    : m_source(source), m_time(time), m_protocol(protocol)
{
    add(Heard{});
}

void FactCollector::addText(const char *key, const QString &text)
{
    if (!text.isEmpty())
        add(Attribute{QString::fromLatin1(key), text});
}

void FactCollector::addAbout(MacAddress speaker, Fact fact)
{
    if (!isStation(speaker) || m_decoded.observations.size() >= MaximumObservations)
        return;
    m_decoded.observations.append(
        {.speaker = speaker, .time = m_time, .protocol = m_protocol, .fact = std::move(fact)});
}

} // namespace lanscope

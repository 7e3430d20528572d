// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/identity_change.h"

namespace lanscope {

void IdentityChange::observe(const Observation &observation)
{
    if (observation.protocol != Protocol::Dhcp4)
        return;
    const auto *name = std::get_if<Hostname>(&observation.fact);
    const auto *attribute = std::get_if<Attribute>(&observation.fact);
    const bool isOptions = attribute && attribute->key == QStringLiteral("parameter-request-list");
    if (!name && !isOptions)
        return;
    if (m_histories.size() >= MaximumDevices && !m_histories.contains(observation.speaker))
        forgetOlderHalf(m_histories, [](const History &history) { return history.time; });
    History &history = m_histories[observation.speaker];
    if (history.time != observation.time) {
        if (history.told.isWhole())
            history.before = history.told;
        history.told = {};
        history.time = observation.time;
    }
    if (name)
        history.told.hostname = name->name;
    else
        history.told.options = attribute->value;
    if (history.told.isWhole() && history.before.isWhole())
        compare(observation.speaker, history);
}

void IdentityChange::compare(const MacAddress &mac, History &history)
{
    if (history.told.hostname == history.before.hostname || history.told.options == history.before.options ||
        around().isRouter(mac))
        return;
    const auto turns = m_turns.add(mac, history.time);
    if (turns.isNews())
        find({.kind = AlertKind::IdentityChange,
              .actor = mac,
              .time = history.time,
              .subject = history.told.hostname,
              .facts = {{FactKind::WasAnd, {QStringLiteral("DHCP"), history.before.hostname, history.told.hostname}},
                        {FactKind::WasAnd, {QStringLiteral("DHCP 55"), history.before.options, history.told.options}}},
              .severity = turns.number >= Turns ? Severity::Warning : Severity::Info});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/name_poisoning.h"

namespace lanscope {

namespace {

/// "OFFICE-PC" of NetBIOS, "office-pc" of LLMNR and "Office-PC.local" of mDNS are one name.
QString plainName(const QString &name)
{
    QString plain = name.toLower().trimmed();
    if (plain.endsWith(QStringLiteral(".local")))
        plain.chop(6);
    if (plain.endsWith(u'>') && plain.contains(u'<')) // a NetBIOS suffix: "office-pc<20>"
        plain.truncate(plain.lastIndexOf(u'<'));
    return plain.trimmed();
}

} // namespace

void NamePoisoning::observe(const Observation &observation)
{
    const auto *said = std::get_if<NameAnswered>(&observation.fact);
    if (!said || said->name.isEmpty())
        return;
    const QString name = plainName(said->name);
    const Answerer answerer{observation.speaker, said->address};
    const Timestamp now = observation.time;
    const bool isMdns = observation.protocol == Protocol::Mdns;
    if (name == QStringLiteral("wpad") && (!isMdns || said->address == said->responder)) {
        const auto count = m_proxy.add(answerer, name, now);
        if (count.isNews())
            tell(answerer, m_proxy, count, now);
    }
    if (isMdns && said->destination.isMulticast()) {
        m_announced.add(observation.speaker, name, now);
        return;
    }
    if (isMdns && m_announced.things(observation.speaker).contains(name))
        return;
    NamesOf &names = isMdns ? m_mdns : m_answered;
    const auto count = names.add(answerer, name, now);
    if (count.isNews())
        tell(answerer, names, count, now);
}

void NamePoisoning::tell(const Answerer &answerer, const NamesOf &names, NamesOf::Count count, Timestamp now)
{
    find({.kind = AlertKind::NamePoisoning,
          .actor = answerer.mac,
          .time = now,
          .subject = answerer.address.toString(),
          .facts = {{FactKind::NamesAnswered,
                     {countText(count.number), secondsText(count.since, now), sortedExamples(names.things(answerer)),
                      answerer.address.toString()}}}});
}

} // namespace lanscope

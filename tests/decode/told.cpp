// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decode/told.h"

#include <algorithm>

namespace lanscope::test {

namespace {

struct Describe {
    QString operator()(const Heard &) const { return QStringLiteral("Heard"); }
    QString operator()(const AddressUsed &fact) const
    {
        return QStringLiteral("AddressUsed ") + fact.address.toString();
    }
    QString operator()(const Hostname &fact) const { return QStringLiteral("Hostname ") + fact.name; }
    QString operator()(const DisplayName &fact) const { return QStringLiteral("DisplayName ") + fact.name; }
    QString operator()(const ServiceOffered &fact) const
    {
        return QStringLiteral("ServiceOffered %1|%2|%3").arg(fact.type, fact.instance).arg(fact.port);
    }
    QString operator()(const Attribute &fact) const
    {
        return QStringLiteral("Attribute %1=%2").arg(fact.key, fact.value);
    }
    QString operator()(const Served &fact) const
    {
        return QStringLiteral("Served %1=%2").arg(fact.said.key, fact.said.value);
    }
    QString operator()(const RoleTaken &fact) const
    {
        return fact.role == NetworkRole::DhcpServer ? QStringLiteral("RoleTaken DhcpServer")
                                                    : QStringLiteral("RoleTaken Ipv6Router");
    }
    QString operator()(const Asked &fact) const { return QStringLiteral("Asked ") + fact.name; }
    QString operator()(const NameAsked &fact) const { return QStringLiteral("NameAsked ") + fact.name; }
    QString operator()(const NameResolved &fact) const
    {
        return QStringLiteral("NameResolved %1=%2").arg(fact.name, fact.address.toString());
    }
    QString operator()(const ClientHello &fact) const
    {
        return QStringLiteral("ClientHello %1|%2|%3|%4").arg(fact.serverName, fact.protocols, fact.ja3, fact.ja4);
    }
    QString operator()(const StackSignature &fact) const { return QStringLiteral("StackSignature ") + fact.text; }
    QString operator()(const Listed &) const { return QStringLiteral("Listed"); } // never told by a frame
    QString operator()(const GroupJoined &fact) const { return QStringLiteral("GroupJoined ") + fact.group.toString(); }
    QString operator()(const GroupLeft &fact) const { return QStringLiteral("GroupLeft ") + fact.group.toString(); }
    /// How the network is run: see allOf().
    template <typename NetworkFact>
    QString operator()(const NetworkFact &) const
    {
        return {};
    }
};

} // namespace

QStringList told(const CapturedFrame &frame)
{
    const MacAddress source = MacAddress::fromBytes(frame.octets.constData() + 6);
    QStringList lines;
    for (const Observation &observation : decode(frame).observations) {
        if (std::holds_alternative<Heard>(observation.fact))
            continue;
        const QString line = std::visit(Describe{}, observation.fact);
        if (line.isEmpty())
            continue;
        lines.append(observation.speaker == source ? line : observation.speaker.toString() + u' ' + line);
    }
    return lines;
}

QStringList told(const PacketBuilder &packet)
{
    return told(packet.frame());
}

QStringList told(const PacketBuilder &packet, const QStringList &facts)
{
    QStringList lines = told(packet);
    lines.removeIf([&](const QString &line) { return !facts.contains(line.section(u' ', 0, 0)); });
    return lines;
}

bool isMalformed(const PacketBuilder &packet)
{
    return decode(packet.frame()).malformed;
}

} // namespace lanscope::test

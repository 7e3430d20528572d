// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identify/clue.h"

#include "app/identify/glob.h"

namespace lanscope {

namespace {

constexpr QLatin1StringView HostNameWord("host name ");
constexpr QLatin1StringView NameWord("name ");
constexpr QLatin1StringView OffersWord("offers ");
constexpr QLatin1StringView AsWord(" as ");
constexpr QLatin1StringView ActsWord("acts as ");
constexpr QLatin1StringView LooksUpWord("looks up ");
constexpr QLatin1StringView AnswersWord("answers from ");
constexpr QLatin1StringView CallsWord("calls all on ");
constexpr QLatin1StringView TlsWord("TLS client ");
constexpr QLatin1StringView StackWord("TCP stack ");
constexpr QLatin1StringView GroupWord("multicast-group: "); // an attribute, as cluesOf() takes it apart
constexpr QLatin1StringView KeyEnd(": ");
constexpr QLatin1StringView Passing("passes on other networks");

/// Texts that are a word and the clue.
struct Form {
    QLatin1StringView word;
    ClueKind kind;
};

constexpr Form forms[] = {{HostNameWord, ClueKind::HostName}, {NameWord, ClueKind::DisplayName},
                          {LooksUpWord, ClueKind::CloudName}, {AnswersWord, ClueKind::Port},
                          {CallsWord, ClueKind::Broadcast},   {TlsWord, ClueKind::Ja4},
                          {StackWord, ClueKind::Stack}};

struct RoleName {
    NetworkRole role;
    const char *text; ///< after "acts as"
    const char *clue;
};

constexpr RoleName roleNames[] = {{NetworkRole::Ipv6Router, "IPv6 router", "ipv6-router"},
                                  {NetworkRole::DhcpServer, "DHCP server", "dhcp-server"}};

struct FactText {
    QString operator()(const Hostname &fact) const { return HostNameWord + fact.name; }
    QString operator()(const DisplayName &fact) const { return NameWord + fact.name; }
    QString operator()(const ServiceOffered &fact) const
    {
        return fact.instance.isEmpty() ? OffersWord + fact.type : OffersWord + fact.type + AsWord + fact.instance;
    }
    QString operator()(const Attribute &fact) const { return fact.key + KeyEnd + fact.value; }
    QString operator()(const Served &fact) const { return (*this)(fact.said); }
    QString operator()(const GroupJoined &fact) const { return GroupWord + fact.group.toString(); }
    QString operator()(const ClientHello &fact) const { return fact.ja4.isEmpty() ? QString() : TlsWord + fact.ja4; }
    /// Without what the way through the network changes: hops, and the segment size of a tunnel.
    QString operator()(const StackSignature &fact) const
    {
        return StackWord + QStringLiteral("%1:%2,%3:%4")
                               .arg(fact.initialTtl)
                               .arg(fact.window)
                               .arg(int(fact.scale))
                               .arg(fact.options);
    }
    QString operator()(const Listed &) const { return QStringLiteral("is in this computer's neighbour table"); }
    QString operator()(const RoleTaken &fact) const
    {
        for (const RoleName &each : roleNames) {
            if (each.role == fact.role)
                return ActsWord + QLatin1StringView(each.text);
        }
        return {};
    }
    /// Presence, addresses and behaviour.
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

/// What is the same word in another protocol: the rules about one hold for both.
struct Alias {
    QLatin1StringView key; ///< lower case
    QLatin1StringView other;
};

constexpr Alias aliases[] = {{QLatin1StringView("http-server"), QLatin1StringView("server")}, // of SSDP
                             {QLatin1StringView("snmp description"), QLatin1StringView("system-description")}, // LLDP
                             {QLatin1StringView("device manufacturer"), QLatin1StringView("manufacturer")},
                             {QLatin1StringView("ssh-server"), QLatin1StringView("ssh-software")},
                             {QLatin1StringView("ssh-client"), QLatin1StringView("ssh-software")},
                             {QLatin1StringView("sip-server"), QLatin1StringView("sip-agent")}};

QList<Clue> offerClues(const QString &offer)
{
    const qsizetype as = offer.indexOf(AsWord);
    if (as < 0)
        return {{ClueKind::Service, {}, offer}};
    return {{ClueKind::Service, {}, offer.left(as)}, {ClueKind::DisplayName, {}, offer.mid(as + AsWord.size())}};
}

QList<Clue> roleClues(const QString &text)
{
    for (const RoleName &each : roleNames) {
        if (text == QLatin1StringView(each.text))
            return {{ClueKind::Role, {}, QString::fromLatin1(each.clue)}};
    }
    return {};
}

QList<Clue> attributeClues(const QString &text)
{
    const qsizetype end = text.indexOf(KeyEnd);
    if (end <= 0)
        return {};
    const QString key = foldedCase(QStringView(text).left(end));
    const QString value = text.mid(end + KeyEnd.size());
    QList<Clue> clues{{ClueKind::Attribute, key, value}};
    for (const Alias &alias : aliases) {
        if (key == alias.key)
            clues.append({ClueKind::Attribute, alias.other, value});
    }
    if (key == QLatin1StringView("device devicetype"))
        clues.append({ClueKind::Service, {}, value});
    // A TXT string without "=" is a key without a value (RFC 6763 section 6.4); some makers put a title there.
    if (value.isEmpty() && text.startsWith(u'_') && text.contains(u' '))
        clues.append({ClueKind::DisplayName, {}, text.left(end).section(u' ', 1)});
    return clues;
}

} // namespace

QString factText(const Fact &fact)
{
    return std::visit(FactText(), fact);
}

QString lookedUpName(const Fact &fact)
{
    if (const auto *asked = std::get_if<NameAsked>(&fact))
        return asked->name;
    if (const auto *hello = std::get_if<ClientHello>(&fact))
        return hello->serverName;
    return {};
}

bool isCommonTrait(const Fact &fact)
{
    return std::holds_alternative<ClientHello>(fact) || std::holds_alternative<StackSignature>(fact) ||
           std::holds_alternative<GroupJoined>(fact);
}

QString lookupText(const QString &domain)
{
    return LooksUpWord + domain;
}

QString portText(quint8 protocol, quint16 port)
{
    constexpr quint8 Tcp = 6; // IANA protocol number
    const QLatin1StringView name(protocol == Tcp ? "tcp/" : "udp/");
    return AnswersWord + name + QString::number(port);
}

QString broadcastText(quint16 port)
{
    return CallsWord + QLatin1StringView("udp/") + QString::number(port);
}

QString passingText()
{
    return Passing;
}

QList<Clue> cluesOf(const Evidence &evidence)
{
    const QString &text = evidence.fact;
    if (evidence.source == MacPrefixSource)
        return {{ClueKind::Prefix, {}, text}};
    if (text == Passing)
        return {{ClueKind::Role, {}, QStringLiteral("passes-on")}};
    for (const Form &form : forms) {
        if (text.startsWith(form.word))
            return {{form.kind, {}, text.mid(form.word.size())}};
    }
    if (text.startsWith(OffersWord))
        return offerClues(text.mid(OffersWord.size()));
    if (text.startsWith(ActsWord))
        return roleClues(text.mid(ActsWord.size()));
    return attributeClues(text);
}

} // namespace lanscope

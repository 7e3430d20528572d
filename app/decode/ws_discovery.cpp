// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ws_discovery.h"

#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

using Kind = WsMessage::Kind;

struct Word {
    const char *text;
    Kind kind;
};

constexpr Word bodies[] = {{"Hello", Kind::Hello},     {"Bye", Kind::Bye},
                           {"Probe", Kind::Probe},     {"ProbeMatches", Kind::ProbeMatches},
                           {"Resolve", Kind::Resolve}, {"ResolveMatches", Kind::ResolveMatches}};

struct Namespace {
    const char *uri;
    const char *prefix;
};

/// Prefixes are the sender's choice; these are what the documents that define the types write.
constexpr Namespace namespaces[] = {
    {"http://schemas.xmlsoap.org/ws/2006/02/devprof", "wsdp"}, // Devices Profile for Web Services
    {"http://docs.oasis-open.org/ws-dd/ns/dpws/2009/01", "wsdp"},
    {"http://schemas.xmlsoap.org/ws/2005/04/discovery", "wsd"},
    {"http://docs.oasis-open.org/ws-dd/ns/discovery/2009/01", "wsd"},
    {"http://schemas.microsoft.com/windows/pub/2005/07", "pub"},
    {"http://schemas.microsoft.com/windows/2006/08/wdp/print", "wprt"},
    {"http://schemas.microsoft.com/windows/2006/08/wdp/scan", "wscn"},
    {"http://www.onvif.org/ver10/network/wsdl", "dn"}, // ONVIF Core Specification section 7
    {"http://www.onvif.org/ver10/device/wsdl", "tds"},
};

QString usualPrefix(QStringView uri)
{
    for (const Namespace &each : namespaces) {
        if (uri.compare(QLatin1StringView(each.uri)) == 0)
            return QString::fromLatin1(each.prefix);
    }
    return {};
}

/// Reads one envelope.
class Reader
{
public:
    /// Some senders fill a datagram up behind the last element: that is no text in any encoding.
    explicit Reader(QByteArrayView octets) : m_xml(octets.first(octets.lastIndexOf('>') + 1).toByteArray()) {}

    std::optional<WsMessage> read()
    {
        while (!m_xml.atEnd() && !m_isDone)
            readToken(m_xml.readNext());
        m_message.malformed = m_message.malformed || m_xml.hasError();
        return m_hasBody ? std::optional(m_message) : std::nullopt;
    }

private:
    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartElement) {
            noteNamespaces();
            beginElement(m_xml.name());
        } else if (token == QXmlStreamReader::EndElement) {
            m_isDone = m_xml.name() == QLatin1StringView("Envelope");
        } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            m_message.malformed = m_isDone = true; // SOAP 1.2 part 1 section 5: there must be none
        }
    }

    /// Declarations of elements that have ended stay: a prefix that is used for two things is a sender's fault.
    void noteNamespaces()
    {
        for (const QXmlStreamNamespaceDeclaration &each : m_xml.namespaceDeclarations())
            m_prefixes.insert(each.prefix().toString(), each.namespaceUri().toString());
    }

    void beginElement(QStringView name)
    {
        if (name == QLatin1StringView("Body"))
            m_hasBody = true;
        else if (m_hasBody && m_message.kind == Kind::Other)
            beginBody(name);
        else if (m_hasBody)
            readField(name);
    }

    void beginBody(QStringView name)
    {
        for (const Word &each : bodies) {
            if (name == QLatin1StringView(each.text))
                m_message.kind = each.kind;
        }
        const bool hasMatches = m_message.kind == Kind::ProbeMatches || m_message.kind == Kind::ResolveMatches;
        m_isDone = m_message.kind == Kind::Other;
        if (!m_isDone && !hasMatches)
            m_message.endpoints.append(WsEndpoint());
    }

    void readField(QStringView name)
    {
        if (name == QLatin1StringView("ProbeMatch") || name == QLatin1StringView("ResolveMatch")) {
            if (m_message.endpoints.size() < MaximumFactEntries)
                m_message.endpoints.append(WsEndpoint());
            return;
        }
        if (m_message.endpoints.isEmpty())
            return;
        WsEndpoint &endpoint = m_message.endpoints.last();
        if (name == QLatin1StringView("Address"))
            endpoint.reference = foreignText(text());
        else if (name == QLatin1StringView("Types"))
            readTypes(endpoint.types);
        else if (name == QLatin1StringView("Scopes"))
            addWords(endpoint.scopes);
        else if (name == QLatin1StringView("XAddrs"))
            addWords(endpoint.addresses);
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    void addWords(QStringList &list)
    {
        for (const QString &word : text().simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (list.size() < MaximumFactEntries)
                list.append(foreignText(word));
        }
    }

    void readTypes(QStringList &types)
    {
        addWords(types);
        for (QString &type : types) {
            const QString prefix = usualPrefix(m_prefixes.value(type.section(u':', 0, -2)));
            if (!prefix.isEmpty())
                type = prefix + u':' + type.section(u':', -1);
        }
    }

    QXmlStreamReader m_xml;
    QHash<QString, QString> m_prefixes; // as many as a datagram declares
    WsMessage m_message;
    bool m_hasBody = false;
    bool m_isDone = false;
};

/// The address in a URL's place of a host name; null for names.
IpAddress hostOf(const QString &url)
{
    return IpAddress::fromString(QUrl(url).host()).value_or(IpAddress());
}

/// False when its addresses are like the packet's source and none is the source.
bool isSpeakers(const WsEndpoint &endpoint, const IpAddress &source)
{
    bool isForeign = false;
    for (const QString &url : endpoint.addresses) {
        const IpAddress host = hostOf(url);
        if (host == source)
            return true;
        isForeign = isForeign || (host.family == source.family && host.isLinkLocal() == source.isLinkLocal());
    }
    return !isForeign;
}

/// ONVIF Core Specification section 7.3.2.2: what a camera says of itself in its scopes.
void addScope(const QString &scope, FactCollector &facts)
{
    facts.add(Attribute{QStringLiteral("scope"), scope});
    const QUrl url(scope);
    if (url.scheme() != QLatin1StringView("onvif"))
        return;
    const QString path = url.path(QUrl::FullyDecoded);
    const QString value = foreignText(QStringView(path.section(u'/', 2)));
    for (const char *key : {"hardware", "name", "location"}) {
        if (!value.isEmpty() && path.section(u'/', 1, 1) == QLatin1StringView(key))
            facts.add(Attribute{QStringLiteral("onvif-") + QLatin1StringView(key), value});
    }
}

void addEndpoint(const WsEndpoint &endpoint, FactCollector &facts)
{
    const QUrl first(endpoint.addresses.value(0));
    for (const QString &type : endpoint.types)
        facts.add(ServiceOffered{.type = type, .instance = {}, .port = quint16(std::max(first.port(0), 0))});
    if (!endpoint.reference.isEmpty())
        facts.add(Attribute{QStringLiteral("endpoint-reference"), endpoint.reference});
    for (const QString &scope : endpoint.scopes)
        addScope(scope, facts);
    for (const QString &address : endpoint.addresses)
        facts.add(Attribute{QStringLiteral("XAddrs"), address});
}

void addAsked(const WsEndpoint &endpoint, FactCollector &facts)
{
    for (const QString &type : endpoint.types)
        facts.add(Asked{type});
    if (!endpoint.reference.isEmpty())
        facts.add(Asked{endpoint.reference});
}

} // namespace

std::optional<WsMessage> parseWsDiscovery(QByteArrayView octets)
{
    return Reader(octets).read();
}

void decodeWsDiscovery(const Payload &payload, FactCollector &facts)
{
    const auto message = parseWsDiscovery(payload.message);
    if (!message || message->malformed)
        facts.markMalformed();
    if (!message || message->kind == Kind::Bye)
        return;
    for (const WsEndpoint &endpoint : message->endpoints) {
        if (message->isQuestion())
            addAsked(endpoint, facts);
        else if (isSpeakers(endpoint, payload.source))
            addEndpoint(endpoint, facts);
    }
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/http.h"

#include <algorithm>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

bool isDigitOrDot(char octet)
{
    return octet == '.' || (octet >= '0' && octet <= '9');
}

/// The host without its port; empty for an address, which names nobody.
QString serverName(QByteArrayView host)
{
    if (host.startsWith('['))
        return {}; // IPv6, RFC 3986 section 3.2.2
    const qsizetype colon = host.indexOf(':');
    const QByteArrayView name = colon < 0 ? host : host.first(colon);
    return std::all_of(name.begin(), name.end(), isDigitOrDot) ? QString() : foreignText(name);
}

/// What stands behind the empty line of a head.
QByteArrayView bodyOf(QByteArrayView octets)
{
    constexpr QByteArrayView Gap("\r\n\r\n");
    const qsizetype gap = octets.indexOf(Gap);
    return gap < 0 ? QByteArrayView() : octets.sliced(gap + Gap.size());
}

/// The text of the first XML element of that name, without a look at the rest: the few octets at hand may be cut off.
QByteArrayView elementText(QByteArrayView xml, QByteArrayView name)
{
    const qsizetype at = xml.indexOf(name);
    const QByteArrayView rest = at < 0 ? QByteArrayView() : xml.sliced(at + name.size());
    const qsizetype begin = rest.indexOf('>');
    const qsizetype end = begin < 0 ? -1 : rest.indexOf('<', begin);
    return end < 0 ? QByteArrayView() : rest.sliced(begin + 1, end - begin - 1).trimmed();
}

/// UPnP Forum: WANIPConnection:1 section 2.4.16; the later AddAnyPortMapping has the same arguments.
std::optional<PortMappingAsked> portMappingAsked(const HttpRequest &request, const IpAddress &gateway)
{
    const QByteArrayView action = request.fields.value("SOAPAction");
    if (!action.contains("#AddPortMapping") && !action.contains("#AddAnyPortMapping"))
        return std::nullopt;
    const auto host = IpAddress::fromString(foreignText(elementText(request.body, "<NewInternalClient")));
    return PortMappingAsked{.gateway = gateway,
                            .externalPort = elementText(request.body, "<NewExternalPort").toUShort(),
                            .internalPort = elementText(request.body, "<NewInternalPort").toUShort(),
                            .internalHost = host.value_or(IpAddress())};
}

} // namespace

std::optional<HttpRequest> parseHttpRequest(QByteArrayView octets)
{
    const QByteArrayView line = takeLine(octets);
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype beforeVersion = line.lastIndexOf(' ');
    if (afterMethod <= 0 || beforeVersion <= afterMethod || !line.sliced(beforeVersion + 1).startsWith("HTTP/1."))
        return std::nullopt;
    return HttpRequest{.method = line.first(afterMethod),
                       .target = line.sliced(afterMethod + 1, beforeVersion - afterMethod - 1),
                       .fields = HeaderFields::read(octets, false),
                       .body = bodyOf(octets)};
}

void decodeHttp(const Payload &payload, FactCollector &facts)
{
    const auto request = parseHttpRequest(payload.message);
    if (!request)
        return; // its first line goes on in the next segment, or it is another protocol with such a word
    if (const auto asked = portMappingAsked(*request, payload.destination))
        facts.add(*asked);
    const QString server = serverName(request->fields.value("Host"));
    if (!server.isEmpty())
        facts.add(payload.isRouted() ? Fact(Asked{server}) : Fact(NameAsked{server}));
    const QByteArrayView agent = request->fields.value("User-Agent");
    if (!agent.isEmpty() && !payload.isRouted())
        facts.add(Attribute{QStringLiteral("USER-AGENT"), foreignText(agent)});
}

} // namespace lanscope

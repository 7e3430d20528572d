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
                       .fields = HeaderFields::read(octets, false)};
}

void decodeHttp(const Payload &payload, FactCollector &facts)
{
    const auto request = parseHttpRequest(payload.message);
    if (!request)
        return; // its first line goes on in the next segment, or it is another protocol with such a word
    const QString server = serverName(request->fields.value("Host"));
    if (!server.isEmpty())
        facts.add(payload.isRouted() ? Fact(Asked{server}) : Fact(NameAsked{server}));
    const QByteArrayView agent = request->fields.value("User-Agent");
    if (!agent.isEmpty() && !payload.isRouted())
        facts.add(Attribute{QStringLiteral("USER-AGENT"), foreignText(agent)});
}

} // namespace lanscope

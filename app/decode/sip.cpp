// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sip.h"

#include <algorithm>

#include "app/base/foreign_text.h"
#include "app/decode/header_fields.h"

namespace lanscope {

namespace {

/// RFC 3261 section 7.3.3 lets "v" stand for "Via"; each proxy adds one.
qsizetype hopsOf(const HeaderFields &fields)
{
    return std::count_if(fields.all().begin(), fields.all().end(), [](const auto &field) {
        return isSameText(field.first, "Via") || isSameText(field.first, "v");
    });
}

} // namespace

void decodeSip(const Payload &payload, FactCollector &facts)
{
    QByteArrayView text = payload.message;
    const QByteArrayView line = takeLine(text);
    const bool isAnswer = line.startsWith("SIP/2.0 ");
    if (payload.isRouted() || (!isAnswer && !line.endsWith(" SIP/2.0")))
        return;
    const HeaderFields fields = HeaderFields::read(text, payload.isWhole);
    if (hopsOf(fields) > 1)
        return;
    const QString agent = foreignText(fields.value("User-Agent"));
    const QString server = foreignText(fields.value("Server"));
    if (!isAnswer)
        facts.addText("sip-agent", agent);
    else if (!(agent.isEmpty() && server.isEmpty()))
        facts.add(Served{.address = payload.source,
                         .said = {QStringLiteral("sip-server"), server.isEmpty() ? agent : server}});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of HTTP and of what looks like it.
#include "app/base/foreign_text.h"
#include "app/decode/ssdp.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

std::optional<Fields> describeSsdp(const Payload &payload)
{
    const auto message = parseSsdp(payload.message);
    if (!message)
        return std::nullopt;
    const bool isAnswer = message->kind == SsdpMessage::Kind::Answer;
    const QString method = message->kind == SsdpMessage::Kind::Search ? u"M-SEARCH"_s : u"NOTIFY"_s;
    return Fields{{u"http.request.method"_s, isAnswer ? QString() : method},
                  {u"http.response.code"_s, isAnswer ? u"200"_s : QString()},
                  {u"http.server"_s, foreignText(message->header("SERVER"))},
                  {u"http.location"_s, foreignText(message->header("LOCATION"))}};
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/helper_words.h"

#include <array>
#include <optional>

#include <QCoreApplication>

namespace lanscope {

namespace {

// The helper's own words, from helper/; %1 is what it fills in.
constexpr std::array doings{
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "ask for permission"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "ask the bus who calls"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "attach TC programs to %1"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "attach generic XDP to %1"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "attach native XDP to %1"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "check the options"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "count packets"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "count with BPF"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "deliver flows"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "find the interface"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "hand over the stream"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "keep watching"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "load the BPF programs"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "make a stream"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "map the flow tables"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "map the ring buffer"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "open a capture"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "see all frames that reach %1"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "tell received from sent frames"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "watch the interface"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "watch the interface with libpcap"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "watch the interfaces"),
};

constexpr std::array reasons{
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "a password is needed, and the caller does not let it be asked for"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "another XDP program is there, and is not replaced"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "another program took this one's place"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "earlier questions wait for an answer"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "it has frames neither of Ethernet nor of IP"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "it was denied"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "it was removed from this computer"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords",
                      "no authentication agent runs in this session that could ask for the password"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "nobody answered in time"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "nobody reads the stream"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the backend must be auto, xdp, xdp-generic, tc or pcap"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the caller left the bus"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the driver does not support it"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the helper was asked to stop"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the mode must be host, gateway or span"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "the question was closed without an answer"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "there is no interface of this name with number %1"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "this computer has too many processors"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "this real-time kernel may interrupt a program, which would miscount"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "too many are open"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "too many sessions observe this interface"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords",
                      "with the driver %1 it may interrupt the connection or slow it down, and is only used when "
                      "asked for"),
    // What the C library says of the failures a person may meet.
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Operation not permitted"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Permission denied"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Operation not supported"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "No such device"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Device or resource busy"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("lanscope::HelperWords", "Invalid argument"),
};

/// What stands in the place of %1 when `text` follows the pattern; without a place an empty string.
std::optional<QString> filledIn(QStringView pattern, QStringView text)
{
    const qsizetype place = pattern.indexOf(u"%1");
    if (place < 0)
        return text == pattern ? std::optional(QString()) : std::nullopt;
    const QStringView before = pattern.first(place);
    const QStringView after = pattern.sliced(place + 2);
    const qsizetype length = text.size() - before.size() - after.size();
    if (length <= 0 || !text.startsWith(before) || !text.endsWith(after))
        return {};
    return text.mid(place, length).toString();
}

template <size_t Size>
QString translated(const std::array<const char *, Size> &patterns, QStringView text)
{
    for (const char *pattern : patterns) {
        const std::optional<QString> value = filledIn(QString::fromLatin1(pattern), text);
        if (!value)
            continue;
        const QString words = QCoreApplication::translate("lanscope::HelperWords", pattern);
        return value->isEmpty() ? words : words.arg(*value);
    }
    return text.toString();
}

} // namespace

QString helperWords(const QString &sentence)
{
    const qsizetype colon = sentence.indexOf(QStringLiteral(": "));
    if (colon < 0)
        return translated(reasons, sentence);
    const QStringView whole(sentence);
    return translated(doings, whole.first(colon)) + QStringLiteral(": ") + translated(reasons, whole.sliced(colon + 2));
}

} // namespace lanscope

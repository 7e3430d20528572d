// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/browser.h"

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

using Command = BrowserMessage::Command;

constexpr qsizetype DatagramHeader = 14; // RFC 1002 section 4.4.1, with length and offset
constexpr qsizetype EncodedName = 34;    // a length, 32 letters, the root
constexpr qsizetype NameOctets = 16;
constexpr QByteArrayView Smb("\xffSMB%"); // MS-CIFS section 2.2.3.1, with SMB_COM_TRANSACTION
constexpr QByteArrayView Mailslot("\\MAILSLOT\\BROWSE");
constexpr qsizetype DataOffsetAt = 32 + 1 + 24; // MS-CIFS section 2.2.4.33.1, from the header's begin

struct Role {
    quint32 type;
    const char *name;
};

/// MS-BRWS section 2.2.11; what nearly every host says is left out.
constexpr Role roles[] = {{0x00000004, "sql-server"},        {0x00000008, "domain-controller"},
                          {0x00000010, "domain-controller"}, {0x00000040, "apple"},
                          {0x00000200, "print-server"},      {0x00000800, "unix-server"},
                          {0x00008000, "nt-server"},         {0x02000000, "terminal-server"}};

QByteArray upToZero(QByteArrayView octets)
{
    return beforeZero(octets).trimmed().toByteArray();
}

/// The browser's message inside a transaction; empty when it is for another mailslot.
QByteArrayView browserPart(QByteArrayView smb)
{
    if (!smb.startsWith(Smb) || smb.size() < DataOffsetAt + 2)
        return {};
    const auto offset = qFromLittleEndian<quint16>(smb.data() + DataOffsetAt);
    if (offset > smb.size() || !smb.first(offset).contains(Mailslot))
        return {};
    return smb.sliced(offset);
}

/// MS-BRWS section 2.2.1, behind the command. The message is none when it ends too early.
void readAnnouncement(ByteReader &reader, BrowserMessage &message)
{
    reader.skip(5); // count, period
    const auto name = reader.takeBytes(NameOctets);
    const auto version = name ? reader.takeBytes(2) : std::nullopt;
    const auto type = version ? reader.takeBytes(4) : std::nullopt;
    if (!type || !reader.skip(4)) // of the browser, signature
        return;
    message.isAnnouncement = true;
    message.name = upToZero(*name);
    message.osMajor = quint8(version->at(0));
    message.osMinor = quint8(version->at(1));
    message.serverType = qFromLittleEndian<quint32>(type->data());
    message.comment = upToZero(reader.takeBytes(reader.remaining()).value_or(QByteArrayView()));
}

void addRoles(const BrowserMessage &message, FactCollector &facts)
{
    for (const Role &role : roles) {
        if (message.has(role.type))
            facts.addText("announced-role", QString::fromLatin1(role.name));
    }
}

} // namespace

std::optional<BrowserMessage> parseBrowser(QByteArrayView octets)
{
    ByteReader header(octets);
    const quint8 type = header.take<quint8>().value_or(0);
    header.skip(3);
    const auto host = header.takeBytes(4);
    if (!host || type < 0x10 || type > 0x12 || octets.size() < DatagramHeader + 2 * EncodedName)
        return std::nullopt;
    const QByteArrayView part = browserPart(octets.sliced(DatagramHeader + 2 * EncodedName));
    if (part.isEmpty())
        return std::nullopt;
    BrowserMessage message;
    message.command = quint8(part[0]);
    message.host = IpAddress::v4(host->data());
    ByteReader reader(part.sliced(1));
    const auto command = Command(message.command);
    if (command == Command::RequestAnnouncement)
        message.name = upToZero(part.sliced(std::min<qsizetype>(2, part.size())));
    else if (command == Command::HostAnnouncement || command == Command::LocalMasterAnnouncement)
        readAnnouncement(reader, message);
    return message;
}

void decodeBrowser(const Payload &payload, FactCollector &facts)
{
    const auto message = parseBrowser(payload.message);
    if (!message || !message->isAnnouncement || message->host != payload.source)
        return; // another mailslot, or passed on for another host (RFC 1002 section 5.3)
    facts.addName<Hostname>(foreignText(message->name));
    facts.addText("announced-version", QStringLiteral("%1.%2").arg(message->osMajor).arg(message->osMinor));
    facts.addText("server-comment", foreignText(message->comment));
    addRoles(*message, facts);
}

} // namespace lanscope

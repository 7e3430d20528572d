// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/quic_initial.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QList>

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

// RFC 9001 sections 5.3 and 5.4: AES-128 in all Initial packets.
constexpr int KeyOctets = 16;
constexpr int NonceOctets = 12;
constexpr int TagOctets = 16;
constexpr int SampleOctets = 16;
constexpr int HashOctets = 32;
constexpr qsizetype LongestConnectionId = 20;    // RFC 9000 section 17.2
constexpr qsizetype LongestPacketNumber = 4;     // RFC 9000 section 17.1
constexpr qsizetype LongestCryptoStream = 16384; // far more than a datagram holds; bounds what offsets may ask for
constexpr int MostPackets = 16;                  // coalesced in one datagram, or in those joined to one

/// What differs between the versions.
struct Version {
    quint32 number;
    quint8 initialType;
    const char *salt; // in hexadecimal digits
    const char *key;
    const char *nonce;
    const char *headerProtection;
};

// RFC 9001 section 5.2 and RFC 9369 section 3.3.
constexpr Version versions[] = {
    {0x00000001, 0, "38762cf7f55934b34d179ae6a4c80cadccbb7f0a", "quic key", "quic iv", "quic hp"},
    {0x6b3343cf, 1, "0dede3def700a6db819381be6e269dcbf9bd2ed9", "quicv2 key", "quicv2 iv", "quicv2 hp"},
};

struct ContextCloser {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ContextCloser>;

const unsigned char *unsignedOctets(QByteArrayView octets)
{
    return reinterpret_cast<const unsigned char *>(octets.data());
}

QByteArray hmac(QByteArrayView key, QByteArrayView message)
{
    QByteArray hash(HashOctets, '\0');
    unsigned length = 0;
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), unsignedOctets(message), std::size_t(message.size()),
              reinterpret_cast<unsigned char *>(hash.data()), &length))
        hash.fill('\0');
    return hash;
}

/// HKDF-Expand-Label without context (RFC 8446 section 7.1) for at most one hash: one round of RFC 5869 section 2.3.
QByteArray expandLabel(const QByteArray &secret, const char *label, int length)
{
    const QByteArray fullLabel = QByteArray("tls13 ") + label;
    return hmac(secret, QByteArray(1, '\0') + char(length) + char(fullLabel.size()) + fullLabel + '\0' + '\1')
        .first(length);
}

/// An Initial packet as it lies in the datagram, still protected.
struct ProtectedPacket {
    const Version *version = nullptr; ///< null: a version or type of packet that is not read
    QByteArrayView connectionId;      ///< the destination's
    QByteArrayView octets;            ///< from the first octet to the end of its tag
    qsizetype numberAt = 0;           ///< where the packet number begins
};

const Version *versionOf(quint32 number)
{
    const auto version = std::find_if(std::begin(versions), std::end(versions),
                                      [&](const Version &each) { return each.number == number; });
    return version == std::end(versions) ? nullptr : version;
}

/// RFC 9000 section 16.
std::optional<quint64> takeVariable(ByteReader &reader)
{
    const auto first = reader.take<quint8>();
    if (!first)
        return std::nullopt;
    quint64 value = *first & 0x3f;
    for (int left = (1 << (*first >> 6)) - 1; left > 0; --left) {
        const auto octet = reader.take<quint8>();
        if (!octet)
            return std::nullopt;
        value = value << 8 | *octet;
    }
    return value;
}

/// Takes one packet with a long header off the front of a datagram; nothing when there is none.
std::optional<ProtectedPacket> takePacket(QByteArrayView &datagram)
{
    ByteReader reader(datagram);
    const quint8 first = reader.take<quint8>().value_or(0);
    const auto number = reader.take<quint32>();
    if (!(first & 0x80) || !number)
        return std::nullopt;
    const Version *version = versionOf(*number);
    const auto destination = reader.takeBytes(reader.take<quint8>().value_or(0));
    const auto source = destination ? reader.takeBytes(reader.take<quint8>().value_or(0)) : std::nullopt;
    if (!version || !source || destination->size() > LongestConnectionId)
        return std::nullopt;
    const bool isInitial = (first >> 4 & 3) == version->initialType;
    if (isInitial && !reader.skip(qsizetype(takeVariable(reader).value_or(0)))) // the token
        return std::nullopt;
    const auto length = takeVariable(reader);
    const qsizetype numberAt = reader.position();
    if (!length || *length > quint64(reader.remaining()))
        return std::nullopt;
    ProtectedPacket packet{.version = isInitial ? version : nullptr,
                           .connectionId = *destination,
                           .octets = datagram.first(numberAt + qsizetype(*length)),
                           .numberAt = numberAt};
    datagram = datagram.sliced(packet.octets.size());
    return packet;
}

QByteArray headerMask(const QByteArray &key, QByteArrayView sample)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray mask(SampleOctets * 2, '\0');
    int length = 0;
    if (!context || !EVP_EncryptInit_ex(context.get(), EVP_aes_128_ecb(), nullptr, unsignedOctets(key), nullptr) ||
        !EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(mask.data()), &length,
                           unsignedOctets(sample), SampleOctets))
        return {};
    return mask.first(LongestPacketNumber + 1);
}

/// The plain text, if the tag behind the cipher text is right for the header; else nothing.
QByteArray opened(const QByteArray &key, const QByteArray &nonce, QByteArrayView header, QByteArrayView sealed)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArrayView text = sealed.chopped(TagOctets);
    QByteArray tag = sealed.last(TagOctets).toByteArray();
    QByteArray plain(text.size() + TagOctets, '\0');
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int length = 0;
    if (!context ||
        !EVP_DecryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, unsignedOctets(key), unsignedOctets(nonce)) ||
        !EVP_DecryptUpdate(context.get(), nullptr, &length, unsignedOctets(header), int(header.size())) ||
        !EVP_DecryptUpdate(context.get(), out, &length, unsignedOctets(text), int(text.size())) ||
        !EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagOctets, tag.data()) ||
        EVP_DecryptFinal_ex(context.get(), out + length, &length) <= 0)
        return {};
    return plain.first(text.size());
}

/// RFC 9001 sections 5.2 to 5.4: the frames of a client's Initial packet.
QByteArray framesOf(const ProtectedPacket &packet)
{
    const qsizetype sampleAt = packet.numberAt + LongestPacketNumber;
    if (sampleAt + SampleOctets > packet.octets.size())
        return {};
    const Version &version = *packet.version;
    const QByteArray initial = hmac(QByteArray::fromHex(version.salt), packet.connectionId);
    const QByteArray secret = expandLabel(initial, "client in", HashOctets);
    const QByteArray mask = headerMask(expandLabel(secret, version.headerProtection, KeyOctets),
                                       packet.octets.sliced(sampleAt, SampleOctets));
    if (mask.isEmpty())
        return {};

    const qsizetype numberLength = ((packet.octets[0] ^ mask[0]) & 3) + 1;
    QByteArray header = packet.octets.first(packet.numberAt + numberLength).toByteArray();
    header[0] = char(header[0] ^ (mask[0] & 0x0f));
    QByteArray nonce = expandLabel(secret, version.nonce, NonceOctets);
    for (qsizetype at = 0; at < numberLength; ++at) {
        char &octet = header[packet.numberAt + at];
        octet = char(octet ^ mask[at + 1]);
        char &mixed = nonce[NonceOctets - numberLength + at];
        mixed = char(mixed ^ octet);
    }
    const QByteArrayView sealed = packet.octets.sliced(header.size());
    if (sealed.size() < TagOctets)
        return {};
    return opened(expandLabel(secret, version.key, KeyOctets), nonce, header, sealed);
}

/// A piece of the CRYPTO stream (RFC 9000 section 19.6).
struct CryptoPiece {
    qsizetype offset = 0;
    QByteArray octets;
};

/// RFC 9000 section 19.3: ranges of acknowledged packets, which are passed over.
bool skipAcknowledgement(ByteReader &reader, bool hasCounts)
{
    takeVariable(reader); // largest, delay
    takeVariable(reader);
    const auto ranges = takeVariable(reader);
    if (!ranges || *ranges > quint64(reader.remaining()))
        return false;
    for (quint64 left = *ranges * 2 + 1 + (hasCounts ? 3 : 0); left > 0; --left) {
        if (!takeVariable(reader))
            return false;
    }
    return true;
}

/// The pieces among the frames that an Initial packet may hold (RFC 9000 section 12.4); reading ends at any other.
void appendPieces(QByteArrayView frames, QList<CryptoPiece> &pieces)
{
    ByteReader reader(frames);
    while (const auto type = reader.take<quint8>()) {
        if (*type <= 1) // PADDING, PING
            continue;
        if (*type == 2 || *type == 3) {
            if (!skipAcknowledgement(reader, *type == 3))
                return;
            continue;
        }
        const auto offset = *type == 6 ? takeVariable(reader) : std::nullopt;
        const auto length = offset ? takeVariable(reader) : std::nullopt;
        if (!length || *length > quint64(reader.remaining()) || *offset > quint64(LongestCryptoStream))
            return;
        pieces.append({.offset = qsizetype(*offset), .octets = reader.takeBytes(qsizetype(*length))->toByteArray()});
    }
}

} // namespace

QByteArray quicCryptoStream(QByteArrayView datagram)
{
    QList<CryptoPiece> pieces; // at most as many as the datagram has octets
    for (int left = MostPackets; left > 0; --left) {
        while (datagram.startsWith('\0')) // some fill a datagram up behind its packets: RFC 9000 section 14.1
            datagram = datagram.sliced(1);
        const auto packet = takePacket(datagram);
        if (!packet)
            break;
        if (packet->version)
            appendPieces(framesOf(*packet), pieces);
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const CryptoPiece &left, const CryptoPiece &right) { return left.offset < right.offset; });
    QByteArray stream;
    for (const CryptoPiece &piece : pieces) {
        if (piece.offset > stream.size())
            break;
        if (piece.offset + piece.octets.size() > stream.size())
            stream.append(piece.octets.sliced(stream.size() - piece.offset));
    }
    return stream;
}

} // namespace lanscope

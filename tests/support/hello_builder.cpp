// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hello_builder.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/kdf.h>

namespace lanscope::test {

namespace {

constexpr int TagOctets = 16;

QByteArray vector8(const QByteArray &octets)
{
    return number8(int(octets.size())) + octets;
}

QByteArray withLength16(const QByteArray &octets)
{
    return number16(int(octets.size())) + octets;
}

unsigned char *unsignedOctets(QByteArray &octets)
{
    return reinterpret_cast<unsigned char *>(octets.data());
}

/// HKDF of OpenSSL (RFC 5869): mode is EVP_KDF_HKDF_MODE_EXTRACT_ONLY or EVP_KDF_HKDF_MODE_EXPAND_ONLY.
QByteArray hkdf(int mode, QByteArray key, QByteArray saltOrInfo, int length)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY_derive_init(context.get());
    EVP_PKEY_CTX_set_hkdf_mode(context.get(), mode);
    EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256());
    EVP_PKEY_CTX_set1_hkdf_key(context.get(), unsignedOctets(key), int(key.size()));
    if (mode == EVP_KDF_HKDF_MODE_EXTRACT_ONLY)
        EVP_PKEY_CTX_set1_hkdf_salt(context.get(), unsignedOctets(saltOrInfo), int(saltOrInfo.size()));
    else
        EVP_PKEY_CTX_add1_hkdf_info(context.get(), unsignedOctets(saltOrInfo), int(saltOrInfo.size()));
    QByteArray derived(length, '\0');
    auto size = std::size_t(length);
    EVP_PKEY_derive(context.get(), unsignedOctets(derived), &size);
    return derived;
}

QByteArray derived(const QByteArray &secret, const QByteArray &label, int length)
{
    return hkdf(EVP_KDF_HKDF_MODE_EXPAND_ONLY, secret, number16(length) + vector8("tls13 " + label) + number8(0),
                length);
}

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

QByteArray sealed(QByteArray key, QByteArray nonce, QByteArray header, QByteArray plain)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray text(plain.size(), '\0'), tag(TagOctets, '\0');
    int length = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_128_gcm(), nullptr, unsignedOctets(key), unsignedOctets(nonce));
    EVP_EncryptUpdate(cipher.get(), nullptr, &length, unsignedOctets(header), int(header.size()));
    EVP_EncryptUpdate(cipher.get(), unsignedOctets(text), &length, unsignedOctets(plain), int(plain.size()));
    EVP_EncryptFinal_ex(cipher.get(), unsignedOctets(text) + length, &length);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, TagOctets, tag.data());
    return text + tag;
}

QByteArray mask(QByteArray key, QByteArray sample)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray block(32, '\0');
    int length = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_128_ecb(), nullptr, unsignedOctets(key), nullptr);
    EVP_EncryptUpdate(cipher.get(), unsignedOctets(block), &length, unsignedOctets(sample), int(sample.size()));
    return block.first(5);
}

} // namespace

TcpBuilder::TcpBuilder(enum lanscope_frame_kind kind, int destinationPort, const QByteArray &message)
    : ChainedBuilder(kind), m_destinationPort(destinationPort), m_message(message)
{
    m_destination = ip("192.0.2.1");
    m_destinationMac = mac(RouterMac);
    m_hopLimit = 64;
}

QByteArray TcpBuilder::content() const
{
    constexpr int Tcp = 6;
    const int words = 5 + int(m_options.size()) / 4;
    return packet(Tcp, number16(m_sourcePort) + number16(m_destinationPort) + number32(m_sequence) +
                           number32(m_flags & 0x10 ? 1 : 0) + number8(words << 4) + number8(m_flags) +
                           number16(m_window) + number32(0) + m_options + m_message);
}

QByteArray HelloBuilder::vector16(const QList<int> &numbers)
{
    QByteArray octets;
    for (const int number : numbers)
        octets += number16(number);
    return withLength16(octets);
}

HelloBuilder &HelloBuilder::extension(int type, const QByteArray &content)
{
    m_extensions += number16(type) + withLength16(content);
    return *this;
}

HelloBuilder &HelloBuilder::serverName(const QByteArray &name)
{
    return extension(0, withLength16(number8(0) + withLength16(name)));
}

HelloBuilder &HelloBuilder::protocols(const QList<QByteArray> &names)
{
    QByteArray list;
    for (const QByteArray &name : names)
        list += vector8(name);
    return extension(16, withLength16(list));
}

HelloBuilder &HelloBuilder::versions(const QList<int> &numbers)
{
    return extension(43, vector8(vector16(numbers).sliced(2)));
}

QByteArray HelloBuilder::message() const
{
    const QByteArray body = number16(0x0303) + QByteArray(32, 'r') + vector8({}) + vector16(m_ciphers) +
                            vector8(QByteArray(1, '\0')) + withLength16(m_extensions);
    return number8(1) + number8(0) + withLength16(body);
}

QByteArray HelloBuilder::records(qsizetype length) const
{
    QByteArray left = message(), records;
    while (!left.isEmpty()) {
        const QByteArray piece = left.first(std::min(length, left.size()));
        records += number8(22) + number16(0x0301) + withLength16(piece);
        left.remove(0, piece.size());
    }
    return records;
}

QByteArray quicInitial(const QByteArray &frames, quint32 version)
{
    const bool isFirst = version == 1;
    const QByteArray connection = "8 octets";
    const QByteArray label = isFirst ? "quic " : "quicv2 ";
    const QByteArray salt = QByteArray::fromHex(isFirst ? "38762cf7f55934b34d179ae6a4c80cadccbb7f0a"
                                                        : "0dede3def700a6db819381be6e269dcbf9bd2ed9");
    const QByteArray secret = derived(hkdf(EVP_KDF_HKDF_MODE_EXTRACT_ONLY, connection, salt, 32), "client in", 32);

    const QByteArray plain = frames.leftJustified(1100, '\0'); // PADDING
    constexpr int NumberOctets = 2;
    const int length = NumberOctets + int(plain.size()) + TagOctets;
    QByteArray header = number8(isFirst ? 0xc1 : 0xd1) + number32(version) + vector8(connection) + vector8({}) +
                        number8(0) + number16(0x4000 | length) + number16(7);
    QByteArray nonce = derived(secret, label + "iv", 12);
    nonce[11] = char(nonce[11] ^ 7);
    const QByteArray text = sealed(derived(secret, label + "key", 16), nonce, header, plain);
    const QByteArray hidden = mask(derived(secret, label + "hp", 16), text.sliced(4 - NumberOctets, 16));
    header[0] = char(header[0] ^ (hidden[0] & 0x0f));
    for (int at = 0; at < NumberOctets; ++at) {
        char &octet = header[header.size() - NumberOctets + at];
        octet = char(octet ^ hidden[at + 1]);
    }
    return header + text;
}

QByteArray quicCrypto(int offset, const QByteArray &octets)
{
    return number8(6) + number16(0x4000 | offset) + number16(0x4000 | int(octets.size())) + octets;
}

} // namespace lanscope::test

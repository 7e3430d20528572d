// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/packet_builder.h"

namespace lanscope::test {

/// LLDP: fields of a type below 128 and up to 511 octets.
class LldpBuilder : public ChainedBuilder<LldpBuilder>
{
public:
    LldpBuilder() : ChainedBuilder(LANSCOPE_FRAME_LLDP) {}
    LldpBuilder &field(int type, const QByteArray &content)
    {
        m_fields += number16(type << 9 | int(content.size())) + content;
        return *this;
    }
    LldpBuilder &raw(const QByteArray &octets) { return m_fields += octets, *this; }

private:
    QByteArray content() const override { return number16(0x88cc) + m_fields; }

    QByteArray m_fields;
};

/// CDP in an IEEE 802.3 frame.
class CdpBuilder : public ChainedBuilder<CdpBuilder>
{
public:
    CdpBuilder() : ChainedBuilder(LANSCOPE_FRAME_CDP) {}
    CdpBuilder &field(int type, const QByteArray &content)
    {
        m_fields += number16(type) + number16(int(content.size()) + 4) + content;
        return *this;
    }
    CdpBuilder &raw(const QByteArray &octets) { return m_fields += octets, *this; }

private:
    QByteArray content() const override
    {
        const QByteArray message = QByteArray::fromHex("aaaa0300000c2000") + number32(0x02b40000) + m_fields;
        return number16(int(message.size())) + message;
    }

    QByteArray m_fields;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_copier.h"

#include <cstring>

namespace lanscope::helper {

constexpr unsigned PayloadPackets = 8; // of a flow in one interval: an opening handshake, with retransmissions
constexpr std::size_t RememberedMacs = 4096;

FrameKind PcapCopier::choose(const lanscope_packet &packet, const lanscope_octets &octets,
                             const lanscope_counters *counters, std::span<const std::byte> frame, __u64 now)
{
    const bool opens = counters && counters->packets == octets.segments;
    const bool opening = counters && counters->packets <= PayloadPackets;
    const std::byte *end = frame.data() + frame.size();
    auto kind = static_cast<FrameKind>(
        opening ? lanscope_followed_kind(m_hellos.data(), &packet, &octets, frame.data(), end, now)
                : lanscope_header_kind(&packet));
    if (kind == LANSCOPE_FRAME_SYN && !opens)
        kind = LANSCOPE_FRAME_NONE;
    if (opens && isNewMac(packet) && kind == LANSCOPE_FRAME_NONE)
        kind = LANSCOPE_FRAME_NEW_MAC;
    if (kind == LANSCOPE_FRAME_NONE)
        return kind;

    const bool hasToken = lanscope_take_token(&m_counters[kind].spent_to, now);
    ++(hasToken ? m_counters[kind].copied : m_counters[kind].dropped);
    return hasToken ? kind : LANSCOPE_FRAME_NONE;
}

bool PcapCopier::isNewMac(const lanscope_packet &packet)
{
    __u64 mac = 0;
    std::memcpy(&mac, packet.source_mac, sizeof packet.source_mac);
    if (m_macs.size() >= RememberedMacs)
        m_macs.clear();
    return mac != 0 && m_macs.insert(mac).second;
}

} // namespace lanscope::helper

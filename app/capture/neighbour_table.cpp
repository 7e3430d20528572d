// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/neighbour_table.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "app/base/unique_fd.h"

namespace lanscope {

namespace {

constexpr int ConfirmedStates = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE;

/// As much as the kernel puts into one datagram of a dump (netlink(7)).
constexpr qsizetype DatagramBytes = 32768;
/// MaximumNeighbours messages of about 100 octets, on other interfaces as well.
constexpr qsizetype DumpBytes = 4 << 20;

template <typename Struct>
std::optional<Struct> structAt(QByteArrayView octets, qsizetype at)
{
    Struct value;
    if (at < 0 || octets.size() - at < qsizetype(sizeof value))
        return std::nullopt;
    std::memcpy(&value, octets.data() + at, sizeof value);
    return value;
}

qsizetype aligned(qsizetype length)
{
    return (length + 3) & ~qsizetype(3);
}

/// Calls `take(header, payload)` for each of the pieces that begin with a header and lie one after the other.
template <typename Header, typename Length, typename Take>
void forEachPiece(QByteArrayView octets, Length Header::*length, Take take)
{
    for (qsizetype at = 0; at < octets.size();) {
        const auto header = structAt<Header>(octets, at);
        if (!header || (*header).*length < sizeof(Header) || octets.size() - at < qsizetype((*header).*length))
            return;
        const qsizetype begin = at + aligned(sizeof(Header));
        take(*header,
             octets.sliced(std::min(begin, octets.size()), std::max<qsizetype>(0, at + (*header).*length - begin)));
        at += aligned((*header).*length);
    }
}

std::optional<qint64> silenceOf(const nda_cacheinfo &cache)
{
    static const qint64 ticks = std::max(1L, sysconf(_SC_CLK_TCK));
    return qint64(cache.ndm_confirmed) * (1'000'000'000 / ticks);
}

Neighbour neighbourOf(const ndmsg &entry, QByteArrayView attributes)
{
    Neighbour neighbour;
    forEachPiece(attributes, &rtattr::rta_len, [&](const rtattr &attribute, QByteArrayView value) {
        if (attribute.rta_type == NDA_LLADDR && value.size() == 6)
            neighbour.mac = MacAddress::fromBytes(value.data());
        else if (attribute.rta_type == NDA_DST && entry.ndm_family == AF_INET && value.size() == 4)
            neighbour.address = IpAddress::v4(value.data());
        else if (attribute.rta_type == NDA_DST && entry.ndm_family == AF_INET6 && value.size() == 16)
            neighbour.address = IpAddress::v6(value.data());
        else if (attribute.rta_type == NDA_CACHEINFO && (entry.ndm_state & ConfirmedStates)) {
            if (const auto cache = structAt<nda_cacheinfo>(value, 0))
                neighbour.silence = silenceOf(*cache);
        }
    });
    return neighbour;
}

struct Request {
    nlmsghdr header;
    ndmsg entry;
};

QByteArray dump()
{
    const UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    const timeval patience{.tv_sec = 1, .tv_usec = 0}; // the kernel answers at once, or not at all
    Request request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = RTM_GETNEIGH;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    if (!socket.isOpen() || setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) != 0 ||
        send(socket.get(), &request, sizeof request, 0) < 0)
        return {};
    QByteArray answer;
    QByteArray datagram(DatagramBytes, Qt::Uninitialized);
    while (answer.size() < DumpBytes) {
        const ssize_t length = recv(socket.get(), datagram.data(), size_t(datagram.size()), 0);
        const auto header = structAt<nlmsghdr>(QByteArrayView(datagram).first(std::max<ssize_t>(length, 0)), 0);
        if (!header || header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR)
            break;
        answer += QByteArrayView(datagram).first(length);
    }
    return answer;
}

} // namespace

QList<Neighbour> parseNeighbours(QByteArrayView messages, int interfaceIndex)
{
    QList<Neighbour> neighbours;
    forEachPiece(messages, &nlmsghdr::nlmsg_len, [&](const nlmsghdr &header, QByteArrayView payload) {
        const auto entry = structAt<ndmsg>(payload, 0);
        if (header.nlmsg_type != RTM_NEWNEIGH || !entry || entry->ndm_ifindex != interfaceIndex ||
            !(entry->ndm_state & (ConfirmedStates | NUD_PERMANENT)) || neighbours.size() == MaximumNeighbours)
            return;
        const qsizetype begin = std::min(aligned(sizeof(ndmsg)), payload.size());
        const Neighbour neighbour = neighbourOf(*entry, payload.sliced(begin));
        if (neighbour.mac.isIndividual() && !neighbour.address.isNull())
            neighbours.append(neighbour);
    });
    return neighbours;
}

QList<Neighbour> lookUpNeighbours(int interfaceIndex)
{
    return parseNeighbours(dump(), interfaceIndex);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/contribution_sums.h"

#include <algorithm>

namespace lanscope {

namespace {

void addTo(Contribution &sum, const Contribution &more)
{
    sum.packetsSent += more.packetsSent;
    sum.bytesSent += more.bytesSent;
    sum.packetsReceived += more.packetsReceived;
    sum.bytesReceived += more.bytesReceived;
    sum.first = std::min(sum.first, more.first);
    sum.last = std::max(sum.last, more.last);
}

quint64 octets(const Contribution &contribution)
{
    return contribution.bytesSent + contribution.bytesReceived;
}

} // namespace

void ContributionSums::add(const QList<Contribution> &contributions)
{
    for (const Contribution &each : contributions) {
        const Account account{each.device,      each.peer,     each.peerName, each.service,
                              each.servicePort, each.protocol, each.opened};
        const auto sum = m_sums.find(account);
        if (sum != m_sums.end())
            addTo(*sum, each);
        else if (m_sums.size() < MaximumAccounts)
            m_sums.insert(account, each);
        else
            ++m_omitted;
    }
}

QList<Contribution> ContributionSums::sums() const
{
    QList<Contribution> sums = m_sums.values();
    std::sort(sums.begin(), sums.end(), [](const Contribution &a, const Contribution &b) {
        return std::tuple(octets(b), a.device, a.peer, a.servicePort) <
               std::tuple(octets(a), b.device, b.peer, b.servicePort);
    });
    return sums;
}

} // namespace lanscope

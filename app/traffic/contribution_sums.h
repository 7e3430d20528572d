// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/traffic/contribution.h"

namespace lanscope {

/// Adds up contributions by device, other end and service: of a whole session, or of a range of time. Holds at most
/// MaximumAccounts; what comes beyond is counted, not kept.
class ContributionSums
{
public:
    static constexpr int MaximumAccounts = 20'000;

    void add(const QList<Contribution> &contributions);

    QList<Contribution> sums() const; ///< the largest first
    quint64 omitted() const { return m_omitted; }

private:
    /// What is added up: the contributions that have all of it in common.
    struct Account {
        DeviceId device;
        IpAddress peer;
        QString peerName;
        QString service;
        quint16 port = 0;
        quint8 protocol = 0;
        bool opened = false;
        bool operator==(const Account &) const = default;
        friend size_t qHash(const Account &account, size_t seed) noexcept
        {
            return qHashMulti(seed, account.device, account.peer, account.peerName, account.service, account.port,
                              account.protocol, account.opened);
        }
    };

    QHash<Account, Contribution> m_sums;
    quint64 m_omitted = 0; ///< contributions that found no place
};

} // namespace lanscope

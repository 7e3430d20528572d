// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QHash>
#include <QSet>

#include "app/decode/observation.h"
#include "app/inventory/inventory.h"
#include "app/traffic/asked_names.h"
#include "app/traffic/contribution.h"
#include "app/traffic/conversation_table.h"
#include "app/traffic/domain_list.h"
#include "app/traffic/geo_directory.h"
#include "app/traffic/link_prefixes.h"

namespace lanscope {

/// Credits what was counted to the devices that own the MAC addresses, and says whom each talked to. Owned by the
/// pipeline and used on its thread; reads no clock.
///
/// Nothing counts twice. Of a conversation between the same two MAC addresses that several interfaces of this computer
/// see (a bridge and its ports, a VLAN and what carries it) one interface counts, the first that told it. A router's
/// own account has nothing of what it only passes on: there its MAC address goes with an address that is neither its
/// own nor of the link. What this computer passes on under its own address (masquerading) is not its own either, when
/// the other interface is observed, too: it has the same far end, protocol and near port there.
class Attribution
{
public:
    /// Whose MAC address is whose is looked up in `inventory`, which must outlive this.
    explicit Attribution(const Inventory &inventory, const QStringList &geoFolders = GeoDirectory::defaultFolders());

    /// What this computer knows of the link behind one of its interfaces.
    void setPrefixes(quint32 interfaceIndex, const QList<IpPrefix> &prefixes);

    /// Takes in what a frame told: names that were asked for, and which addresses are on the link.
    void observe(const CapturedFrame &frame, const Decoded &decoded);

    /// Takes in a flow. False when another interface counts it already.
    bool account(const FlowRecord &flow);

    /// What was counted since the last call, by device and other end.
    QList<Contribution> drain();

    /// Forgets everything: another network, another file.
    void clear();

    qsizetype conversations() const { return m_table.size(); }

private:
    static constexpr int MaximumLinks = 64;       ///< interfaces; the helper serves 16
    static constexpr int MaximumRelays = 131'072; ///< passed on under this computer's address; then it begins anew
    static constexpr int MaximumForeign = 4096;   ///< MAC addresses that came with foreign addresses; likewise
    static constexpr int ForeignAddressesOfRouter = 3;
    static constexpr qint64 ClaimNanoseconds = 5LL * 1'000'000'000;
    static constexpr qint64 GenerationNanoseconds = 300LL * 1'000'000'000;

    using Entry = ConversationTable::Entry;

    /// What adds up to one contribution.
    struct Account {
        DeviceId device;
        IpAddress peer;
        DeviceId peerDevice;
        QString name;
        quint16 etherType = 0;
        quint16 port = 0;
        quint8 protocol = 0;
        bool opened = false;
        Scope scope = Scope::Local;
        bool operator==(const Account &) const = default;
        friend size_t qHash(const Account &account, size_t seed) noexcept
        {
            return qHashMulti(seed, account.device, account.peer, account.peerDevice, account.name, account.etherType,
                              account.port, account.protocol, account.opened, quint8(account.scope));
        }
    };

    LinkPrefixes &linkOf(quint32 interfaceIndex);
    void begin(Entry &entry, const FlowRecord &flow);
    void noteRelay(const Entry &entry);
    void noteForeign(const ConversationEnd &end, const LinkPrefixes &link);
    bool isOwn(const ConversationEnd &end, const Device &device, const LinkPrefixes &link) const;
    bool isPassedOn(const Entry &entry, size_t end, const Device &device) const;
    void settle(Entry &entry);
    void credit(const Entry &entry, size_t end, const Device &device, const LinkPrefixes &link);
    Contribution &accountOf(const Account &account);
    void settleAll();

    const Inventory &m_inventory;
    ServiceDirectory m_services;
    DomainList m_domains;
    GeoDirectory m_geo;
    AskedNames m_names;
    QHash<quint32, LinkPrefixes> m_links;         // at most MaximumLinks
    QHash<MacAddress, QSet<IpAddress>> m_foreign; // at most MaximumForeign of ForeignAddressesOfRouter each
    QHash<ConversationKey, quint32> m_relayed;    // at most MaximumRelays; by which interface
    ConversationTable m_table;
    std::vector<Entry *> m_pending;       // of the running generation
    QHash<Account, qsizetype> m_accounts; // where in m_contributions
    QList<Contribution> m_contributions;  // of this drain
    Timestamp m_generation;               // when it began
    Timestamp m_newest;
};

} // namespace lanscope

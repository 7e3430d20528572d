// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/attribution.h"

#include <algorithm>

namespace lanscope {

namespace {

/// The near and the far side of a conversation that is passed on, without who passes it on: the same on both sides of
/// a router that puts its own address in the place of the near one.
ConversationKey relayKey(const ConversationKey &key, size_t far)
{
    ConversationKey relay;
    relay.protocol = key.protocol;
    relay.ends[0].address = key.ends[far].address;
    relay.ends[0].port = key.ends[far].port;
    relay.ends[1].port = key.ends[1 - far].port;
    return relay;
}

bool hasAddressOf(const Device &device, IpAddress::Family family)
{
    return std::any_of(device.addresses.begin(), device.addresses.end(), [family](const AddressRecord &record) {
        return record.address.family == family && !record.address.isLinkLocal();
    });
}

bool hasAddress(const Device &device, const IpAddress &address)
{
    return std::any_of(device.addresses.begin(), device.addresses.end(),
                       [&](const AddressRecord &record) { return record.address == address; });
}

} // namespace

Attribution::Attribution(const Inventory &inventory, const QStringList &geoFolders)
    : m_inventory(inventory), m_geo(geoFolders)
{
}

LinkPrefixes &Attribution::linkOf(quint32 interfaceIndex)
{
    if (m_links.size() >= MaximumLinks && !m_links.contains(interfaceIndex))
        m_links.clear();
    return m_links[interfaceIndex];
}

void Attribution::setPrefixes(quint32 interfaceIndex, const QList<IpPrefix> &prefixes)
{
    linkOf(interfaceIndex).setOwn(prefixes);
}

void Attribution::observe(const CapturedFrame &frame, const Decoded &decoded)
{
    m_names.observe(frame, decoded);
    LinkPrefixes &link = linkOf(frame.interfaceIndex);
    for (const Observation &observation : decoded.observations)
        link.learn(observation);
}

bool Attribution::account(const FlowRecord &flow)
{
    if (!m_table.hasRoom()) {
        settleAll();
        m_table.beginGeneration();
    }
    const ConversationKey::Sided sided = ConversationKey::of(flow);
    Entry &entry = m_table.findOrAdd(sided.key);
    Conversation &conversation = entry.conversation;
    if (!conversation.last.isKnown())
        begin(entry, flow);
    if (conversation.interfaceIndex != flow.key.interfaceIndex) {
        if (flow.last - conversation.last < ClaimNanoseconds)
            return false;
        conversation.interfaceIndex = flow.key.interfaceIndex; // the one that counted sees it no more
    }
    if (!conversation.isPending)
        m_pending.push_back(&entry);
    conversation.add(flow, sided.sender);
    m_newest = std::max(m_newest, flow.last);
    return true;
}

void Attribution::begin(Entry &entry, const FlowRecord &flow)
{
    entry.conversation.interfaceIndex = flow.key.interfaceIndex;
    if (!flow.key.isIp())
        return;
    const LinkPrefixes &link = linkOf(flow.key.interfaceIndex);
    for (const ConversationEnd &end : entry.key.ends)
        noteForeign(end, link);
}

void Attribution::noteRelay(const Entry &entry)
{
    const LinkPrefixes &link = linkOf(entry.conversation.interfaceIndex);
    for (size_t end = 0; end < 2; ++end) {
        const Device *device = m_inventory.owner(entry.key.ends[end].mac);
        if (!device || !device->isSelf || !hasPorts(entry.key.protocol) || isOwn(entry.key.ends[end], *device, link))
            continue;
        if (m_relayed.size() >= MaximumRelays)
            m_relayed.clear();
        m_relayed.insert(relayKey(entry.key, end), entry.conversation.interfaceIndex);
    }
}

void Attribution::noteForeign(const ConversationEnd &end, const LinkPrefixes &link)
{
    if (!end.mac.isIndividual() || link.scopeOf(end.address, false) != Scope::Internet)
        return;
    if (m_foreign.size() >= MaximumForeign && !m_foreign.contains(end.mac))
        m_foreign.clear();
    QSet<IpAddress> &addresses = m_foreign[end.mac];
    if (addresses.size() < ForeignAddressesOfRouter)
        addresses.insert(end.address);
}

/// Whether the device speaks for itself there, and does not pass on what others say. Where this computer does not know
/// all prefixes of the link, only who is known to be a router passes on.
bool Attribution::isOwn(const ConversationEnd &end, const Device &device, const LinkPrefixes &link) const
{
    if (end.address.isNull() || link.scopeOf(end.address, false) != Scope::Internet || hasAddress(device, end.address))
        return true;
    if (link.isCertain(end.address.family))
        return false;
    const auto foreign = m_foreign.constFind(end.mac);
    const bool bringsMany = foreign != m_foreign.constEnd() && foreign->size() >= ForeignAddressesOfRouter;
    return !bringsMany && !device.isGateway && !hasAddressOf(device, end.address.family);
}

/// Whether this computer only passes it on under its own address; then another interface has it with the one it is of.
bool Attribution::isPassedOn(const Entry &entry, size_t end, const Device &device) const
{
    if (!device.isSelf || m_relayed.isEmpty() || !hasPorts(entry.key.protocol))
        return false;
    const auto relayed = m_relayed.constFind(relayKey(entry.key, 1 - end));
    return relayed != m_relayed.constEnd() && *relayed != entry.conversation.interfaceIndex;
}

void Attribution::settle(Entry &entry)
{
    const LinkPrefixes &link = linkOf(entry.conversation.interfaceIndex);
    for (size_t end = 0; end < 2; ++end) {
        const ConversationEnd &near = entry.key.ends[end];
        const Device *device = m_inventory.owner(near.mac);
        if (!device || !isOwn(near, *device, link) || isPassedOn(entry, end, *device))
            continue;
        QString &name = entry.conversation.names[end];
        if (name.isEmpty())
            name = m_names.nameOf(near.mac, entry.key.ends[1 - end].address);
        credit(entry, end, *device, link);
    }
    Conversation &conversation = entry.conversation;
    conversation.packets = {};
    conversation.bytes = {};
    conversation.isPending = false;
}

void Attribution::credit(const Entry &entry, size_t end, const Device &device, const LinkPrefixes &link)
{
    const Conversation &conversation = entry.conversation;
    const ConversationEnd &far = entry.key.ends[1 - end];
    const auto called = size_t(conversation.calledEnd(entry.key, m_services));
    const Device *other = m_inventory.owner(far.mac);
    const bool isOther = other && isOwn(far, *other, link);
    Contribution &sum = accountOf({.device = device.id,
                                   .peer = far.address,
                                   .peerDevice = isOther ? other->id : DeviceId(),
                                   .name = conversation.names[end],
                                   .etherType = entry.key.etherType,
                                   .port = entry.key.ends[called].port,
                                   .protocol = entry.key.protocol,
                                   .opened = called != end,
                                   .scope = link.scopeOf(far.address, far.mac.isGroup())});
    sum.packetsSent += conversation.packets[end];
    sum.bytesSent += conversation.bytes[end];
    sum.packetsReceived += conversation.packets[1 - end];
    sum.bytesReceived += conversation.bytes[1 - end];
    sum.first = sum.first.isKnown() ? std::min(sum.first, conversation.first) : conversation.first;
    sum.last = std::max(sum.last, conversation.last);
}

Contribution &Attribution::accountOf(const Account &account)
{
    const auto known = m_accounts.constFind(account);
    if (known != m_accounts.constEnd())
        return m_contributions[*known];
    m_accounts.insert(account, m_contributions.size());
    Contribution &sum = m_contributions.emplace_back();
    sum.device = account.device;
    sum.scope = account.scope;
    sum.protocol = account.protocol;
    sum.servicePort = account.port;
    sum.service =
        account.peer.isNull() ? etherTypeText(account.etherType) : m_services.textOf(account.protocol, account.port);
    sum.peer = account.peer;
    sum.peerDevice = account.peerDevice;
    sum.opened = account.opened;
    sum.peerName = account.name;
    sum.peerDomain = m_domains.registrableDomain(account.name);
    if (account.scope != Scope::Internet)
        return sum;
    const AddressOrigin origin = m_geo.originOf(account.peer);
    sum.country = origin.country;
    sum.asNumber = origin.asNumber;
    sum.asName = origin.asName;
    return sum;
}

void Attribution::settleAll()
{
    if (m_links.size() > 1) { // otherwise there is no second side from which it could be seen
        for (const Entry *entry : m_pending)
            noteRelay(*entry);
    }
    for (Entry *entry : m_pending)
        settle(*entry);
    m_pending.clear();
}

QList<Contribution> Attribution::drain()
{
    settleAll();
    m_accounts.clear();
    if (!m_generation.isKnown() || m_newest < m_generation)
        m_generation = m_newest;
    if (m_newest - m_generation > GenerationNanoseconds) {
        m_table.beginGeneration();
        m_generation = m_newest;
    }
    return std::exchange(m_contributions, {});
}

void Attribution::clear()
{
    m_pending.clear();
    m_table.clear();
    m_accounts.clear();
    m_contributions.clear();
    m_names = {};
    m_links.clear();
    m_foreign.clear();
    m_relayed.clear();
    m_generation = {};
    m_newest = {};
}

} // namespace lanscope

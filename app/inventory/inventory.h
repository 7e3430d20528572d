// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <queue>

#include <QHash>
#include <QSet>

#include "app/capture/flow_record.h"
#include "app/decode/observation.h"
#include "app/identify/rule_book.h"
#include "app/inventory/regrouping.h"

namespace lanscope {

/// The devices of one place. Owned by the pipeline and used on its thread only; reads no clock.
///
/// Holds at most MaximumDevices; when a new one comes then, the one that was silent longest and that no person touched
/// is forgotten (a MAC flood must not push out what people named). This computer and the gateway are never forgotten.
class Inventory
{
public:
    static constexpr int MaximumDevices = 20000;

    /// The vendor of a MAC address, empty when not known.
    using VendorLookup = std::function<QString(const MacAddress &)>;
    /// Without rules a device is what its MAC prefix says.
    explicit Inventory(VendorLookup vendorOf, const QList<Rule> &rules = {});

    /// Replaces everything by what was stored, the gateway too. This computer's addresses stay known.
    void load(const QList<Device> &devices, const QList<Belonging> &belongings = {});

    /// Takes in one fact. An observation whose speaker is a group address or null is ignored.
    void observe(const Observation &observation);

    /// Credits a flow to the devices that own its MAC addresses: its source device is created if it is new.
    void attribute(const FlowRecord &flow);

    /// Which devices are this computer's and which one is the gateway; applies to devices seen later as well.
    void setSelf(const QSet<MacAddress> &macs);
    void setGateway(const MacAddress &mac);

    /// The person's word. False when there is no such device.
    bool decide(const Decision &decision);
    /// The same for the name alone; an empty one takes the person's name back.
    bool rename(const DeviceId &id, const QString &name);
    /// What a person decided in another program. Ignored when there is no such device.
    void adoptChoices(const DeviceId &id, const UserChoices &choices);

    /// A person wants these gone: takeForgotten() tells them, forgottenCount() does not. One that is heard again is
    /// new.
    void erase(const QList<DeviceId> &ids);
    /// Brings back what erase() took. Of one that was heard again since, both are one again. Ignored when it is full.
    void restore(const Device &device);

    /// A person says which addresses are one device. What was seen under each stays apart beneath, so that all of it
    /// can be taken back. Addresses that are not here, and more than Device::MaximumMacs, are left as they are.
    void arrange(const QList<Belonging> &belongings);
    /// The addresses that belong to another than themselves.
    QList<Belonging> belongings() const;
    /// What was seen under each address of a device, the primary one first, as it is to be stored.
    QList<Device> parts(const DeviceId &id) const;
    /// Whether something was seen under this address, whichever device it is one of.
    bool holds(const MacAddress &mac) const { return m_entries.contains(mac); }

    /// From now on everybody who speaks is heard: what somebody is silent from here on tells its habit.
    void beginObserving(Timestamp now) { m_observedSince = now; }

    /// Lets time pass: who was silent for long turns quiet, then away, then gone. Exact to PresenceResolution.
    void advanceTo(Timestamp now);
    static constexpr qint64 PresenceResolution = 1'000'000'000; // nanoseconds; presence is a matter of minutes

    /// A new day: nobody sent or received anything yet.
    void beginDay();

    /// How many devices were heard since countHeardAnew().
    int heardCount() const { return m_heardCount; }
    void countHeardAnew();

    /// The device that owns this MAC address; null when there is none. Valid until the next non-const call.
    const Device *owner(const MacAddress &mac) const;

    QList<Device> devices() const; ///< in the order in which they were first seen
    int size() const { return int(m_entries.size() - m_leaders.size()); }

    /// The devices that changed since the last call, identified anew where there is new evidence, in the order in which
    /// they were first seen, and those that were forgotten and did not come back.
    QList<Device> takeChanged();
    QList<DeviceId> takeForgotten();

    /// Who came, turned silent or went since the last call, oldest first. At most MaximumTurns are kept: the newest.
    QList<PresenceChange> takePresenceChanges();
    static constexpr int MaximumTurns = 65'536;

    /// Devices that were forgotten because there were too many.
    quint64 forgottenCount() const { return m_forgottenCount; }

private:
    struct Entry {
        Device device;
        bool queued = false;        ///< has its one place in m_silent
        quint32 countedIn = 0;      ///< the counting in which it was heard last
        bool hasNewEvidence = true; ///< its identification is older than what it is made of
        Protocol hostnameFrom = Protocol::Ethernet;
        Protocol displayNameFrom = Protocol::Ethernet;
        QList<IpAddress> passedOn; ///< servers of other networks that answer through it; at most NetworksOfRouter
    };
    /// When a device was last heard at the time it was queued; it may have been heard since.
    struct Silence {
        Timestamp since;
        DeviceId id;
        auto operator<=>(const Silence &) const = default;
    };

    Entry *find(const MacAddress &mac);
    Entry *findOrAdd(const MacAddress &mac, Timestamp time);
    Entry *hear(const MacAddress &mac, Timestamp from, Timestamp to);
    Entry &insert(const Device &device);
    void endSilence(Device &device, Timestamp heardAt);
    bool settle(Device &device, Timestamp now);
    void turn(Device &device, const PresenceChange &change);
    void touch(Entry &entry);
    void touchAnew(Entry &entry);
    bool isKept(const Device &device) const;
    bool forgetOne();
    void remove(const DeviceId &id);

    void take(Entry &entry, const Observation &observation);
    void takeListed(const Observation &observation, const Listed &listed);
    bool isAnswerOf(const Entry &entry, const IpAddress &server) const;
    bool isWorthKeeping(const Fact &fact, const QString &text) const;
    void note(Entry &entry, const QString &source, const QString &fact, Timestamp time);
    void noteAnswers(Entry &entry, const FlowRecord &flow);
    void noteBroadcasts(Entry &entry, const FlowRecord &flow);
    void notePassing(Entry &entry, const FlowRecord &flow);
    void identify(Device &device) const;
    void takeAddress(Entry &entry, const IpAddress &address, Timestamp time);
    void forgetAddress(const DeviceId &id, const IpAddress &address);

    DeviceId leaderOf(const DeviceId &id) const { return m_leaders.value(id, id); }
    QList<DeviceId> membersOf(const DeviceId &leader) const;
    bool hasRoomFor(const MacAddress &mac, const DeviceId &device) const;
    void leave(const DeviceId &id);
    void join(const DeviceId &id, const DeviceId &leader);
    Device shown(const DeviceId &leader) const;

    VendorLookup m_vendorOf;
    RuleBook m_knowledge;
    QHash<DeviceId, Entry> m_entries;            // at most MaximumDevices, an address each
    QHash<MacAddress, DeviceId> m_owners;        // of each device at most Device::MaximumMacs
    QHash<IpAddress, DeviceId> m_addressOwners;  // of each device at most Device::MaximumAddresses
    QHash<DeviceId, DeviceId> m_leaders;         // of those that belong to another
    QHash<DeviceId, QList<DeviceId>> m_groups;   // by leader, which is the first; at most Device::MaximumMacs each
    mutable std::map<DeviceId, Device> m_united; // what owner() told last of each group
    std::priority_queue<Silence, std::vector<Silence>, std::greater<>> m_silent; // each device at most once
    QSet<DeviceId> m_changed;
    QSet<DeviceId> m_forgotten;
    QList<PresenceChange> m_turns; // at most MaximumTurns
    Timestamp m_observedSince;
    QSet<MacAddress> m_selfMacs;
    MacAddress m_gateway;
    Timestamp m_now;
    quint64 m_forgottenCount = 0;
    quint32 m_counting = 1;
    int m_heardCount = 0;
};

} // namespace lanscope

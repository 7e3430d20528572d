// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QList>
#include <QMetaType>
#include <QString>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"
#include "app/base/timestamp.h"
#include "app/identify/category.h"
#include "app/identify/evidence.h"
#include "app/identify/identification.h"
#include "app/inventory/silence_habit.h"

namespace lanscope {

/// A device is known by the MAC address it was first seen with; unique in its place.
using DeviceId = MacAddress;

/// Whether a device is at its place now, by how long it is silent and how silent it usually is; see
/// inventory/presence.h.
enum class Presence : quint8 {
    Unknown,
    Here,
    Quiet, ///< silent, but not longer than it often is
    Away,  ///< silent for longer than it ever is while it is here
    Gone,  ///< away for so long that it will hardly come back
};
QString presenceKey(Presence presence);  ///< "here"; empty when unknown
QString presenceName(Presence presence); ///< translated

/// A device's presence turned into another one. `time` is when it did, which for a silence lies before it was noticed.
struct PresenceChange {
    DeviceId device;
    Presence from = Presence::Unknown;
    Presence to = Presence::Unknown;
    Timestamp time;
    bool operator==(const PresenceChange &) const = default;
};

/// An address the device said is its own.
struct AddressRecord {
    IpAddress address;
    Timestamp firstSeen;
    Timestamp lastSeen;
    bool operator==(const AddressRecord &) const = default;
};

/// A service the device offers.
struct ServiceRecord {
    QString type;
    QString instance;
    quint16 port = 0;
    Timestamp firstSeen;
    Timestamp lastSeen;
    bool operator==(const ServiceRecord &) const = default;
};

/// What people decided about a device. Set fields outrank every guess for ever.
struct UserChoices {
    std::optional<QString> name;
    std::optional<Category> category;
    std::optional<Category> icon;  ///< the category whose drawing stands for it; not set: that of its own
    std::optional<QString> vendor; ///< whose product it is
    std::optional<QString> model;  ///< which one: "HL-L2350DW"
    std::optional<QString> owner;  ///< whose it is, as people say it: "Anna"
    std::optional<QString> group;  ///< what it belongs to: "Kitchen", "Office"
    std::optional<QString> notes;  ///< any text, with line breaks; at most NotesLength
    bool known = false;            ///< somebody said that it belongs here
    bool notMine = false;          ///< somebody said that it does not; never together with `known`
    bool archived = false;         ///< kept, but no longer shown among the others
    bool followed = false;         ///< somebody wants to be told when it leaves and when it comes back

    static constexpr int NotesLength = 4000; ///< UTF-16 units
    /// The fields that are text.
    static constexpr std::array<std::optional<QString> UserChoices::*, 6> texts();
    bool operator==(const UserChoices &) const = default;
};

constexpr std::array<std::optional<QString> UserChoices::*, 6> UserChoices::texts()
{
    return {&UserChoices::name,  &UserChoices::vendor, &UserChoices::model,
            &UserChoices::owner, &UserChoices::group,  &UserChoices::notes};
}

/// What a person changed about a device. Only what differs between the two is changed, so that nobody's other decision
/// is undone; the same with both swapped takes the change back.
struct Decision {
    DeviceId id;
    UserChoices before;
    UserChoices after;
    bool operator==(const Decision &) const = default;
};

/// `current` with what the decision changes; texts are trimmed and shortened, an empty one counts as not set.
UserChoices decided(const UserChoices &current, const Decision &decision);

/// What it sent and what was sent to it, as far as this computer saw it.
struct DeviceTraffic {
    quint64 packetsSent = 0;
    quint64 bytesSent = 0;
    quint64 packetsReceived = 0;
    quint64 bytesReceived = 0;

    DeviceTraffic &operator+=(const DeviceTraffic &other);
    bool operator==(const DeviceTraffic &) const = default;
};

/// A device of one place, as a value: copied from the pipeline to whoever shows it.
struct Device {
    DeviceId id;
    QList<MacAddress> macs; ///< the first is the primary one; at most MaximumMacs
    UserChoices user;
    QString hostname;               ///< what it calls itself on the network
    QString displayName;            ///< what its own announcement calls it, for people
    QString vendor;                 ///< whose product it is, the person's word first; empty when not known
    Identification identification;  ///< what the evidence makes likely; people's word outranks it
    QList<AddressRecord> addresses; ///< the newest last; at most MaximumAddresses
    QList<ServiceRecord> services;  ///< at most MaximumServices
    QList<Evidence> evidence;       ///< at most MaximumEvidence
    bool isGateway = false;
    bool isSelf = false;
    Presence presence = Presence::Unknown;
    Timestamp firstSeen;
    Timestamp lastSeen;
    DeviceTraffic traffic;
    SilenceHabit habit;  ///< how long it usually is silent
    DeviceTraffic today; ///< the part of it since local midnight; of a capture file, on the day of its newest packet

    static constexpr int MaximumMacs = 32;
    static constexpr int MaximumAddresses = 32;
    static constexpr int MaximumServices = 64;
    static constexpr int MaximumEvidence = 64;

    bool hasRandomizedMac() const { return id.isLocallyAdministered(); }
    /// The name to show: the person's, else what the device calls itself, else empty.
    QString name() const;
    Category category() const { return user.category.value_or(identification.category); }
    QString model() const { return user.model.value_or(identification.model); }
    /// A person said what it is: no guess changes that.
    bool isCorrected() const { return user.category || user.vendor || user.model; }
    /// It belongs here: a person said so or named it, or it is this computer or the gateway. "Not mine" outranks that.
    bool isKnown() const { return !user.notMine && (user.known || user.name || isSelf || isGateway); }
    /// Nobody has said yet whether it belongs here.
    bool isUndecided() const { return !user.notMine && !isKnown(); }
    bool operator==(const Device &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Device)
Q_DECLARE_METATYPE(lanscope::PresenceChange)
Q_DECLARE_METATYPE(lanscope::Decision)

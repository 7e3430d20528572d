// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QMetaType>

#include "app/inventory/device.h"

namespace lanscope {

/// What speaks for or against two devices being one.
enum class Trait : quint8 {
    ClientId,       ///< the same DHCP client identifier
    Duid,           ///< the same DHCP unique identifier
    Identifier,     ///< the same number of its own in announcements
    HostName,       ///< the same telling host name
    DisplayName,    ///< the same telling name in announcements
    ThisComputer,   ///< both are interfaces of this computer
    SilentBefore,   ///< the one fell silent just before the other came
    GoneBefore,     ///< the one was gone within the day before the other came
    PrivateAddress, ///< the newer address is made up: such addresses change
    OptionList,     ///< both ask their DHCP server for the same options in the same order
    VendorClass,    ///< the same DHCP vendor class
    Stack,          ///< their TCP opens connections alike
    TlsClient,      ///< the same TLS software
    Model,          ///< the same model
    OtherIdentifier,
    OtherHostName,
    OtherOptionList,
    OtherKind,
    OtherVendor,
    OtherModel,
    OtherSystem,
};

struct LikenessReason {
    Trait trait = Trait::HostName;
    QString value;     ///< what is the same, as it was said; may be empty
    double weight = 0; ///< log-odds; negative when it speaks against
    bool operator==(const LikenessReason &) const = default;
};

/// Two devices that may be one: a phone that came back under another private address, a computer on Wi-Fi and cable.
/// A suggestion, never acted upon without a person's word.
struct Likeness {
    DeviceId earlier; ///< the one that was known before, to be kept
    DeviceId later;
    double score = 0;              ///< the probability that they are one, 0 to 1
    QList<LikenessReason> reasons; ///< the strongest first
    bool operator==(const Likeness &) const = default;
};

/// From this score on a person is asked.
constexpr double LikenessThreshold = 0.8;

/// So long the one that was known before must have been silent: who only pauses is heard again by then.
constexpr qint64 LikenessHold = 30LL * 1'000'000'000; // nanoseconds

/// How alike two devices are. Nothing when they cannot be one, or when nothing is the same that few devices share:
/// routers, addresses that routers share, devices without a time, and who is heard while the other is, unless DHCP
/// knows both by one identifier and the one is wireless and the other is not.
std::optional<Likeness> likenessOf(const Device &one, const Device &other, Timestamp now);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Likeness)

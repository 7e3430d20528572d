// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device calls the same service in vain, again and again: a bot whose master is gone does, a dead cloud makes it,
/// too.
///
/// Inputs: attempts to connect to hosts outside that failed (Contacts).
/// Rule: at least Calls of one address and port within Span; source: our own measurements. Information only.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 services with 256 moments each.
class ReconnectLoop : public Detector
{
public:
    static constexpr qsizetype Calls = 30;
    static constexpr qint64 Span = 30 * Minute;

    using Detector::Detector;
    void acceptContact(const Contact &contact) override;

private:
    struct Key {
        MacAddress mac;
        Target target;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.mac, key.target); }
    };
    EventWindow<Key> m_calls{{.span = Span, .threshold = Calls}};
};

} // namespace lanscope

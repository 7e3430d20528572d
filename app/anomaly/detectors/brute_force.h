// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tries one password after the other.
///
/// Inputs: attempts to connect that were answered (Contacts).
/// Rule: at least Logins new connections to one service with a login of one host within Span; people and their programs
/// open few and keep them. Emerging Threats' rules take 5 in 120 s. Shares of Windows take FileLogins: clients open
/// several at once. Databases take TableLogins: web servers open one for each page.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 triples of source, host and port with 256 moments each.
class BruteForce : public Detector
{
public:
    static constexpr qsizetype Logins = 8;
    static constexpr qsizetype FileLogins = 20;
    static constexpr qsizetype TableLogins = 120;
    static constexpr qint64 Span = Minute;

    using Detector::Detector;
    void acceptContact(const Contact &contact) override;

private:
    struct Key {
        Route route;
        quint16 port = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.route, key.port); }
    };
    EventWindow<Key> m_logins{{.span = Span, .threshold = Logins}};
};

} // namespace lanscope

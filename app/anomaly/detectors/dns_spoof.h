// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody answers DNS questions before, or beside, the server that was asked.
///
/// Inputs: questions and answers of unicast DNS (DnsQueried, DnsReplied).
/// Rule: one exchange (client, port, server, id, name, type) has more answers than questions within Span, and they tell
/// different addresses. Counting answers alone is wrong: questions are repeated and frames seen twice.
/// Who did it: the device that has the local address to which one of the answers leads; else the sender of the answer
/// that did not come from where the other came from; else nobody can be named.
/// Reset: Span. Cool-down: Milestone, then the AlertBook's. Memory: MaximumExchanges.
class DnsSpoof : public Detector
{
public:
    static constexpr qint64 Span = 10 * Second;
    static constexpr qsizetype MaximumExchanges = 8'192;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Key {
        IpAddress client;
        IpAddress server;
        quint16 port = 0;
        quint16 id = 0;
        quint16 type = 0;
        QString name;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.client, key.server, key.port, key.id, key.type, key.name);
        }
    };
    struct Talk {
        int questions = 0;
        int answers = 0;
        DnsReplied first;
        MacAddress firstSpeaker;
        Timestamp last;
    };

    Talk &talkOf(const DnsExchange &exchange, Timestamp now);
    void acceptReply(const DnsReplied &reply, const Observation &observation);
    void tell(const Talk &talk, const DnsReplied &other, const Observation &observation);
    MacAddress actorOf(const Talk &talk, const DnsReplied &other, const MacAddress &speaker) const;

    QHash<Key, Talk> m_talks;
    Milestone m_milestone;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/block_list.h"
#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device turns to an address or a name that is in a list which the user added.
///
/// Inputs: attempts to connect (Contacts), UDP flows, questions of DNS (DnsQueried); the lists (BlockList). None is
/// fetched. Rule: each contact with a listed address, or question for a listed domain or one below it. Reset: none.
/// Cool-down: Milestone for each device and entry, then the AlertBook's. Memory: 4,096 devices, 64 entries each.
class ListedContact : public Detector
{
public:
    ListedContact(const Neighbourhood &around, const BlockList &list) : Detector(around), m_list(list) {}
    void observe(const Observation &observation) override;
    void acceptFlow(const FlowRecord &flow) override;

private:
    void tell(const MacAddress &mac, const QString &entry, const QString &list, Timestamp time);

    const BlockList &m_list;
    DistinctWindow<MacAddress, QString> m_told{{.span = Day, .threshold = 1, .things = 64}};
};

} // namespace lanscope

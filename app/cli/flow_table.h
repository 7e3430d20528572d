// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/capture/flow_record.h"

namespace lanscope {

size_t qHash(const FlowKey &key, size_t seed = 0) noexcept;

/// Adds up the flows of a whole session. Holds at most MaximumFlows; what comes beyond is counted, not kept.
class FlowTable
{
public:
    static constexpr int MaximumFlows = 200'000;

    void add(const FlowRecord &flow);

    QList<FlowRecord> flows() const; ///< by their first packet, oldest first
    quint64 omitted() const { return m_omitted; }

private:
    QHash<FlowKey, FlowRecord> m_flows;
    quint64 m_omitted = 0; ///< records that found no place
};

} // namespace lanscope

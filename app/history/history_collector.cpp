// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_collector.h"

#include <algorithm>
#include <vector>

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;

/// Who drained longer ago did not listen in between; a machine under load drains late.
constexpr qint64 LongestDrain = 60 * Second;

constexpr int MostCounted = 8 * HistoryCollector::MostItems; // while it is not known which will be the largest

Timestamp bucketOf(Timestamp moment)
{
    const qint64 bucket = HistoryBucket::Seconds * Second;
    return {moment.nanoseconds - moment.nanoseconds % bucket};
}

DeviceTraffic amountsOf(const Contribution &contribution)
{
    return {.packetsSent = contribution.packetsSent,
            .bytesSent = contribution.bytesSent,
            .packetsReceived = contribution.packetsReceived,
            .bytesReceived = contribution.bytesReceived};
}

QString destinationOf(const Contribution &contribution)
{
    return contribution.peerName.isEmpty() ? contribution.peer.toString() : contribution.peerName;
}

} // namespace

void HistoryCollector::add(const QList<Contribution> &contributions, Timestamp until)
{
    begin(until);
    for (const Contribution &contribution : contributions) {
        credit(m_place, contribution);
        if (m_devices.size() < MostDevices || m_devices.contains(contribution.device))
            credit(m_devices[contribution.device], contribution);
    }
    m_listened.to = std::max(m_listened.to, until);
}

/// What a drain tells was counted before it: a drain on the border belongs to the bucket that ends there.
void HistoryCollector::begin(Timestamp until)
{
    const Timestamp start = bucketOf({until.nanoseconds - 1});
    if (start == m_start)
        return;
    const qint64 sinceDrain = until - m_listened.to;
    const bool goesOn = m_start.isKnown() && sinceDrain >= 0 && sinceDrain <= LongestDrain;
    const Timestamp from = goesOn ? m_listened.to : until;
    close();
    m_start = start;
    m_listened = {from, until};
}

void HistoryCollector::credit(Account &account, const Contribution &contribution) const
{
    const auto add = [&](Dimension dimension, const QString &name) {
        auto &items = account[size_t(dimension)];
        const Item item{contribution.scope, name};
        const bool fits = items.size() < MostCounted || items.count(item) > 0;
        items[fits ? item : others()] += amountsOf(contribution);
    };
    add(Dimension::Scope, QString());
    add(Dimension::Service, contribution.service);
    if (m_keepsDestinations)
        add(Dimension::Destination, destinationOf(contribution));
}

/// The largest stay, the rest becomes one.
void HistoryCollector::reduce(std::map<Item, DeviceTraffic> &items, size_t most)
{
    if (items.size() <= most)
        return;
    std::vector<std::pair<quint64, Item>> bySize;
    for (const auto &[item, amounts] : items) {
        if (!item.isOthers)
            bySize.emplace_back(amounts.bytesSent + amounts.bytesReceived, item);
    }
    std::stable_sort(bySize.begin(), bySize.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t at = most; at < bySize.size(); ++at) {
        const auto small = items.find(bySize[at].second);
        items[others()] += small->second;
        items.erase(small);
    }
}

void HistoryCollector::appendRows(QList<HistoryRow> &rows, const DeviceId &device, Account &account)
{
    const size_t most = size_t(device.isNull() ? MostItemsOfPlace : MostItems);
    for (size_t dimension = 0; dimension < account.size(); ++dimension) {
        reduce(account[dimension], most);
        for (const auto &[item, amounts] : account[dimension])
            rows.append({device, Dimension(dimension), item.scope, item.name, item.isOthers, amounts});
    }
}

void HistoryCollector::close()
{
    if (!m_start.isKnown())
        return;
    HistoryBucket bucket{m_start, m_listened, {}};
    appendRows(bucket.rows, DeviceId(), m_place);
    for (auto device = m_devices.begin(); device != m_devices.end(); ++device)
        appendRows(bucket.rows, device.key(), device.value());
    m_waiting.append(bucket);
    if (m_waiting.size() > MostWaiting) {
        m_waiting.removeFirst();
        ++m_lost;
    }
    m_start = {};
    m_place = {};
    m_devices.clear();
}

void HistoryCollector::clear()
{
    m_start = {};
    m_place = {};
    m_devices.clear();
    m_waiting.clear();
}

} // namespace lanscope

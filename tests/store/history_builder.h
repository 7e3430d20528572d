// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_bucket.h"
#include "tests/store/sample_store.h"

namespace lanscope {

inline Timestamp secondsAfter(Timestamp moment, qint64 seconds)
{
    return {moment.nanoseconds + seconds * 1'000'000'000};
}

inline DeviceTraffic amounts(quint64 sent, quint64 received)
{
    return {.packetsSent = sent / 100, .bytesSent = sent, .packetsReceived = received / 100, .bytesReceived = received};
}

/// Builds one bucket: bucketAt(t).scope(…).service(…); everything is credited to the device and to its place.
class BucketBuilder
{
public:
    explicit BucketBuilder(Timestamp start)
    {
        m_bucket.start = start;
        m_bucket.listened = {start, secondsAfter(start, HistoryBucket::Seconds)};
    }

    BucketBuilder &exchange(int device, const QString &service, const QString &destination, DeviceTraffic traffic,
                            Scope scope = Scope::Internet)
    {
        for (const DeviceId &owner : {DeviceId(), macNumber(device)}) {
            add({owner, Dimension::Scope, scope, {}, false, traffic});
            add({owner, Dimension::Service, scope, service, false, traffic});
            if (!destination.isEmpty())
                add({owner, Dimension::Destination, scope, destination, false, traffic});
        }
        return *this;
    }

    operator HistoryBucket() const { return m_bucket; }

private:
    void add(const HistoryRow &row)
    {
        for (HistoryRow &each : m_bucket.rows) {
            HistoryRow same = each;
            same.amounts = row.amounts;
            if (same == row) {
                each.amounts += row.amounts;
                return;
            }
        }
        m_bucket.rows.append(row);
    }

    HistoryBucket m_bucket;
};

inline BucketBuilder bucketAt(Timestamp start)
{
    return BucketBuilder(start);
}

} // namespace lanscope

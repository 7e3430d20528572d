// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <tuple>

#include <QHash>

#include "app/history/history_bucket.h"

namespace lanscope {

/// Adds up what drains tell until ten seconds are over, and keeps complete buckets until somebody stored them.
///
/// Bounded: of a device the MostItems largest services and destinations of a bucket, the rest of it as one row of
/// others; MostDevices devices, the rest in the rows of the place only; MostWaiting buckets, the oldest is lost then.
class HistoryCollector
{
public:
    static constexpr int MostItems = 24; // of one owner in ten seconds; a browser opens about as many at once
    static constexpr int MostItemsOfPlace = 3 * MostItems;
    static constexpr int MostDevices = 20000; // as many as an inventory holds
    static constexpr int MostWaiting = 360;   // an hour with a full disk

    /// Whether rows by destination are made. By default they are not: the other end is nowhere then.
    void setKeepsDestinations(bool keeps) { m_keepsDestinations = keeps; }
    bool keepsDestinations() const { return m_keepsDestinations; }

    /// Takes what was counted until this moment, which closes the bucket before. Nothing counted is listening, too.
    void add(const QList<Contribution> &contributions, Timestamp until);

    /// The session ends, or the place is another one: closes the bucket that is open.
    void close();

    /// Complete buckets, the oldest first; stored() forgets as many of them.
    const QList<HistoryBucket> &waiting() const { return m_waiting; }
    void stored(qsizetype count) { m_waiting.remove(0, count); }
    /// Forgets everything that was not stored.
    void clear();
    /// How many buckets were lost because they could not be stored in time.
    quint64 lostBuckets() const { return m_lost; }

private:
    /// A scope and an item; with `isOthers` those that did not fit.
    struct Item {
        Scope scope = Scope::Local;
        QString name;
        bool isOthers = false;
        bool operator<(const Item &other) const
        {
            return std::tie(isOthers, scope, name) < std::tie(other.isOthers, other.scope, other.name);
        }
    };
    using Account = std::array<std::map<Item, DeviceTraffic>, 3>; // by Dimension

    void begin(Timestamp until);
    void credit(Account &account, const Contribution &contribution) const;
    static Item others() { return {Scope::Local, QString(), true}; }
    static void reduce(std::map<Item, DeviceTraffic> &items, size_t most);
    static void appendRows(QList<HistoryRow> &rows, const DeviceId &device, Account &account);

    bool m_keepsDestinations = false;
    Timestamp m_start; ///< of the open bucket; unknown when none is
    TimeSpan m_listened;
    Account m_place;
    QHash<DeviceId, Account> m_devices;
    QList<HistoryBucket> m_waiting;
    quint64 m_lost = 0;
};

} // namespace lanscope

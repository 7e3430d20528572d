// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/history/history_answer.h"
#include "app/store/database.h"

namespace lanscope {

/// Takes out of the history what a person wants forgotten. Each function is one transaction; a recorder beside it
/// learns that numbers it remembers may be gone.
class HistoryEraser
{
public:
    HistoryEraser(Database &database, qint64 sensor) : m_database(database), m_sensor(sensor) {}

    Result<void> forgetDevices(qint64 place, const QList<DeviceId> &ids);
    Result<void> forgetRange(qint64 place, const TimeSpan &range);
    Result<void> forgetPlace(qint64 place);
    Result<void> beginAnew(qint64 place);
    Result<void> forgetDestinations();

private:
    Result<void> erase(const std::function<Result<void>()> &steps);
    Result<void> forgetDevice(qint64 place, const DeviceId &id);
    Result<void> forgetTier(int tier, qint64 place, qint64 from, qint64 to);
    Result<void> forgetListening(qint64 place, qint64 from, qint64 to);
    Result<void> forgetPresence(qint64 place, qint64 from, qint64 to);
    Result<void> forgetDays(qint64 place, qint64 from, qint64 to);
    Result<void> forgetNamesOfNobody(qint64 place);
    Result<void> removeRowsOf(qint64 place);
    Result<void> dropUnusedItems();

    Database &m_database;
    qint64 m_sensor;
};

} // namespace lanscope

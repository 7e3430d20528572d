// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include "app/inventory/device.h"
#include "app/store/database.h"

namespace lanscope {

/// The devices of places as rows. Remembers what it wrote last, at most MaximumRemembered devices, so that lists that
/// did not change are not written again: of a device that is busy only its counters and times change.
class DeviceRows
{
public:
    static constexpr int MaximumRemembered = 20000;

    explicit DeviceRows(Database &database) : m_database(database) {}

    /// Without what people decided; in the order in which they were first seen.
    Result<QList<Device>> read(qint64 place, const QDate &day);
    /// All of them or none. Of an invalid day, `today` is not written.
    Result<void> write(qint64 place, const QList<Device> &devices, const QDate &day);
    Result<void> remove(qint64 place, const QList<DeviceId> &ids);

    /// Rows were removed by another way than remove().
    void forgetWritten() { m_written.clear(); }

private:
    Database &m_database;
    qint64 m_place = 0; ///< the one m_written is about
    QDate m_day;        ///< the one the `today` of m_written is about
    QHash<DeviceId, Device> m_written;
};

} // namespace lanscope

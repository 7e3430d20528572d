// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/inventory/device.h"
#include "app/store/database.h"

namespace lanscope {

/// Fills the lists of all devices of a place: MAC addresses, addresses, services, evidence. `deviceAt` finds the device
/// of a row number, null when it is of no interest.
Result<void> readLists(Database &database, qint64 place, const std::function<Device *(qint64 row)> &deviceAt);

/// Writes the lists of devices inside a transaction of the caller's. A list that equals the one of `before` is not
/// written: it is in the database already.
class ListWriter
{
public:
    static Result<ListWriter> prepare(Database &database);

    Result<void> write(qint64 row, const Device &device, const Device &before);

private:
    struct Statements {
        QSqlQuery clear;
        QSqlQuery insert;
    };
    enum List { Macs, Addresses, Services, EvidenceList };

    explicit ListWriter(Database &database) : m_database(&database) {}

    template <typename Record>
    Result<void> replace(List list, qint64 row, const QList<Record> &records, const QList<Record> &before);

    Database *m_database;
    std::vector<Statements> m_statements; // by List
};

} // namespace lanscope

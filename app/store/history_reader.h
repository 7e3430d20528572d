// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_answer.h"
#include "app/store/database.h"

namespace lanscope {

/// The series for a question about traffic; reads the coarsest tier that is fine enough, and finer ones for the end of
/// the range that it does not hold yet.
Result<void> readSeries(Database &database, qint64 sensor, HistoryAnswer &answer);

/// When nobody listened in the range of the question.
Result<void> readUnobserved(Database &database, HistoryAnswer &answer);

/// When devices were here; addresses that are one device are told as one.
Result<void> readPresence(Database &database, HistoryAnswer &answer);

/// What happened: devices that were seen for the first time, and alerts that were opened.
Result<void> readEvents(Database &database, HistoryAnswer &answer);

/// The numbers of the rows that are one device: of its address, and of those that a person said belong to it. A
/// statement in brackets.
QString rowsOfDevice(qint64 place, const DeviceId &device);

} // namespace lanscope

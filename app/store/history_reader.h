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

/// When devices were here.
Result<void> readPresence(Database &database, HistoryAnswer &answer);

/// What happened: devices that were seen for the first time.
Result<void> readEvents(Database &database, HistoryAnswer &answer);

} // namespace lanscope

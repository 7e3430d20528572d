// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_answer.h"

namespace lanscope {

const QString HistorySeries::Others = QStringLiteral("*");

} // namespace lanscope

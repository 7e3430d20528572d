// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_answer.h"

namespace lanscope {

const QString HistorySeries::Others = QStringLiteral("*");

bool HistoryAnswer::isAnswerTo(const HistoryQuery &question) const
{
    HistoryQuery asked = question;
    if (asked.place == 0)
        asked.place = query.place; // the answer says which one was shown
    return query == asked;
}

} // namespace lanscope

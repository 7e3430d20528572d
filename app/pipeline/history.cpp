// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline keeps what was exchanged over time, and finds it again.
#include "app/pipeline/pipeline.h"

namespace lanscope {

void Pipeline::askHistory(const HistoryQuery &query)
{
    HistoryAnswer answer{.query = query};
    if (query.place == 0)
        answer.query.place = m_state.place.id;
    if (query.from < query.to)
        answer.unobserved.append({query.from, query.to});
    Q_EMIT historyAnswered(answer);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// One line of what Lanscope knows of itself.
struct StatusRow {
    QString subject;
    QString value;
    bool isMarked = false;   ///< something was lost: a person should see it
    bool isPersonal = false; ///< it says where somebody is, and does not belong into a report
    bool operator==(const StatusRow &) const = default;
};

/// How each source sees, everything it counted, and what Lanscope did itself. Harmless, but it may hold markup.
QList<StatusRow> statusRows(const PipelineState &state);

} // namespace lanscope

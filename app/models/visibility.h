// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// Whether something can be seen from here.
enum class Sight { Seen, Partly, Unseen, Unknown };

/// One thing a person may expect to see, whether Lanscope does, and why in plain words.
struct VisibilityItem {
    QString subject;
    Sight sight = Sight::Unknown;
    QString reason;
};

/// Who is here, this computer's traffic, others' traffic; of a capture file what it holds. Others' traffic is judged by
/// the measured share of unicast that was neither from nor for this computer, not by what was configured.
QList<VisibilityItem> visibility(const PipelineState &state);

/// "✔", "◐", "✘" or "?": a shape, so that nobody needs colour to tell.
QString sightMark(Sight sight);
/// "seen", "partly seen" …: the same for a screen reader.
QString sightName(Sight sight);

/// What Lanscope is doing, in one short sentence.
QString activityText(const PipelineState &state);

/// What was lost or could not be counted in this session, in words; empty when nothing was.
QString lossText(const PipelineState &state);

/// Whether what is seen is kept, and why not.
QString storedText(const PipelineState &state);

} // namespace lanscope

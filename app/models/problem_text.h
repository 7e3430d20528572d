// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// What the button beside a problem says, with its mnemonic; empty when nothing can be offered.
QString remedyLabel(Remedy remedy);

/// A sentence of whatever length with the foreign words and paths in it made harmless. It may hold markup.
QString harmlessSentence(const QString &sentence);

/// The sentence as it is shown: harmless, beginning with a capital and ending with a full stop. It may hold markup.
QString problemSentence(const Problem &problem);

} // namespace lanscope

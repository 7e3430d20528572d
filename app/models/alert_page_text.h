// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/alert_model.h"
#include "app/models/empty_text.h"

namespace lanscope {

/// "Open (2)"; without a number when there is none.
QString shelfText(AlertShelf shelf, int count);

/// "Alerts", "Alerts (2)": the title of their page.
QString alertsTitle(int open);

/// Everything about an alert below its title: when, what was seen, what is normal here, what to do. Plain text.
QString alertWords(const Alert &alert, const AlertText &text);

/// The same in two lines: "Warning · open · 3 times · 5 minutes ago", and the first thing that was seen. Plain text.
QString alertBrief(const Alert &alert, const AlertText &text, Timestamp now);

/// A device without any alert, in a sentence.
QString noAlertsOfDevice(const PipelineState &state);

/// What an empty list of alerts teaches.
Teaching teachAlerts(AlertShelf shelf, const PipelineState &state);
/// The same while only a range of time is shown.
Teaching teachAlertsOfRange();

/// What a list teaches that has none with the words that are looked for.
Teaching teachAlertsWithWords();

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/models/device_text.h"
#include "app/models/home_summary.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// Everything the home page speaks of.
struct HomeSituation {
    PipelineState state;
    HomeSummary summary;
    bool isElsewhere = false; ///< another place is looked at than the one this computer is in
    QString alert{};          ///< what the gravest open alert says; empty when there is none
    Timestamp settledAt;      ///< ahead while the place is being learned; not known when that was never begun
    Timestamp lastHeard;      ///< when any device was last heard
    Timestamp now;

    bool isSettling() const { return state.activity == Activity::Listening && now < settledAt; }
};

/// When the first look around ends, or ended; not known where nobody ever listened.
Timestamp settledAt(const PipelineState &state);

/// One sentence: how things stand. Harmless, but it may hold markup; so may all of these.
QString homeSentence(const HomeSituation &situation);

/// What that means, or what to do now; empty when the sentence says it all.
QString homeHint(const HomeSituation &situation);

/// "12 here · 3 quiet · 2 away"; empty without devices.
QString presenceCounts(const HomeSummary &summary);

/// What a card asks: "New: looks like a printer", "17 devices were here when you began."
QString needTitle(const Need &need);

/// What is known of it: vendor, private address, since when.
QString needText(const Need &need, const Moment &moment);

/// What a device seems to be, without its name: "Phone", "Device by Apple", "Device with a private address".
QString guessText(const Device &device);

} // namespace lanscope

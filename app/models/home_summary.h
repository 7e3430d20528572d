// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/inventory/device.h"
#include "app/inventory/likeness.h"

namespace lanscope {

class DeviceModel;

/// The devices of a place in numbers, and those nobody said anything about yet.
struct HomeSummary {
    int total = 0; ///< without those that were archived
    int here = 0;
    int quiet = 0;
    int away = 0;
    int gone = 0;
    int notMine = 0;       ///< somebody said so
    QList<Device> unknown; ///< the newest first
};

HomeSummary summarizeDevices(const DeviceModel &devices);

/// A card that asks a person something.
struct Need {
    enum class Kind {
        BeganWith, ///< the devices that were here when listening began: all at once
        NewDevice, ///< one that came later
        SameAgain, ///< two that may be one: the one known before, and the one that came
    };
    Kind kind = Kind::NewDevice;
    QList<Device> devices; ///< one, or all of them
    Likeness likeness{};   ///< of SameAgain: why they may be one

    bool operator==(const Need &) const = default;
};

constexpr int MaximumNeeds = 5; // more cards would be a wall; the rest is counted

/// What to ask, in the order in which it is shown; `more` are the new devices beyond MaximumNeeds.
struct Needs {
    QList<Need> cards;
    int more = 0;
};

/// `settledAt` is when the first look around ended: who was here by then is asked about together. While it lies ahead
/// nobody is asked anything.
///
/// `alike` comes first: whoever may be somebody known is not asked about as new.
Needs needsOf(const HomeSummary &summary, Timestamp settledAt, Timestamp now, const QList<Need> &alike = {});

/// What to ask about devices that may be one; those that are not in the model are passed over.
QList<Need> likenessNeeds(const QList<Likeness> &likenesses, const DeviceModel &devices);

/// "This is mine": known from now on.
Decision welcome(const Device &device);

/// "Not mine": nobody is asked about it again, and it is marked wherever it is shown.
Decision disown(const Device &device);

} // namespace lanscope

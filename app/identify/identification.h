// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/identify/category.h"

namespace lanscope {

/// What the evidence makes likely about one device, as a value. A field is empty (a category Unknown) when no answer
/// stands out; a confidence is the probability that the answer is right, 0 when nothing speaks for any.
struct Identification {
    Category category = Category::Unknown;
    double confidence = 0; ///< in the category; below the margin that of the best guess that was not given
    Category runnerUp = Category::Unknown;
    double runnerUpConfidence = 0;
    QString vendor;
    double vendorConfidence = 0;
    QString model;
    QString os;
    QString interfaceMaker; ///< who made the network interface, when that tells nothing of the device: "Espressif"

    bool operator==(const Identification &) const = default;
};

} // namespace lanscope

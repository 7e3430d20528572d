// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/identify/evidence.h"
#include "app/identify/identification.h"
#include "app/identify/rule_book.h"

namespace lanscope {

/// What is known of a device beside what it says.
struct Circumstances {
    bool hasPrivateAddress = false; ///< its MAC address was made up: phones and computers do that
    bool isGateway = false;
    bool isSelf = false;
};

/// Weighs the evidence: what is independent adds up, what contradicts competes, what is repeated counts once, and what
/// does not stand out is no answer. Each piece of evidence is told what it points to and how much it weighs.
Identification identify(const RuleBook &book, QList<Evidence> &evidence, const Circumstances &circumstances);

} // namespace lanscope

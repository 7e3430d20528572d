// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// The part of a host name that somebody registered: "example.com" of "www.example.com", "example.co.uk" of
/// "www.example.co.uk". Below a country's two letters a second label of a registry (co, com, org, net, ac, gov, edu…)
/// counts as part of the suffix. Empty for a single label. Lower case.
QString registeredDomain(const QString &name);

/// Like something that a program made up: few vowels, long runs of consonants, or digits amid letters, in the first
/// label of a registered domain.
bool looksGenerated(const QString &domain);

} // namespace lanscope

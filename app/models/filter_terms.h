// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// Whether a term such as "is:new" stands in a filter by itself, as it is written here.
bool hasTerm(const QString &filter, const QString &term);

/// The filter with the term at its end, or without it.
QString withTerm(const QString &filter, const QString &term);
QString withoutTerm(const QString &filter, const QString &term);

} // namespace lanscope

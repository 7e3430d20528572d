// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/history/history_limits.h"

namespace lanscope {

/// "The history takes 12 MB now and begins on 3 November." What is not known is left out.
QString storeSizeText(const StoreSize &size);

/// The lengths of keeping that a person chooses from, in days; 0 is for ever. `current` is among them.
QList<int> keepingDays(int current);

/// "For ever", "1 year", "30 days".
QString keepingText(int days);

} // namespace lanscope

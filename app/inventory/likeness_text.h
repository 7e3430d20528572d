// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/inventory/likeness.h"

namespace lanscope {

/// What a trait is to scripts: "client-id", "host-name"; never translated.
QString traitKey(Trait trait);

/// "the same host name “annas-iphone”", translated; harmless, but it may hold markup.
QString reasonText(const LikenessReason &reason);

/// What speaks for the two being one, and after it what speaks against; the strongest first.
QStringList reasonTexts(const Likeness &likeness);

/// "94 %" in the user's locale.
QString scoreText(const Likeness &likeness);

} // namespace lanscope

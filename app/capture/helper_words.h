// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanscope {

/// What the helper says, in the person's language. The helper knows none: it runs as root and stays small, so its
/// sentences "doing: reason" are English. A half that is not known stays as it is. Harmless if `sentence` is.
QString helperWords(const QString &sentence);

} // namespace lanscope

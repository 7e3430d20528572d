// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace lanscope {

/// From here to its end the running test function fails with any warning: the window says nothing on standard error.
/// What the offscreen platform says of its own limits does not count.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace lanscope

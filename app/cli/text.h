// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lanscope {

/// The translation context of lanscopectl, and its way to the terminal. Foreign text has passed foreignText() before.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static void print(const QString &text);      ///< to standard output, as it is
    static void remark(const QString &sentence); ///< to standard error, as a line of its own
};

} // namespace lanscope

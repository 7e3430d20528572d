// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "app/base/result.h"
#include "app/identify/rule.h"

namespace lanscope {

/// The rules of one file of resources/identify (its README tells the format). A file is taken whole or not at all: the
/// failure names the file, the row and what is wrong with it.
Result<QList<Rule>> readRules(const QString &fileName, const QByteArray &json);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

class QCommandLineParser;

namespace lanscope {

/// What `export` takes beside its filter: --format, --what, --by, --since and --until.
Result<void> parseExport(Arguments &into, const QCommandLineParser &parser);

} // namespace lanscope

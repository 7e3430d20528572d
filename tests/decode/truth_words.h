// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/decode/corpus_truth.h"
#include "tests/decode/truth_fields.h"

namespace lanscope::test {

/// The other program's value in our words; `ours` is what it is compared to.
QString expected(const QString &column, const QString &value, const QString &ours);

/// Which of our fields differ from the other program's, in a sentence; empty when none does.
QString difference(const Fields &ours, const Fields &truth);

/// Why this row differs, if that has been looked into: a sentence for each kind of reason.
QString explanation(const TruthRow &row);

/// Whether the other program read a hello to its end: by its own columns all five parts of JA3 are there, and who says
/// that it names a server does.
bool isSoundHello(const Fields &truth);

/// True when the other program itself says that something is wrong: "<Name too long>".
bool isFaulty(const Fields &truth);

/// Adds what the datagram of a WS-Discovery row says, read by regular expressions rather than by an XML reader.
void addWsDiscoveryColumns(Fields &truth);

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/decode/observation.h"
#include "app/identify/evidence.h"
#include "app/identify/rule.h"

namespace lanscope {

/// What is kept of a fact as evidence; empty when it is behaviour or tells nothing about what the device is. Not
/// translated: it is stored, scripts read it, and cluesOf() takes it apart again.
QString factText(const Fact &fact);

/// The name of a server that the device looks up or calls; empty when the fact is none.
QString lookedUpName(const Fact &fact);
/// Software has many of these; they are worth keeping where a rule knows them.
bool isCommonTrait(const Fact &fact);

/// What is kept of behaviour that hints at a maker: "looks up " and a domain for which there are rules.
QString lookupText(const QString &domain);
/// "answers from tcp/8060".
QString portText(quint8 protocol, quint16 port);
/// "calls all on udp/6667".
QString broadcastText(quint16 port);

/// "passes on other networks".
QString passingText();

/// What kept evidence says in the terms of rules.
QList<Clue> cluesOf(const Evidence &evidence);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/identify/category.h"

namespace lanscope {

/// What a rule looks at. Each has one form of text; see resources/identify/README.md.
enum class ClueKind : quint8 {
    Service,     ///< a service that the device offers: "_ipp._tcp", "urn:…:device:MediaRenderer:1"
    Attribute,   ///< a property that it states; its key belongs to the clue
    HostName,    ///< what it calls itself on the network
    DisplayName, ///< what its announcement calls it
    Prefix,      ///< the organisation its MAC prefix is registered to
    CloudName,   ///< a server that it looks up: a rule's pattern is a suffix of whole labels
    Ja4,         ///< the fingerprint of its TLS software
    Stack,       ///< how its TCP opens a connection
    Port,        ///< "tcp/8060": a port from which it answers
    Broadcast,   ///< "udp/6667": a port to which it calls all, unasked
    Vendor,      ///< whose product it is, as other clues tell
    Family,      ///< "Nest thermostat": vendor and category, as other clues tell
    Role,        ///< "gateway", "self", "private-address", "dhcp-server", "ipv6-router", "passes-on"
};

/// One thing that was said, in the terms of rules.
struct Clue {
    ClueKind kind = ClueKind::Service;
    QString key; ///< of an attribute, lower case; otherwise empty
    QString value;

    bool operator==(const Clue &) const = default;
};

/// How much a rule says for each of its answers, in log-odds. A negative weight speaks against.
struct RuleWeights {
    double category = 0;
    double vendor = 0;
    double model = 0;
    double os = 0;
};

/// One row of knowledge: what a clue makes likely.
struct Rule {
    QString id;     ///< unique: "dhcp-class.msft"
    QString group;  ///< rules of one group are dependent: together they count at most `cap`
    double cap = 0; ///< log-odds
    ClueKind kind = ClueKind::Service;
    QString key;     ///< of an attribute, lower case
    QString pattern; ///< see Glob; of a CloudName a domain
    Category category = Category::Unknown;
    QString vendor;
    QString model; ///< may hold {0}, the whole text, or {1}, {2}: what a star matched
    QString os;    ///< as model
    QString interfaceMaker;
    RuleWeights weights;
    QString source; ///< where the fact is from
};

} // namespace lanscope

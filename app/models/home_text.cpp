// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/home_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/inventory/likeness_text.h"
#include "app/models/place_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::HomeText)
};

constexpr qint64 Minute = 60'000'000'000;
constexpr qint64 SettlingIn = 10 * Minute; // as long as the pipeline takes in a new place

QString settlingSentence(const HomeSituation &situation)
{
    const int minutes = int((situation.settledAt - situation.now + Minute - 1) / Minute);
    return Words::tr("Getting to know this network: %n more minute(s).", nullptr, minutes);
}

/// How the devices stand, while somebody listens.
QString listeningSentence(const HomeSituation &situation)
{
    const HomeSummary &summary = situation.summary;
    if (!situation.alert.isEmpty())
        return situation.alert;
    if (summary.total == 0)
        return Words::tr("Listening. No device has spoken yet.");
    if (situation.isSettling())
        return settlingSentence(situation);
    if (summary.unknown.isEmpty() && summary.notMine > 0)
        return Words::tr("Nobody new is here.");
    if (summary.unknown.isEmpty())
        return summary.total == 1 ? Words::tr("The one device here is known.")
                                  : Words::tr("All %n devices are known.", nullptr, summary.total);
    return Words::tr("%n device(s) nobody has named yet.", nullptr, int(summary.unknown.size()));
}

QString recordingSentence(const HomeSituation &situation)
{
    const QString file = placeTitle(situation.state.place);
    const int total = situation.summary.total;
    if (situation.state.activity == Activity::Reading)
        return Words::tr("Reading %1: %n device(s) so far.", nullptr, total).arg(file);
    return total == 0 ? Words::tr("No device is named in %1.").arg(file)
                      : Words::tr("%n device(s) in %1.", nullptr, total).arg(file);
}

/// Who came back, or who is here twice.
QString sameTitle(const Need &need)
{
    const QString name = deviceTitle(need.devices.constFirst());
    const Device &earlier = need.devices.constFirst();
    const bool isReturn = need.devices.constLast().firstSeen >= earlier.lastSeen;
    if (foreignText(earlier.name()).isEmpty())
        return isReturn ? Words::tr("Looks like a device that was here before")
                        : Words::tr("Looks like one device with two addresses");
    return isReturn ? Words::tr("Looks like “%1” again").arg(name)
                    : Words::tr("Looks like “%1” under a second address").arg(name);
}

QString idleHint(const HomeSituation &situation)
{
    if (isRecording(situation.state.place))
        return Words::tr("This was recorded. What happens on your own network is shown when you start listening.");
    if (situation.summary.total == 0)
        return Words::tr("Lanscope listens to what devices tell each other and shows who is here. It sends nothing. "
                         "A capture file from elsewhere can be opened without a password.");
    if (!situation.lastHeard.isKnown())
        return Words::tr("What is shown is what this computer knew already.");
    return Words::tr("What is shown was last heard %1.").arg(formatRelative(situation.lastHeard, situation.now));
}

} // namespace

Timestamp settledAt(const PipelineState &state)
{
    if (state.settlingUntil.isKnown())
        return state.settlingUntil;
    const Timestamp since = state.place.listenedSince;
    return since.isKnown() ? Timestamp{since.nanoseconds + SettlingIn} : Timestamp();
}

QString homeSentence(const HomeSituation &situation)
{
    if (isRecording(situation.state.place))
        return recordingSentence(situation);
    switch (situation.state.activity) {
    case Activity::Idle:
        if (situation.isElsewhere)
            return Words::tr("This is %1, as it was.").arg(placeTitle(situation.state.place));
        return situation.summary.total == 0 ? Words::tr("Who is on your network?") : Words::tr("Not listening.");
    case Activity::Asking:
        return Words::tr("Waiting for permission to listen.");
    case Activity::Listening:
    case Activity::Reading:
        break;
    }
    return listeningSentence(situation);
}

QString homeHint(const HomeSituation &situation)
{
    switch (situation.state.activity) {
    case Activity::Idle:
        return idleHint(situation);
    case Activity::Asking:
        return Words::tr("Listening to the network is reserved to the administrator, so your computer may ask for a "
                         "password. Lanscope itself never sees it.");
    case Activity::Reading:
        return {};
    case Activity::Listening:
        break;
    }
    if (situation.summary.total == 0)
        return Words::tr("Most devices say something within a minute. Switch one on, or open a web page on it.");
    if (situation.isSettling() && !situation.alert.isEmpty())
        return settlingSentence(situation); // the alert stands where this did
    if (situation.isSettling() && situation.summary.unknown.isEmpty())
        return Words::tr("%n device(s) so far. Until then you are asked nothing.", nullptr, situation.summary.total);
    if (situation.isSettling())
        return Words::tr("%n device(s) so far. Until then you are asked nothing; come back later, or go through them "
                         "now.",
                         nullptr, situation.summary.total);
    if (situation.summary.notMine > 0)
        return Words::tr("%n device(s) noted as not yours.", nullptr, situation.summary.notMine);
    return {};
}

QString presenceCounts(const HomeSummary &summary)
{
    QStringList parts;
    const auto count = [&parts](int number, Presence presence) {
        if (number > 0)
            parts +=
                Words::tr("%1 %2", "a number and a presence: 3 here").arg(number).arg(presenceName(presence).toLower());
    };
    count(summary.here, Presence::Here);
    count(summary.quiet, Presence::Quiet);
    count(summary.away, Presence::Away);
    count(summary.gone, Presence::Gone);
    return parts.join(QStringLiteral(" · "));
}

QString needTitle(const Need &need)
{
    if (need.kind == Need::Kind::SameAgain)
        return sameTitle(need);
    if (need.kind == Need::Kind::BeganWith)
        return Words::tr("%n devices were here when you began.", nullptr, int(need.devices.size()));
    const QString name = foreignText(need.devices.constFirst().name());
    return name.isEmpty() ? Words::tr("New: %1").arg(guessText(need.devices.constFirst()))
                          : Words::tr("New: calls itself “%1”").arg(name);
}

QString needText(const Need &need, const Moment &moment)
{
    if (need.kind == Need::Kind::BeganWith)
        return Words::tr("Say that they belong here, so that you notice the next one that does not.");
    if (need.kind == Need::Kind::SameAgain)
        return Words::tr("%1 sure: %2.", "94 % sure: the same host name …")
            .arg(scoreText(need.likeness), reasonTexts(need.likeness).join(QStringLiteral(", ")));
    const Device &device = need.devices.constFirst();
    QStringList parts;
    if (!device.name().isEmpty())
        parts += guessText(device);
    else if (const QString address = primaryAddress(device).toString(); !address.isEmpty())
        parts += address;
    if (device.firstSeen.isKnown())
        parts += Words::tr("first seen %1").arg(formatRelative(device.firstSeen, moment.now));
    return parts.join(QStringLiteral(" · "));
}

QString guessText(const Device &device)
{
    const QString vendor = foreignText(device.vendor);
    if (const QString kind = kindText(device); !kind.isEmpty())
        return vendor.isEmpty() ? kind : Words::tr("%1 by %2", "Printer by Brother").arg(kind, vendor);
    if (!vendor.isEmpty())
        return Words::tr("device by %1").arg(vendor);
    return device.hasRandomizedMac() ? Words::tr("device with a private address")
                                     : Words::tr("device of an unknown maker");
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/decision_text.h"

#include <QCoreApplication>

#include "app/base/foreign_text.h"
#include "app/models/device_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DecisionText)
};

/// Who it was done to: one by its name, several by their number.
QString whom(const QList<Device> &devices)
{
    if (devices.size() == 1)
        return Words::tr("“%1”").arg(deviceTitle(devices.constFirst()));
    const int count = int(devices.size());
    return Words::tr("%n device(s)", nullptr, count);
}

} // namespace

std::pair<Deed, QString> deedOf(const Decision &decision)
{
    const UserChoices &before = decision.before;
    const UserChoices &after = decision.after;
    if (before.vendor != after.vendor || before.model != after.model)
        return {after.category || after.vendor || after.model ? Deed::Correct : Deed::BackToGuess, {}};
    if (before.name != after.name)
        return {Deed::Rename, after.name.value_or(QString())};
    if (before.category != after.category)
        return {Deed::SetType, after.category ? categoryName(*after.category) : QString()};
    if (before.icon != after.icon)
        return {Deed::SetIcon, after.icon ? categoryName(*after.icon) : QString()};
    if (before.owner != after.owner)
        return {Deed::SetOwner, after.owner.value_or(QString())};
    if (before.group != after.group)
        return {Deed::SetGroup, after.group.value_or(QString())};
    if (before.archived != after.archived)
        return {after.archived ? Deed::Archive : Deed::BringBack, {}};
    if (before.followed != after.followed)
        return {after.followed ? Deed::Follow : Deed::Unfollow, {}};
    if (!before.notMine && after.notMine)
        return {Deed::Disown, {}};
    if (before.known != after.known || before.notMine != after.notMine)
        return {after.known ? Deed::MarkKnown : Deed::MarkNew, {}};
    return {Deed::SetNotes, {}};
}

QString deedText(Deed deed, const QList<Device> &devices, const QString &value)
{
    const QString who = whom(devices);
    const QString shown = foreignText(value);
    const bool takenAway = shown.isEmpty();
    switch (deed) {
    case Deed::Rename:
        return takenAway ? Words::tr("%1: your name taken back.").arg(who)
                         : Words::tr("%1: named “%2”.").arg(who, shown);
    case Deed::SetType:
        return takenAway ? Words::tr("%1: type taken back.").arg(who) : Words::tr("%1: type %2.").arg(who, shown);
    case Deed::SetIcon:
        return takenAway ? Words::tr("%1: icon follows the type again.").arg(who)
                         : Words::tr("%1: icon “%2”.").arg(who, shown);
    case Deed::SetOwner:
        return takenAway ? Words::tr("%1: owner removed.").arg(who) : Words::tr("%1: owner “%2”.").arg(who, shown);
    case Deed::SetGroup:
        return takenAway ? Words::tr("%1: group removed.").arg(who) : Words::tr("%1: group “%2”.").arg(who, shown);
    case Deed::SetNotes:
        return Words::tr("%1: notes changed.").arg(who);
    case Deed::MarkKnown:
        return Words::tr("%1 marked as known.").arg(who);
    case Deed::MarkNew:
        return Words::tr("%1 marked as new.").arg(who);
    case Deed::Disown:
        return Words::tr("%1 noted as not yours.").arg(who);
    case Deed::Archive:
        return Words::tr("%1 archived.").arg(who);
    case Deed::BringBack:
        return Words::tr("%1 brought back from the archive.").arg(who);
    case Deed::Follow:
        return Words::tr("%1: you will be told of comings and goings.").arg(who);
    case Deed::Unfollow:
        return Words::tr("%1: you will not be told of comings and goings.").arg(who);
    case Deed::Correct:
        return Words::tr("%1: noted what it is.").arg(who);
    case Deed::BackToGuess:
        return Words::tr("%1: back to what Lanscope finds.").arg(who);
    case Deed::Merge:
        return Words::tr("%1 is one device with “%2” now.").arg(who, shown);
    case Deed::Split:
        return Words::tr("%1: %2 is a device of its own now.").arg(who, shown);
    case Deed::KeepApart:
        return Words::tr("%1 and “%2” are different devices.").arg(who, shown);
    case Deed::Forget:
        return Words::tr("%1 forgotten.").arg(who);
    }
    return {};
}

} // namespace lanscope

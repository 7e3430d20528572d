// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

/// What people can decide about devices.
enum class Deed {
    Rename,
    SetType,
    SetIcon,
    SetOwner,
    SetGroup,
    SetNotes,
    MarkKnown,
    MarkNew,
    Disown,
    Archive,
    BringBack,
    Follow,
    Unfollow,
    Forget,
    Correct,
    BackToGuess,
    Merge,
    Split,
    KeepApart
};

/// The deed a decision is, and its value: what people would say first of all that it changes.
std::pair<Deed, QString> deedOf(const Decision &decision);

/// What was done, in one sentence: "3 devices marked as known." `value` is the new name, type, icon, owner or group,
/// empty when it was taken away; the other device, or the address that was split off. Harmless, but it may hold markup:
/// show it as Qt::PlainText.
QString deedText(Deed deed, const QList<Device> &devices, const QString &value = {});

} // namespace lanscope

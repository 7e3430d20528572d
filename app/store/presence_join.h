// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/history/history_answer.h"

namespace lanscope {

/// The presences of several addresses as that of the one device they are: it is here when one of them is, else quiet
/// when one is, and so on. Each list is in the order of time; so is the result.
QList<PresenceSpan> joinPresences(const DeviceId &device, const QList<QList<PresenceSpan>> &addresses);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/alert.h"

namespace lanscope {

namespace {

constexpr const char *StateKeys[] = {"open", "acknowledged", "muted"}; // in the order of AlertState

} // namespace

QString alertStateKey(AlertState state)
{
    return QString::fromLatin1(StateKeys[size_t(state)]);
}

AlertState alertStateFromKey(QStringView key)
{
    for (const AlertState state : {AlertState::Acknowledged, AlertState::Muted}) {
        if (key == QLatin1StringView(StateKeys[size_t(state)]))
            return state;
    }
    return AlertState::Open;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lanscope {

/// What the tray says at a glance, each with a shape of its own.
enum class TrayState : quint8 {
    Fine,     ///< a ring
    NeedsYou, ///< a disc, with the number of what waits
    Alert,    ///< a triangle, with the number of alerts
    Paused,   ///< two bars
};

/// What listening the menu offers.
enum class TrayListening : quint8 {
    Stopped, ///< it can be resumed
    Running, ///< it can be paused
    Busy,    ///< a password is asked for or a file is read: neither
};

/// Everything the tray shows. Texts are plain; what came from the network is harmless but may hold markup.
struct TrayLook {
    TrayState state = TrayState::Paused;
    int count = 0;
    QString headline; ///< one sentence, in the menu and above the tooltip
    QString detail;   ///< rate and number of devices, in the tooltip
    TrayListening listening = TrayListening::Stopped;
    bool isWindowShown = true;
    QStringList events;    ///< what happened last, the newest first; at most MaximumEvents are shown
    QString pausedUntil{}; ///< a time of day; empty while notifications do not wait
    bool isQuiet = false;  ///< do not disturb

    static constexpr int MaximumEvents = 3;

    bool operator==(const TrayLook &) const = default;
};

} // namespace lanscope
